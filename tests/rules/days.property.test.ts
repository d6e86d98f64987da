import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addDays, addHours, dayOf, daysBetween, hourOf, momentAt, weekdayOf, weekOf } from '../../shared/rules/days.ts';

const zones = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'UTC',
] as const;

/** What the program takes for a day: 1900 to 2199. A day less at both ends, so that a zone does not lead out of it. */
const [first, last] = ['1900-01-02', '2199-12-30'];
const instant = (moment: string): Temporal.Instant => Temporal.Instant.from(moment);
const secondsOf = (moment: string): number => instant(moment).epochMilliseconds / 1000;
const momentOf = (seconds: number): string => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString();

/** The seconds of the epoch at which the clocks of a zone change between `first` and `last`. */
function changesOf(zone: string): readonly number[] {
  const changes: number[] = [];
  let next = instant(`${first}T00:00:00Z`).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (next !== null && next.epochMilliseconds / 1000 < secondsOf(`${last}T00:00:00Z`)) {
    changes.push(next.epochMilliseconds / 1000);
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

const changes = zones.flatMap((zone) => changesOf(zone).map((change) => ({ zone, change })));

const day = fc
  .integer({ min: 0, max: Temporal.PlainDate.from(first).until(last).days })
  .map((days) => Temporal.PlainDate.from(first).add({ days }).toString());
const hour = fc
  .integer({ min: 0, max: 1439 })
  .map((minutes) => new Temporal.PlainTime().add({ minutes }).toString({ smallestUnit: 'minute' }));
const zone = fc.constantFrom(...zones);
const moment = fc.integer({ min: secondsOf(`${first}T00:00:00Z`), max: secondsOf(`${last}T23:59:59Z`) }).map(momentOf);
const aroundAChange = fc
  .record({ change: fc.constantFrom(...changes), seconds: fc.integer({ min: -90_000, max: 90_000 }) })
  .map(({ change, seconds }) => ({ zone: change.zone, moment: momentOf(change.change + seconds) }));
const aMoment = fc.oneof(fc.record({ zone, moment }), aroundAChange);

/** The wall clock at a moment as Temporal reads it. */
function wallAt(at: string, of: string): { readonly day: string; readonly hour: string } {
  const wall = instant(at).toZonedDateTimeISO(of);
  return { day: wall.toPlainDate().toString(), hour: wall.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

const temporalMoment = (on: string, at: string, of: string): string =>
  Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: of, plainTime: at }).toInstant().toString();

function expectAsTemporal(at: string, of: string): void {
  const wall = wallAt(at, of);
  const around = `${at} in ${of}`;
  expect([around, dayOf(at, of), hourOf(at, of)]).toEqual([around, wall.day, wall.hour]);
  expect([around, momentAt(wall.day, wall.hour, of)]).toEqual([around, temporalMoment(wall.day, wall.hour, of)]);
}

describe('days and moments are those of Temporal, from 1900 to 2199', () => {
  test('the day and the hour of any moment, and the moment of any day and hour', () => {
    fc.assert(
      fc.property(aMoment, ({ zone: of, moment: at }) => expectAsTemporal(at, of)),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(day, hour, zone, (on, at, of) => {
        expect(momentAt(on, at, of)).toBe(temporalMoment(on, at, of));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(zones)('each minute about each clock change in %s of the years that people plan in, and the nearest of every other', (of) => {
    for (const change of changesOf(of)) {
      const near = Math.abs(change - secondsOf('2026-06-11T12:00:00Z')) < 2 * 365 * 86_400;
      const minutes = near ? Array.from({ length: 241 }, (_, index) => index - 120) : [-60, -30, -1, 0, 1, 30, 60];
      for (const minute of minutes) expectAsTemporal(momentOf(change + minute * 60), of);
      expectAsTemporal(momentOf(change - 1), of);
      // The wall clock goes on from here as though it did not change: the hours that the change skips are among them.
      const { day: on, hour: at } = wallAt(momentOf(change - 60), of);
      for (const skipped of [1, 15, 29, 30, 31, 45, 59, 60, 61]) {
        const wall = Temporal.PlainDateTime.from(`${on}T${at}`).add({ minutes: skipped });
        const [wallDay, wallHour] = [wall.toPlainDate().toString(), wall.toPlainTime().toString({ smallestUnit: 'minute' })];
        expect([wallDay, wallHour, momentAt(wallDay, wallHour, of)]).toEqual([wallDay, wallHour, temporalMoment(wallDay, wallHour, of)]);
      }
    }
  });

  test('every day follows the one before it, on the next day of the week', () => {
    let [reached, weekday, count] = [first, weekdayOf(first), 0];
    for (let date = Temporal.PlainDate.from(first); reached < last; count += 1) {
      date = date.add({ days: 1 });
      [reached, weekday] = [addDays(reached, 1), (weekday % 7) + 1];
      if (reached !== date.toString() || weekdayOf(reached) !== weekday || weekday !== date.dayOfWeek)
        throw new Error(`${reached} is wrong.`);
    }
    expect([reached, count]).toEqual([last, daysBetween(first, last)]);
  });

  test('days and hours on and back', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: -40_000, max: 40_000 }), (one, other, count) => {
        expect(addDays(one, count)).toBe(Temporal.PlainDate.from(one).add({ days: count }).toString());
        expect(daysBetween(one, other)).toBe(Temporal.PlainDate.from(one).until(other, { largestUnit: 'days' }).days);
        expect(weekdayOf(weekOf(one).from)).toBe(1);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(moment, fc.integer({ min: -5000, max: 5000 }), (at, hours) => {
        expect(addHours(at, hours)).toBe(instant(at).add({ hours }).toString());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('days and moments that are seldom', () => {
  test('the day that Samoa skipped is the next', () => {
    expect(dayOf('2011-12-30T09:59:59Z', 'Pacific/Apia')).toBe('2011-12-29');
    expect(dayOf('2011-12-30T10:00:00Z', 'Pacific/Apia')).toBe('2011-12-31');
    expect(momentAt('2011-12-30', '09:00', 'Pacific/Apia')).toBe(momentAt('2011-12-31', '09:00', 'Pacific/Apia'));
  });

  test('a midnight that is skipped or comes twice, as in Tehran until 2022', () => {
    expect(hourOf(momentAt('2022-03-22', '00:00', 'Asia/Tehran'), 'Asia/Tehran')).toBe('01:00');
    expect(momentAt('2022-09-21', '23:30', 'Asia/Tehran')).toBe('2022-09-21T19:00:00Z');
    expect(hourOf('2022-09-21T20:00:00Z', 'Asia/Tehran')).toBe('23:30');
  });

  test('clocks that were not at whole minutes', () => {
    expect(momentAt('1905-06-01', '12:00', 'Asia/Kolkata')).toBe('1905-06-01T06:38:50Z');
    expect(hourOf('1905-06-01T06:38:49Z', 'Asia/Kolkata')).toBe('11:59');
  });

  test('a begun second is not counted', () => {
    expect(dayOf('2026-06-12T03:59:59.999Z', 'America/New_York')).toBe('2026-06-11');
    expect(hourOf('1969-12-31T23:59:59.5Z', 'UTC')).toBe('23:59');
    expect(addHours('2026-06-11T18:30:00.000Z', 1)).toBe('2026-06-11T19:30:00Z');
  });

  test.each(['', '2026-02-29', '2026-13-01', '2026-6-11', '2026-06-11T', '+002026-06-11', '2026-06-1x', '1.5'])(
    '"%s" is no day',
    (text) => {
      expect(() => addDays(text, 0)).toThrow(RangeError);
      expect(() => momentAt(text, '09:00', 'UTC')).toThrow(RangeError);
    },
  );

  test.each(['', '9:00', '24:00', '09:60', '09:0x'])('"%s" is no hour', (text) => {
    expect(() => momentAt('2026-06-11', text, 'UTC')).toThrow(RangeError);
  });

  test.each([
    '',
    '2026-06-11',
    '2026-06-11T09:00:00',
    '2026-06-11 09:00:00Z',
    '2026-06-11T24:00:00Z',
    '2026-02-30T09:00:00Z',
    '2026-06-11T09:00:00.Z',
  ])('"%s" is no moment', (text) => expect(() => dayOf(text, 'UTC')).toThrow(RangeError));

  test('a zone that is none, part of a day, and what is beyond the years of four digits', () => {
    expect(() => dayOf('2026-06-11T09:00:00Z', 'America/Nowhere')).toThrow(RangeError);
    expect(() => addDays('2026-06-11', 0.5)).toThrow(RangeError);
    expect(() => addHours('2026-06-11T09:00:00Z', 0.0001)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
  });
});
