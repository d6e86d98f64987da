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
  readonly firsts: Map<unknown, Map<SqlValue, unknown>>;
}
const readers = new WeakMap<ReadableDb, Taken>();

/**
 * A reader that takes each table it is asked about once and whole, for planning everything: ten thousand opportunities in
 * some ten statements instead of a hundred thousand. It sees each table as it was when it first looked there.
 */
export function readingAhead(db: ReadableDb): ReadableDb {
  const reader: ReadableDb = { prepare: db.prepare };
  readers.set(reader, { rows: new Map(), groups: new Map(), firsts: new Map() });
  return reader;
}

/** The rows of a key; of a reader that reads ahead, from the table as it took it. */
export function rowsBy<Shape>(db: ReadableDb, by: ByKey<Shape>, key: SqlValue): readonly Shape[] {
  const taken = readers.get(db);
  if (taken === undefined) return rows<Shape>(db, by.one, key);
  let groups = taken.groups.get(by);
  if (groups === undefined) {
    groups = grouped(allOf(db, taken, by), by.keyOf);
    taken.groups.set(by, groups);
  }
  const found = (groups.get(key) ?? []) as readonly Shape[];
  return by.order === undefined || isInOrder(found, by.order) ? found : found.toSorted(by.order);
}

function allOf<Shape>(db: ReadableDb, taken: Taken, { all }: ByKey<Shape>): readonly Shape[] {
  const found = (taken.rows.get(all) ?? rows<Shape>(db, all)) as readonly Shape[];
  taken.rows.set(all, found);
  return found;
}

/** Nearly all are: rows come as they were once written. */
function isInOrder<Shape>(rows: readonly Shape[], order: (one: Shape, other: Shape) => number): boolean {
  for (let at = 1; at < rows.length; at += 1) {
    if (order(rows[at - 1] as Shape, rows[at] as Shape) > 0) return false;
  }
  return true;
}

/** As `Map.groupBy`, in half its time: nearly all groups are of one row. */
export function grouped<Shape>(all: readonly Shape[], keyOf: ByKey<Shape>['keyOf']): Map<SqlValue, Shape[]> {
  const groups = new Map<SqlValue, Shape[]>();
  for (const row of all) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return groups;
}

/** The one row of a key, or the first, or null. */
export function rowBy<Shape>(db: ReadableDb, by: ByKey<Shape>, key: SqlValue): Shape | null {
  const taken = readers.get(db);
  if (taken === undefined) return rows<Shape>(db, by.one, key)[0] ?? null;
  let firsts = taken.firsts.get(by);
  if (firsts === undefined) {
    firsts = firstOfEach(allOf(db, taken, by), by);
    taken.firsts.set(by, firsts);
  }
  return (firsts.get(key) as Shape | undefined) ?? null;
}

function firstOfEach<Shape>(all: readonly Shape[], { keyOf, order }: ByKey<Shape>): Map<SqlValue, Shape> {
  const firsts = new Map<SqlValue, Shape>();
  for (const row of all) {
    const key = keyOf(row);
    const known = order === undefined ? undefined : firsts.get(key);
    if (known === undefined || (order !== undefined && order(row, known) < 0)) firsts.set(key, row);
  }
  return firsts;
}

/** The order of a text that a row has. */
export const inOrderOf =
  <Shape>(text: (row: Shape) => string) =>
  (one: Shape, other: Shape): number => {
    const [first, second] = [text(one), text(other)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
