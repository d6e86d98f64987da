import type { Moment, TimeWindow, Zone } from '../model.ts';
import { officeHours } from './businessHours.ts';
import { addDays, addHours, businessDayFrom, dayOf, isBusinessDay } from './days.ts';
import type { Terms } from './facts.ts';

/**
 * When to call after a letter (P12): 48 to 72 elapsed hours after mailing, clipped to the business hours of `zone`, so it
 * may be two windows; when nothing is left, the whole of the next business day. Never empty.
 */
export function callWindow(mailedAt: Moment, zone: Zone, terms: Terms): readonly TimeWindow[] {
  const opens = addHours(mailedAt, terms.callFromHours);
  const closes = addHours(mailedAt, terms.callToHours);
  const lastDay = dayOf(closes, zone);
  const windows: TimeWindow[] = [];
  for (let day = dayOf(opens, zone); day <= lastDay; day = addDays(day, 1)) {
    if (!isBusinessDay(day, terms.office)) continue;
    const hours = officeHours(day, zone, terms);
    const from = hours.from > opens ? hours.from : opens;
    const to = hours.to < closes ? hours.to : closes;
    if (from < to) windows.push({ from, to });
  }
  return windows.length > 0 ? windows : [officeHours(businessDayFrom(lastDay, terms.office), zone, terms)];
}
