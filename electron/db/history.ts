import type { Moment } from '../../shared/model.ts';
import { row, rows } from './put.ts';
import type { ReadableDb, SqlValue, WritableDb } from './open.ts';

/** Opens the history entry of a command: every row changed until the next one is recorded below it, by triggers. */
export function beginEntry(db: WritableDb, at: Moment, command: string): void {
  db.run('INSERT INTO history (at, command) VALUES (?, ?)', at, command);
}

export interface Entry {
  readonly entry: number;
  readonly at: Moment;
  readonly command: string;
}

/** The entry that the running command writes into. */
export function newestEntry(db: ReadableDb): number {
  return row<{ readonly entry: number | null }>(db, 'SELECT max(entry) AS entry FROM history')?.entry ?? 0;
}

/**
 * The newest command after `since` that changed something and has not been taken back.
 * A command that changed nothing (a retry) is passed over; so is an undo itself.
 */
export function newestNotUndone(db: ReadableDb, since: number): Entry | null {
  return row<Entry>(
    db,
    `SELECT entry, at, command FROM history h
     WHERE entry > ? AND command <> 'history.undo'
       AND NOT EXISTS (SELECT 1 FROM history u WHERE u.undoes = h.entry)
       AND EXISTS (SELECT 1 FROM changes c WHERE c.entry = h.entry)
     ORDER BY entry DESC LIMIT 1`,
    since,
  );
}

/** When the journal last changed. */
export function newestChangeAt(db: ReadableDb): Moment | null {
  return (
    row<{ readonly at: string }>(
      db,
      'SELECT at FROM history WHERE entry = (SELECT entry FROM changes WHERE change = (SELECT max(change) FROM changes))',
    )?.at ?? null
  );
}

interface Change {
  readonly table_name: string;
  readonly row_id: string;
  readonly before: string | null;
  readonly after: string | null;
}
export interface UndoneRow {
  readonly table: string;
  readonly id: string;
}

/** Tables whose rows, once there, stay: what was printed is kept (P11). */
const kept: ReadonlySet<string> = new Set(['letter_versions']);

/**
 * Gives every row that an entry changed the values it had before, the newest change first, and records below the
 * running command what it takes back.
 * @returns the rows that were touched.
 */
export function undo(db: WritableDb, entry: number): readonly UndoneRow[] {
  // Before the rows, or the recording triggers could not tell whose they are: the running entry says what it undoes
  // by being inserted so. An entry is never rewritten, hence a new one.
  const changes = rows<Change>(
    db,
    'SELECT table_name, row_id, before, after FROM changes WHERE entry = ? ORDER BY change DESC',
    entry,
  ).filter(({ table_name }) => !kept.has(table_name));
  for (const change of changes) restore(db, change);
  return changes.map(({ table_name, row_id }) => ({ table: table_name, id: row_id }));
}

/** Opens the entry of an undo. */
export function beginUndoing(db: WritableDb, at: Moment, undoes: number): void {
  db.run("INSERT INTO history (at, command, undoes) VALUES (?, 'history.undo', ?)", at, undoes);
}

function restore(db: WritableDb, { table_name: table, row_id: id, before }: Change): void {
  // Table and column names are those that the recording triggers wrote, never from outside.
  if (before === null) {
    db.run(`DELETE FROM ${table} WHERE id = ?`, id);
    return;
  }
  const values = JSON.parse(before) as Readonly<Record<string, SqlValue>>;
  const columns = Object.keys(values);
  const exists = row(db, `SELECT 1 FROM ${table} WHERE id = ?`, id) !== null;
  if (exists)
    db.run(`UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`, ...Object.values(values), id);
  else db.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, ...Object.values(values));
}
