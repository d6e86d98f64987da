import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { Moment, Zone } from '../../../shared/model.ts';
import { offsetAt } from '../../../shared/rules/offsetAt.ts';

/** A time zone as a calendar file embeds it. */
interface EmbeddedZone {
  readonly tzid: string;
  /** Its VTIMEZONE, as text with CRLF after every line. */
  readonly definition: string;
  readonly rules: ICAL.Timezone;
}

/** A zone of one file, with the offset (in seconds) of each quarter of an hour that was stated, null where UTC is. */
interface UsedZone {
  readonly embedded: EmbeddedZone | null;
  readonly offsets: Map<number, number | null>;
  /** What was stated before: the windows of a day open and close together. */
  readonly stated: Map<Moment, StatedTime>;
}

/** In seconds. No zone of today changes its clocks within a quarter of an hour, so one answer holds for all of it. */
const quarterOfAnHour = 900;
const aDay = 86_400;

/** An instant as a file states it: a wall time in an embedded zone, or UTC where `tzid` is null. */
export interface StatedTime {
  /** `2026-06-12T09:00:00`, or `2026-06-12T13:00:00Z` without a zone. */
  readonly text: string;
  readonly tzid: string | null;
}

/** The times of one file and the zones that they need. */
export interface FileTimes {
  /**
   * States an instant by the clocks of a zone; in UTC where readers would make another instant of the wall time: in the
   * hour that a clock change repeats (RFC 5545 §3.3.5 says the first, not every reader does), and in years when the zone
   * kept other rules than its definition knows.
   */
  readonly state: (moment: Moment, zone: Zone) => StatedTime;
  /** A VTIMEZONE for each zone that was stated. */
  readonly definitions: () => string;
}

export function fileTimes(): FileTimes {
  const zones = new Map<Zone, UsedZone>();
  const used = new Map<string, string>();

  const zoneOf = (zone: Zone): UsedZone => {
    const known = zones.get(zone);
    if (known !== undefined) return known;
    const found = { embedded: embeddedZone(zone), offsets: new Map<number, number | null>(), stated: new Map<Moment, StatedTime>() };
    zones.set(zone, found);
    return found;
  };

  return {
    state: (moment, zone) => {
      const inZone = zoneOf(zone);
      const before = inZone.stated.get(moment);
      if (before !== undefined) return before;
      const stated = stateIn(inZone, moment, zone);
      inZone.stated.set(moment, stated);
      if (stated.tzid !== null && inZone.embedded !== null) used.set(stated.tzid, inZone.embedded.definition);
      return stated;
    },
    definitions: () => [...used.values()].join(''),
  };
}

function stateIn({ embedded, offsets }: UsedZone, moment: Moment, zone: Zone): StatedTime {
  if (embedded === null) return { text: moment, tzid: null };
  const seconds = Date.parse(moment) / 1000;
  const quarter = Math.floor(seconds / quarterOfAnHour);
  let offset = offsets.get(quarter);
  if (offset === undefined) {
    offset = exactOffset(seconds, zone, embedded);
    offsets.set(quarter, offset);
  }
  if (offset === null) return { text: moment, tzid: null };
  return { text: new Date((seconds + offset) * 1000).toISOString().slice(0, 19), tzid: embedded.tzid };
}

/** The offset at a moment, in seconds, if its wall time comes once and the definition, too, makes this instant of it; else null. */
function exactOffset(seconds: number, zone: Zone, { rules }: EmbeddedZone): number | null {
  const offset = offsetAt(seconds, zone);
  const wall = seconds + offset;
  const comesAgain = [-aDay, aDay].some((apart) => {
    const other = offsetAt(seconds + apart, zone);
    return other !== offset && offsetAt(wall - other, zone) === other;
  });
  if (comesAgain) return null;
  const clock = new Date(wall * 1000);
  const read = new ICAL.Time(
    {
      year: clock.getUTCFullYear(),
      month: clock.getUTCMonth() + 1,
      day: clock.getUTCDate(),
      hour: clock.getUTCHours(),
      minute: clock.getUTCMinutes(),
      second: clock.getUTCSeconds(),
      isDate: false,
    },
    rules,
  );
  return read.toUnixTime() === seconds ? offset : null;
}

/** The VTIMEZONE of a zone; null for UTC itself, which needs none, and for a zone without a definition. */
function embeddedZone(zone: Zone): EmbeddedZone | null {
  const [block] = tzlib_get_ical_block(zone);
  if (block === undefined || block === '') return null;
  const rules = new ICAL.Timezone({ component: ICAL.Component.fromString(block) });
  const { tzid } = rules;
  return tzid === 'Etc/UTC' ? null : { tzid, definition: `${block.trimEnd()}\r\n`, rules };
}
