import type { Moment } from '../../../shared/model.ts';
import { addDays } from '../../../shared/rules/days.ts';
import type { CalendarEvent, EventTime } from './calendarEvent.ts';
import { component, property, shortProperty, textProperty, timeValue } from './calendarText.ts';
import { fileTimes } from './timeZones.ts';
import type { FileTimes, StatedTime } from './timeZones.ts';

/**
 * Writes events as one calendar file (RFC 5545): VEVENTs, each time with its zone and each zone with its VTIMEZONE.
 *
 * Many are published (`METHOD:PUBLISH`, with a calendar name); a single one has neither, because Outlook would then open
 * it as a calendar of its own instead of as one appointment. Nobody is invited: no ATTENDEE.
 * @param now when the file is made; the DTSTAMP of a published file.
 */
export function calendarFile(events: readonly CalendarEvent[], now: Moment): string {
  const times = fileTimes();
  const published = events.length > 1;
  const stamped = property('DTSTAMP', timeValue(now));
  const written = events
    .map((event) => eventText(event, published ? stamped : property('DTSTAMP', timeValue(event.changedAt)), times))
    .join('');
  const head = property('VERSION', '2.0') + property('PRODID', '-//Follow Through//Follow Through//EN') + property('CALSCALE', 'GREGORIAN');
  const name = published ? property('METHOD', 'PUBLISH') + property('X-WR-CALNAME', 'Follow Through') : '';
  return component('VCALENDAR', head + name + times.definitions() + written);
}

/** @param stamped the line of its DTSTAMP: without METHOD it is when the event was last revised, else when the file was made (RFC 5545 §3.8.7.2). */
function eventText(event: CalendarEvent, stamped: string, times: FileTimes): string {
  return component(
    'VEVENT',
    property('UID', event.id) +
      stamped +
      shortProperty('LAST-MODIFIED', timeValue(event.changedAt)) +
      shortProperty('SEQUENCE', event.sequence) +
      timesOf(event.when, times) +
      textProperty('SUMMARY', event.summary) +
      textProperty('DESCRIPTION', event.description) +
      (event.place === '' ? '' : textProperty('LOCATION', event.place)) +
      property('CATEGORIES', event.category) +
      shortProperty('STATUS', event.isCalledOff === true ? 'CANCELLED' : event.certain ? 'CONFIRMED' : 'TENTATIVE') +
      shortProperty('TRANSP', event.busy ? 'OPAQUE' : 'TRANSPARENT'),
  );
}

function timesOf(when: EventTime, times: FileTimes): string {
  if (when.kind === 'day') {
    // DTEND is exclusive: the day after (RFC 5545 §3.6.1).
    return shortProperty('DTSTART;VALUE=DATE', timeValue(when.day)) + shortProperty('DTEND;VALUE=DATE', timeValue(addDays(when.day, 1)));
  }
  return timeOf('DTSTART', times.state(when.from, when.zone)) + timeOf('DTEND', times.state(when.to, when.zone));
}

function timeOf(name: 'DTSTART' | 'DTEND', { text, tzid }: StatedTime): string {
  return property(tzid === null ? name : `${name};TZID=${tzid}`, timeValue(text));
}
