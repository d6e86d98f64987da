import { Temporal } from 'temporal-polyfill';
import type { Day, Moment, Zone } from '../../../shared/model.ts';
import type { CalendarItem, CalendarView } from '../../../shared/views.ts';
import { dateOf } from './visibleRange.ts';
import type { CalendarMode } from './visibleRange.ts';

/** What react-big-calendar is given: an item on its wall-clock day, or "+n more" where a day has more than it shows. */
export type CalendarEvent = { readonly start: Date; readonly end: Date; readonly allDay: boolean } & (
  { readonly kind: 'item'; readonly item: CalendarItem } | { readonly kind: 'more'; readonly day: Day; readonly more: number }
);

/** Longer than this an item is a window to act in, not an appointment, and stands above the hours. */
const longestAppointmentHours = 3;

/** The civil time of a moment in its own zone, as a date of the computer's clock with the same fields: 10:00 in New York is 10:00 everywhere. */
export function wallClock(moment: Moment, zone: Zone): Date {
  const { year, month, day, hour, minute } = Temporal.Instant.from(moment).toZonedDateTimeISO(zone);
  return new Date(year, month - 1, day, hour, minute);
}

const hoursBetween = (from: Moment, to: Moment): number => Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('hours');

/** True for what has an hour: an interview, or a follow-up that is due at a time rather than within a window. */
const isAppointment = (item: CalendarItem): boolean =>
  item.startsAt !== null &&
  item.endsAt !== null &&
  (item.kind === 'interview' || hoursBetween(item.startsAt, item.endsAt) <= longestAppointmentHours);

/** Milliseconds after midnight keep the journal's own order among the items of a day: the calendar sorts by start. */
function onItsDay(day: Day, place: number): Pick<CalendarEvent, 'start' | 'end' | 'allDay'> {
  const start = dateOf(day);
  start.setMilliseconds(place);
  return { start, end: start, allDay: true };
}

/** What a day shows: all of it where that is at most one more than `most`, else the first `most`. */
function shownOf(view: CalendarView, most: number | null): readonly CalendarItem[] {
  if (most === null) return view.items;
  const totals = new Map(view.totals.map(({ day, total }) => [day, total]));
  const taken = new Map<Day, number>();
  return view.items.filter(({ day }) => {
    const place = (taken.get(day) ?? 0) + 1;
    taken.set(day, place);
    return place <= most || (totals.get(day) ?? 0) <= most + 1;
  });
}

/** The events of a range in the order of the journal, and for each day that has more than it shows, one "+n more" after them. */
export function calendarEvents(view: CalendarView, mode: CalendarMode, most: number | null): readonly CalendarEvent[] {
  const shown = new Map<Day, number>();
  const items = shownOf(view, most).map((item): CalendarEvent => {
    const place = shown.get(item.day) ?? 0;
    shown.set(item.day, place + 1);
    if (mode === 'month' || item.startsAt === null || item.endsAt === null || !isAppointment(item)) {
      return { kind: 'item', item, ...onItsDay(item.day, place) };
    }
    return { kind: 'item', item, start: wallClock(item.startsAt, item.zone), end: wallClock(item.endsAt, item.zone), allDay: false };
  });
  const rest = view.totals.flatMap(({ day, total }): readonly CalendarEvent[] => {
    const more = total - (shown.get(day) ?? 0);
    return more > 0 ? [{ kind: 'more', day, more, ...onItsDay(day, 900) }] : [];
  });
  return [...items, ...rest];
}
