import type { Id } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import { typedPhone } from '../../shared/rules/phoneWords.ts';
import type { FoundRow } from '../../shared/views.ts';
import { count, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** A letter is found by its text (letterWords.ts). */
export type FindableKind = Exclude<FoundRow['kind'], 'letter'>;

/**
 * Each kind has a stretch of row numbers of its own, so that a search for one kind is a range of the index. A contact's
 * is its own row number, so that a list of contacts needs no table between; those of the few other kinds are below zero,
 * because the index passes all that match before a stretch to come to it.
 */
const firstRow: Readonly<Record<FindableKind, number>> = { organization: -(2 ** 41), opportunity: -(2 ** 40), contact: 1 };
const stretch = 2 ** 40 - 2;
/** The row numbers of people. */
export const contactRows = { first: firstRow.contact, last: firstRow.contact + stretch };
/** The row numbers of opportunities. */
export const opportunityRows = { first: firstRow.opportunity, last: firstRow.opportunity + stretch };

const named: Readonly<Record<FindableKind, string>> = { contact: 'a person', organization: 'an organization', opportunity: 'a position' };
const asNew: Readonly<Record<FindableKind, string>> = { contact: 'person', organization: 'organization', opportunity: 'position' };

/**
 * What the search field finds somebody or something by; `sub` is the second line, `more` is found and not shown. What was
 * said with a contact, and their tags, are added to it by triggers.
 * @throws ProblemError 'refused' when the id is that of something of another kind: one id is one thing
 */
export function write(db: WritableDb, kind: FindableKind, id: Id, title: string, sub: string, more = ''): void {
  const known = row<{
    readonly row: number;
    readonly kind: FindableKind;
    readonly title: string;
    readonly sub: string;
    readonly more: string;
  }>(db, 'SELECT row, kind, title, sub, more FROM findable WHERE id = ?', id);
  if (known !== null && known.kind !== kind) {
    throw new ProblemError('refused', `This is in the journal already, as ${named[known.kind]}. Add the ${asNew[kind]} as a new one.`);
  }
  if (known === null) {
    db.run(
      `INSERT INTO findable (row, id, kind, title, sub, more, said)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, coalesce((SELECT said FROM said_of_contacts WHERE id = ?2), ''))`,
      newRow(db, kind, id),
      id,
      kind,
      title,
      sub,
      more,
    );
  } else if (known.title !== title || known.sub !== sub || known.more !== more) {
    db.run('UPDATE findable SET title = ?, sub = ?, more = ? WHERE row = ?', title, sub, more, known.row);
  }
}

function newRow(db: ReadableDb, kind: FindableKind, id: Id): number {
  if (kind === 'contact') return row<{ readonly row: number }>(db, 'SELECT row FROM contacts WHERE id = ?', id)?.row ?? 0;
  const first = firstRow[kind];
  const newest = row<{ readonly row: number | null }>(
    db,
    'SELECT max(row) AS row FROM findable WHERE row BETWEEN ? AND ?',
    first,
    first + stretch,
  );
  return (newest?.row ?? first - 1) + 1;
}

export function remove(db: WritableDb, id: Id): void {
  db.run('DELETE FROM findable WHERE id = ?', id);
}

/** What something of any kind is called, or null. */
export function byId(db: ReadableDb, id: Id): FoundRow | null {
  return row<FoundRow>(db, 'SELECT kind, id, title, sub FROM findable WHERE id = ?', id);
}

/**
 * Turns what was typed into an FTS5 expression: every word as a quoted prefix, so that nothing typed is syntax.
 * Null when there is no word in it.
 */
export function expressionOf(typed: string): string | null {
  // The index holds letters and digits (unicode61); anything else only parts words, as it does there.
  const words = typed.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];
  if (words.length === 0) return null;
  // The parts of an e-mail address stand one after the other: a colleague's, with that name in the notes, is another.
  if (/^\s*\S+@\S+\s*$/.test(typed)) return `"${words.slice(0, 12).join(' ')}"*`;
  const asWords = words
    .slice(0, 12)
    .map((word) => `"${word}"*`)
    .join(' ');
  // A number is also looked for whole: it may be parted otherwise where it is kept.
  const numbers = typedPhone(typed).map((figures) => `"${figures}"*`);
  return numbers.length === 0 ? asWords : [`(${asWords})`, ...numbers].join(' OR ');
}

/** The words as they stand one after the other, each whole; null when there is none. */
export function phraseOf(typed: string): string | null {
  const words = typed.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];
  return words.length === 0 ? null : `"${words.slice(0, 12).join(' ')}"`;
}

/** The matches of one kind, those whose first line matches first; at most `limit`. Bounded work: as one types, a common letter matches everybody. */
export function find(db: ReadableDb, kind: FindableKind, expression: string, limit: number): readonly FoundRow[] {
  const first = firstRow[kind];
  const found = (match: string): readonly FoundRow[] =>
    rows<FoundRow>(
      db,
      `SELECT f.kind, f.id, f.title, f.sub FROM words w JOIN findable f ON f.row = w.rowid
       WHERE words MATCH ? AND w.rowid BETWEEN ? AND ? LIMIT ?`,
      match,
      first,
      first + stretch,
      limit,
    );
  const byTitle = found(`title : (${expression})`);
  if (byTitle.length === limit) return byTitle;
  const known = new Set(byTitle.map(({ id }) => id));
  return [...byTitle, ...found(expression).filter(({ id }) => !known.has(id))].slice(0, limit);
}

export function total(db: ReadableDb, kind: FindableKind, expression: string): number {
  const first = firstRow[kind];
  return count(db, 'SELECT count(*) AS n FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?', expression, first, first + stretch);
}
