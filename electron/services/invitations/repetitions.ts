import ICAL from 'ical.js';
import type { LineSaid } from '../../../shared/views.ts';
import { calendarLimits } from './calendarLimits.ts';
import type { FileTime } from './eventProperties.ts';
import type { FileZones, WallTime } from './fileZones.ts';
import type { EventRead } from './readEvent.ts';
import { recurrenceKey, timeOf } from './readEvent.ts';

/**
 * The dates of an event that repeats (RFC 5545 §3.8.5): by its rule and its further days, without those taken out, each
 * an invitation of its own. At most `calendarLimits.repetitions`.
 */
export function repetitionsOf(event: EventRead, zones: FileZones, remark: (said: LineSaid) => void): readonly EventRead[] {
  if (event.rule === '' && event.added.length === 0) return [event];
  const without = new Set(event.without.map((time) => recurrenceKey(time, zones)));
  // A day taken out of an event with hours is that whole day, as some programs write it.
  const withoutDays = new Set(event.without.filter(({ isDay }) => isDay).map(({ wall }) => wall.slice(0, 10)));
  const starts = [...wallsOf(event, remark).map((wall) => ({ ...event.start, wall })), ...event.added];
  const distinct = [...new Map(starts.map((start) => [recurrenceKey(start, zones), start])).entries()];
  const left = distinct.filter(([key, start]) => !without.has(key) && !withoutDays.has(start.wall.slice(0, 10)));
  const taken = left.sort(([, one], [, other]) => (one.wall < other.wall ? -1 : 1)).slice(0, calendarLimits.repetitions);
  return taken.map(([recurrence, start]) => ({ ...event, recurrence, start, when: timeOf(start, event.seconds, zones) }));
}

/** A rule that comes more often than daily, or goes by hours, holds parsers up and is no interview. */
const isTooOften = /FREQ=(SECONDLY|MINUTELY|HOURLY)|BY(SECOND|MINUTE|HOUR)=/i;
/** Days that few months have, or places in a year that may never come: a parser would look for them without end. */
const maySeekForever = /BY(YEARDAY|WEEKNO|SETPOS)=|BYMONTHDAY=.*BYMONTH=|BYMONTH=.*BYMONTHDAY=|BYDAY=[^;]*\d/i;
const hasFarInterval = /INTERVAL=\d{4,}/i;

function wallsOf({ rule, ruleLine, start }: EventRead, remark: (said: LineSaid) => void): readonly WallTime[] {
  if (rule === '') return [start.wall];
  const first = (reason: string): readonly WallTime[] => {
    remark({ line: ruleLine, property: 'RRULE', reason: `${reason} Only the first time is read.` });
    return [start.wall];
  };
  if (rule.length > 500 || isTooOften.test(rule)) return first('It repeats more often than daily.');
  if (hasFarInterval.test(rule)) return first('Its repetitions lie too far apart.');
  const steps = maySeekForever.test(rule) ? 1 : calendarLimits.repetitions;
  try {
    const recur = ICAL.Recur.fromString(rule);
    const iterator = recur.iterator(ICAL.Time.fromDateTimeString(start.wall));
    const walls: FileTime['wall'][] = [];
    // Taken out ones are counted, too: as many again are looked at, and no more.
    for (let step = 0; step < calendarLimits.repetitions * 2; step += 1) {
      const next = steps === 1 && !isPossible(rule) ? null : iterator.next();
      if (next === null || next.year > 2200) break;
      walls.push(next.toString().slice(0, 19));
    }
    if (walls.length === 0) return first('Its rule names no day that comes.');
    if (walls.length >= calendarLimits.repetitions) {
      remark({ line: ruleLine, property: 'RRULE', reason: `It repeats on; the first ${String(calendarLimits.repetitions)} are read.` });
    }
    return walls.map((wall) => (wall.length === 10 ? `${wall}T00:00:00` : wall));
  } catch {
    return first('Its rule cannot be read.');
  }
}

/** A rule by day and month of which at least one pair exists. */
function isPossible(rule: string): boolean {
  if (/BY(YEARDAY|WEEKNO)=/i.test(rule)) return false;
  const numbers = (name: string): readonly number[] =>
    (new RegExp(`(?:^|;)${name}=([^;]*)`, 'i').exec(rule)?.[1] ?? '').split(',').map(Number).filter(Number.isInteger);
  const days = numbers('BYMONTHDAY').map(Math.abs);
  const months = numbers('BYMONTH');
  const places = (/BYDAY=([^;]*)/i.exec(rule)?.[1] ?? '').match(/\d+/g)?.map(Number) ?? [];
  const setPlaces = numbers('BYSETPOS').map(Math.abs);
  return (
    days.every((day) => day >= 1 && day <= 28) &&
    months.every((month) => month >= 1 && month <= 12) &&
    [...places, ...setPlaces].every((place) => place >= 1 && place <= 4)
  );
}
