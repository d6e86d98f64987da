import type { Moment } from '../../../shared/model.ts';
import { addDays } from '../../../shared/rules/days.ts';
import type { CalendarEvent, EventTime } from './calendarEvent.ts';
import { component, property, textValue, timeValue } from './calendarText.ts';
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
  const written = events.map((event) => eventText(event, published ? now : event.changedAt, times)).join('');
  const head = property('VERSION', '2.0') + property('PRODID', '-//Follow Through//Follow Through//EN') + property('CALSCALE', 'GREGORIAN');
  const name = published ? property('METHOD', 'PUBLISH') + property('X-WR-CALNAME', 'Follow Through') : '';
  return component('VCALENDAR', head + name + times.definitions() + written);
}

/** @param stamp without METHOD the DTSTAMP is when the event was last revised, else when the file was made (RFC 5545 §3.8.7.2). */
function eventText(event: CalendarEvent, stamp: Moment, times: FileTimes): string {
  return component(
    'VEVENT',
    property('UID', event.id) +
      property('DTSTAMP', timeValue(stamp)) +
      property('LAST-MODIFIED', timeValue(event.changedAt)) +
      property('SEQUENCE', event.sequence) +
      timesOf(event.when, times) +
      property('SUMMARY', textValue(event.summary)) +
      property('DESCRIPTION', textValue(event.description)) +
      (event.place === '' ? '' : property('LOCATION', textValue(event.place))) +
      property('CATEGORIES', event.category) +
      property('STATUS', event.isCalledOff === true ? 'CANCELLED' : event.certain ? 'CONFIRMED' : 'TENTATIVE') +
      property('TRANSP', event.busy ? 'OPAQUE' : 'TRANSPARENT'),
  );
}

function timesOf(when: EventTime, times: FileTimes): string {
  if (when.kind === 'day') {
    // DTEND is exclusive: the day after (RFC 5545 §3.6.1).
    return property('DTSTART;VALUE=DATE', timeValue(when.day)) + property('DTEND;VALUE=DATE', timeValue(addDays(when.day, 1)));
  }
  return timeOf('DTSTART', times.state(when.from, when.zone)) + timeOf('DTEND', times.state(when.to, when.zone));
}

function timeOf(name: 'DTSTART' | 'DTEND', { text, tzid }: StatedTime): string {
  return property(tzid === null ? name : `${name};TZID=${tzid}`, timeValue(text));
}
