import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/db/open.ts';
import type { OpenDatabase } from '../../electron/db/open.ts';
import { newestVersion } from '../../electron/db/migrations/index.ts';
import { beginEntry } from '../../electron/db/history.ts';
import * as organizations from '../../electron/db/organizations.ts';
import { newId } from '../../electron/newId.ts';
import { ProblemError } from '../../shared/problem.ts';
import { needs } from '../fixtures/needs.ts';

const onWindows = process.platform === 'win32' ? 'Windows has no modes and links as these' : null;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'follow-through-db-'));
  file = join(folder, 'test.journal');
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const open = (path = file): OpenDatabase => openDatabase(path, () => undefined);
const problemOf = (opening: () => unknown): ProblemError['problem'] => {
  try {
    opening();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('It opened.');
};
const save = ({ raw, writable }: OpenDatabase, name: string): void => {
  raw.transaction(() => {
    beginEntry(writable, '2026-06-11T19:40:00Z', 'organizations.save');
    organizations.write(
      writable,
      { id: newId(), name, sector: 'private', zone: 'America/New_York', addressId: null },
      '2026-06-11T19:40:00Z',
    );
  })();
};
const pragmas = ({ raw }: OpenDatabase): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'locking_mode', 'fullfsync'].map((name) => [
      name,
      raw.pragma(name, { simple: true }),
    ]),
  );
const expected = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, trusted_schema: 0, locking_mode: 'exclusive', fullfsync: 1 };

describe('an opened journal', () => {
  it('syncs every commit, after opening, after the first save and after opening again (R1)', () => {
    const first = open();
    expect(pragmas(first)).toEqual(expected);
    save(first, 'Northlight Systems');
    expect(pragmas(first)).toEqual(expected);
    first.close();
    const second = open();
    expect(pragmas(second)).toEqual(expected);
    save(second, 'Marlow County');
    expect(pragmas(second)).toEqual(expected);
    expect(organizations.list(second.readable, 9).map(({ name }) => name)).toEqual(['Marlow County', 'Northlight Systems']);
    second.close();
  });

  it('is for its owner alone', (test) => {
    needs(onWindows)(test);
    const database = open(join(folder, 'new folder', 'test.journal'));
    expect(statSync(join(folder, 'new folder', 'test.journal')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'new folder')).mode & 0o777).toBe(0o700);
    database.close();
  });

  it('is for its owner alone with what was not yet written into it, new or made by others', (test) => {
    needs(onWindows)(test);
    const modes = (): readonly number[] => [file, `${file}-wal`].map((path) => statSync(path).mode & 0o777);
    const created = open();
    expect(modes()).toEqual([0o600, 0o600]);
    created.close();
    chmodSync(file, 0o644);
    const opened = open();
    save(opened, 'Northlight Systems');
    expect(modes()).toEqual([0o600, 0o600]);
    opened.close();
  });

  it('loads exactly one SQLite (R1)', (test) => {
    needs(process.platform === 'linux' ? null : 'only Linux tells a process which libraries it has loaded')(test);
    const script = `const { openDatabase } = await import(${JSON.stringify(join(import.meta.dirname, '../../electron/db/open.ts'))});
      const { readFileSync } = await import('node:fs');
      openDatabase(':memory:', () => undefined);
      const mapped = readFileSync('/proc/self/maps', 'utf8').split('\\n').map((line) => line.slice(line.indexOf('/'))).filter((path) => /sqlite/i.test(path));
      console.log(JSON.stringify({ mapped: [...new Set(mapped)], ofNode: process.moduleLoadList.filter((name) => /sqlite/i.test(name)) }));`;
    const loaded = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(JSON.parse(loaded)).toEqual({ mapped: [expect.stringMatching(/better-sqlite3.*\.node$/)], ofNode: [] });
  });

  it('has one owner: the second start is told so, also another process, and no lock is left behind', () => {
    const owner = open();
    const { code, sentence } = problemOf(() => open());
    expect(code).toBe('locked');
    expect(sentence).toBe('The journal is already open in another window of Follow Through. Use that one, or close it and try again.');
    const script = `const { openDatabase } = await import(${JSON.stringify(join(import.meta.dirname, '../../electron/db/open.ts'))});
      try { openDatabase(${JSON.stringify(file)}, () => undefined).close(); console.log('open'); } catch (error) { console.log(error.problem.code); }`;
    const other = (): string => execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).trim();
    expect(other()).toBe('locked');
    save(owner, 'Northlight Systems');
    owner.close();
    expect(other()).toBe('open');
    const again = open();
    expect(organizations.list(again.readable, 9)).toHaveLength(1);
    again.close();
  });

  it('leaves no lock behind when its process is killed', () => {
    const script = `const { openDatabase } = await import(${JSON.stringify(join(import.meta.dirname, '../../electron/db/open.ts'))});
      openDatabase(${JSON.stringify(file)}, () => undefined); process.kill(process.pid, 'SIGKILL');`;
    expect(() => execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })).toThrow();
    open().close();
  });
});

describe('a file that is not a journal', () => {
  const untouched = (path: string, bytes: Buffer): void => {
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(existsSync(`${path}-shm`)).toBe(false);
  };

  it('from a newer version is refused and stays the same to the byte', () => {
    const journal = open();
    save(journal, 'Northlight Systems');
    journal.raw.pragma(`user_version = ${newestVersion + 1}`);
    journal.close();
    const bytes = readFileSync(file);
    const { code, sentence } = problemOf(() => open());
    expect(code).toBe('journal');
    expect(sentence).toContain('newer version');
    untouched(file, bytes);
  });

  it('but a photo is refused untouched', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(8192, 7)]);
    writeFileSync(file, bytes);
    const { code, sentence } = problemOf(() => open());
    expect(code).toBe('journal');
    expect(sentence).toContain('left untouched');
    untouched(file, bytes);
  });

  it.each(['delete', 'wal'])('but the database of another program (%s) is refused untouched', (mode) => {
    const foreign = new BetterSqlite3(file);
    foreign.pragma(`journal_mode = ${mode}`);
    foreign.exec("CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('https://example.com')");
    foreign.close();
    const bytes = readFileSync(file);
    expect(problemOf(() => open())).toMatchObject({ code: 'journal', sentence: expect.stringContaining('another program') as string });
    untouched(file, bytes);
    const versioned = new BetterSqlite3(file);
    versioned.pragma('user_version = 1');
    versioned.close();
    const versionedBytes = readFileSync(file);
    expect(problemOf(() => open()).code).toBe('journal');
    untouched(file, versionedBytes);
  });

  it('but was one and is empty now, is refused as long as there are backups of it', () => {
    writeFileSync(file, '');
    open().close();
    writeFileSync(file, '');
    mkdirSync(join(folder, 'backups'));
    writeFileSync(join(folder, 'backups', 'test-20260610-120000-daily.journal'), 'x');
    expect(problemOf(() => open())).toMatchObject({ code: 'journal', sentence: expect.stringContaining('backup') as string });
    expect(statSync(file).size).toBe(0);
  });

  it('but is gone, is not replaced by an empty one as long as there are backups of it', () => {
    const backups = join(folder, 'backups');
    mkdirSync(backups);
    for (const name of ['test-20260609-120000-daily.journal', 'test-20260610-120000-before-migration.journal'])
      writeFileSync(join(backups, name), 'x');
    const { code, sentence } = problemOf(() => open());
    expect(code).toBe('journal');
    expect(sentence).toContain('missing');
    expect(sentence).toContain(join(backups, 'test-20260610-120000-before-migration.journal'));
    expect(existsSync(file)).toBe(false);
  });

  it('is new where the backups are those of a journal with a longer name, or no folder', () => {
    mkdirSync(join(folder, 'backups'));
    writeFileSync(join(folder, 'backups', 'test-old-20260610-120000-daily.journal'), 'x');
    open().close();
    writeFileSync(file, '');
    rmSync(join(folder, 'backups'), { recursive: true });
    writeFileSync(join(folder, 'backups'), '');
    open().close();
  });

  it('but in a folder of a folder that is gone, is refused, and nothing is made', () => {
    const { code, sentence } = problemOf(() => open(join(folder, 'disk', 'search', 'test.journal')));
    expect(code).toBe('storage');
    expect(sentence).toContain(`the folder ${join(folder, 'disk')} does not exist`);
    expect(existsSync(join(folder, 'disk'))).toBe(false);
  });

  it('but at a place that the system refuses, is said in a sentence', (test) => {
    needs(onWindows)(test);
    symlinkSync(file, file);
    expect(problemOf(() => open()).code).toBe('storage');
    symlinkSync(join(folder, 'nowhere', 'test.journal'), join(folder, 'gone.journal'));
    expect(problemOf(() => open(join(folder, 'gone.journal'))).code).toBe('storage');
    for (const path of [`${'x'.repeat(300)}.journal`, join('x'.repeat(300), 'test.journal')])
      expect(problemOf(() => open(join(folder, path))).code).toBe('storage');
  });

  it('but a folder, or in a folder that cannot be made, is said in a sentence', () => {
    mkdirSync(file);
    expect(problemOf(() => open()).code).toBe('storage');
    writeFileSync(join(folder, 'a file'), '');
    expect(problemOf(() => open(join(folder, 'a file', 'test.journal'))).code).toBe('storage');
  });
});
