import type { Day, Moment, TimeWindow, Zone } from '../model.ts';
import { hoursOn } from './businessHours.ts';
import { addDays, addHours, businessDayFrom, dayOf, isBusinessDay } from './days.ts';

/**
 * When to call after a letter (P12): 48 to 72 elapsed hours after mailing, clipped to the business hours of `zone`, so it
 * may be two windows; when nothing is left, the whole of the next business day. Never empty.
 */
export function callWindow(mailedAt: Moment, zone: Zone, officeHolidays: ReadonlySet<Day>): readonly TimeWindow[] {
  const opens = addHours(mailedAt, 48);
  const closes = addHours(mailedAt, 72);
  const lastDay = dayOf(closes, zone);
  const windows: TimeWindow[] = [];
  for (let day = dayOf(opens, zone); day <= lastDay; day = addDays(day, 1)) {
    if (!isBusinessDay(day, officeHolidays)) continue;
    const hours = hoursOn(day, zone);
    const from = hours.from > opens ? hours.from : opens;
    const to = hours.to < closes ? hours.to : closes;
    if (from < to) windows.push({ from, to });
  }
  return windows.length > 0 ? windows : [hoursOn(businessDayFrom(lastDay, officeHolidays), zone)];
}
