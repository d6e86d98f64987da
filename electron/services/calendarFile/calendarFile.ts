import type { Moment } from '../../../shared/model.ts';
import { addDays } from '../../../shared/rules/days.ts';
import type { CalendarEvent, EventTime } from './calendarEvent.ts';
import { calendarText, plainText } from './calendarText.ts';
import type { JCalComponent, JCalProperty } from './calendarText.ts';
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
  const components = events.map((event) => componentOf(event, published ? now : event.changedAt, times));
  const head: readonly JCalProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Follow Through//Follow Through//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
  ];
  const name: readonly JCalProperty[] = [
    ['method', {}, 'text', 'PUBLISH'],
    ['x-wr-calname', {}, 'unknown', 'Follow Through'],
  ];
  return calendarText(['vcalendar', published ? [...head, ...name] : head, [...times.definitions(), ...components]]);
}

/** @param stamp without METHOD the DTSTAMP is when the event was last revised, else when the file was made (RFC 5545 §3.8.7.2). */
function componentOf(event: CalendarEvent, stamp: Moment, times: FileTimes): JCalComponent {
  const place: readonly JCalProperty[] = event.place === '' ? [] : [['location', {}, 'text', plainText(event.place)]];
  const properties: readonly JCalProperty[] = [
    ['uid', {}, 'text', event.id],
    ['dtstamp', {}, 'date-time', stamp],
    ['last-modified', {}, 'date-time', event.changedAt],
    ['sequence', {}, 'integer', event.sequence],
    ...timesOf(event.when, times),
    ['summary', {}, 'text', plainText(event.summary)],
    ['description', {}, 'text', plainText(event.description)],
    ...place,
    ['categories', {}, 'text', event.category],
    ['status', {}, 'text', event.certain ? 'CONFIRMED' : 'TENTATIVE'],
    ['transp', {}, 'text', event.busy ? 'OPAQUE' : 'TRANSPARENT'],
  ];
  return ['vevent', properties, []];
}

function timesOf(when: EventTime, times: FileTimes): readonly JCalProperty[] {
  if (when.kind === 'day') {
    // DTEND is exclusive: the day after (RFC 5545 §3.6.1).
    return [
      ['dtstart', {}, 'date', when.day],
      ['dtend', {}, 'date', addDays(when.day, 1)],
    ];
  }
  return [timeOf('dtstart', times.state(when.from, when.zone)), timeOf('dtend', times.state(when.to, when.zone))];
}

function timeOf(name: 'dtstart' | 'dtend', { text, tzid }: StatedTime): JCalProperty {
  return [name, tzid === null ? {} : { tzid }, 'date-time', text];
}
