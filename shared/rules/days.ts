/**
 * Days and moments. A day is a civil date, a moment an instant; one becomes the other only with a zone.
 * "Business day" is Monday to Friday and not an office holiday; the post delivers Monday to Saturday but not on a postal holiday.
 */
import { Temporal } from 'temporal-polyfill';
import type { Day, Moment, Zone } from '../model.ts';

/** The civil day of a moment, by the clocks of `zone`. */
export function dayOf(moment: Moment, zone: Zone): Day {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/**
 * The moment at which the clocks of `zone` show `hour` ("09:00") on that day. An hour that a clock change skips is the
 * one as much later; of an hour that comes twice it is the first.
 */
export function momentAt(day: Day, hour: string, zone: Zone): Moment {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(hour) })
    .toInstant()
    .toString();
}

/** `count` civil days later; earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** `hours` elapsed hours later, whatever the clocks on the wall did meanwhile. */
export function addHours(moment: Moment, hours: number): Moment {
  return Temporal.Instant.from(moment).add({ hours }).toString();
}

/** How many civil days `to` is after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Monday to Friday and not in `officeHolidays`. */
export function isBusinessDay(day: Day, officeHolidays: ReadonlySet<Day>): boolean {
  return weekdayOf(day) <= 5 && !officeHolidays.has(day);
}

/** The first business day after `day`. */
export function nextBusinessDay(day: Day, officeHolidays: ReadonlySet<Day>): Day {
  let next = addDays(day, 1);
  while (!isBusinessDay(next, officeHolidays)) next = addDays(next, 1);
  return next;
}

/** The first business day on or after `day`. */
export function businessDayFrom(day: Day, officeHolidays: ReadonlySet<Day>): Day {
  return isBusinessDay(day, officeHolidays) ? day : nextBusinessDay(day, officeHolidays);
}

/** The `count`-th business day after `day`; `day` itself when `count` is 0. */
export function addBusinessDays(day: Day, count: number, officeHolidays: ReadonlySet<Day>): Day {
  let reached = day;
  for (let step = 0; step < count; step += 1) reached = nextBusinessDay(reached, officeHolidays);
  return reached;
}

/** How many business days lie after the earlier and up to the later of two days, in either order. */
export function businessDaysApart(one: Day, other: Day, officeHolidays: ReadonlySet<Day>): number {
  const [from, to] = one <= other ? [one, other] : [other, one];
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isBusinessDay(day, officeHolidays)) count += 1;
  return count;
}

/** How many days with a mail delivery lie after `from` and before `before`: Monday to Saturday and not in `postalHolidays`. */
export function deliveryDaysBetween(from: Day, before: Day, postalHolidays: ReadonlySet<Day>): number {
  let count = 0;
  for (let day = addDays(from, 1); day < before; day = addDays(day, 1)) if (weekdayOf(day) <= 6 && !postalHolidays.has(day)) count += 1;
  return count;
}

/** The week of a day, Monday to Sunday, both included. */
export function weekOf(day: Day): { readonly from: Day; readonly to: Day } {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6) };
}
