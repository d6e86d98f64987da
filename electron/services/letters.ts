import type { Id } from '../../shared/model.ts';
import type { FileOut, LetterVersion, LetterView } from '../../shared/views.ts';
import { ProblemError } from '../../shared/problem.ts';
import { fieldsIn } from '../../shared/rules/mergeFields.ts';
import * as attachments from '../db/attachments.ts';
import * as letters from '../db/letters.ts';
import type { Letter } from '../db/letters.ts';
import type { ReadableDb } from '../db/open.ts';
import * as letterVersions from '../db/letterVersions.ts';
import type { StoredVersion } from '../db/letterVersions.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { indexLetter } from './findable.ts';
import { composed } from './letterPages.ts';
import { letterRow, letterRows } from './letterRows.ts';
import { found } from './named.ts';

type Name = 'letters.list' | 'letters.get' | 'letters.save' | 'letters.markProofread' | 'letters.version' | 'letters.versions';

export const lettersHandlers: HandlersOf<Name> = {
  'letters.list': (reading, { offset, limit }) => ({
    rows: letterRows(reading, letters.list(reading.db, offset, limit)),
    total: letters.total(reading.db),
  }),

  'letters.get': (reading, { id }) => letterView(reading, found(letters.read(reading.db, id), 'letter')),

  'letters.save': ({ db, ports }, { base, ...input }) => {
    const before = found(letters.read(db, input.id), 'letter');
    assertNotMailed(before);
    if (typeof base === 'string' && base !== before.body && input.body !== before.body) {
      throw new ProblemError('refused', `This ${before.kind} was changed in another window meanwhile. Nothing is overwritten.`);
    }
    const copies = input.copies ?? before.copies;
    const isSame =
      before.body === input.body &&
      before.enclosures.join('\n') === input.enclosures.join('\n') &&
      before.copies.join('\n') === copies.join('\n') &&
      before.dated === input.dated &&
      before.paper === input.paper &&
      before.format === input.format;
    // What was printed stays on file; changed after that, the letter is a draft again and its next print a new version.
    if (!isSame) letters.write(db, { ...before, ...input, copies, state: 'drafted' }, ports.now());
    indexLetter(db, input.id);
    return null;
  },

  'letters.markProofread': ({ db, ports }, { id }) => {
    const letter = found(letters.read(db, id), 'letter');
    const stop = composed(db, letter).problems.find(({ kind }) => kind === 'unfilledField' || kind === 'empty');
    if (stop !== undefined) throw new ProblemError('refused', stop.sentence);
    if (letter.state === 'planned' || letter.state === 'drafted') letters.write(db, { ...letter, state: 'proofread' }, ports.now());
    return null;
  },

  'letters.version': (reading, { id }) => versionFile(reading, found(letterVersions.read(reading.db, id), 'version')),

  'letters.versions': ({ db }, { id }) => versionsOf(db, found(letters.read(db, id), 'letter').id),
};

function versionsOf(db: ReadableDb, letterId: Id): readonly LetterVersion[] {
  return letterVersions
    .ofLetter(db, letterId)
    .map(({ id, version, printedAt, sha256, byteCount }) => ({ id, version, printedAt, sha256, bytes: byteCount }));
}

/**
 * A version on file, byte for byte as it was printed (P11).
 * @throws ProblemError 'journal' when the disk has damaged it.
 */
export function versionFile({ db }: Reading, version: StoredVersion): FileOut {
  const { bytes, sha256, name } = found(attachments.read(db, version.attachmentId), 'version');
  if (attachments.sha256Of(bytes) !== sha256) {
    throw new ProblemError('journal', 'This version is damaged on the disk: it is no longer what was printed. Open it from a backup.');
  }
  return { name, mediaType: 'application/pdf', base64: Buffer.from(bytes).toString('base64') };
}

/** In the post, so it stays as it was. */
export const wasMailed = ({ state }: Letter): boolean => state === 'mailed' || state === 'answered';

/** @throws ProblemError 'refused': what is in the post stays as it was. */
function assertNotMailed(letter: Letter): void {
  if (wasMailed(letter)) {
    throw new ProblemError('refused', `This ${letter.kind} was mailed and stays as it was mailed. It is on file.`);
  }
}

function letterView(reading: Reading, letter: Letter): LetterView {
  const { page, fields, problems } = composed(reading.db, letter);
  const used = fieldsIn(letter.body);
  const unknown = used.filter((name) => !fields.some((field) => field.name === name));
  return {
    ...letterRow(reading, letter),
    template: letter.template,
    body: letter.body,
    enclosures: letter.enclosures,
    copies: letter.copies,
    format: letter.format,
    paper: letter.paper,
    dated: letter.dated,
    // What can be put in, and what stands in the text; a fact that neither is known nor named is left out.
    fields: [
      ...fields
        .filter(({ name, value }) => value !== null || used.includes(name))
        .map(({ name, label, value }) => ({ name, label, value })),
      ...unknown.map((name) => ({ name, label: `“${name}”`, value: null })),
    ],
    problems,
    versionsOnFile: versionsOf(reading.db, letter.id),
    page: {
      senderLines: [page.senderName, ...page.senderLines],
      date: page.date,
      recipientLines: page.recipientLines,
      salutation: page.salutation,
      closing: page.closing,
      signedName: page.signedName,
    },
  };
}
