/** A calendar file of 10,000 items (quality P6): the writer, beside other people's libraries in the same run, and the whole export. */
import { execFileSync, spawnSync } from 'node:child_process';
import ICAL from 'ical.js';
import ical, { ICalEventStatus } from 'ical-generator';
import { generateIcsCalendar } from 'ts-ics';
import type { CalendarEvent } from '../../electron/services/calendarFile/calendarEvent.ts';
import { calendarFile } from '../../electron/services/calendarFile/calendarFile.ts';
import { dispatch } from '../../electron/dispatch.ts';
import { askedAt, seededJournal } from './seededJournal.ts';
import { dayOfYear, seededId, turn } from './insert.ts';
import { milliseconds, percentiles, ratio, say, timed, verdict } from './measure.ts';

const items = 10_000;
const runs = 15;
const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe'] as const;

const eventNumber = (number: number): CalendarEvent => {
  const day = dayOfYear((number * 7) % 365);
  const zone = turn(zones, number);
  return {
    id: seededId('followUp', number),
    sequence: number % 3,
    changedAt: askedAt,
    when: number % 2 === 0 ? { kind: 'day', day } : { kind: 'time', from: `${day}T13:00:00Z`, to: `${day}T21:00:00Z`, zone },
    summary: 'Call after the letter: Ms. Dana McDonald',
    description:
      'Because you mailed Ms. McDonald’s letter on Thu 4 June, and 48 to 72 hours later is Monday (P12, P15).\nWhen: Fri 12 June 2026, 09:00–17:00\nPhone: 614-555-0123\nFor: Sales Manager, McDonald’s Blinds and Shades',
    place: '',
    category: 'Call',
    certain: true,
    busy: false,
  };
};
const events = Array.from({ length: items }, (_, number) => eventNumber(number));

/** The same properties through the library's objects, in UTC: without the zones, which it leaves to its user. */
function withIcalJs(): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//bench//EN');
  for (const event of events) {
    const made = new ICAL.Component('vevent');
    made.updatePropertyWithValue('uid', event.id);
    made.updatePropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(askedAt));
    made.updatePropertyWithValue('last-modified', ICAL.Time.fromDateTimeString(event.changedAt));
    made.updatePropertyWithValue('sequence', event.sequence);
    const from = event.when.kind === 'day' ? ICAL.Time.fromDateString(event.when.day) : ICAL.Time.fromDateTimeString(event.when.from);
    const to = event.when.kind === 'day' ? ICAL.Time.fromDateString(event.when.day) : ICAL.Time.fromDateTimeString(event.when.to);
    made.updatePropertyWithValue('dtstart', from);
    made.updatePropertyWithValue('dtend', to);
    made.updatePropertyWithValue('summary', event.summary);
    made.updatePropertyWithValue('description', event.description);
    made.updatePropertyWithValue('categories', event.category);
    made.updatePropertyWithValue('status', 'CONFIRMED');
    calendar.addSubcomponent(made);
  }
  return calendar.toString();
}

const instant = (text: string): Date => new Date(text.length === 10 ? `${text}T00:00:00Z` : text);
const fromOf = ({ when }: CalendarEvent): Date => instant(when.kind === 'day' ? when.day : when.from);
const toOf = ({ when }: CalendarEvent): Date => instant(when.kind === 'day' ? when.day : when.to);

/** The same properties, in UTC. */
function withTsIcs(): string {
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//bench//EN',
    events: events.map((event) => ({
      uid: event.id,
      stamp: { date: instant(askedAt), type: 'DATE-TIME' },
      lastModified: { date: instant(event.changedAt), type: 'DATE-TIME' },
      sequence: event.sequence,
      start: { date: fromOf(event), type: event.when.kind === 'day' ? 'DATE' : 'DATE-TIME' },
      end: { date: toOf(event), type: event.when.kind === 'day' ? 'DATE' : 'DATE-TIME' },
      summary: event.summary,
      description: event.description,
      categories: [event.category],
      status: 'CONFIRMED',
    })),
  });
}

/** The same properties; `zoned` with the wall time of each zone, as our file has them, else in UTC. Its user adds the VTIMEZONEs. */
function withIcalGenerator(zoned: boolean): string {
  const calendar = ical({ prodId: '-//bench//EN' });
  for (const event of events) {
    const { when } = event;
    calendar.createEvent({
      id: event.id,
      stamp: instant(askedAt),
      lastModified: instant(event.changedAt),
      sequence: event.sequence,
      start: fromOf(event),
      end: toOf(event),
      allDay: when.kind === 'day',
      timezone: zoned && when.kind === 'time' ? when.zone : null,
      summary: event.summary,
      description: event.description,
      categories: [{ name: event.category }],
      status: ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

const pythonWriter = `
import datetime, json, sys, time
import icalendar
utc = datetime.timezone.utc
start = time.perf_counter()
calendar = icalendar.Calendar()
calendar.add('version', '2.0')
for number in range(${items}):
    event = icalendar.Event()
    event.add('uid', str(number))
    event.add('dtstamp', datetime.datetime(2026, 6, 11, 19, 40, tzinfo=utc))
    event.add('last-modified', datetime.datetime(2026, 6, 11, 19, 40, tzinfo=utc))
    event.add('sequence', 0)
    event.add('dtstart', datetime.datetime(2026, 6, 12, 13, 0, tzinfo=utc))
    event.add('dtend', datetime.datetime(2026, 6, 12, 21, 0, tzinfo=utc))
    event.add('summary', ${JSON.stringify(events[0]?.summary)})
    event.add('description', ${JSON.stringify(events[0]?.description)})
    event.add('categories', 'Call')
    event.add('status', 'CONFIRMED')
    calendar.add_component(event)
calendar.to_ical()
print((time.perf_counter() - start) * 1000)
`;

say(`A calendar file of ${items} items, ${runs} runs`);
const ours = percentiles((await timed(runs, 60, () => calendarFile(events, askedAt))).processor).p50;
say(`calendarFile                     p50${milliseconds(ours)}`);
const tenth = percentiles((await timed(runs, 60, () => calendarFile(events.slice(0, items / 10), askedAt))).processor).p50;
say(`calendarFile, a tenth of them    p50${milliseconds(tenth)}   growth ${ratio(ours / tenth)} for 10 ×`);
const theirs = async (name: string, write: () => string): Promise<number> => {
  const { p50 } = percentiles((await timed(runs, 60, write)).processor);
  say(`${name.padEnd(33)}p50${milliseconds(p50)}   ${ratio(p50 / ours)} as long`);
  return p50;
};
const fastest = Math.min(await theirs('ical.js objects', withIcalJs), await theirs('ts-ics', withTsIcs));
say(`beside the faster of the two: ${ratio(ours / fastest)}, target 1.2 ×: ${verdict(ours / fastest <= 1.2)}`);
await theirs('ical-generator, in UTC', () => withIcalGenerator(false));
const generator = await theirs('ical-generator, with zones', () => withIcalGenerator(true));
say(`ical-generator takes ${ratio(generator / ours)} as long for the same times, target 8 ×: ${verdict(generator / ours >= 8)}`);

const python = ['python3', '/usr/bin/python3'].find(
  (each) => spawnSync(each, ['-c', 'import icalendar'], { stdio: 'ignore' }).status === 0,
);
if (python === undefined) {
  say('python-icalendar is not installed (Debian: apt-get install python3-icalendar), so it was not compared');
} else {
  const took = Number(execFileSync(python, ['-c', pythonWriter], { encoding: 'utf8' }));
  say(
    `python-icalendar                    ${milliseconds(took)}   ${ratio(took / ours)} as long, target 5 ×: ${verdict(took / ours >= 5)}`,
  );
}

const { journal, remove } = seededJournal({ contacts: 10_000, opportunities: 2_000, followUps: items });
try {
  const whole = await timed(5, 60, () => dispatch(journal, 'calendar.export', { from: '2026-01-01', to: '2026-12-31' }));
  say(`calendar.export of the whole year   ${milliseconds(percentiles(whole.processor).p50)}   read, said, written and encoded`);
} finally {
  remove();
}
