import { describe, expect, test } from 'vitest';
import { clockOf } from '../../electron/clock.ts';
import { journalPlace } from '../../electron/journalPlace.ts';
import { newId } from '../../electron/newId.ts';
import { startFlags } from '../../electron/startFlags.ts';

describe('The flags', () => {
  test('name a journal, a port, an hour that stands still and the example', () => {
    const flags = startFlags(
      ['--journal', '/home/jordan/search.db', '--port', '8080', '--no-open', '--now', '2026-06-11T15:40[America/New_York]', '--example'],
      false,
    );
    expect(flags).toMatchObject({ journal: '/home/jordan/search.db', port: 8080, open: false, example: true });
    expect(flags.clock).toMatchObject({ frozen: true, zone: 'America/New_York' });
    expect(flags.clock.now()).toBe('2026-06-11T19:40:00Z');
  });

  test('are all optional: the usual place, a browser opened, the real clock', () => {
    const flags = startFlags([], false);
    expect(flags).toMatchObject({ port: null, open: true, example: false, clock: { frozen: false } });
    expect(flags.journal).toMatch(/Follow Through[/\\]journal\.db$/);
    expect(flags.clock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test.each([
    [['--jurnal', 'a.db'], /--jurnal.*The flags are --journal FILE/],
    [['--port', 'many'], /--port wants a number from 0 to 65535, and got many\./],
    [['--port', '65536'], /--port wants a number/],
    [['--now', '2026-06-11'], /--now wants an hour and a zone/],
    [['--now', '2026-06-11T15:40'], /--now wants an hour and a zone/],
    [['--journal'], /The flags are --journal FILE/],
    [['journal.db'], /journal\.db/],
  ])('say in a sentence what is wrong with %j', (args, sentence) => {
    expect(() => startFlags(args, false)).toThrow(sentence);
  });

  test('stand beside Chromium’s own in Electron', () => {
    expect(startFlags(['--user-data-dir=/x', '--no-sandbox', '--journal', '/a.db', '--inspect=0'], true).journal).toBe('/a.db');
  });
});

describe('The clock', () => {
  test('that stands still takes its hour from the zone, on both sides of a clock change', () => {
    expect(clockOf('2026-03-07T15:00[America/New_York]').now()).toBe('2026-03-07T20:00:00Z');
    expect(clockOf('2026-03-09T15:00[America/New_York]').now()).toBe('2026-03-09T19:00:00Z');
    expect(clockOf('2026-03-07T15:00[Australia/Lord_Howe]').now()).toBe('2026-03-07T04:00:00Z');
  });
});

describe('The usual place of the journal', () => {
  const home = '/home/jordan';
  test.each([
    ['linux', {}, '/home/jordan/.local/share/Follow Through/journal.db'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/Follow Through/journal.db'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/jordan/.local/share/Follow Through/journal.db'],
    ['darwin', {}, '/home/jordan/Library/Application Support/Follow Through/journal.db'],
  ] as const)('on %s with %j is %s', (platform, env, place) => {
    expect(journalPlace({ platform, home, env })).toBe(place);
  });
  test('on Windows is the roaming application folder', () => {
    const place = { platform: 'win32', home: 'C:\\Users\\Jordan' } as const;
    expect(journalPlace({ ...place, env: { APPDATA: 'D:\\Roaming' } })).toBe('D:\\Roaming\\Follow Through\\journal.db');
    expect(journalPlace({ ...place, env: {} })).toBe('C:\\Users\\Jordan\\AppData\\Roaming\\Follow Through\\journal.db');
  });
});

test('A new id is a UUIDv7, never twice the same, its first part the hour of its making', () => {
  const before = Date.now();
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const at = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
  }
});
