import { ProblemError } from '../../../shared/problem.ts';
import type { Zone } from '../../../shared/model.ts';
import type { LineSaid } from '../../../shared/views.ts';
import { foldLine } from '../calendarFile/contentLine.ts';
import { fileText } from '../exchange/fileText.ts';
import { calendarLimits } from './calendarLimits.ts';
import { calendarParts } from './calendarParts.ts';
import type { CalendarPart } from './calendarParts.ts';
import { fileZones } from './fileZones.ts';
import type { CalendarRead, Invitation } from './invitation.ts';
import { LeftOut, readEvent } from './readEvent.ts';
import type { EventRead } from './readEvent.ts';
import { repetitionsOf } from './repetitions.ts';

/**
 * Reads a calendar file, as it is or within the text of a mail: each VEVENT in its newest state, each repetition as one of
 * its own, and for whatever is not taken the line and the reason.
 * @param home the user's zone, preferred for clocks that the file describes without a name.
 * @throws ProblemError 'refused' for what is no calendar, or beyond the limits.
 */
export function readCalendar(bytes: Uint8Array, home: Zone, onRead: (events: number) => void): CalendarRead {
  const { text, isGuessed } = fileText(bytes);
  const leftOut: LineSaid[] = [];
  const remarks: LineSaid[] = isGuessed
    ? [{ line: 1, property: 'file', reason: 'The file is not UTF-8, and was read as Windows-1252.' }]
    : [];
  const remark = (said: LineSaid): void => void remarks.push(said);
  const file = calendarParts(text.replace(/^\uFEFF/, ''));
  // An event by itself, as calendar programs keep them, is a calendar of one.
  const isBare = file.parts.some(({ name }) => name === 'VEVENT');
  const calendars = [...file.parts.filter(({ name }) => name === 'VCALENDAR'), ...(isBare ? [{ ...file, lines: [] }] : [])];
  if (calendars.length === 0) {
    throw new ProblemError(
      'refused',
      'There is no calendar in it. An invitation begins with BEGIN:VCALENDAR; in a mail it is the attachment that ends in .ics.',
    );
  }
  const found: Invitation[] = [];
  let events = 0;
  for (const calendar of calendars) {
    if (!calendar.isClosed) remark({ line: calendar.line, property: 'VCALENDAR', reason: 'The file ends before this calendar does.' });
    const clocks = calendar.parts.filter(({ name }) => name === 'VTIMEZONE');
    const zones = fileZones(clocks, home);
    const sourceOf = sourcesIn(calendar, clocks);
    if (!calendar.parts.some(({ name }) => name !== 'VTIMEZONE')) {
      leftOut.push({ line: calendar.line, property: 'VCALENDAR', reason: 'There is no event in it.' });
    }
    const method = valueOf(calendar, 'METHOD').toUpperCase();
    const read: EventRead[] = [];
    const sources = new Map<EventRead, () => string>();
    for (const part of calendar.parts) {
      if (part.name === 'VTIMEZONE' || part.name === 'VCALENDAR') continue;
      if (part.name !== 'VEVENT') {
        leftOut.push({ line: part.line, property: part.name.slice(0, 60) || 'BEGIN', reason: 'It is no event.' });
        continue;
      }
      events += 1;
      if (events > calendarLimits.events) {
        throw new ProblemError('refused', 'This calendar file has more than 10,000 events. Take it in parts.');
      }
      try {
        if (/^(REPLY|COUNTER|DECLINECOUNTER|REFRESH)$/.test(method)) {
          throw new LeftOut(part.line, 'METHOD', `It is an answer to an invitation (${method}), and no invitation.`);
        }
        const event = readEvent(part, { method, zones, remark });
        const source = () => (text.length <= calendarLimits.sourceCharacters ? text : sourceOf(part));
        for (const each of repetitionsOf(event, zones, remark)) {
          read.push(each);
          sources.set(each, source);
        }
      } catch (error) {
        if (!(error instanceof LeftOut)) throw error;
        leftOut.push(error.said);
      }
      onRead(events);
    }
    const calendarZone = valueOf(calendar, 'X-WR-TIMEZONE');
    for (const event of newest(read, leftOut)) {
      found.push(
        invitationOf(event, sources.get(event)?.() ?? '', zones.at('2026-01-01T12:00:00', calendarZone === '' ? null : calendarZone).zone),
      );
    }
  }
  return {
    invitations: found,
    leftOut: leftOut.slice(0, calendarLimits.told),
    remarks: remarks.slice(0, calendarLimits.told),
    leftOutCount: leftOut.length,
    remarkCount: remarks.length,
  };
}

/** Of several with one UID (and one date, of those that repeat) the highest SEQUENCE, then the newest DTSTAMP (RFC 5546 §2.1.5). */
function newest(events: readonly EventRead[], leftOut: LineSaid[]): readonly EventRead[] {
  const best = new Map<string, EventRead>();
  for (const event of events) {
    const key = `${event.uid}\n${event.recurrence}`;
    const other = best.get(key);
    if (other === undefined) best.set(key, event);
    else {
      // A date moved out of its repetition stands for the one that the rule makes.
      const newer = event.sequence - other.sequence || (event.stampedAt >= other.stampedAt ? 1 : -1);
      const isMoved = (one: EventRead): boolean => one.rule === '' && one.added.length === 0;
      const wins = isMoved(event) === isMoved(other) ? newer > 0 : isMoved(event);
      const [kept, dropped] = wins ? [event, other] : [other, event];
      best.set(key, kept);
      if (dropped.line !== kept.line && isMoved(dropped)) {
        leftOut.push({ line: dropped.line, property: 'UID', reason: `The event on line ${String(kept.line)} is a newer state of it.` });
      }
    }
  }
  return [...best.values()];
}

function invitationOf(event: EventRead, source: string, calendarZone: Zone | null): Invitation {
  const { line, uid, recurrence, sequence, stampedAt, isMessage, isCalledOff, comment, summary, description, place, link, when, people } =
    event;
  return {
    ...{ line, uid, recurrence, sequence, stampedAt, isMessage, isCalledOff, comment, summary, description, place, link, people, source },
    when: when.kind === 'exact' && when.zone === null && !when.isLikened ? { ...when, zone: calendarZone } : when,
  };
}

/** What of a long calendar belongs to one event: its zones and itself, without attachments. */
function sourcesIn(calendar: CalendarPart, clocks: readonly CalendarPart[]): (event: CalendarPart) => string {
  const written = (part: CalendarPart): readonly string[] => [
    `BEGIN:${part.name}`,
    ...part.lines.filter(({ text }) => text.length <= calendarLimits.descriptionCharacters).map(({ text }) => text),
    ...part.parts.flatMap(written),
    `END:${part.name}`,
  ];
  const named = clocks.map((clock) => ({ clock, tzid: valueOf(clock, 'TZID') }));
  // Of a calendar with 10,000 events: what they share is sought once, and not by each among all.
  return (event) => {
    const tzids = new Set(event.lines.flatMap(({ text }) => /;TZID="?([^":;]+)/i.exec(text.slice(0, 300))?.[1] ?? []));
    const zones = named.flatMap(({ clock, tzid }) => (tzids.has(tzid) ? clock : []));
    const lines = written({ ...calendar, parts: [...zones, event] }).map(foldLine);
    return lines.join('\r\n').slice(0, calendarLimits.sourceCharacters);
  };
}

const valueOf = (part: CalendarPart, name: string): string =>
  (part.lines.find((line) => line.name === name)?.text ?? '').replace(/^[^:]*:/, '').trim();
