import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { needs } from '../fixtures/needs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'follow-through-home-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

it('The usual place is made with its folders in a new home, and no other place is', (test) => {
  needs(process.platform === 'linux' ? null : 'the usual place is told by XDG_DATA_HOME on Linux alone')(test);
  const share = join(home, '.local', 'share');
  const file = join(share, 'Follow Through', 'journal.db');
  vi.stubEnv('XDG_DATA_HOME', join(home, 'elsewhere'));
  expect(() => openTestJournal({ file })).toThrow(`the folder ${share} does not exist`);
  expect(existsSync(join(home, '.local'))).toBe(false);
  vi.stubEnv('XDG_DATA_HOME', share);
  openTestJournal({ file }).close();
  expect(statSync(join(share, 'Follow Through')).mode & 0o777).toBe(0o700);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
