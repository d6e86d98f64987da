import type { Day, Id, LetterKind, LetterPurpose, LetterState, Moment, PaperSize, Zone } from '../../shared/model.ts';
import { count, listOf, put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { inOrderOf, rowsBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

/** A thank-you letter or a card, and how far it has come. */
export interface Letter {
  readonly id: Id;
  readonly kind: LetterKind;
  readonly purpose: LetterPurpose;
  readonly contactId: Id;
  readonly opportunityId: Id;
  readonly interviewId: Id;
  readonly template: string;
  /** With its merge fields as `{{name}}`. */
  readonly body: string;
  readonly enclosures: readonly string[];
  /** Names of whom copies go to; the file (P11) is not among them. */
  readonly copies: readonly string[];
  readonly format: 'fullBlock' | 'modifiedBlock';
  readonly paper: PaperSize;
  readonly dated: Day;
  readonly state: LetterState;
  readonly printedAt: Moment | null;
  readonly mailedAt: Moment | null;
  readonly mailedZone: Zone | null;
}
interface LetterRow {
  readonly id: string;
  readonly kind: LetterKind;
  readonly purpose: LetterPurpose;
  readonly contact_id: string;
  readonly opportunity_id: string;
  readonly interview_id: string;
  readonly template: string;
  readonly body: string;
  readonly enclosures: string;
  readonly copies: string;
  readonly format: 'fullBlock' | 'modifiedBlock';
  readonly paper: PaperSize;
  readonly dated: string;
  readonly state: LetterState;
  readonly printed_at: string | null;
  readonly mailed_at: string | null;
  readonly mailed_zone: string | null;
}

const letterOf = (from: LetterRow): Letter => ({
  id: from.id,
  kind: from.kind,
  purpose: from.purpose,
  contactId: from.contact_id,
  opportunityId: from.opportunity_id,
  interviewId: from.interview_id,
  template: from.template,
  body: from.body,
  enclosures: listOf(from.enclosures),
  copies: listOf(from.copies),
  format: from.format,
  paper: from.paper,
  dated: from.dated,
  state: from.state,
  printedAt: from.printed_at,
  mailedAt: from.mailed_at,
  mailedZone: from.mailed_zone,
});

export function read(db: ReadableDb, id: Id): Letter | null {
  const found = row<LetterRow>(db, 'SELECT * FROM letters WHERE id = ?', id);
  return found === null ? null : letterOf(found);
}

export function write(db: WritableDb, letter: Letter, now: Moment): boolean {
  return put(
    db,
    'letters',
    {
      id: letter.id,
      kind: letter.kind,
      purpose: letter.purpose,
      contact_id: letter.contactId,
      opportunity_id: letter.opportunityId,
      interview_id: letter.interviewId,
      template: letter.template,
      body: letter.body,
      enclosures: JSON.stringify(letter.enclosures),
      copies: JSON.stringify(letter.copies),
      format: letter.format,
      paper: letter.paper,
      dated: letter.dated,
      state: letter.state,
      printed_at: letter.printedAt,
      mailed_at: letter.mailedAt,
      mailed_zone: letter.mailedZone,
      created_at: now,
    },
    'id',
    ['created_at'],
  );
}

/** Only one that was never printed may go; the caller sees to it. */
export function remove(db: WritableDb, id: Id): void {
  db.run('DELETE FROM letters WHERE id = ?', id);
}

/** Those of one interview, in the order of the room. */
export function ofInterview(db: ReadableDb, interviewId: Id): readonly Letter[] {
  return rows<LetterRow>(
    db,
    `SELECT l.* FROM letters l LEFT JOIN in_the_room r ON r.interview_id = l.interview_id AND r.contact_id = l.contact_id
     WHERE l.interview_id = ? ORDER BY r.position, l.id`,
    interviewId,
  ).map(letterOf);
}

/** Counted from 0: the how manieth of its kind and purpose it is among those of its interview. */
export function placeOf(db: ReadableDb, { id, interviewId, kind, purpose }: Letter): number {
  const alike = ofInterview(db, interviewId).filter((each) => each.kind === kind && each.purpose === purpose);
  return Math.max(
    0,
    alike.findIndex((each) => each.id === id),
  );
}

type LetterSeen = Pick<Letter, 'contactId' | 'kind' | 'purpose' | 'state' | 'mailedAt'>;
const seenColumns = 'contact_id AS contactId, kind, purpose, state, mailed_at AS mailedAt, interview_id AS interviewId';
const seenByInterview: ByKey<LetterSeen & { readonly id: Id; readonly interviewId: Id }> = {
  one: `SELECT id, ${seenColumns} FROM letters WHERE interview_id = ? ORDER BY id`,
  all: `SELECT id, ${seenColumns} FROM letters`,
  keyOf: ({ interviewId }) => interviewId,
  order: inOrderOf(({ id }) => id),
};

/** What the rules look at in the letters of one interview, without their texts. */
export function factsOf(db: ReadableDb, interviewId: Id): readonly LetterSeen[] {
  return rowsBy(db, seenByInterview, interviewId).map(({ contactId, kind, purpose, state, mailedAt }) => ({
    ...{ contactId, kind, purpose, state, mailedAt },
  }));
}

/** The newest first. */
export function ofContact(db: ReadableDb, contactId: Id): readonly Letter[] {
  return rows<LetterRow>(db, 'SELECT * FROM letters WHERE contact_id = ? ORDER BY created_at DESC, id', contactId).map(letterOf);
}

/** The newest first. */
export function ofOpportunity(db: ReadableDb, opportunityId: Id): readonly Letter[] {
  return rows<LetterRow>(db, 'SELECT * FROM letters WHERE opportunity_id = ? ORDER BY created_at DESC, id', opportunityId).map(letterOf);
}

/** Those to some people or about some opportunities, the newest first. */
export function beside(db: ReadableDb, contactIds: readonly Id[], opportunityIds: readonly Id[], limit: number): readonly Letter[] {
  return rows<LetterRow>(
    db,
    `SELECT * FROM letters WHERE id IN (
       SELECT l.id FROM json_each(?1) j JOIN letters l ON l.contact_id = j.value
       UNION SELECT l.id FROM json_each(?2) j JOIN letters l ON l.opportunity_id = j.value)
     ORDER BY created_at DESC, id LIMIT ?3`,
    JSON.stringify(contactIds),
    JSON.stringify(opportunityIds),
    limit,
  ).map(letterOf);
}

/** The newest first. */
export function list(db: ReadableDb, offset: number, limit: number): readonly Letter[] {
  return rows<LetterRow>(db, 'SELECT * FROM letters ORDER BY created_at DESC, id LIMIT ? OFFSET ?', limit, offset).map(letterOf);
}

export function total(db: ReadableDb): number {
  return count(db, 'SELECT count(*) AS n FROM letters');
}

export function countUnmailed(db: ReadableDb): number {
  return count(db, 'SELECT count(*) AS n FROM letters WHERE mailed_at IS NULL');
}

/** True when the user has saved its text and not undone it: from then on it is theirs, and no template writes it again. */
export function wasSavedByHand(db: ReadableDb, id: Id): boolean {
  const found = row<{ readonly n: number }>(
    db,
    `SELECT 1 AS n FROM changes c JOIN history h ON h.entry = c.entry
     WHERE c.table_name = 'letters' AND c.row_id = ? AND h.command = 'letters.save'
       AND NOT EXISTS (SELECT 1 FROM history u WHERE u.undoes = h.entry) LIMIT 1`,
    id,
  );
  return found !== null;
}

/** The letters and cards that one entry of the history marked as mailed. */
export function mailedIn(db: ReadableDb, entry: number): readonly Pick<Letter, 'contactId' | 'kind'>[] {
  return rows<Pick<Letter, 'contactId' | 'kind'>>(
    db,
    `SELECT after ->> 'contact_id' AS contactId, after ->> 'kind' AS kind FROM changes
     WHERE entry = ? AND table_name = 'letters' AND before ->> 'mailed_at' IS NULL AND after ->> 'mailed_at' IS NOT NULL`,
    entry,
  );
}

/** The touch that records its mailing, if it was mailed. */
export function touchOf(db: ReadableDb, id: Id): Id | null {
  return (
    row<{ readonly id: string }>(
      db,
      'SELECT t.id FROM letters l JOIN touches t ON t.contact_id = l.contact_id AND t.letter_id = l.id WHERE l.id = ?',
      id,
    )?.id ?? null
  );
}
