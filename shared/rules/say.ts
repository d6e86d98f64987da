/** How days, hours and promises are said: one formatter for every screen and every sentence. English, 24-hour clock. */
import type { Day, Moment, PlannedFollowUp, PromiseMade, TimeWindow, Zone } from '../model.ts';
import { addDays, dayOf, hourOf, weekdayOf } from './days.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const monthOf = (day: Day): string => months[Number(day.slice(5, 7)) - 1] ?? '';
const numberOf = (day: Day): string => String(Number(day.slice(8, 10)));

/** "Fri 12 June"; with the year when `today` is given and in another year: "Fri 1 January 2027". */
export function sayDay(day: Day, today?: Day): string {
  const year = today !== undefined && today.slice(0, 4) !== day.slice(0, 4) ? ` ${day.slice(0, 4)}` : '';
  return `${weekdays[weekdayOf(day) - 1] ?? ''} ${numberOf(day)} ${monthOf(day)}${year}`;
}

/** "15:00", by the clocks of `zone`. */
export function sayHour(moment: Moment, zone: Zone): string {
  return hourOf(moment, zone);
}

/** "Fri 12 June, 15:00", by the clocks of `zone`. */
export function sayMoment(moment: Moment, zone: Zone, today?: Day): string {
  return `${sayDay(dayOf(moment, zone), today)}, ${sayHour(moment, zone)}`;
}

/**
 * When to do it: a deadline by its end, "Fri 12 June, 11:15"; a window whole, "today, 09:00–17:00"; several joined by
 * "or". Empty without windows.
 */
export function sayWindows(windows: readonly TimeWindow[], zone: Zone, timing: PlannedFollowUp['timing'], today: Day): string {
  const day = (said: Day): string => (said === today ? 'today' : sayDay(said, today));
  const last = windows.at(-1);
  if (last === undefined) return '';
  if (timing === 'deadline') return `${day(dayOf(last.to, zone))}, ${sayHour(last.to, zone)}`;
  return windows
    .map(({ from, to }) => {
      const start = dayOf(from, zone);
      const end = dayOf(to, zone);
      const opens = `${day(start)}, ${sayHour(from, zone)}`;
      if (end === start) return `${opens}–${sayHour(to, zone)}`;
      // A window up to midnight ends with the day, not on the next.
      if (end === addDays(start, 1) && sayHour(to, zone) === '00:00') return `${opens}–24:00`;
      return `${opens} to ${day(end)}, ${sayHour(to, zone)}`;
    })
    .join(', or ');
}

/** As a letter is dated in the United States: "June 11, 2026". */
export function letterDate(day: Day): string {
  return `${monthOf(day)} ${numberOf(day)}, ${day.slice(0, 4)}`;
}

/** What was promised: "Thu 18 June, by the end of the business day", "early next week, Mon 15 June to Wed 17 June", "as soon as possible". */
export function sayPromise(promise: PromiseMade, today?: Day): string {
  switch (promise.kind) {
    case 'day': {
      const by = { day: '', morning: ', morning', afternoon: ', afternoon', endOfBusiness: ', by the end of the business day' };
      return sayDay(promise.day, today) + by[promise.by];
    }
    case 'stretch': {
      const words = promise.words.trim();
      const days =
        promise.from === promise.to ? sayDay(promise.to, today) : `${sayDay(promise.from, today)} to ${sayDay(promise.to, today)}`;
      return words === '' ? days : `${words}, ${days}`;
    }
    case 'asap':
      return 'as soon as possible';
    case 'notSaid':
      return 'not said';
    case 'nonePlanned':
      return 'none planned';
  }
}
