import type BetterSqlite3 from 'better-sqlite3';

/** How much there is in a seeded journal. */
export interface Size {
  readonly contacts: number;
  readonly opportunities: number;
  readonly followUps: number;
}

/** What the seeding inserts with. */
export type Insert = (table: string, row: Readonly<Record<string, string | number | null>>) => void;

/** One prepared statement a table. */
export function insertInto(raw: BetterSqlite3.Database): Insert {
  const statements = new Map<string, BetterSqlite3.Statement>();
  return (table, row) => {
    let statement = statements.get(table);
    if (statement === undefined) {
      const columns = Object.keys(row);
      statement = raw.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
      statements.set(table, statement);
    }
    statement.run(...Object.values(row));
  };
}

const kinds = [
  'organization',
  'address',
  'contact',
  'touch',
  'opportunity',
  'stage',
  'interview',
  'presence',
  'promise',
  'letter',
  'followUp',
] as const;

/** The id of the n-th row of a kind: a UUIDv7, the same in every run. */
export const seededId = (kind: (typeof kinds)[number], number: number): string =>
  `019e0000-0000-7${kinds.indexOf(kind).toString(16).padStart(3, '0')}-8000-${number.toString(16).padStart(12, '0')}`;

/** The n-th of some words, over and over. */
export const turn = <Word>(words: readonly [Word, ...Word[]], number: number): Word => words[number % words.length] ?? words[0];

/** A civil day so many days after 1 January 2026. */
export const dayOfYear = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
