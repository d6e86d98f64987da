import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../electron/services/calendarFile/calendarEvent.ts';
import { calendarFile } from '../../electron/services/calendarFile/calendarFile.ts';
import { expected, readWithIcalJs } from './readEvents.ts';
import { sampleEvents } from './sampleEvents.ts';

const now = '2026-06-11T19:40:00Z';
const written = calendarFile(sampleEvents, now);
const physicalLines = (text: string): readonly string[] => text.split('\r\n').slice(0, -1);

/** Texts as people paste them: any characters, rich in those that iCalendar escapes. */
const awkwardText = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\\', ',', ';', '\n', '\\n', '"', ':', '😀', '\r\n', 'é'.repeat(40), ' ')),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
const zones = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
  'America/Santiago',
  'UTC',
];
const anyMoment = fc
  .integer({ min: Date.parse('2007-03-11T00:00:00Z') / 1000, max: Date.parse('2036-12-31T00:00:00Z') / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));
const eventWith = (part: Partial<CalendarEvent>): CalendarEvent => ({
  id: '019e0000-0000-7000-8000-00000000000f',
  sequence: 0,
  changedAt: now,
  when: { kind: 'day', day: '2026-06-12' },
  summary: 'Call',
  description: '',
  place: '',
  category: 'Call',
  certain: true,
  busy: false,
  ...part,
});

describe('a calendar file', () => {
  it('reads back equal in ical.js, field by field', () => {
    expect(readWithIcalJs(written)).toEqual(sampleEvents.map(expected));
  });

  it('ends every line with CRLF, the last one too', () => {
    expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has no line over 75 octets', () => {
    expect(physicalLines(written).filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('never names a zone without defining it, and never floats', () => {
    const named = new Set([...written.matchAll(/;TZID=([^:;]+):/g)].map(([, zone]) => zone));
    const defined = new Set([...written.matchAll(/^TZID:(.+)$/gm)].map(([, zone]) => zone?.trim()));
    expect(named).toEqual(defined);
    const events = written.slice(written.indexOf('BEGIN:VEVENT'));
    expect(events).not.toMatch(/^DT(START|END):\d{8}T\d{6}\r$/m);
  });

  it('states an hour that comes twice in UTC, because readers differ on which of the two a wall time means', () => {
    expect(
      calendarFile(
        [eventWith({ when: { kind: 'time', from: '2026-10-25T00:30:00Z', to: '2026-10-25T01:30:00Z', zone: 'Europe/Berlin' } })],
        now,
      ),
    ).toContain('DTSTART:20261025T003000Z\r\nDTEND:20261025T013000Z\r\n');
  });

  it('ends an all-day item on the day after', () => {
    expect(calendarFile([eventWith({ when: { kind: 'day', day: '2026-12-31' } })], now)).toContain(
      'DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n',
    );
  });

  it('is published when it has many events, and is one plain appointment when it has one', () => {
    expect(written).toContain('METHOD:PUBLISH');
    expect(written).toContain('X-WR-CALNAME:Follow Through');
    const single = calendarFile([eventWith({ changedAt: '2026-06-01T12:00:00Z' })], now);
    expect(single).not.toMatch(/METHOD|X-WR-CALNAME/);
    expect(single).toContain('DTSTAMP:20260601T120000Z');
  });

  it('invites and alarms nobody', () => {
    expect(written).not.toMatch(/ATTENDEE|ORGANIZER|VALARM/);
  });

  it('keeps every text, whatever is in it', () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, (summary, description) => {
        const text = calendarFile([eventWith({ summary, description, place: summary })], now);
        const [read] = readWithIcalJs(text);
        const kept = (value: string): string =>
          // RFC 5545 has no place for control characters.
          value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        expect(read?.summary).toBe(kept(summary));
        expect(read?.description).toBe(kept(description));
        expect(read?.location).toBe(kept(summary));
        for (const line of physicalLines(text)) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          // A line that ends in an odd number of backslashes was cut between one and what it escapes.
          expect(/\\*$/.exec(line)?.[0].length ?? 0).toSatisfy((count: number) => count % 2 === 0);
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps every instant in every zone', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 1, max: 40 }), fc.constantFrom(...zones), (from, quarters, zone) => {
        const to = new Date(Date.parse(from) + quarters * 900_000).toISOString().replace('.000Z', 'Z');
        const event = eventWith({ when: { kind: 'time', from, to, zone } });
        expect(readWithIcalJs(calendarFile([event], now))).toEqual([expected(event)]);
      }),
      { numRuns: 400 },
    );
  });
});
