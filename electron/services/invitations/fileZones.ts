import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { Moment, Zone } from '../../../shared/model.ts';
import type { CalendarPart } from './calendarParts.ts';
import { windowsZone } from './windowsZones.ts';

/** A wall time as a calendar file writes it: `2026-06-12T09:00:00`. */
export type WallTime = string;
/** An instant of a file and the zone it is meant in; `moment` is null where the file does not say which. */
export interface ZonedTime {
  readonly moment: Moment | null;
  readonly zone: Zone | null;
  /** True when the clocks are those that the file describes itself, and the zone is one that goes by the same. */
  readonly isLikened: boolean;
}
export interface FileZones {
  /** @param tzid as the file names it; null for a floating time. */
  readonly at: (wall: WallTime, tzid: string | null) => ZonedTime;
}

/** Tried first for a zone that a file describes without a name: those that most people mean. */
const common: readonly Zone[] = [
  ...['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Phoenix', 'America/Halifax'],
  ...['Europe/London', 'Europe/Berlin', 'Europe/Athens', 'Europe/Moscow', 'Asia/Kolkata', 'Asia/Shanghai', 'Asia/Tokyo'],
  ...['Australia/Sydney', 'Pacific/Auckland', 'America/Sao_Paulo', 'Asia/Dubai', 'Etc/UTC'],
];

/** The zones of one calendar file: by IANA name, by Windows' name, or as its own VTIMEZONE describes them (RFC 5545 §3.6.5). */
export function fileZones(definitions: readonly CalendarPart[], home: Zone): FileZones {
  const own = new Map<string, CalendarPart>();
  for (const part of definitions) {
    const tzid = valueOf(part, 'TZID');
    if (tzid !== '' && !own.has(tzid)) own.set(tzid, part);
  }
  const named = new Map<string, Zone | null>();
  const rules = new Map<string, ICAL.Timezone | null>();
  const zoneNamed = (tzid: string): Zone | null => {
    const known = named.get(tzid);
    if (known !== undefined) return known;
    const part = own.get(tzid);
    const location = part === undefined ? '' : valueOf(part, 'X-LIC-LOCATION');
    const zone = ianaZone(tzid) ?? ianaZone(location);
    named.set(tzid, zone);
    return zone;
  };
  const rulesOf = (tzid: string): ICAL.Timezone | null => {
    const known = rules.get(tzid);
    if (known !== undefined) return known;
    const part = own.get(tzid);
    const made = part === undefined ? null : timezoneOf(part);
    rules.set(tzid, made);
    return made;
  };
  return {
    at: (wall, tzid) => {
      if (tzid === null) return { moment: null, zone: null, isLikened: false };
      const zone = zoneNamed(tzid);
      if (zone !== null) return { moment: momentIn(wall, zone), zone, isLikened: false };
      const described = rulesOf(tzid);
      if (described === null) return { moment: null, zone: null, isLikened: false };
      const moment = momentBy(described, wall);
      return { moment, zone: [home, ...common].find((each) => goesBy(described, each, wall)) ?? null, isLikened: true };
    },
  };
}

/** The IANA zone that a name means: its own, Windows', or one with a prefix as Mozilla and libical write it; null for none. */
function ianaZone(name: string): Zone | null {
  const text = name.replace(/^["'\s]+|["'\s]+$/g, '');
  if (text === '' || text.length > 100) return null;
  const windows = windowsZone(text);
  if (windows !== undefined) return windows;
  const parts = text.split('/').filter((part) => part !== '');
  const tails = [parts.slice(-3), parts.slice(-2)].map((tail) => tail.join('/'));
  for (const candidate of [text, ...tails, text.replace('_', '/')]) {
    // A bare offset or "EST" is no place: a name has its area and its city, but for UTC.
    if (!/^[A-Za-z_+-]+(\/[A-Za-z0-9_+-]+){1,2}$|^(Etc\/)?UTC$/.test(candidate)) continue;
    try {
      return new Intl.DateTimeFormat('en-US', { timeZone: candidate }).resolvedOptions().timeZone;
    } catch {
      // Not that one; the next may be.
    }
  }
  return null;
}

/** The instant of a wall time; in the hour that a clock change repeats, the first (RFC 5545 §3.3.5). */
export function momentIn(wall: WallTime, zone: Zone): Moment {
  const zoned = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' });
  return zoned.toInstant().toString({ smallestUnit: 'second' });
}

function momentBy(rules: ICAL.Timezone, wall: WallTime): Moment | null {
  const seconds = ICAL.Time.fromDateTimeString(wall);
  seconds.zone = rules;
  const unix = seconds.toUnixTime();
  return Number.isFinite(unix) ? new Date(unix * 1000).toISOString().replace('.000Z', 'Z') : null;
}

/** Whether a zone makes the same instants of a wall time, and of one in winter and one in summer of its year. */
function goesBy(rules: ICAL.Timezone, zone: Zone, wall: WallTime): boolean {
  const year = wall.slice(0, 4);
  return [wall, `${year}-01-15T12:00:00`, `${year}-07-15T12:00:00`].every((each) => momentBy(rules, each) === momentIn(each, zone));
}

/** A VTIMEZONE by its own rules; null where it describes none that can be read. */
function timezoneOf(part: CalendarPart): ICAL.Timezone | null {
  const rules = part.parts.filter(({ name, lines }) => /^(STANDARD|DAYLIGHT)$/.test(name) && lines.length < 100);
  const isSafe = rules.every(({ lines }) => lines.every(({ name, text }) => name !== 'RRULE' || /FREQ=YEARLY/i.test(text)));
  if (rules.length === 0 || rules.length > 100 || !isSafe) return null;
  const needed = /^(DTSTART|TZOFFSETFROM|TZOFFSETTO|RRULE|RDATE|TZNAME)$/;
  const written = rules.flatMap(({ name, lines }) => [
    `BEGIN:${name}`,
    ...lines.filter((each) => needed.test(each.name)).map(({ text }) => text),
    `END:${name}`,
  ]);
  try {
    const component = new ICAL.Component(
      ICAL.parse(['BEGIN:VTIMEZONE', 'TZID:described', ...written, 'END:VTIMEZONE'].join('\r\n')) as ConstructorParameters<
        typeof ICAL.Component
      >[0],
    );
    const zone = new ICAL.Timezone({ component, tzid: 'described' });
    // A definition that cannot be read shows when it is asked.
    return momentBy(zone, '2026-01-15T12:00:00') === null ? null : zone;
  } catch {
    return null;
  }
}

const valueOf = (part: CalendarPart, name: string): string =>
  (part.lines.find((line) => line.name === name)?.text ?? '').replace(/^[^:]*:/, '').trim();
