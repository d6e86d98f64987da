import type { Channel, Day, Moment, PlannedFollowUp, Zone } from '../model.ts';
import { hoursOn, officeOpens } from './businessHours.ts';
import { addBusinessDays, dayOf, momentAt } from './days.ts';
import { sayDay } from './say.ts';

/** One status contact to an organization in so many business days (P23). */
export const pace = 5;

/** A status contact that the user made with anyone of an organization. */
export interface Attempt {
  readonly spoken: string;
  readonly channel: Channel;
  readonly at: Moment;
  readonly zone: Zone;
}

/** Why the pace guard holds, and until when. */
export interface Hold {
  readonly until: Moment;
  readonly because: string;
}

/** "you called Ms. Ruiz"; a voicemail is a call too. */
export function sayAttempt({ channel, spoken }: Pick<Attempt, 'channel' | 'spoken'>): string {
  switch (channel) {
    case 'call':
    case 'voicemail':
      return `you called ${spoken}`;
    case 'meeting':
      return `you met ${spoken}`;
    default:
      return `you wrote to ${spoken}`;
  }
}

/**
 * What holds a status contact at a moment (P23): the newest attempt with anyone of the organization, voicemail counts,
 * until 5 business days after it, 09:00 by the organization's clocks. Null when nothing holds.
 */
export function paceHold(attempts: readonly Attempt[], zone: Zone, officeHolidays: ReadonlySet<Day>, at: Moment): Hold | null {
  const newest = attempts
    .filter((attempt) => attempt.at <= at)
    .reduce<Attempt | null>((one, other) => (one !== null && one.at >= other.at ? one : other), null);
  if (newest === null) return null;
  const day = dayOf(newest.at, zone);
  const until = momentAt(addBusinessDays(day, pace, officeHolidays), officeOpens, zone);
  return at < until ? { until, because: `because ${sayAttempt(newest)} on ${sayDay(day)}: one in ${pace} business days` } : null;
}

/**
 * A planned status contact as the pace guard lets it stand (P23): one whose time comes too soon after the newest attempt
 * is held until the release and may be made on that day. One that was missed before the attempt keeps its day.
 */
export function atPace(
  planned: PlannedFollowUp,
  attempts: readonly Attempt[],
  zone: Zone,
  officeHolidays: ReadonlySet<Day>,
): PlannedFollowUp {
  const newest = attempts
    .map(({ at }) => at)
    .sort()
    .at(-1);
  const opensAt = planned.windows[0]?.from;
  const dueAt = planned.windows.at(-1)?.to;
  if (!planned.status || planned.stop !== null || newest === undefined || opensAt === undefined || dueAt === undefined) return planned;
  const hold = paceHold(attempts, zone, officeHolidays, newest);
  if (hold === null || opensAt >= hold.until || dueAt <= newest) return planned;
  return {
    ...planned,
    rules: [...planned.rules, 'P23'],
    windows: [hoursOn(dayOf(hold.until, zone), zone)],
    stop: { kind: 'held', until: hold.until, becomes: null },
    because: `${hold.because}; ${planned.because}`,
  };
}
