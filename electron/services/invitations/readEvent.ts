import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../../../shared/model.ts';
import type { LineSaid } from '../../../shared/views.ts';
import { calendarLimits } from './calendarLimits.ts';
import type { CalendarPart } from './calendarParts.ts';
import { durationSeconds, eventProperty, fileTimes } from './eventProperties.ts';
import type { EventProperty, FileTime } from './eventProperties.ts';
import { momentIn } from './fileZones.ts';
import type { FileZones } from './fileZones.ts';
import type { Invitation, Invited, InvitedTime } from './invitation.ts';
import { videoLink } from './videoLink.ts';

/** One VEVENT, with what its repetitions need; the times as the file writes them. */
export interface EventRead extends Omit<Invitation, 'source'> {
  readonly start: FileTime;
  readonly seconds: number;
  /** The RRULE as it stands; empty for none. */
  readonly rule: string;
  readonly ruleLine: number;
  readonly added: readonly FileTime[];
  readonly without: readonly FileTime[];
}

/** Why an event is left out: the line, the property and a sentence. */
export class LeftOut extends Error {
  readonly said: LineSaid;
  constructor(line: number, property: string, reason: string) {
    super(reason);
    this.said = { line, property, reason };
  }
}

/** The properties that become something; of the others nothing is asked. */
const known = new Set([
  ...['UID', 'DTSTART', 'DTEND', 'DURATION', 'DTSTAMP', 'SEQUENCE', 'RECURRENCE-ID', 'RRULE', 'RDATE', 'EXDATE', 'STATUS', 'COMMENT'],
  ...['SUMMARY', 'DESCRIPTION', 'LOCATION', 'URL', 'CONFERENCE', 'ORGANIZER', 'ATTENDEE'],
  ...['X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK', 'X-ALT-DESC'],
]);

/**
 * Reads one VEVENT (RFC 5545 §3.6.1).
 * @throws LeftOut where it cannot be an interview, with the line that says so.
 */
export function readEvent(
  event: CalendarPart,
  { method, zones, remark }: { readonly method: string; readonly zones: FileZones; readonly remark: (said: LineSaid) => void },
): EventRead {
  if (!event.isClosed) throw new LeftOut(event.line, 'VEVENT', 'The file ends before this event does.');
  if (event.lines.length > calendarLimits.linesPerEvent) {
    throw new LeftOut(event.line, 'VEVENT', `This event has more than ${calendarLimits.linesPerEvent.toLocaleString('en-US')} lines.`);
  }
  const properties = event.lines.flatMap((line) => {
    if (!/^\s*[A-Za-z0-9-]+\s*[;:]/.test(line.text))
      remark({ line: line.line, property: 'line', reason: 'It is no property, and not read.' });
    if (!known.has(line.name)) return [];
    const read = eventProperty(line);
    if (read === null) remark({ line: line.line, property: line.name, reason: 'It cannot be read, and was left out.' });
    return read === null ? [] : [read];
  });
  const all = (name: string): readonly EventProperty[] => properties.filter((each) => each.name === name);
  const text = (name: string): string => manyLines(all(name)[0]?.values.join(', ') ?? '');
  const started = startOf(event, all('DTSTART')[0]);
  const seconds = lengthOf(started, all('DTEND')[0], all('DURATION')[0], zones, remark);
  const uid = text('UID').slice(0, 1000);
  if (uid === '') remark({ line: event.line, property: 'UID', reason: 'It has no UID: an update of it cannot be known again.' });
  const [recurrenceId] = all('RECURRENCE-ID');
  const [recurrence] = recurrenceId === undefined ? [] : (fileTimes(recurrenceId) ?? []);
  const [rule] = all('RRULE');
  const status = text('STATUS').toUpperCase();
  return {
    line: event.line,
    uid: uid === '' ? `${started.wall} ${text('SUMMARY').slice(0, 200)}` : uid,
    recurrence: recurrence === undefined ? '' : recurrenceKey(recurrence, zones),
    sequence: Number(/^\s*(\d{1,9})\s*$/.exec(text('SEQUENCE'))?.[1] ?? 0),
    stampedAt: stampOf(all('DTSTAMP')[0]),
    isMessage: method === 'REQUEST' || method === 'CANCEL',
    isCalledOff: method === 'CANCEL' || status === 'CANCELLED',
    comment: oneLineOf(text('COMMENT')),
    summary: oneLineOf(text('SUMMARY')),
    description: text('DESCRIPTION').slice(0, calendarLimits.descriptionCharacters),
    place: oneLineOf(text('LOCATION')),
    link: videoLink(properties),
    when: timeOf(started, seconds, zones),
    people: peopleOf(properties, event.line, remark),
    start: started,
    seconds,
    rule: rule === undefined ? '' : (event.lines.find((line) => line.line === rule.line)?.text.replace(/^[^:]*:/, '') ?? ''),
    ruleLine: rule?.line ?? event.line,
    added: daysOf(all('RDATE'), remark),
    without: daysOf(all('EXDATE'), remark),
  };
}

/** The time of an event, or of one of its repetitions, that begins so and lasts so long. */
export function timeOf(start: FileTime, seconds: number, zones: FileZones): InvitedTime {
  if (start.isDay) return { kind: 'day', day: start.wall.slice(0, 10) };
  const { moment, zone, isLikened } = start.isUtc
    ? { moment: `${start.wall}Z`, zone: null, isLikened: false }
    : zones.at(start.wall, start.tzid);
  if (moment !== null) return { kind: 'exact', startsAt: moment, endsAt: after(moment, seconds), zone, isLikened };
  return { kind: 'wall', from: start.wall, to: after(`${start.wall}Z`, seconds).slice(0, 19), tzid: start.tzid };
}

/** The same for the same repetition, however its time is written. */
export function recurrenceKey(time: FileTime, zones: FileZones): string {
  if (time.isDay) return time.wall.slice(0, 10);
  return time.isUtc ? `${time.wall}Z` : (zones.at(time.wall, time.tzid).moment ?? time.wall);
}

function startOf(event: CalendarPart, property: EventProperty | undefined): FileTime {
  if (property === undefined) throw new LeftOut(event.line, 'DTSTART', 'It does not say when it begins.');
  const [start] = fileTimes(property) ?? [];
  if (start === undefined) throw new LeftOut(property.line, 'DTSTART', `“${short(property)}” is no day or time.`);
  if (start.wall < '1970' || start.wall > '2200') throw new LeftOut(property.line, 'DTSTART', 'It is not between 1970 and 2200.');
  return start;
}

function lengthOf(
  start: FileTime,
  endProperty: EventProperty | undefined,
  durationProperty: EventProperty | undefined,
  zones: FileZones,
  remark: (said: LineSaid) => void,
): number {
  const hour = 3600;
  const usual = (property: EventProperty, reason: string): number => {
    if (!start.isDay) remark({ line: property.line, property: property.name, reason: `${reason} One hour was taken.` });
    return hour;
  };
  if (endProperty !== undefined) {
    const [end] = fileTimes(endProperty) ?? [];
    if (end === undefined) return usual(endProperty, `“${short(endProperty)}” is no day or time.`);
    const seconds = (Date.parse(instantOf(end, zones)) - Date.parse(instantOf(start, zones))) / 1000;
    if (seconds <= 0) return usual(endProperty, 'It ends when it begins, or before.');
    return seconds > 31 * 24 * hour ? usual(endProperty, 'It lasts longer than a month.') : seconds;
  }
  if (durationProperty === undefined) return hour;
  const seconds = durationSeconds(durationProperty.values[0] ?? '');
  return seconds === null || seconds === 0 || seconds > 31 * 24 * hour
    ? usual(durationProperty, `“${short(durationProperty)}” is no length of an interview.`)
    : seconds;
}

/** Comparable within one event: by its clocks where they are known. */
const instantOf = (time: FileTime, zones: FileZones): Moment =>
  time.isUtc || time.isDay ? `${time.wall}Z` : (zones.at(time.wall, time.tzid).moment ?? `${time.wall}Z`);

function daysOf(properties: readonly EventProperty[], remark: (said: LineSaid) => void): readonly FileTime[] {
  const times: FileTime[] = [];
  for (const property of properties) {
    for (const each of property.values) {
      // A period begins where its first half says (RFC 5545 §3.3.9).
      const [time] = fileTimes({ ...property, values: [each.replace(/\/.*$/, '')] }) ?? [];
      if (time === undefined) {
        remark({ line: property.line, property: property.name, reason: `“${each.slice(0, 60)}” is no day or time, and was left out.` });
      } else times.push(time);
      if (times.length > calendarLimits.extraDays) {
        throw new LeftOut(property.line, property.name, `It names more than ${calendarLimits.extraDays.toLocaleString('en-US')} days.`);
      }
    }
  }
  return times;
}

function stampOf(property: EventProperty | undefined): Moment {
  const [time] = property === undefined ? [] : (fileTimes(property) ?? []);
  return time === undefined ? '1970-01-01T00:00:00Z' : momentIn(time.wall, 'UTC');
}

/** Who is invited and who invites; rooms and groups are nobody to write to (RFC 5545 §3.2.3). */
function peopleOf(properties: readonly EventProperty[], line: number, remark: (said: LineSaid) => void): readonly Invited[] {
  const people = new Map<string, Invited>();
  for (const { name, parameters, values } of properties) {
    if (name !== 'ORGANIZER' && name !== 'ATTENDEE') continue;
    if (/^(ROOM|RESOURCE|GROUP)$/i.test(parameters['cutype'] ?? '')) continue;
    const address = (parameters['email'] ?? values[0] ?? '')
      .replace(/^mailto:/i, '')
      .trim()
      .toLowerCase();
    const email = /^[^\s@]+@[^\s@]+$/.test(address) && address.length <= 300 ? address : '';
    const called = oneLineOf(parameters['cn'] ?? '').replace(/^["']+|["']+$/g, '');
    // Google writes the address once more where it knows no name.
    const wholeName = called.includes('@') ? '' : called;
    const key = email === '' ? wholeName.toLowerCase() : email;
    if (key === '') continue;
    const before = people.get(key);
    people.set(key, {
      name: before !== undefined && before.name !== '' ? before.name : wholeName,
      email,
      isOrganizer: name === 'ORGANIZER' || before?.isOrganizer === true,
    });
  }
  if (people.size > calendarLimits.people)
    remark({ line, property: 'ATTENDEE', reason: `Of ${String(people.size)} people the first 60 are taken.` });
  return [...people.values()].slice(0, calendarLimits.people);
}

const after = (moment: Moment, seconds: number): Moment =>
  Temporal.Instant.from(moment)
    .add({ seconds: Math.round(seconds) })
    .toString({ smallestUnit: 'second' });
const short = ({ values }: EventProperty): string => values.join(', ').slice(0, 60);
const oneLineOf = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, 1000);
const manyLines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim();
