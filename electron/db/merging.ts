import type { Id } from '../../shared/model.ts';
import type { WritableDb } from './open.ts';

/**
 * Every table that refers to a contact, with the columns in which a row of each of two people may be the same row once
 * they are one: of those the one stays that is theirs already. A test holds it against the schema.
 */
export const goesOver: Readonly<Record<string, readonly string[]>> = {
  also_known: [],
  contact_tags: ['tag_id'],
  follow_ups: [],
  in_the_room: ['interview_id'],
  letters: ['interview_id', 'kind', 'purpose'],
  messages: [],
  quiet_days: ['from_day', 'to_day', 'words'],
  reference_links: ['opportunity_id'],
  touches: [],
};

/** Gives all that is one person's to another, and takes the one who has nothing left out of the journal. */
export function moveOver(db: WritableDb, from: Id, to: Id): void {
  for (const [table, same] of Object.entries(goesOver)) {
    if (same.length > 0) {
      const isSame = same.map((column) => `o.${column} = ${table}.${column}`).join(' AND ');
      db.run(
        `DELETE FROM ${table} WHERE contact_id = ?1 AND EXISTS (SELECT 1 FROM ${table} o WHERE o.contact_id = ?2 AND ${isSame})`,
        from,
        to,
      );
    }
    db.run(`UPDATE ${table} SET contact_id = ?2 WHERE contact_id = ?1`, from, to);
  }
  db.run('DELETE FROM contacts WHERE id = ?', from);
}
