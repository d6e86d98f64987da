/**
 * How far the clocks of a zone are ahead of UTC. The platform's time zone database is asked once for each zone and six
 * days, as asking costs a hundred times what the sums cost that need the answer. In six days no zone changes its clocks
 * twice: the shortest time between two changes is an hour less than a week (tz database 2026c, all zones, 1900 to 2199).
 */
import type { Zone } from '../model.ts';

const sixDays = 6 * 86_400;

/** The offsets of six days in seconds: `before` until the second `change` of the epoch, `after` from then on. */
interface SixDays {
  readonly before: number;
  readonly change: number;
  readonly after: number;
}

interface ZoneClocks {
  readonly format: Intl.DateTimeFormat;
  /** By their number since the epoch. */
  readonly known: Map<number, SixDays>;
}

const zones = new Map<Zone, ZoneClocks>();

function clocksOf(zone: Zone): ZoneClocks {
  let clocks = zones.get(zone);
  if (clocks === undefined) {
    clocks = { format: new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }), known: new Map() };
    zones.set(zone, clocks);
  }
  return clocks;
}

/** Reads "GMT-04:00", "GMT" alone for none, and with seconds, as until 1906 in India, "GMT+05:21:10" (ECMA-402, `longOffset`). */
function askOffset(format: Intl.DateTimeFormat, seconds: number): number {
  const written = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(seconds * 1000));
  if (written === null) throw new RangeError('The platform does not tell the offsets of its time zones.');
  const [, sign, hours = 0, minutes = 0, rest = 0] = written;
  const offset = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  return sign === '-' ? -offset : offset;
}

function askSixDays(format: Intl.DateTimeFormat, number: number): SixDays {
  let last = number * sixDays;
  let change = last + sixDays;
  const before = askOffset(format, last);
  const after = askOffset(format, change);
  while (before !== after && change - last > 1) {
    const middle = Math.floor((last + change) / 2);
    if (askOffset(format, middle) === before) last = middle;
    else change = middle;
  }
  return { before, change, after };
}

/**
 * The seconds that the clocks of `zone` are ahead of UTC at a second of the epoch; negative where they are behind.
 * @throws RangeError when the platform knows no such zone.
 */
export function offsetAt(seconds: number, zone: Zone): number {
  const { format, known } = clocksOf(zone);
  const number = Math.floor(seconds / sixDays);
  let days = known.get(number);
  if (days === undefined) {
    days = askSixDays(format, number);
    known.set(number, days);
  }
  return seconds < days.change ? days.before : days.after;
}
