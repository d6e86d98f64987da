import type BetterSqlite3 from 'better-sqlite3';
import { journal } from './0001-journal.ts';

export interface Migration {
  /** What `user_version` says afterwards. */
  readonly version: number;
  readonly name: string;
  readonly up: (db: BetterSqlite3.Database) => void;
}

/** In order, never edited once released; a test each. */
export const migrations: readonly Migration[] = [journal];

/** The version that this program writes. */
export const newestVersion = migrations.at(-1)?.version ?? 0;
