import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { ProblemError } from '../../shared/problem.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { backupFolder, backupName, isBackupOf } from '../db/backupNames.ts';
import * as marks from '../db/marks.ts';
import type { OpenDatabase } from '../db/open.ts';
import type { Ports } from '../ports.ts';

/**
 * Makes one verified copy of the journal in the folder "backups" beside it: written under a temporary name, opened and
 * checked, synced, and only then given its name. A copy that does not check never gets one.
 * @param why becomes part of the name: "daily", "before-migration".
 * @returns the path of the copy, or null for a journal that lives in memory.
 * @throws ProblemError 'storage' when the copy cannot be made or is not equal to the journal.
 */
export function backUp(raw: BetterSqlite3.Database, file: string, ports: Ports, why: string): string | null {
  if (file === ':memory:' || raw.memory) return null;
  const folder = backupFolder(file);
  const stamp = ports.now().replace(/[-:]/g, '').replace('T', '-').replace('Z', '');
  const name = backupName(file, stamp, why);
  const partial = join(folder, `.${name}.partial`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    removePartials(folder, file);
    // SQLite fills an empty file that is there: made first, it is never readable by others.
    writeFileSync(partial, '', { mode: 0o600 });
    raw.prepare('VACUUM INTO ?').run(partial);
    verify(raw, partial);
    sync(partial);
    const copy = freeName(folder, name);
    renameSync(partial, copy);
    sync(folder);
    return copy;
  } catch (error) {
    if (existsSync(partial)) rmSync(partial, { force: true });
    if (error instanceof ProblemError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError(
      'storage',
      `A backup of the journal could not be made in ${folder} (${reason}). The journal itself is safe. Free some space or check the folder.`,
    );
  }
}

/** A start that was killed in the middle of a backup leaves a copy without its name, as large as the journal. */
function removePartials(folder: string, file: string): void {
  for (const name of readdirSync(folder)) {
    const [, whole] = /^\.(.+)\.partial(-journal)?$/.exec(name) ?? [];
    if (whole !== undefined && isBackupOf(file, whole)) rmSync(join(folder, name), { force: true });
  }
}

/**
 * The first start of a civil day makes a backup; `backup_at` says when the newest one was verified. A backup that fails
 * is logged and does not keep the user from the journal.
 */
export function dailyBackup({ raw, writable }: OpenDatabase, file: string, ports: Ports): void {
  const now = ports.now();
  const newest = marks.read(writable, 'backup_at');
  if (newest !== null && dayOf(newest, ports.zone) === dayOf(now, ports.zone)) return;
  if (raw.prepare('SELECT 1 FROM changes LIMIT 1').get() === undefined) return;
  try {
    if (backUp(raw, file, ports, 'daily') !== null) marks.write(writable, 'backup_at', now);
  } catch (error) {
    ports.log(`The daily backup was not made: ${error instanceof ProblemError ? error.problem.code : 'unknown'}`);
  }
}

/** Opens the copy, lets SQLite check it whole, and counts every table against the journal. */
function verify(raw: BetterSqlite3.Database, copy: string): void {
  const opened = new BetterSqlite3(copy, { readonly: true, fileMustExist: true });
  try {
    const check = opened.pragma('integrity_check', { simple: true });
    // The integrity check does not look at foreign keys (SQLite, "PRAGMA integrity_check").
    const orphans = opened.pragma('foreign_key_check') as unknown[];
    if (check !== 'ok' || orphans.length > 0)
      throw new ProblemError('storage', 'The backup was written and did not check. The journal itself is safe. Check the disk.');
    for (const table of tablesOf(raw)) {
      if (countOf(raw, table) !== countOf(opened, table)) {
        throw new ProblemError('storage', 'The backup was written and is not complete. The journal itself is safe. Check the disk.');
      }
    }
  } finally {
    opened.close();
  }
}

function tablesOf(db: BetterSqlite3.Database): readonly string[] {
  return db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
}

function countOf(db: BetterSqlite3.Database, table: string): number {
  return db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
}

/** Writes a file, or the names in a folder, through to the disk. Windows cannot sync a folder, and needs not. */
function sync(path: string): void {
  const isFolder = statSync(path).isDirectory();
  if (isFolder && process.platform === 'win32') return;
  const descriptor = openSync(path, isFolder ? 'r' : 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A name that no earlier backup has: two in one second are both kept. */
function freeName(folder: string, name: string): string {
  let candidate = join(folder, name);
  for (let copy = 2; existsSync(candidate); copy += 1) candidate = join(folder, name.replace(/\.journal$/, `-${copy}.journal`));
  return candidate;
}
