import type { RemindersView } from '../shared/views.ts';

/** Asked again after a minute at the latest: a timer stands still while the computer sleeps, and its clock may be set. */
const mostMs = 60_000;
const leastMs = 1000;

/**
 * How long to wait until something may have become due, in milliseconds.
 * @param last the journal's last answer; both of its moments are of its own clock, so the window's is never asked.
 */
export function reminderWait(last: Pick<RemindersView, 'now' | 'nextAt'> | undefined): number {
  if (last?.nextAt === undefined || last.nextAt === null) return mostMs;
  return Math.min(mostMs, Math.max(leastMs, Date.parse(last.nextAt) - Date.parse(last.now)));
}
