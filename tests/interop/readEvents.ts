import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent } from '../../electron/services/calendarFile/calendarEvent.ts';

/** An event as a program that read the file has it: instants in UTC, days as they stand, every text unescaped. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly changed: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly category: string;
  readonly status: string;
}

/** What every reader must find for an event that was written. */
export function expected(event: CalendarEvent): ReadEvent {
  const { when } = event;
  return {
    uid: event.id,
    sequence: event.sequence,
    changed: event.changedAt,
    start: when.kind === 'day' ? when.day : when.from,
    end: when.kind === 'day' ? Temporal.PlainDate.from(when.day).add({ days: 1 }).toString() : when.to,
    summary: event.summary,
    description: event.description,
    location: event.place,
    category: event.category,
    status: event.certain ? 'CONFIRMED' : 'TENTATIVE',
  };
}

/** Reads a calendar file with ical.js, zones by the file's own VTIMEZONEs only. */
export function readWithIcalJs(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string): string => String(event.getFirstPropertyValue(name) ?? '');
    const time = (name: string): string => {
      const read = event.getFirstPropertyValue(name);
      if (!(read instanceof ICAL.Time)) throw new Error(`${name} is not a time`);
      return read.isDate ? read.toString() : new Date(read.toUnixTime() * 1000).toISOString().replace('.000Z', 'Z');
    };
    return {
      uid: value('uid'),
      sequence: Number(value('sequence')),
      changed: time('last-modified'),
      start: time('dtstart'),
      end: time('dtend'),
      summary: value('summary'),
      description: value('description'),
      location: value('location'),
      category: value('categories'),
      status: value('status'),
    };
  });
}
