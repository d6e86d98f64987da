/** Which template a letter is written from, and its first text: the user's own text where there is one, else the original. */
import type { InterviewKind, TemplateName, TemplateText } from '../model.ts';
import type { LetterFacts } from './mergeFields.ts';
import { originalText, wordingsOf } from './originalTexts.ts';
import { writeFrom } from './templateText.ts';
import type { Writing } from './templateText.ts';
import { thanksKind } from './thankYous.ts';

export interface Draft {
  readonly template: TemplateName;
  readonly subject: string;
  /** Paragraphs separated by blank lines; a line that begins with a bullet is an item of a list. */
  readonly body: string;
  readonly enclosures: readonly string[];
}

/** The user's own text for a wording of a template; null where the original stands. */
export type OwnTexts = (name: TemplateName, wording: number) => TemplateText | null;
const noneOwn: OwnTexts = () => null;

/** The template of the letter or card for an interview of this kind and a person in this role. */
export function templateFor({ interview, role, stillWanted }: Pick<LetterFacts, 'interview' | 'role' | 'stillWanted'>): TemplateName {
  const isRemote = interview.kind === 'phone' || interview.kind === 'video';
  if (thanksKind(role) === 'card') return isRemote ? 'remoteCard' : 'receptionistCard';
  if (interview.kind === 'informational') return 'informationalInterview';
  if (stillWanted === 'no') return 'notInterested';
  const byKind: Readonly<Record<Exclude<InterviewKind, 'informational'>, TemplateName>> = {
    phone: 'phoneInterview',
    video: 'videoInterview',
    inPerson: 'firstInterview',
    panel: 'panelInterview',
    second: 'secondInterview',
    visit: 'visit',
  };
  return byKind[interview.kind];
}

/** In which of them something goes along. A card, a no and an e-mail have no room for it. */
const encloses: ReadonlySet<TemplateName> = new Set<TemplateName>([
  ...(['firstInterview', 'secondInterview', 'panelInterview', 'phoneInterview', 'videoInterview', 'visit'] as const),
  'informationalInterview',
]);

/** The first text of one letter from one template. */
export function draftFrom(template: TemplateName, wording: number, facts: LetterFacts, writing: Writing, own = noneOwn): Draft {
  const at = wording % wordingsOf(template);
  const { subject, body } = own(template, at) ?? originalText(template, at);
  return {
    template,
    subject: writeFrom(subject, facts, writing),
    body: writeFrom(body, facts, writing),
    enclosures: encloses.has(template) ? facts.asked : [],
  };
}

/**
 * The text for one person of an interview. `wording` says in which of the voices it speaks (`voicesFor`), and `place`, counted
 * from 0 among those who get one, where the lists begin: no two letters of an interview are the same (P9).
 */
export function draftLetter(facts: LetterFacts, wording: number, place: number, own = noneOwn): Draft {
  return draftFrom(templateFor(facts), wording, facts, { place }, own);
}
