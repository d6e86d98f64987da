import type { ReadableDb, SqlValue, WritableDb } from './open.ts';

/** A row as its table holds it: the column names are ours, never from outside. */
export type Row = Readonly<Record<string, SqlValue>>;

/**
 * Inserts the row, or updates the one with its key where a value differs. The same row again changes nothing, so a
 * retried command leaves no mark in the history.
 * @param kept columns that keep their first value ("created_at").
 * @returns whether anything changed.
 */
export function put(db: WritableDb, table: string, row: Row, key = 'id', kept: readonly string[] = []): boolean {
  const columns = Object.keys(row);
  const updated = columns.filter((column) => column !== key && !kept.includes(column));
  const updates = `UPDATE SET ${updated.map((column) => `${column} = excluded.${column}`).join(', ')}
    WHERE (${updated.map((column) => `${table}.${column}`).join(', ')}) IS NOT (${updated.map((column) => `excluded.${column}`).join(', ')})`;
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (${key}) DO ${updated.length === 0 ? 'NOTHING' : updates}`;
  return db.run(sql, ...Object.values(row)) > 0;
}

/** All rows of a statement, in the shape that its SQL gives them. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the SQL beside the call gives the rows their shape, not an argument
export function rows<Shape>(db: ReadableDb, sql: string, ...values: readonly SqlValue[]): readonly Shape[] {
  return db.prepare(sql).all(...values) as Shape[];
}

/** The first row, or null. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as above
export function row<Shape>(db: ReadableDb, sql: string, ...values: readonly SqlValue[]): Shape | null {
  return (db.prepare(sql).get(...values) as Shape | undefined) ?? null;
}

/** The one number of a `SELECT count(*) AS n`. */
export function count(db: ReadableDb, sql: string, ...values: readonly SqlValue[]): number {
  return row<{ readonly n: number }>(db, sql, ...values)?.n ?? 0;
}

/** A list of plain values that is only ever read whole with its row. */
export function listOf(json: string): readonly string[] {
  return JSON.parse(json) as string[];
}
