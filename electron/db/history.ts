import type { Moment } from '../../shared/model.ts';
import type { WritableDb } from './open.ts';

/** Opens the history entry of a command: every row changed until the next one is recorded below it, by triggers. */
export function beginEntry(db: WritableDb, at: Moment, command: string): void {
  db.run('INSERT INTO history (at, command) VALUES (?, ?)', at, command);
}
