import { put, row } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/**
 * Facts about this journal itself, not the user's words and so not in the history.
 * `seen_at`: the last moment the program is known to have run. `absent_from`, `absent_to`: the stretch before this
 * session in which it did not. `session_entry`: the newest history entry when this session began. `told_to`,
 * `told_ahead`: up to when the user was told what has become due (shared/rules/reminder.ts). `kept_calendar`: the path of
 * the calendar file that is kept, with the hash of what it said last and why it could not be written. `erasing`: the history may be rewritten, within one
 * transaction (R24). `to_scour`: somebody was erased and the space that their rows left is not yet (scour.ts).
 */
export type MarkName =
  | 'kept_calendar'
  | 'kept_calendar_said'
  | 'kept_calendar_problem'
  | 'example_weeks'
  | 'seen_at'
  | 'absent_from'
  | 'absent_to'
  | 'session_entry'
  | 'backup_at'
  | 'erasing'
  | 'to_scour'
  | 'told_to'
  | 'told_ahead';

/** The mark, or null when it was never set. */
export function read(db: ReadableDb, name: MarkName): string | null {
  return row<{ readonly value: string }>(db, 'SELECT value FROM marks WHERE name = ?', name)?.value ?? null;
}

export function write(db: WritableDb, name: MarkName, value: string): void {
  put(db, 'marks', { name, value }, 'name');
}

export function remove(db: WritableDb, name: MarkName): void {
  db.run('DELETE FROM marks WHERE name = ?', name);
}
