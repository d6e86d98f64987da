/** The journal that the benches ask. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../electron/db/open.ts';
import { openJournal } from '../../electron/journal.ts';
import type { Journal } from '../../electron/journal.ts';
import { newId } from '../../electron/newId.ts';
import type { Ports } from '../../electron/ports.ts';
import { noPrinting } from '../fixtures/openTestJournal.ts';
import { insertInto } from './insert.ts';
import type { Insert, Size } from './insert.ts';
import { seedEmployers, seedInterviews } from './seedEmployers.ts';
import { seedFollowUps } from './seedFollowUps.ts';
import { seedPeople } from './seedPeople.ts';

/** The moment at which the benches ask. */
export const askedAt = '2026-06-11T19:40:00Z';

const ports: Ports = {
  now: () => askedAt,
  frozen: true,
  zone: 'America/New_York',
  newId,
  log: () => undefined,
  renderPdf: () => Promise.reject(new Error('A bench makes no PDF.')),
  printing: noPrinting,
};

/**
 * A journal of that size in a file of its own, filled past the services in one transaction: with them the seeding would
 * take longer than the bench. The history's triggers run, so that the file is what use would have made of it.
 */
export function seededJournal(size: Size): { readonly journal: Journal; readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'follow-through-bench-'));
  const file = join(folder, 'journal.db');
  const { raw, close } = openDatabase(file, () => undefined);
  raw
    .transaction(() => {
      raw.prepare('INSERT INTO history (at, command) VALUES (?, ?)').run(askedAt, 'profile.save');
      const insert = insertInto(raw);
      seedProfile(insert);
      seedEmployers(insert, size);
      seedPeople(insert, size);
      seedInterviews(insert, size);
      seedFollowUps(insert, size);
    })
    .immediate();
  close();
  const journal = openJournal(file, ports);
  return {
    journal,
    folder,
    remove: () => {
      journal.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function seedProfile(insert: Insert): void {
  insert('profile', {
    id: 1,
    name: 'Jordan Ellis',
    street: '418 Maple Grove Avenue, Apt 3B',
    city: 'Columbus',
    region: 'OH',
    postal_code: '43214',
    country: 'US',
    phones: '["614-555-0142"]',
    email: 'jordan.ellis@example.com',
    zone: 'America/New_York',
    paper: 'letter',
    last_collection: '18:00',
  });
}
