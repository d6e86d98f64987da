import type { MergeField, MergePreview, MergeRow } from '../../shared/mergeViews.ts';
import type { Id } from '../../shared/model.ts';
import { fullName } from '../../shared/rules/names.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { sayDay } from '../../shared/rules/say.ts';
import * as contacts from '../db/contacts.ts';
import type { Contact } from '../db/contacts.ts';
import * as interviews from '../db/interviews.ts';
import * as letters from '../db/letters.ts';
import type { Letter } from '../db/letters.ts';
import type { ReadableDb } from '../db/open.ts';
import { count } from '../db/put.ts';
import * as tags from '../db/tags.ts';
import { addressWords, sameAddress, sameText } from './exchange/held.ts';
import type { Held } from './exchange/held.ts';
import { heldBy } from './exchange/heldBy.ts';
import { found, labelOf } from './named.ts';

/** One of two people who may be one. */
export interface Side {
  readonly contact: Contact;
  readonly held: Held;
}

export function sideOf(db: ReadableDb, id: Id): Side {
  const contact = found(contacts.read(db, id), 'person');
  return { contact, held: heldBy(db, contact) };
}

const prefers = { letter: 'letters', email: 'e-mail', call: 'calls', fax: 'fax' } as const;
const counted = (days: number): string => (days === 1 ? '1 day' : `${String(days)} days`);

/** What is said of a person in each field that they can have only one of; empty where nothing is known. */
const said: Readonly<Record<MergeField, (side: Side) => string>> = {
  name: ({ contact }) => fullName(contact),
  title: ({ contact }) => contact.title,
  organization: ({ held }) => held.organization,
  address: ({ held }) => (held.address === null ? '' : addressWords(held.address)),
  email: ({ contact }) => contact.email,
  preferredChannel: ({ contact }) => (contact.preferredChannel === null ? '' : prefers[contact.preferredChannel]),
  pronounced: ({ contact }) => contact.pronounced,
  circle: ({ contact }) => (contact.circle === null ? '' : contact.circle.in ? 'in your circle' : 'not in your circle'),
  interval: ({ contact: { idealDays, longestDays } }) =>
    [idealDays === null ? '' : `every ${counted(idealDays)}`, longestDays === null ? '' : `at the longest ${counted(longestDays)}`]
      .filter(Boolean)
      .join(', '),
  card: ({ contact }) => (contact.cardId === null ? '' : 'its photo'),
};
const fields = Object.keys(said) as readonly MergeField[];

/** The two say something else, so that only one can stay. */
function differ(field: MergeField, first: Side, second: Side): boolean {
  const [one, other] = [said[field](first), said[field](second)];
  if (one === '' || other === '') return false;
  if (field === 'card') return true;
  if (field === 'address' && first.held.address !== null && second.held.address !== null)
    return !sameAddress(first.held.address, second.held.address);
  return !sameText(one, other);
}

/** Whose word stays in a field: that of the other where it was chosen, or where only the other says anything. */
export function whoseStays(field: MergeField, kept: Side, other: Side, theirs: readonly MergeField[]): Side {
  if (said[field](other) === '') return kept;
  return theirs.includes(field) || said[field](kept) === '' ? other : kept;
}

const ofTables = {
  touches: 'touches',
  interviews: 'in_the_room',
  letters: 'letters',
  messages: 'messages',
  references: 'reference_links',
  followUps: "follow_ups WHERE status = 'open' AND",
} as const satisfies Partial<Record<MergeRow['field'], string>>;

/** Two people side by side, the fuller one first. */
export function sideBySide(db: ReadableDb, ids: readonly [Id, Id]): MergePreview {
  const [one, other] = [sideOf(db, ids[0]), sideOf(db, ids[1])];
  const [first, second] = fullness(db, other) > fullness(db, one) ? [other, one] : [one, other];
  const both = (field: MergeRow['field'], of: (side: Side) => string): MergeRow => ({
    ...{ field, first: of(first), second: of(second), isChoice: false },
  });
  const rows = [
    ...fields.map((field) => ({ ...both(field, said[field]), isChoice: differ(field, first, second) })),
    both('phones', ({ contact }) => contact.phones.join(', ')),
    both('tags', ({ contact }) =>
      tags
        .ofContact(db, contact.id)
        .map(({ name }) => name)
        .join(', '),
    ),
    both('notes', ({ contact }) => contact.notes),
    ...Object.keys(ofTables).map((field) =>
      both(field as keyof typeof ofTables, ({ contact }) => String(countOf(db, field as keyof typeof ofTables, contact.id) || '')),
    ),
  ].filter((row) => row.first !== '' || row.second !== '');
  return {
    ...{ first: labelOf(first.contact), second: labelOf(second.contact), rows },
    refused: whyNot(db, first.contact.id, second.contact.id),
  };
}

function countOf(db: ReadableDb, what: keyof typeof ofTables, id: Id): number {
  const table = ofTables[what];
  return count(db, `SELECT count(*) AS n FROM ${table}${table.includes(' ') ? '' : ' WHERE'} contact_id = ?`, id);
}

/** How much the journal knows of somebody: every field that says something, and everything that happened with them. */
function fullness(db: ReadableDb, side: Side): number {
  const { phones, notes, spellingChecked } = side.contact;
  const told = fields.filter((field) => said[field](side) !== '').length + phones.length;
  const happened = (['touches', 'interviews', 'letters', 'messages', 'references'] as const).map((what) =>
    countOf(db, what, side.contact.id),
  );
  return happened.reduce((sum, each) => sum + each, told + (notes === '' ? 0 : 1) + (spellingChecked ? 1 : 0));
}

/** The letters of two people that would be one and the same once they are one, each with its double. */
export function sameLetters(db: ReadableDb, id: Id, otherId: Id): readonly { readonly mine: Letter; readonly theirs: Letter }[] {
  const others = letters.ofContact(db, otherId);
  return letters.ofContact(db, id).flatMap((mine) => {
    const theirs = others.find(
      ({ interviewId, kind, purpose }) => interviewId === mine.interviewId && kind === mine.kind && purpose === mine.purpose,
    );
    return theirs === undefined ? [] : [{ mine, theirs }];
  });
}

/** It was printed or mailed, and is kept as it is (P11). */
export const isOut = ({ printedAt, mailedAt }: Letter): boolean => printedAt !== null || mailedAt !== null;

/** What was printed stays whole: two such letters for one interview are two people's (P11). */
export function whyNot(db: ReadableDb, id: Id, otherId: Id): string | null {
  const printed = sameLetters(db, id, otherId).find(({ mine, theirs }) => isOut(mine) && isOut(theirs));
  if (printed === undefined) return null;
  const interview = interviews.read(db, printed.mine.interviewId);
  const when = interview === null ? '' : ` of ${sayDay(dayOf(interview.startsAt, interview.zone))}`;
  return `A ${printed.mine.kind} to each of them was printed for the interview${when}, and what was printed is kept as it is: these two stay two contacts.`;
}
