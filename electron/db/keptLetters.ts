import type { Id } from '../../shared/model.ts';
import type { FollowUpRow } from './followUps.ts';
import type { Letter } from './letters.ts';
import { count, row, rows } from './put.ts';
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

/** The follow-up that a letter or card answers. */
export function followUpOf(db: ReadableDb, letter: Pick<Letter, 'interviewId' | 'contactId' | 'kind'>): FollowUpRow | null {
  return row<FollowUpRow>(
    db,
    "SELECT * FROM follow_ups WHERE interview_id = ? AND contact_id = ? AND kind = ? ORDER BY status = 'retired', id LIMIT 1",
    letter.interviewId,
    letter.contactId,
    letter.kind,
  );
}

export function versionsOnFile(db: ReadableDb, letterId: Id): number {
  return count(db, 'SELECT count(*) AS n FROM letter_versions WHERE letter_id = ?', letterId);
}
