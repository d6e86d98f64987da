import { rows } from './put.ts';
import type { ReadableDb, SqlValue } from './open.ts';

/** How rows are found by a key: one key's rows, and all rows for a reader that looks at everything. */
export interface ByKey<Shape> {
  /** The rows of one key, the only parameter. */
  readonly one: string;
  /** The same rows of all keys, in any order: sorting all of them costs more than sorting the few of each key. */
  readonly all: string;
  /** The order of `one`, where it has one. */
  readonly order?: (one: Shape, other: Shape) => number;
  readonly keyOf: (row: Shape) => SqlValue;
}

/** What a reader has taken: the rows by their statement, and in groups by what finds them. */
interface Taken {
  readonly rows: Map<string, readonly unknown[]>;
  readonly groups: Map<unknown, Map<SqlValue, readonly unknown[]>>;
}
const readers = new WeakMap<ReadableDb, Taken>();

/**
 * A reader that takes each table it is asked about once and whole, for planning everything: ten thousand opportunities in
 * some ten statements instead of a hundred thousand. It sees each table as it was when it first looked there.
 */
export function readingAhead(db: ReadableDb): ReadableDb {
  const reader: ReadableDb = { prepare: db.prepare };
  readers.set(reader, { rows: new Map(), groups: new Map() });
  return reader;
}

/** The rows of a key; of a reader that reads ahead, from the table as it took it. */
export function rowsBy<Shape>(db: ReadableDb, by: ByKey<Shape>, key: SqlValue): readonly Shape[] {
  const taken = readers.get(db);
  if (taken === undefined) return rows<Shape>(db, by.one, key);
  let groups = taken.groups.get(by);
  if (groups === undefined) {
    const all = (taken.rows.get(by.all) ?? rows<Shape>(db, by.all)) as readonly Shape[];
    taken.rows.set(by.all, all);
    groups = grouped(all, by.keyOf);
    taken.groups.set(by, groups);
  }
  const found = (groups.get(key) ?? []) as readonly Shape[];
  return by.order === undefined || found.length < 2 ? found : found.toSorted(by.order);
}

/** As `Map.groupBy`, in half its time: nearly all groups are of one row. */
function grouped<Shape>(all: readonly Shape[], keyOf: ByKey<Shape>['keyOf']): Map<SqlValue, Shape[]> {
  const groups = new Map<SqlValue, Shape[]>();
  for (const row of all) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return groups;
}

/** The one row of a key, or null. */
export function rowBy<Shape>(db: ReadableDb, by: ByKey<Shape>, key: SqlValue): Shape | null {
  return rowsBy(db, by, key)[0] ?? null;
}

/** The order of a text that a row has. */
export const inOrderOf =
  <Shape>(text: (row: Shape) => string) =>
  (one: Shape, other: Shape): number => {
    const [first, second] = [text(one), text(other)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
