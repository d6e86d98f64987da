/**
 * Days and moments. A day is a civil date, a moment an instant; one becomes the other only with a zone.
 * "Business day" is Monday to Friday and not an office holiday; the post delivers Monday to Saturday but not on a postal holiday.
 * All is whole numbers, of days since 1 January 1970 and of seconds since its midnight in UTC: a plan of thousands of
 * follow-ups asks for a day some hundred thousand times. A text that is no day, hour or moment is a RangeError.
 */
import type { Day, Moment, Zone } from '../model.ts';
import { offsetAt } from './offsetAt.ts';

const secondsInDay = 86_400;
/** 0000-01-01 and 9999-12-31. */
const [firstNumber, lastNumber] = [-719_528, 2_932_896];

const padded = (value: number, length = 2): string => String(value).padStart(length, '0');

/** The same texts are wanted over and over: of a few thousand days, and of at most so many hours as a day has seconds. */
function remembered(textOf: (number: number) => string): (number: number) => string {
  const texts = new Map<number, string>();
  return (number) => {
    let text = texts.get(number);
    if (text === undefined) {
      text = textOf(number);
      texts.set(number, text);
    }
    return text;
  };
}

/** `civil_from_days` of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, 400 of them are an era. */
const dayOfNumber = remembered((number): Day => {
  if (!Number.isInteger(number) || number < firstNumber || number > lastNumber) throw new RangeError('There is no such day.');
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return `${padded(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${padded(month)}-${padded(date)}`;
});

/** "T15:40:00Z", of seconds since midnight. */
const timeOfSeconds = remembered((seconds) => {
  if (!Number.isInteger(seconds)) throw new RangeError('Moments are of whole seconds.');
  return `T${padded(Math.floor(seconds / 3600))}:${padded(Math.floor(seconds / 60) % 60)}:${padded(seconds % 60)}Z`;
});

/** The number that two digits of a text write. What is no digit makes a number whose text is another, and so is found out. */
const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * 48;

/** `days_from_civil` of the same source, for the day that a text begins with. */
function numberAtStart(text: string): number {
  const month = twoDigits(text, 5);
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + twoDigits(text, 8) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function numberOfDay(day: Day): number {
  const number = numberAtStart(day);
  if (dayOfNumber(number) !== day) throw new RangeError(`"${day}" is not a day.`);
  return number;
}

function momentOfSeconds(seconds: number): Moment {
  const number = Math.floor(seconds / secondsInDay);
  return dayOfNumber(number) + timeOfSeconds(seconds - number * secondsInDay);
}

/** A begun second is not counted: the platform writes "15:40:00.000Z" of its own clock. */
function secondsOfMoment(moment: Moment): number {
  const whole = moment.length > 20 ? moment.replace(/\.\d{1,9}Z$/, 'Z') : moment;
  const number = numberAtStart(moment);
  const ofDay = twoDigits(moment, 11) * 3600 + twoDigits(moment, 14) * 60 + twoDigits(moment, 17);
  // In two parts, because putting the text together costs more than all the sums.
  const isMoment =
    ofDay < secondsInDay && whole.length === 20 && whole.startsWith(dayOfNumber(number)) && whole.endsWith(timeOfSeconds(ofDay));
  if (!isMoment) throw new RangeError(`"${moment}" is not a moment.`);
  return number * secondsInDay + ofDay;
}

/** What the clocks of `zone` show at a moment, in seconds as though it were UTC. */
function wallSeconds(moment: Moment, zone: Zone): number {
  const seconds = secondsOfMoment(moment);
  return seconds + offsetAt(seconds, zone);
}

/** The civil day of a moment, by the clocks of `zone`. */
export function dayOf(moment: Moment, zone: Zone): Day {
  return dayOfNumber(Math.floor(wallSeconds(moment, zone) / secondsInDay));
}

/** The hour of a moment, "09:00", by the clocks of `zone`; begun minutes are not counted. */
export function hourOf(moment: Moment, zone: Zone): string {
  return momentOfSeconds(wallSeconds(moment, zone)).slice(11, 16);
}

/**
 * The moment at which the clocks of `zone` show `hour` ("09:00") on that day. An hour that a clock change skips is the
 * one as much later; of an hour that comes twice it is the first.
 */
export function momentAt(day: Day, hour: string, zone: Zone): Moment {
  const wall = secondsOfMoment(`${day}T${hour}:00Z`);
  // No offset is a day or more, so these are the offsets on both sides of a change at that hour. Where it skips the hour
  // neither comes true, and the offset before it makes of the hour the one as much later.
  const before = offsetAt(wall - secondsInDay, zone);
  const after = offsetAt(wall + secondsInDay, zone);
  const comesAfter = offsetAt(wall - before, zone) !== before && offsetAt(wall - after, zone) === after;
  return momentOfSeconds(wall - (comesAfter ? after : before));
}

/** `count` civil days later; earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(numberOfDay(day) + count);
}

/** `hours` elapsed hours later, whatever the clocks on the wall did meanwhile. */
export function addHours(moment: Moment, hours: number): Moment {
  return momentOfSeconds(secondsOfMoment(moment) + hours * 3600);
}

/** How many civil days `to` is after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  const fromMonday = numberOfDay(day) + 3;
  return fromMonday - Math.floor(fromMonday / 7) * 7 + 1;
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

/** The day itself, or the first after it, on which the post collects: Monday to Saturday and not in `postalHolidays` (P6). */
export function collectionDayFrom(day: Day, postalHolidays: ReadonlySet<Day>): Day {
  let from = day;
  while (weekdayOf(from) > 6 || postalHolidays.has(from)) from = addDays(from, 1);
  return from;
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
