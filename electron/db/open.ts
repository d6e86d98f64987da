import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { ProblemError } from '../../shared/problem.ts';
import { newestBackup } from './backupNames.ts';
import { migrations, newestVersion } from './migrations/index.ts';

/** A handle that cannot write: read functions take it, so that one that tries to write does not compile. */
export interface ReadableDb {
  readonly prepare: (sql: string) => ReadStatement;
}
export interface ReadStatement {
  readonly all: (...values: readonly SqlValue[]) => unknown[];
  readonly get: (...values: readonly SqlValue[]) => unknown;
}
/** A handle inside a transaction. */
export interface WritableDb extends ReadableDb {
  readonly run: (sql: string, ...values: readonly SqlValue[]) => number;
}
export type SqlValue = string | number | bigint | Uint8Array | null;

export interface OpenDatabase {
  readonly raw: BetterSqlite3.Database;
  readonly readable: ReadableDb;
  readonly writable: WritableDb;
  readonly close: () => void;
}

/**
 * Opens the journal's database, the only connection to it: WAL with every commit synced, an exclusive lock, mode 0600.
 *
 * `synchronous` is set *after* WAL, because the library lowers it to NORMAL with WAL and acknowledged saves would be
 * lost on power failure. `beforeMigration` gets the raw handle before an existing journal is changed, to back it up.
 *
 * @throws ProblemError 'locked' when another process has it, 'journal' when it is not a journal, is damaged or newer,
 *   'storage' when the place cannot be written.
 */
export function openDatabase(file: string, beforeMigration: (db: BetterSqlite3.Database) => void): OpenDatabase {
  let db: BetterSqlite3.Database;
  try {
    if (file !== ':memory:') makeReady(file);
    // No wait for a lock: the other owner keeps it for its whole life, so waiting only delays the sentence.
    db = new BetterSqlite3(file, { timeout: 0 });
  } catch (error) {
    throw sentenceFor(error, file);
  }
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    // Before WAL, which rewrites the header: what is not ours, or newer, stays as it is to the byte.
    assertIsOurs(db);
    if (file !== ':memory:') for (const path of [file, `${file}-wal`]) if (existsSync(path)) chmodSync(path, 0o600);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    // macOS: fsync does not reach the platter there, F_FULLFSYNC does. Elsewhere SQLite ignores it.
    db.pragma('fullfsync = ON');
    db.pragma('checkpoint_fullfsync = ON');
    // Takes the exclusive lock now and not at the first save.
    db.exec('BEGIN IMMEDIATE; COMMIT');
    migrate(db, beforeMigration);
  } catch (error) {
    db.close();
    throw sentenceFor(error, file);
  }
  return { raw: db, ...handlesOf(db), close: () => db.close() };
}

/** @throws ProblemError 'journal' for a journal from the future, or a database of another program. */
function assertIsOurs(db: BetterSqlite3.Database): void {
  const version = db.pragma('user_version', { simple: true }) as number;
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  // Every schema of ours since the first has these two.
  const isOurs = tables.includes('history') && tables.includes('follow_ups');
  if (version === 0 ? tables.length > 0 : !isOurs) {
    throw new ProblemError(
      'journal',
      'This file is a database of another program, not a journal. It was left untouched. Choose another file.',
    );
  }
  if (version > newestVersion) {
    throw new ProblemError(
      'journal',
      `This journal was written by a newer version of Follow Through (its schema is ${String(version)}, this program knows ${String(newestVersion)}). It was left untouched. Install the newer version to open it.`,
    );
  }
}

/**
 * Makes the folder and the file of a new journal, for their owner alone.
 * @throws ProblemError 'journal' when the journal is gone or emptied and has backups, 'storage' when its place is gone.
 */
function makeReady(file: string): void {
  if (existsSync(file) && (statSync(file).size > 0 || !statSync(file).isFile())) return;
  const backup = newestBackup(file);
  if (backup !== null) {
    throw new ProblemError(
      'journal',
      `The journal ${file} is ${existsSync(file) ? 'empty' : 'missing'}, and it was not before. Nothing was changed. Copy its newest backup, ${backup}, to ${file} and start again. A new journal can be started under another name.`,
    );
  }
  const folder = dirname(file);
  // It may lie on a disk that is not there today: then nothing is made in its stead.
  if (!existsSync(dirname(folder))) {
    throw new ProblemError(
      'storage',
      `The journal ${file} cannot be opened, because the folder ${dirname(folder)} does not exist. Check the path, or connect the disk that it is on.`,
    );
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // SQLite gives -wal the mode of the file: made first, neither is ever readable by others.
  closeSync(openSync(file, 'a', 0o600));
}

function migrate(db: BetterSqlite3.Database, beforeMigration: (db: BetterSqlite3.Database) => void): void {
  const version = db.pragma('user_version', { simple: true }) as number;
  const outstanding = migrations.filter((migration) => migration.version > version);
  if (outstanding.length === 0) return;
  if (version > 0) beforeMigration(db);
  // A table that is made anew is dropped for a moment, and what refers to it must not go with it. Not inside a transaction.
  db.pragma('foreign_keys = OFF');
  db.transaction(() => {
    for (const migration of outstanding) {
      migration.up(db);
      db.pragma(`user_version = ${String(migration.version)}`);
    }
    const broken = db.pragma('foreign_key_check') as readonly unknown[];
    if (broken.length > 0) throw new Error(`After the migration ${String(broken.length)} rows refer to nothing.`);
  }).immediate();
  db.pragma('foreign_keys = ON');
}

function handlesOf(db: BetterSqlite3.Database): { readable: ReadableDb; writable: WritableDb } {
  // Statements are prepared once: SQL here is a few hundred constant strings.
  const statements = new Map<string, Prepared>();
  const prepared = (sql: string): Prepared => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    // better-sqlite3 takes ?1, ?2 for names and wants them by name.
    const made = { statement: db.prepare(sql), isNumbered: /\?\d/.test(sql) };
    statements.set(sql, made);
    return made;
  };
  const bound = ({ isNumbered }: Prepared, values: readonly SqlValue[]): readonly unknown[] =>
    isNumbered ? [Object.fromEntries(values.map((value, index) => [String(index + 1), value]))] : values;
  const readable: ReadableDb = {
    prepare: (sql) => {
      const known = prepared(sql);
      return {
        all: (...values) => known.statement.all(...bound(known, values)),
        get: (...values) => known.statement.get(...bound(known, values)),
      };
    },
  };
  const run: WritableDb['run'] = (sql, ...values) => {
    const known = prepared(sql);
    return known.statement.run(...bound(known, values)).changes;
  };
  return { readable, writable: { ...readable, run } };
}

interface Prepared {
  readonly statement: BetterSqlite3.Statement;
  readonly isNumbered: boolean;
}

/** Names the failure in a sentence that says what to do; what is already a sentence passes. */
export function sentenceFor(error: unknown, file: string): ProblemError {
  if (error instanceof ProblemError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new ProblemError(
      'locked',
      'The journal is already open in another window of Follow Through. Use that one, or close it and try again.',
    );
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new ProblemError(
      'journal',
      `The file ${file} is damaged or not a journal. It was left untouched. Open a backup from the folder "backups" beside it.`,
    );
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return new ProblemError(
      'storage',
      'The disk is full, so nothing was saved. What was saved before is safe. Free some space and save again.',
    );
  }
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO') {
    return new ProblemError(
      'storage',
      'The disk reported an error, so nothing was saved. What was saved before is safe. Check the disk and save again.',
    );
  }
  // Every error number of the system is about the place: names too long, links in a circle, folders that are gone.
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || /^E[A-Z0-9]+$/.test(code)) {
    return new ProblemError(
      'storage',
      `The journal ${file} cannot be written there. Check that the folder exists and that you may write in it.`,
    );
  }
  // Never the library's own words: they are no help to a person, and may hold what a person wrote.
  return new ProblemError('internal', 'Follow Through made a mistake. Nothing was half saved. Try once more.');
}
