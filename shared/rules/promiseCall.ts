import type { Day, PromiseMade, TimeWindow, Zone } from '../model.ts';
import { hoursOn } from './businessHours.ts';
import { isBusinessDay, nextBusinessDay } from './days.ts';
import type { Terms } from './facts.ts';

/** A promise that names a day or a stretch of days; the others count as no promise (P18). */
export type DatedPromise = Extract<PromiseMade, { kind: 'day' | 'stretch' }>;

/** Whether a promise names a day, so that P15 to P17 speak of it. */
export function isDated(promise: PromiseMade): promise is DatedPromise {
  return promise.kind === 'day' || promise.kind === 'stretch';
}

/** The last day of a promise: before it has passed nobody is asked (P15). */
export function lastDayOf(promise: DatedPromise): Day {
  return promise.kind === 'day' ? promise.day : promise.to;
}

/**
 * When to call if nothing came. P16: on the promised day at 15:00; on the next business day at 10:00 when word was
 * promised by the end of the business day, or for a day on which offices are closed. P17: after a stretch, late in the
 * afternoon of the next business day or in the morning of the one after.
 */
export function promiseCall(promise: DatedPromise, zone: Zone, terms: Terms): readonly TimeWindow[] {
  const { office, officeOpens, officeCloses } = terms;
  const last = lastDayOf(promise);
  const next = nextBusinessDay(last, office);
  if (promise.kind === 'stretch') {
    return [
      hoursOn(next, zone, terms.stretchFromHour, officeCloses),
      hoursOn(nextBusinessDay(next, office), zone, officeOpens, terms.stretchToHour),
    ];
  }
  const sameDay = promise.by !== 'endOfBusiness' && isBusinessDay(last, office);
  return [sameDay ? hoursOn(last, zone, terms.promisedDayHour, officeCloses) : hoursOn(next, zone, terms.endOfBusinessHour, officeCloses)];
}
