import { followUpsBetween, interviewsBetween, promisesBetween } from '../../db/calendarFiles.ts';
import type { ReadableDb } from '../../db/open.ts';
import type { CalendarEvent } from './calendarEvent.ts';
import { eventOfFollowUp, eventOfInterview, eventOfPromise } from './calendarEvents.ts';

/** All that the calendar shows, on any day. */
export function allEvents(db: ReadableDb): readonly CalendarEvent[] {
  const [from, to] = ['0000-01-01', '9999-12-31'];
  return [
    ...interviewsBetween(db, from, to).map(eventOfInterview),
    ...followUpsBetween(db, from, to).map(eventOfFollowUp),
    ...promisesBetween(db, from, to).map(eventOfPromise),
  ];
}
