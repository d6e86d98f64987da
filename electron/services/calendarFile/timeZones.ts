import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { Moment, Zone } from '../../../shared/model.ts';
import type { JCalComponent } from './calendarText.ts';

/** A time zone as a calendar file embeds it. */
interface EmbeddedZone {
  readonly tzid: string;
  readonly definition: JCalComponent;
  readonly rules: ICAL.Timezone;
}

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
  readonly definitions: () => readonly JCalComponent[];
}

export function fileTimes(): FileTimes {
  const zones = new Map<Zone, EmbeddedZone | null>();
  const used = new Map<string, JCalComponent>();
  // No zone of today changes its clocks within a quarter of an hour, so one answer holds for all of it.
  const offsets = new Map<string, { readonly seconds: number; readonly tzid: string } | null>();

  const offsetOf = (moment: Moment, zone: Zone): { readonly seconds: number; readonly tzid: string } | null => {
    const quarter = `${zone} ${moment.slice(0, 14)}${String(Math.floor(Number(moment.slice(14, 16)) / 15))}`;
    const known = offsets.get(quarter);
    if (known !== undefined) return known;
    let embedded = zones.get(zone);
    if (embedded === undefined) {
      embedded = embeddedZone(zone);
      zones.set(zone, embedded);
    }
    const found = embedded === null ? null : exactOffset(moment, zone, embedded);
    offsets.set(quarter, found);
    if (found !== null && embedded !== null) used.set(found.tzid, embedded.definition);
    return found;
  };

  return {
    state: (moment, zone) => {
      const offset = offsetOf(moment, zone);
      if (offset === null) return { text: moment, tzid: null };
      return { text: new Date(Date.parse(moment) + offset.seconds * 1000).toISOString().slice(0, 19), tzid: offset.tzid };
    },
    definitions: () => [...used.values()],
  };
}

/** The offset at a moment if its wall time comes once and the definition, too, makes this instant of it; else null. */
function exactOffset(
  moment: Moment,
  zone: Zone,
  { tzid, rules }: EmbeddedZone,
): { readonly seconds: number; readonly tzid: string } | null {
  const zoned = Temporal.Instant.from(moment).toZonedDateTimeISO(zone);
  const wall = zoned.toPlainDateTime();
  const comesOnce = (['earlier', 'later'] as const).every((disambiguation) => wall.toZonedDateTime(zone, { disambiguation }).equals(zoned));
  const { year, month, day, hour, minute, second } = wall;
  const read = new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, rules);
  const exact = comesOnce && read.toUnixTime() * 1000 === zoned.epochMilliseconds;
  return exact ? { seconds: zoned.offsetNanoseconds / 1e9, tzid } : null;
}

/** The VTIMEZONE of a zone; null for UTC itself, which needs none, and for a zone without a definition. */
function embeddedZone(zone: Zone): EmbeddedZone | null {
  const [block] = tzlib_get_ical_block(zone);
  if (block === undefined || block === '') return null;
  const definition = ICAL.parse(block) as unknown as JCalComponent;
  const rules = new ICAL.Timezone({
    component: new ICAL.Component(definition as unknown as ConstructorParameters<typeof ICAL.Component>[0]),
  });
  const { tzid } = rules;
  return tzid === 'Etc/UTC' ? null : { tzid, definition, rules };
}
