import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../electron/services/backups.ts';
import { openJournal } from '../../electron/journal.ts';
import { debrief, jordanEllis } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(() => {
  test = openTestJournal();
});
afterEach(() => test.close());

const copies = (): readonly string[] => (existsSync(join(test.folder, 'backups')) ? readdirSync(join(test.folder, 'backups')).sort() : []);

describe('the daily backup', () => {
  it('is made at the first start of a day, once, and holds every row', async () => {
    expect(copies()).toEqual([]);
    await test.call('profile.save', jordanEllis);
    const told = debrief();
    await test.call('interviews.record', told);
    test.reopen('2026-06-12T12:00:00Z');
    expect(copies()).toEqual(['test-20260612-120000-daily.journal']);
    expect((await test.call('journal.status', {})).backupAt).toBe('2026-06-12T12:00:00Z');
    test.reopen('2026-06-12T20:00:00Z');
    expect(copies()).toHaveLength(1);
    test.reopen('2026-06-13T12:00:00Z');
    expect(copies()).toHaveLength(2);

    // It opens as a journal of its own, with the same debrief in it.
    const copy = join(test.folder, 'copy.journal');
    writeFileSync(copy, readFileSync(join(test.folder, 'backups', copies()[1] ?? '')));
    const journal = openJournal(copy, test.journal().ports);
    expect(journal.perform('interviews.get', { id: told.interviewId })).toEqual(told);
    journal.close();
  });

  it('is for its owner alone and leaves no half-written file', async () => {
    await test.call('profile.save', jordanEllis);
    test.reopen('2026-06-12T12:00:00Z');
    const folder = join(test.folder, 'backups');
    expect(copies().every((name) => name.endsWith('.journal') && !name.startsWith('.'))).toBe(true);
    if (process.platform !== 'win32') {
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      expect(statSync(join(folder, copies()[0] ?? '')).mode & 0o777).toBe(0o600);
    }
  });

  it('that cannot be made is logged and does not keep the user from the journal', async () => {
    await test.call('profile.save', jordanEllis);
    writeFileSync(join(test.folder, 'backups'), 'in the way');
    test.reopen('2026-06-12T12:00:00Z');
    expect(test.log).toEqual(['The daily backup was not made: storage']);
    expect((await test.call('journal.status', {})).backupAt).toBe(null);
    rmSync(join(test.folder, 'backups'));
  });
});

describe('a backup', () => {
  it('is a whole database of its own, and two in one second are both kept', async () => {
    await test.call('profile.save', jordanEllis);
    test.journal().close();
    const raw = new BetterSqlite3(test.file);
    const first = backUp(raw, test.file, test.journal().ports, 'before-migration');
    const second = backUp(raw, test.file, test.journal().ports, 'before-migration');
    raw.close();
    expect(first).not.toBe(second);
    for (const path of [first, second]) {
      const copy = new BetterSqlite3(path ?? '', { readonly: true });
      expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(copy.prepare('SELECT name FROM profile').pluck().get()).toBe('Jordan Ellis');
      copy.close();
    }
    test.reopen();
  });

  it('removes what a killed one of the same journal left, and nothing of another', async () => {
    await test.call('profile.save', jordanEllis);
    const left = (name: string): void => writeFileSync(join(test.folder, 'backups', name), 'x');
    mkdirSync(join(test.folder, 'backups'));
    left('.test-20260610-100000-daily.journal.partial');
    left('.test-20260610-100000-daily.journal.partial-journal');
    left('.test-old-20260610-100000-daily.journal.partial');
    test.reopen('2026-06-12T12:00:00Z');
    expect(copies()).toEqual(['.test-old-20260610-100000-daily.journal.partial', 'test-20260612-120000-daily.journal']);
  });

  it('in which a row points at one that is not there gets no name', async () => {
    await test.call('interviews.record', debrief());
    const { ports } = test.journal();
    test.journal().close();
    const raw = new BetterSqlite3(test.file);
    raw.pragma('foreign_keys = OFF');
    raw.exec('DELETE FROM organizations');
    expect(() => backUp(raw, test.file, ports, 'daily')).toThrow('did not check');
    raw.close();
    expect(copies()).toEqual([]);
    test.reopen();
  });

  it('of a journal in memory is none', () => {
    const raw = new BetterSqlite3(':memory:');
    expect(backUp(raw, ':memory:', test.journal().ports, 'daily')).toBe(null);
    raw.close();
  });
});

describe('the list of backups', () => {
  it('names each with its moment, its reason and its size, the newest first, and where they are', async () => {
    await test.call('profile.save', jordanEllis);
    expect(await test.call('backups.list', { limit: 5 })).toMatchObject({ rows: [], total: 0 });
    test.reopen('2026-06-12T12:00:00Z');
    test.reopen('2026-06-13T12:00:00Z');
    const { file, folder, rows, total } = await test.call('backups.list', { limit: 1 });
    expect(file).toMatchObject({ path: test.file });
    expect(file?.bytes).toBeGreaterThan(0);
    expect(folder).toBe(join(test.folder, 'backups'));
    expect(total).toBe(2);
    expect(rows).toMatchObject([{ at: '2026-06-13T12:00:00Z', why: 'daily', name: 'test-20260613-120000-daily.journal' }]);
    expect(rows[0]?.bytes).toBe(statSync(join(folder ?? '', rows[0]?.name ?? '')).size);
  });

  it('is empty for a journal that is never kept', async () => {
    const inMemory = openTestJournal({ file: ':memory:' });
    expect(await inMemory.call('backups.list', { limit: 5 })).toEqual({ file: null, folder: null, rows: [], total: 0 });
    inMemory.close();
  });
});
