import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { journalDigest } from '../fixtures/journalDigest.ts';
import { needs } from '../fixtures/needs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

const pdf = Buffer.from('%PDF-1.7 Dear Ms. McDonald, thank you. \u0000\u00ff', 'latin1');
const whyNoUnzip =
  spawnSync('unzip', ['-v'], { stdio: 'ignore' }).status === 0 ? null : 'unzip is not installed (Debian: apt-get install unzip)';

let journal: TestJournal;
let folder: string;
beforeEach(async () => {
  journal = openTestJournal({ frozen: false, renderPdf: () => Promise.resolve(pdf) });
  folder = mkdtempSync(join(tmpdir(), 'follow-through-export-'));
  await journal.call('example.load', {});
});
afterEach(() => {
  journal.close();
  rmSync(folder, { recursive: true, force: true });
});

const exported = async (): Promise<Buffer> =>
  Buffer.from((await journal.call('journal.export', { runId: journal.newId() })).base64, 'base64');
type Files = Readonly<Record<string, Uint8Array>>;
const textIn = (files: Files, path: string): string => Buffer.from(files[path] ?? []).toString();

/** Prints a letter and keeps a posting, so that the journal has bytes. */
async function keepBytes(): Promise<void> {
  const { rows } = await journal.call('letters.list', { offset: 0, limit: 1 });
  await journal.call('letters.printed', { ids: [rows[0]?.id ?? ''], mailedAt: null, zone: 'America/New_York' });
  const { rows: opportunities } = await journal.call('opportunities.list', { offset: 0, limit: 2 });
  for (const { id } of opportunities) {
    await journal.call('documents.add', {
      ...{ id: journal.newId(), opportunityId: id, kind: 'posting', name: 'posting.txt' },
      base64: Buffer.from(`Sales\u0000 ${id}`).toString('base64'),
    });
  }
}

/** Makes the tables from their statements and fills them with what the files say. */
function rebuild(files: Files, at: string): void {
  const db = new BetterSqlite3(at);
  db.pragma('foreign_keys = OFF');
  db.pragma('synchronous = OFF');
  db.exec(textIn(files, 'tables/schema.sql'));
  db.exec('BEGIN');
  for (const path of Object.keys(files)) {
    const [, table] = /^tables\/(\w+)\.json$/.exec(path) ?? [];
    if (table === undefined) continue;
    for (const row of JSON.parse(textIn(files, path)) as readonly Record<string, string>[]) {
      const values = Object.values(row).map((value) =>
        table === 'attachments' && value.startsWith('files/') ? Buffer.from(files[value] ?? []) : value,
      );
      db.prepare(`INSERT INTO "${table}" (${Object.keys(row).join(', ')}) VALUES (${values.map(() => '?').join(', ')})`).run(...values);
    }
  }
  db.exec('COMMIT');
  db.close();
}

describe('the export of a whole journal', () => {
  it('has every row of every table, from which the same journal is made again', async () => {
    await keepBytes();
    const files = unzipSync(await exported());
    journal.journal().close();
    const db = new BetterSqlite3(journal.file, { readonly: true });
    const names = db
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name <> 'sqlite_schema'")
      .pluck();
    for (const name of names.all() as string[]) {
      const rows = db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get();
      expect([name, (JSON.parse(textIn(files, `tables/${name}.json`)) as unknown[]).length]).toEqual([name, rows]);
    }
    db.close();
    const again = join(folder, 'again.journal');
    rebuild(files, again);
    expect(journalDigest(again)).toBe(journalDigest(journal.file));
    journal.reopen();
  });

  it('has the letters as they were printed and the papers as they were kept, each under a name of its own', async () => {
    await keepBytes();
    const files = unzipSync(await exported());
    const kept = Object.keys(files).filter((path) => path.startsWith('files/'));
    expect(kept).toEqual(expect.arrayContaining(['files/posting.txt', 'files/posting (2).txt']));
    expect(kept.filter((path) => path.endsWith('.pdf')).map((path) => Buffer.from(files[path] ?? []).equals(pdf))).toEqual([true]);
    for (const { bytes, sha256 } of JSON.parse(textIn(files, 'tables/attachments.json')) as { bytes: string; sha256: string }[]) {
      expect(
        createHash('sha256')
          .update(files[bytes] ?? new Uint8Array())
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('has what other programs open: contacts, positions, touches and the calendar', async () => {
    const files = unzipSync(await exported());
    const { base64 } = await journal.call('contacts.export', { format: 'CSV', byteOrderMark: true });
    expect(textIn(files, 'contacts.csv')).toBe(Buffer.from(base64, 'base64').toString());
    expect(textIn(files, 'contacts.vcf').match(/^BEGIN:VCARD/gm)).toHaveLength(41);
    expect(textIn(files, 'opportunities.csv').match(/^"?\uFEFF?"?.+\r$/gm)).toHaveLength(15);
    expect(textIn(files, 'touches.csv')).toContain('"to them"');
    expect(textIn(files, 'calendar.ics')).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(textIn(files, 'README.txt')).toMatch(/^A Follow Through journal, all of it, as it was on 2026-06-11 at 19:40 UTC\.\r\n/);
    expect(textIn(files, 'README.txt')).toMatch(/tables\/contacts\.json +41 rows/);
  });

  it('is a sound archive for unzip and for Python, and leaves nothing behind', async (test) => {
    needs(whyNoUnzip)(test);
    await keepBytes();
    const before = readdirSync(journal.folder);
    const bytes = await exported();
    expect(readdirSync(journal.folder)).toEqual(before);
    const file = join(folder, 'journal.zip');
    writeFileSync(file, bytes);
    expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors detected');
    const python =
      'import json, sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(len(json.loads(z.read("tables/touches.json"))))';
    expect(execFileSync('python3', ['-c', python, file], { encoding: 'utf8' })).toBe(
      `${String((JSON.parse(textIn(unzipSync(readFileSync(file)), 'tables/touches.json')) as unknown[]).length)}\n`,
    );
  });

  it('is of one moment also when something is saved while it is made', async () => {
    const runId = journal.newId();
    const making = journal.call('journal.export', { runId });
    expect(await journal.call('journal.exportProgress', { runId })).not.toBeNull();
    await journal.call('tags.save', { id: journal.newId(), name: 'saved meanwhile', idealDays: null, longestDays: null });
    const files = unzipSync(Buffer.from((await making).base64, 'base64'));
    expect(textIn(files, 'tables/tags.json')).toContain('saved meanwhile');
    expect(textIn(files, 'tables/changes.json')).toContain('saved meanwhile');
    expect(await journal.call('journal.exportProgress', { runId })).toBeNull();
  });

  it('can be canceled', async () => {
    const runId = journal.newId();
    const making = journal.problem('journal.export', { runId });
    expect(await journal.call('journal.cancelExport', { runId })).toEqual({ stopped: true });
    expect(await making).toMatchObject({ code: 'refused', sentence: 'The export was canceled. Nothing was written.' });
    expect(await journal.call('journal.cancelExport', { runId })).toEqual({ stopped: false });
  });
});
