import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../shared/problem.ts';
import { newId } from '../../electron/newId.ts';
import { readInWorker } from '../../electron/services/exchange/readInWorker.ts';
import { calendarLimits } from '../../electron/services/invitations/calendarLimits.ts';
import { readCalendar } from '../../electron/services/invitations/readCalendar.ts';
import { changed, numbersFrom } from './damage.ts';

/** So many, from one seed, so that a failure is found again; `MUTATIONS=10000` runs more. */
const mutations = Number(process.env['MUTATIONS'] ?? 400);
const home = 'America/New_York';
const folder = fileURLToPath(new URL('../../../shared/corpora/calendars/', import.meta.url));
const present = existsSync(folder);
const why = 'The calendar files by other people are not beside the project (../shared/corpora/calendars).';
const files = present
  ? ['icalendar', 'khal', 'node-ical'].flatMap((place) =>
      readdirSync(`${folder}${place}`)
        .filter((name) => name.endsWith('.ics'))
        .map((name) => `${place}/${name}`),
    )
  : [];
const read = (file: string): Buffer => readFileSync(`${folder}${file}`);
const linesOf = (file: Buffer): number => file.toString('latin1').split(/\r\n|\r|\n/).length;

/** Every event is read or left out with its line and a sentence; a file that is no calendar is refused in one. */
function assertTold(file: Buffer): void {
  try {
    const { invitations, leftOut, remarks } = readCalendar(file, home, () => undefined);
    expect(invitations.length + leftOut.length + remarks.length).toBeGreaterThan(0);
    for (const { line, property, reason } of [...leftOut, ...remarks]) {
      expect(line).toBeGreaterThan(0);
      if (!file.includes(0)) expect(line).toBeLessThanOrEqual(linesOf(file));
      expect(property).not.toBe('');
      expect(reason).toMatch(/[.)]$/);
    }
    for (const { when, line } of invitations) {
      expect(line).toBeGreaterThan(0);
      if (when.kind === 'exact') expect(when.startsAt < when.endsAt).toBe(true);
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    expect(error.problem.sentence).toMatch(/\.$/);
  }
}

describe('a calendar file by somebody else (R15)', () => {
  it('is read, or says line by line why not, each of them', ({ skip }) => {
    if (!present) skip(why);
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) {
      try {
        assertTold(read(file));
      } catch (error) {
        throw new Error(file, { cause: error });
      }
    }
  });

  it.each([
    ['node-ical/ms_timezones.ics', 'Europe/Berlin', 0],
    ['khal/tz_windows_format.ics', 'Pacific/Auckland', 0],
    ['node-ical/tentative-apple-calendar.ics', 'America/Vancouver', 0],
    ['node-ical/google-calendar-kiev-tz.ics', 'Europe/Kiev', 0],
    ['node-ical/windows-quoted-tz-rrule.ics', 'America/New_York', 0],
  ])('%s is in %s', (file, zone, at) => {
    if (!present) return;
    const { when } = readCalendar(read(file), home, () => undefined).invitations[at] ?? {};
    expect(when).toMatchObject({ kind: 'exact', zone });
  });

  it.each([
    ['node-ical/large-file-with-late-error.ics', 395, [360, 366]],
    ['node-ical/duplicate-uid-sequence.ics', 2, [12, 20]],
    ['khal/event_r_past.ics', 0, [4]],
    ['icalendar/issue_1081_invalid_start_and_end.ics', 0, [6]],
  ] as const)('%s brings %d, and names the lines of the others', (file, count, lines) => {
    if (!present) return;
    const { invitations, leftOut } = readCalendar(read(file), home, () => undefined);
    expect(invitations.length).toBe(count);
    expect(leftOut.slice(0, 2).map(({ line }) => line)).toEqual(lines);
  });

  it('that was damaged is read as far as it goes, or refused in a sentence', () => {
    const own = ['google', 'outlook', 'apple'].map((name) =>
      readFileSync(fileURLToPath(new URL(`../fixtures/invitations/${name}.ics`, import.meta.url))),
    );
    const seeds = [...own, ...files.map(read).filter(({ length }) => length < 60_000)];
    const next = numbersFrom(20260612);
    for (let count = 0; count < mutations; count += 1) {
      const file = changed(seeds[next(seeds.length)] ?? Buffer.alloc(0), next, calendarBits);
      try {
        assertTold(file);
      } catch (error) {
        throw new Error(`change ${String(count)}`, { cause: error });
      }
    }
  });
});

const calendarBits = [
  ...['"', '\r', '\n', '\r\n ', ';', ':', ',', '=', '\\', '\\n', '\uFEFF', '\u0000', '\uD800'],
  ...['BEGIN:VEVENT\n', 'END:VEVENT\n', 'BEGIN:VTIMEZONE\n', 'END:VCALENDAR\n', 'DTSTART:', ';TZID=', ';VALUE=DATE'],
  ...['\nRRULE:FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2\n', '\nRRULE:FREQ=DAILY;INTERVAL=0\n', '\nEXDATE:20260611\n', '\nDURATION:-PT1H\n'],
  ...['Z', '99999999', '-0000', 'RDATE;VALUE=PERIOD:', '\nMETHOD:CANCEL\n', '\nRECURRENCE-ID:20260611T090000Z\n'],
];

const big = 9_000_000;
const calendar = (lines: string): string => `BEGIN:VCALENDAR\n${lines}\nEND:VCALENDAR\n`;
const event = (lines: string): string => `BEGIN:VEVENT\nUID:1\nDTSTART:20260618T140000Z\nSUMMARY:Interview\n${lines}\nEND:VEVENT`;
const bombs: readonly (readonly [string, () => string])[] = [
  ['a rule that comes every second', () => calendar(event('RRULE:FREQ=SECONDLY;COUNT=1000000000'))],
  ['a rule that never comes', () => calendar(event('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'))],
  ['a rule that comes on the 29th of February a Monday', () => calendar(event('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO'))],
  ['a rule by weeks that no year has', () => calendar(event('RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;INTERVAL=999'))],
  ['a rule by places that no month has', () => calendar(event('RRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=77'))],
  ['a rule of no step', () => calendar(event('RRULE:FREQ=DAILY;INTERVAL=0'))],
  ['ten thousand rules without end', () => calendar(Array.from({ length: 10_000 }, () => event('RRULE:FREQ=DAILY')).join('\n'))],
  ['two hundred thousand days taken out on a line each', () => calendar(event('EXDATE:20260619T140000Z\n'.repeat(200_000)))],
  [
    'two hundred thousand days taken out on one line',
    () => calendar(event(`RRULE:FREQ=DAILY\nEXDATE:20260619${',20260619'.repeat(100_000)}`)),
  ],
  ['a line of nine megabytes', () => calendar(event(`DESCRIPTION:${'a'.repeat(big)}`))],
  ['a line folded a million times', () => calendar(event(`DESCRIPTION:${'a\n '.repeat(big / 3)}`))],
  ['a quotation mark that is never closed', () => calendar(event(`ATTENDEE;CN="${'a\n '.repeat(300_000)}`))],
  ['a property of a hundred thousand parameters', () => calendar(event(`ATTENDEE${';A=1'.repeat(100_000)}:mailto:a@b.example`))],
  ['parts within parts without end', () => 'BEGIN:VCALENDAR\n'.repeat(300_000)],
  ['events within events', () => calendar('BEGIN:VEVENT\n'.repeat(300_000))],
  ['an attachment of eight megabytes', () => calendar(event(`ATTACH;ENCODING=BASE64;VALUE=BINARY:${'QUJD\n '.repeat(150_000)}`))],
  [
    'a hundred thousand events',
    () =>
      calendar(
        Array.from({ length: 100_000 }, () => event(''))
          .join('\n')
          .slice(0, big),
      ),
  ],
  ['a hundred thousand people', () => calendar(event('ATTENDEE;CN=A:mailto:a@b.example\n'.repeat(100_000)))],
  [
    'a time zone of ten thousand rules',
    () =>
      calendar(
        `BEGIN:VTIMEZONE\nTZID:X\n${'BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY\nEND:STANDARD\n'.repeat(10_000)}END:VTIMEZONE\n${event('').replace('DTSTART:', 'DTSTART;TZID=X:').replace('Z\n', '\n')}`,
      ),
  ],
  ['a zip file', () => `PK\u0003\u0004\u0000\u0000${'\u0000'.repeat(1000)}`],
  ['nothing but line breaks', () => '\n'.repeat(big)],
];

describe('a calendar file made to hold the program up (R16)', () => {
  it.each(bombs)('%s is read or refused in a sentence that names the limit, and never runs on', async (_, make) => {
    const reply = await readInWorker(newId(), { bytes: new Uint8Array(Buffer.from(make())), home }).then(
      (calendarRead) => ({ calendarRead }),
      (error: unknown) => ({ error }),
    );
    if ('error' in reply) {
      expect(reply.error).toMatchObject({ problem: { code: 'refused', sentence: expect.stringMatching(/\.$/) as string } });
    } else expect(reply.calendarRead.invitations.length).toBeLessThanOrEqual(calendarLimits.events * calendarLimits.repetitions);
  });
});
