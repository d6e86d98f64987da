import type { TemplateName } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import { fillIn, unfilledSentence } from '../../shared/rules/mergeFields.ts';
import { originalText, wordingsOf } from '../../shared/rules/originalTexts.ts';
import { templates as known } from '../../shared/rules/templateNames.ts';
import type { OwnTexts } from '../../shared/rules/templates.ts';
import { writeFrom } from '../../shared/rules/templateText.ts';
import type { ReadableDb } from '../db/open.ts';
import * as letters from '../db/letters.ts';
import * as templates from '../db/templates.ts';
import type { HandlersOf } from '../handlers.ts';
import { composed, letterFacts } from './letterPages.ts';
import { found } from './named.ts';

type Name = 'templates.list' | 'templates.fill' | 'templates.save' | 'templates.restore';

/** The user's own texts, for whoever drafts. */
export const ownTexts =
  (db: ReadableDb): OwnTexts =>
  (name, wording) =>
    templates.read(db, name, wording);

export const templatesHandlers: HandlersOf<Name> = {
  'templates.list': ({ db }) => {
    const own = new Map(templates.all(db).map((each) => [`${each.template} ${String(each.wording)}`, each]));
    return known.map(({ name, title, group, as, wordings }) => ({
      ...{ name, title, group, as },
      wordings: Array.from({ length: wordings }, (_, wording) => {
        const { subject, body } = own.get(`${name} ${String(wording)}`) ?? originalText(name, wording);
        return { subject, body, isOwn: own.has(`${name} ${String(wording)}`) };
      }),
    }));
  },

  'templates.fill': ({ db }, { letterId, subject, body }) => {
    const letter = found(letters.read(db, letterId), 'letter');
    const facts = letterFacts(db, letter.interviewId, letter.contactId);
    const { fields } = composed(db, letter);
    const place = letters.placeOf(db, letter);
    const written = { subject: writeFrom(subject, facts, { place }), body: writeFrom(body, facts, { place }) };
    const filled = fillIn(written.body, fields);
    return {
      subject: fillIn(written.subject, fields).text,
      body: written.body,
      text: filled.text,
      missing: filled.unfilled.map((name) => unfilledSentence(name, fields)),
    };
  },

  'templates.save': ({ db }, { template, wording, subject, body }) => {
    assertWording(template, wording);
    const original = originalText(template, wording);
    // The original, typed again, is the original.
    if (subject === original.subject && body.trim() === original.body) templates.remove(db, template, wording);
    else templates.write(db, { template, wording, subject, body: body.trim() });
    return null;
  },

  'templates.restore': ({ db }, { template, wording }) => {
    assertWording(template, wording);
    templates.remove(db, template, wording);
    return null;
  },
};

/** @throws ProblemError 'invalid' for a wording that the template does not have. */
function assertWording(template: TemplateName, wording: number): void {
  if (wording >= wordingsOf(template)) throw new ProblemError('invalid', 'This template is not said in so many ways.');
}
