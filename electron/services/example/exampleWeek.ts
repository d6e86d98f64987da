import type { Day, Moment, Zone } from '../../../shared/model.ts';
import { addDays, daysBetween, momentAt, weekOf } from '../../../shared/rules/days.ts';

/** The Thursday around which the example is told. */
export const exampleDay: Day = '2026-06-11';
/** Everything in it happens by these clocks. */
export const exampleZone: Zone = 'America/New_York';

/** A local hour in the telling, `2026-06-11 10:00`. */
export type ToldHour = `${Day} ${string}`;

/** By how many weeks the example moves so that its Thursday is the Thursday of the week of `today`. */
export function weeksTo(today: Day): number {
  return daysBetween(weekOf(exampleDay).from, weekOf(today).from) / 7;
}

/** A day of the telling, moved by whole weeks, so that it keeps its weekday. */
export const movedDay = (day: Day, weeks: number): Day => addDays(day, 7 * weeks);

/** A local hour of the telling, moved by whole weeks: the same hour by the clocks there, also across a clock change. */
export function movedMoment(told: string, weeks: number): Moment {
  const [day = '', hour = ''] = told.split(' ');
  return momentAt(movedDay(day, weeks), hour, exampleZone);
}

const toldDay = /^\d{4}-\d{2}-\d{2}$/;
const toldHour = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/** Replaces in an input, however deep, each told day and hour by the moved one and each name such as `@dana` by its id. */
export function placed<Value>(value: Value, weeks: number, idOf: (name: string) => string): Value {
  const place = (each: unknown): unknown => {
    if (typeof each === 'string') {
      if (toldDay.test(each)) return movedDay(each, weeks);
      if (toldHour.test(each)) return movedMoment(each, weeks);
      return each.startsWith('@') ? idOf(each) : each;
    }
    if (Array.isArray(each)) return each.map(place);
    if (typeof each === 'object' && each !== null) {
      return Object.fromEntries(Object.entries(each).map(([name, inside]) => [name, place(inside)]));
    }
    return each;
  };
  return place(value) as Value;
}
