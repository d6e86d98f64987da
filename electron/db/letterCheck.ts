import type { Id } from '../../shared/model.ts';
import { row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** Words that the check has learned, in the order of the alphabet. */
export function learned(db: ReadableDb): readonly string[] {
  return rows<{ readonly word: string }>(db, 'SELECT word FROM learned_words ORDER BY word').map(({ word }) => word);
}

/** The same word again changes nothing. */
export function learn(db: WritableDb, id: Id, word: string): void {
  db.run('INSERT INTO learned_words (id, word) VALUES (?, ?) ON CONFLICT DO NOTHING', id, word);
}

export function forget(db: WritableDb, word: string): void {
  db.run('DELETE FROM learned_words WHERE word = ?', word);
}

/** The keys of the findings that the user ignores in a letter. */
export function ignored(db: ReadableDb, letterId: Id): readonly string[] {
  return rows<{ readonly finding: string }>(db, 'SELECT finding FROM ignored_findings WHERE letter_id = ? ORDER BY finding', letterId).map(
    ({ finding }) => finding,
  );
}

export function ignore(db: WritableDb, id: Id, letterId: Id, finding: string): void {
  db.run('INSERT INTO ignored_findings (id, letter_id, finding) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', id, letterId, finding);
}

export function heed(db: WritableDb, letterId: Id): void {
  db.run('DELETE FROM ignored_findings WHERE letter_id = ?', letterId);
}

/** Names of the employers, and titles of the positions, of all other opportunities; the newest first, at most so many. */
export function others(
  db: ReadableDb,
  opportunityId: Id,
  limit: number,
): readonly { readonly organizationId: Id; readonly organization: string; readonly title: string }[] {
  return rows(
    db,
    `SELECT o.id AS organizationId, o.name AS organization, p.title FROM opportunities p JOIN organizations o ON o.id = p.organization_id
     WHERE p.id <> ? ORDER BY p.id DESC LIMIT ?`,
    opportunityId,
    limit,
  );
}

/** True when the word stands in the name of a person, an organization or a position, as the search field finds them. */
export function isInName(db: ReadableDb, word: string): boolean {
  // The index holds letters and digits only; anything else parts words, as it does there.
  const parts = word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (parts.length === 0) return false;
  return row(db, 'SELECT 1 FROM words WHERE words MATCH ? LIMIT 1', `title : "${parts.join(' ')}"`) !== null;
}

/** Every city of the journal once. */
export function cities(db: ReadableDb): readonly string[] {
  return rows<{ readonly city: string }>(db, 'SELECT DISTINCT city FROM addresses').map(({ city }) => city);
}
