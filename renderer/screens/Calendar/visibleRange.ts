import { addDays, addMonths, endOfMonth, endOfWeek, format, startOfMonth, startOfWeek } from 'date-fns';
import type { Day } from '../../../shared/model.ts';

export const calendarModes = ['month', 'week', 'day', 'agenda'] as const;
export type CalendarMode = (typeof calendarModes)[number];
/** How many days the agenda lists. */
export const agendaDays = 30;

/** Midnight of a civil day on the computer's clock: the calendar's dates carry wall-clock fields, never an instant. */
export function dateOf(day: Day): Date {
  const [year = 1970, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, dayOfMonth);
}

/** The civil day that a wall-clock date shows. */
export const dayOfDate = (date: Date): Day => format(date, 'yyyy-MM-dd');

/** The first and last day on the screen, both included: only these are asked for. */
export function visibleRange(mode: CalendarMode, day: Day): { readonly from: Day; readonly to: Day } {
  const date = dateOf(day);
  const spans = {
    month: () => [startOfWeek(startOfMonth(date)), endOfWeek(endOfMonth(date))],
    week: () => [startOfWeek(date), endOfWeek(date)],
    day: () => [date, date],
    agenda: () => [date, addDays(date, agendaDays - 1)],
  } as const satisfies Record<CalendarMode, () => readonly [Date, Date]>;
  const [from, to] = spans[mode]();
  return { from: dayOfDate(from), to: dayOfDate(to) };
}

/** The day one screenful before (-1) or after (1). */
export function step(mode: CalendarMode, day: Day, by: -1 | 1): Day {
  const date = dateOf(day);
  if (mode === 'month') return dayOfDate(addMonths(startOfMonth(date), by));
  const days = { week: 7, day: 1, agenda: agendaDays }[mode];
  return dayOfDate(addDays(date, days * by));
}

/** What stands over the calendar: "June 2026", "7–13 June 2026", "Thursday 11 June 2026". */
export function rangeTitle(mode: CalendarMode, day: Day): string {
  if (mode === 'month') return format(dateOf(day), 'MMMM yyyy');
  if (mode === 'day') return format(dateOf(day), 'EEEE d MMMM yyyy');
  const { from, to } = visibleRange(mode, day);
  const [first, last] = [dateOf(from), dateOf(to)];
  const sameMonth = first.getMonth() === last.getMonth();
  return `${format(first, sameMonth ? 'd' : 'd MMMM')}–${format(last, 'd MMMM yyyy')}`;
}
