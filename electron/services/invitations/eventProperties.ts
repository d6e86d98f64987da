import ICAL from 'ical.js';
import type { ContentLine } from './calendarParts.ts';
import type { WallTime } from './fileZones.ts';

/** A property as ical.js reads it, with the line of the file on which it stands. */
export interface EventProperty {
  readonly line: number;
  readonly name: string;
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly values: readonly string[];
}
/** A time of a file: of a whole day, or of an hour in a zone, in UTC, or floating. */
export interface FileTime {
  readonly wall: WallTime;
  readonly isDay: boolean;
  readonly isUtc: boolean;
  readonly tzid: string | null;
}

/**
 * Decodes one content line (RFC 5545 §3.1, RFC 6868).
 * @returns null for what is not a property.
 */
export function eventProperty({ line, name, text }: ContentLine): EventProperty | null {
  try {
    const jCal = ICAL.parse.property(text.trim(), ICAL.design.icalendar) as unknown as readonly [
      string,
      Readonly<Record<string, string | readonly string[]>>,
      string,
      ...(string | number | object)[],
    ];
    const [, parameters, , ...values] = jCal;
    return {
      ...{ line, name },
      parameters: Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, typeof value === 'string' ? value : value[0]])),
      values: values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed()),
    };
  } catch {
    return null;
  }
}

/** The times of a property; null where one of them is none. */
export function fileTimes({ parameters, values }: EventProperty): readonly FileTime[] | null {
  const times = values.map((value) => fileTime(value, parameters['tzid'] ?? null));
  return times.some((time) => time === null) ? null : times.filter((time) => time !== null);
}

/** ical.js writes a day that does not say VALUE=DATE as a time without hours. */
function fileTime(value: string, tzid: string | null): FileTime | null {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(?:::)?|T(\d\d):?(\d\d):?(\d\d)?(Z)?)?$/.exec(value.trim());
  if (match === null) return null;
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', utc] = match;
  // A leap second is no instant of ours.
  const wall = `${year}-${month}-${day}T${hour ?? '00'}:${minute}:${second === '60' ? '59' : second}`;
  const instant = Date.parse(`${wall}Z`);
  const isReal = Number(year) > 0 && !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 19) === wall;
  return isReal ? { wall, isDay: hour === undefined, isUtc: utc !== undefined, tzid } : null;
}

/** The seconds of a DURATION (RFC 5545 §3.3.6); null for what is none, or goes back. */
export function durationSeconds(text: string): number | null {
  const match = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/i.exec(text.trim());
  if (match === null) return null;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number((part as string | undefined) ?? 0));
  return (((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
