import type { Honorific, Id, LetterKind, Moment, PersonName } from '../../shared/model.ts';
import { rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** What a letter says as it stands on the desk; the versions on file keep their own words. */
export function write(db: WritableDb, letterId: Id, text: string): void {
  db.run(
    `INSERT INTO letter_texts (letter_id, text) VALUES (?, ?)
     ON CONFLICT (letter_id) WHERE version_id IS NULL DO UPDATE SET text = excluded.text WHERE text <> excluded.text`,
    letterId,
    text,
  );
}

/** What a version on file says, for good (P11). */
export function addVersion(db: WritableDb, version: { readonly id: Id; readonly letterId: Id; readonly text: string }): void {
  db.run('INSERT INTO letter_texts (letter_id, version_id, text) VALUES (?, ?, ?)', version.letterId, version.id, version.text);
}

/** A letter in which the words stand, and where. */
export interface FoundText extends PersonName {
  readonly letterId: Id;
  readonly kind: LetterKind;
  readonly honorific: Honorific;
  /** Null where they stand in the letter on the desk. */
  readonly version: number | null;
  readonly printedAt: Moment | null;
  /** Some words around the first that was found. */
  readonly passage: string;
}

/** Each letter and each version is a text of its own; of this many, the newest, the letters are told. */
const textsForOne = 4;

/**
 * Letters with these words, the newest first, each once: at its newest place.
 * @param expression as `words.expressionOf` gives it.
 */
export function find(db: ReadableDb, expression: string, limit: number): readonly FoundText[] {
  const texts = rows<FoundText>(
    db,
    `SELECT t.letter_id AS letterId, l.kind, v.version, v.printed_at AS printedAt,
       snippet(words_of_letters, 0, '', '', '…', 12) AS passage,
       c.honorific, c.given_name AS givenName, c.family_name AS familyName, c.suffix
     FROM words_of_letters w JOIN letter_texts t ON t.row = w.rowid
     JOIN letters l ON l.id = t.letter_id JOIN contacts c ON c.id = l.contact_id
     LEFT JOIN letter_versions v ON v.id = t.version_id
     WHERE words_of_letters MATCH ? ORDER BY w.rowid DESC LIMIT ?`,
    expression,
    limit * textsForOne,
  );
  const newest = new Map<Id, FoundText>();
  for (const text of texts) if (!newest.has(text.letterId)) newest.set(text.letterId, text);
  return [...newest.values()].slice(0, limit);
}
