import DateHolidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import type { Day } from '../../shared/model.ts';
import { addDays, weekdayOf } from '../../shared/rules/days.ts';
import type { Holidays } from '../../shared/rules/facts.ts';

/** A day on which offices are closed, or the post does not deliver, or both. */
export interface HolidayOn {
  readonly day: Day;
  readonly name: string;
  readonly office: boolean;
  readonly postal: boolean;
}

const years = new Map<string, readonly HolidayOn[]>();
const spans = new Map<string, Holidays>();

/**
 * The two calendars of a country (practice.md: office holidays and postal holidays are two), for whole years.
 * @param country ISO 3166-1 alpha-2; one that is not known has no holidays.
 */
export function holidaysOf(country: string, fromYear: number, toYear: number): Holidays {
  const key = `${country} ${fromYear} ${toYear}`;
  const known = spans.get(key);
  if (known !== undefined) return known;
  const all: HolidayOn[] = [];
  for (let year = fromYear; year <= toYear; year += 1) all.push(...holidaysIn(country, year));
  const made: Holidays = {
    office: new Set(all.filter(({ office }) => office).map(({ day }) => day)),
    postal: new Set(all.filter(({ postal }) => postal).map(({ day }) => day)),
  };
  spans.set(key, made);
  return made;
}

/** The holidays of one year by day. */
export function holidaysIn(country: string, year: number): readonly HolidayOn[] {
  const key = `${country} ${year}`;
  const known = years.get(key);
  if (known !== undefined) return known;
  // New Year's Day on a Saturday is observed on the last day of the year before.
  const isNextObservedNow = country === 'US' && weekdayOf(`${year + 1}-01-01`) === 6;
  const named = [...publicDays(country, year), ...(isNextObservedNow ? publicDays(country, year + 1) : [])];
  const made = merged(country === 'US' ? named.flatMap(observed) : named.map((holiday) => ({ ...holiday, office: true, postal: true })))
    .filter(({ day }) => day.startsWith(`${year}-`))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  years.set(key, made);
  return made;
}

/** Making one reads the rules of all countries, so each is made once. */
const calendars = new Map<string, DateHolidays>();

function publicDays(country: string, year: number): readonly { readonly day: Day; readonly name: string }[] {
  const calendar = calendars.get(country) ?? new DateHolidays(country);
  calendars.set(country, calendar);
  return calendar
    .getHolidays(year, 'en')
    .filter((holiday: HolidaysTypes.Holiday) => holiday.type === 'public' && !(country === 'US' && holiday.substitute === true))
    .map((holiday) => ({ day: holiday.date.slice(0, 10), name: holiday.name }));
}

/**
 * How a US federal holiday is observed: on a Saturday, offices close the Friday before (5 U.S.C. 6103(b)) and the post
 * stays home on the Saturday itself; on a Sunday, both keep the Monday after (E.O. 11582; USPS Postal Bulletin).
 */
function observed({ day, name }: { readonly day: Day; readonly name: string }): readonly HolidayOn[] {
  const weekday = weekdayOf(day);
  if (weekday === 6) {
    return [
      { day: addDays(day, -1), name: `${name} (observed)`, office: true, postal: false },
      { day, name, office: false, postal: true },
    ];
  }
  if (weekday === 7) {
    return [
      { day, name, office: false, postal: true },
      { day: addDays(day, 1), name: `${name} (observed)`, office: true, postal: true },
    ];
  }
  return [{ day, name, office: true, postal: true }];
}

/** Two holidays of one day are one, with both names. */
function merged(holidays: readonly HolidayOn[]): HolidayOn[] {
  const byDay = new Map<Day, HolidayOn>();
  for (const holiday of holidays) {
    const other = byDay.get(holiday.day);
    byDay.set(
      holiday.day,
      other === undefined
        ? holiday
        : {
            day: holiday.day,
            name: other.name === holiday.name ? other.name : `${other.name}, ${holiday.name}`,
            office: other.office || holiday.office,
            postal: other.postal || holiday.postal,
          },
    );
  }
  return [...byDay.values()];
}
