import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CalendarView, FileOut } from '../../shared/views.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { needs } from '../fixtures/needs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { readWithIcalendar, readWithLibical, whyNoIcalendar, whyNoLibical } from './otherReaders.ts';
import { readWithIcalJs } from './readEvents.ts';

const june = { from: '2026-06-01', to: '2026-06-30' };

describe('the calendar file of the example’s June', () => {
  let journal: TestJournal;
  let file: FileOut;
  let text: string;
  let shown: CalendarView;
  beforeAll(async () => {
    journal = openTestJournal();
    await journal.call('example.load', {});
    file = await journal.call('calendar.export', june);
    text = Buffer.from(file.base64, 'base64').toString('utf8');
    shown = await journal.call('calendar.range', { ...june, perDay: null, hidden: [] });
  });
  afterAll(() => journal.close());

  it('is named for its days', () => {
    expect(file).toMatchObject({ name: 'Follow Through 2026-06-01 to 2026-06-30.ics', mediaType: 'text/calendar' });
  });

  it('has exactly what the calendar shows, on the same days', () => {
    const inFile = readWithIcalJs(text).map(({ uid, start }) => [uid, start.length === 10 ? start : dayOf(start, 'America/New_York')]);
    expect(inFile.toSorted()).toEqual(shown.items.map(({ id, day }) => [id, day]).toSorted());
  });

  it('has the hours of the interviews with their zone', () => {
    const interviews = new Map(readWithIcalJs(text).map((event) => [event.uid, event]));
    for (const { kind, id, startsAt, endsAt } of shown.items) {
      if (kind === 'interview') expect(interviews.get(id)).toMatchObject({ start: startsAt, end: endsAt, category: 'Interview' });
    }
    expect(text).toContain('DTSTART;TZID=America/New_York:20260611T100000');
  });

  it('says why, with the rule', () => {
    const okafor = readWithIcalJs(text).find(({ summary }) => summary === 'Call after the letter: Sam Okafor');
    expect(okafor?.description).toMatch(/^Because you mailed Sam Okafor’s letter on Wed 10 June.*\(P12\)\.$/m);
  });

  it('raises its SEQUENCE with a change', async () => {
    const call = readWithIcalJs(text).find(({ summary }) => summary === 'Call after the letter: Sam Okafor');
    await journal.call('followUps.move', { id: call?.uid ?? '', day: '2026-06-17' });
    const moved = await journal.call('calendar.export', { from: '2026-06-17', to: '2026-06-17' });
    const again = readWithIcalJs(Buffer.from(moved.base64, 'base64').toString('utf8')).find(({ uid }) => uid === call?.uid);
    expect(again?.sequence).toBeGreaterThan(call?.sequence ?? 0);
    expect(moved.name).toBe('Follow Through 2026-06-17.ics');
  });

  it.for([
    ['python3-icalendar', whyNoIcalendar, readWithIcalendar],
    ['libical', whyNoLibical, readWithLibical],
  ] as const)('is the same in %s', ([, whyNot, readWithIt], test) => {
    needs(whyNot)(test);
    const folder = mkdtempSync(join(tmpdir(), 'follow-through-ics-'));
    const path = join(folder, file.name);
    writeFileSync(path, text);
    expect(readWithIt(path)).toEqual(readWithIcalJs(text));
    rmSync(folder, { recursive: true });
  });

  it('is refused in a sentence for days on which nothing stands', async () => {
    const problem = await journal.problem('calendar.export', { from: '2031-01-01', to: '2031-01-02' });
    expect(problem.code).toBe('refused');
    expect(problem.sentence).toBe('Nothing stands in the calendar from Wed 1 January to Thu 2 January. Choose other days.');
  });
});
