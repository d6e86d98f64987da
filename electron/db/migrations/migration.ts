import type BetterSqlite3 from 'better-sqlite3';

export interface Migration {
  /** What `user_version` says afterwards. */
  readonly version: number;
  readonly name: string;
  readonly up: (db: BetterSqlite3.Database) => void;
}
