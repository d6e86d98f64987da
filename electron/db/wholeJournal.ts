import type { ReadableDb, SqlValue } from './open.ts';
import { count, row, rows } from './put.ts';

/** A table of the journal and how many rows it has. */
export interface WholeTable {
  readonly name: string;
  readonly rows: number;
  readonly hasRowid: boolean;
}
export type WholeRow = Readonly<Record<string, SqlValue>>;

/** So many rows are read in one turn. */
const pageRows = 2000;

/** Every table, by name; without those in which the search index keeps itself (sqlite.org/fts5.html, "shadow tables"). */
export function tables(db: ReadableDb): readonly WholeTable[] {
  return rows<{ readonly name: string; readonly wr: number }>(
    db,
    "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  ).map(({ name, wr }) => ({ name, rows: count(db, `SELECT count(*) AS n FROM "${name}"`), hasRowid: wr === 0 }));
}

/** The statements that make the tables, and their version; not those of the search index. */
export function schema(db: ReadableDb): string {
  const version = row<{ readonly user_version: number }>(db, 'PRAGMA user_version')?.user_version ?? 0;
  const statements = rows<{ readonly sql: string }>(
    db,
    `SELECT s.sql FROM sqlite_schema s JOIN pragma_table_list t ON t.name = s.name AND t.schema = 'main'
     WHERE s.type = 'table' AND t.type = 'table' AND s.sql IS NOT NULL ORDER BY s.name`,
  );
  return [`PRAGMA user_version = ${String(version)};`, ...statements.map(({ sql }) => `${sql};`), ''].join('\n');
}

/** All rows of a table, a page at a time, in the order in which they came. */
export function* pages(read: <Value>(turn: (db: ReadableDb) => Value) => Value, table: WholeTable): Generator<readonly WholeRow[]> {
  if (!table.hasRowid) {
    yield read((db) => rows<WholeRow>(db, `SELECT * FROM "${table.name}"`));
    return;
  }
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const page = read((db) => pageBehind(db, table, after));
    yield page.map(({ row }) => row);
    const last = page.at(-1);
    if (last === undefined || page.length < pageRows) return;
    after = last.rowid;
  }
}

/** The next rows, each with the number under which SQLite keeps it. */
function pageBehind(db: ReadableDb, { name }: WholeTable, after: number): readonly { readonly rowid: number; readonly row: WholeRow }[] {
  // No column of ours is called that.
  const found = rows<WholeRow>(db, `SELECT rowid AS "#", * FROM "${name}" WHERE rowid > ? ORDER BY rowid LIMIT ?`, after, pageRows);
  return found.map((each) => {
    const { '#': rowid, ...row } = each;
    return { rowid: Number(rowid), row };
  });
}

/** Grows with every row that is written: the same number before and after says that nothing was in between. */
export function written(db: ReadableDb): number {
  return count(db, 'SELECT total_changes() AS n');
}
