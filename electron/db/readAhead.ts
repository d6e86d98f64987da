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
  readonly keyOf: (row: Shape) => string | null;
}

const readers = new WeakMap<ReadableDb, Map<unknown, Map<string | null, readonly unknown[]>>>();

/**
 * A reader that takes each table it is asked about once and whole, for planning everything: ten thousand opportunities in
 * some ten statements instead of a hundred thousand. It sees the journal as it was when it first looked.
 */
export function readingAhead(db: ReadableDb): ReadableDb {
  const reader: ReadableDb = { prepare: db.prepare };
  readers.set(reader, new Map());
  return reader;
}

/** The rows of a key; of a reader that reads ahead, from the table as it took it. */
export function rowsBy<Shape>(db: ReadableDb, by: ByKey<Shape>, key: SqlValue): readonly Shape[] {
  const taken = readers.get(db);
  if (taken === undefined) return rows<Shape>(db, by.one, key);
  const groups = taken.get(by) ?? grouped(rows<Shape>(db, by.all), by.keyOf);
  taken.set(by, groups);
  const found = (groups.get(key as string | null) ?? []) as readonly Shape[];
  return by.order === undefined || found.length < 2 ? found : found.toSorted(by.order);
}

/** As `Map.groupBy`, in half its time: nearly all groups are of one row. */
function grouped<Shape>(all: readonly Shape[], keyOf: ByKey<Shape>['keyOf']): Map<string | null, Shape[]> {
  const groups = new Map<string | null, Shape[]>();
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
