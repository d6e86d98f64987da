import { rows } from './put.ts';
import type { ReadableDb } from './open.ts';

/** True when undoing an entry would take away a letter of which a version is on file (P11). */
export function isKeptByPrint(db: ReadableDb, entry: number): boolean {
  return (
    rows(
      db,
      `SELECT 1 FROM changes c JOIN letter_versions v ON v.letter_id = c.row_id
       WHERE c.entry = ? AND c.table_name = 'letters' AND c.before IS NULL LIMIT 1`,
      entry,
    ).length > 0
  );
}
