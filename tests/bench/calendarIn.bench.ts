/** A calendar file of 10,000 items read (quality P7): parsed, held against the journal and stored, beside what other people's libraries take to parse alone. */
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract.ts';
import { dispatch } from '../../electron/dispatch.ts';
import { newId } from '../../electron/newId.ts';
import { readCalendar } from '../../electron/services/invitations/readCalendar.ts';
import { dayOfYear } from './insert.ts';
import { milliseconds, percentiles, ratio, say, timed, verdict } from './measure.ts';
import { seededJournal } from './seededJournal.ts';

const items = 10_000;
const runs = 7;
/** The most that is taken at once. */
const stored = 500;

const hourOf = (number: number): string => String(9 + (number % 8)).padStart(2, '0');
const eventNumber = (number: number): readonly string[] => {
  const day = dayOfYear((number * 7) % 365).replaceAll('-', '');
  return [
    ...['BEGIN:VEVENT', `UID:${String(number)}@larkspur.example`, 'DTSTAMP:20260611T153000Z', 'SEQUENCE:0', 'STATUS:CONFIRMED'],
    `DTSTART;TZID=America/New_York:${day}T${hourOf(number)}0000`,
    `DTEND;TZID=America/New_York:${day}T${hourOf(number)}4500`,
    'ORGANIZER;CN=Ruth Okonkwo:mailto:ruth@larkspur.example',
    ...['SUMMARY:Interview: Jordan Ellis and Larkspur Labs', 'LOCATION:2200 Commerce Park Drive\\, Suite 120'],
    ...['DESCRIPTION:Looking forward to meeting you\\, Jordan.\\n\\nAsk for Ruth at t', ' he desk.', 'END:VEVENT'],
  ];
};
const zone = [
  ...['BEGIN:VTIMEZONE', 'TZID:America/New_York', 'BEGIN:DAYLIGHT', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400', 'TZNAME:EDT'],
  ...['DTSTART:19700308T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'END:DAYLIGHT', 'BEGIN:STANDARD', 'TZOFFSETFROM:-0400'],
  ...['TZOFFSETTO:-0500', 'TZNAME:EST', 'DTSTART:19701101T020000', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'END:STANDARD'],
  'END:VTIMEZONE',
];
const fileOf = (count: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//bench//EN',
    ...zone,
    ...Array.from({ length: count }, (_, number) => eventNumber(number)).flat(),
  ]
    .concat('END:VCALENDAR', '')
    .join('\r\n');

const text = fileOf(items);
const bytes = Buffer.from(text);
const p50 = async (times: number, work: () => unknown): Promise<number> => percentiles((await timed(times, 60, work)).processor).p50;
const read = (from: Uint8Array): unknown => readCalendar(from, 'America/New_York', () => undefined);

say(`A calendar file of ${String(items)} items read, ${String(runs)} runs`);
const theirs = async (name: string, parse: () => unknown): Promise<number> => {
  const took = await p50(runs, parse);
  say(`${name.padEnd(46)}${milliseconds(took)}`);
  return took;
};
const tenth = fileOf(items / 10);
const fastest = await theirs('ical.js, parsed', () => ICAL.parse(text));
const began = performance.now();
convertIcsCalendar(undefined, tenth);
say(`${'ts-ics, a tenth of them, parsed once'.padEnd(46)}${milliseconds(performance.now() - began)}`);
const ours = await theirs('parsed and checked here', () => read(bytes));
const small = await p50(runs, () => read(Buffer.from(tenth)));
say(`read and checked: ${ratio(ours / fastest)} of the fastest parse, target 4 ×: ${verdict(ours / fastest <= 4)}`);
say(`a tenth of them ${milliseconds(small)}   growth ${ratio(ours / small)} for 10 ×`);

const { journal, remove } = seededJournal({ contacts: 10_000, opportunities: 2_000, followUps: 10_000 });
try {
  const call = async <Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> => {
    const reply = await dispatch(journal, name, input);
    if (!reply.ok) throw new Error(reply.problem.sentence);
    return reply.value as OutputOf<Name>;
  };
  const base64 = Buffer.from(fileOf(stored)).toString('base64');
  const before = performance.now();
  await call('invitations.preview', { runId: newId(), base64 });
  const looked = performance.now() - before;
  const taken = Array.from({ length: stored }, (_, number): InputOf<'invitations.apply'>['taken'][number] => {
    const day = dayOfYear((number * 7) % 365);
    return {
      organization: { id: newId(), name: `Larkspur Labs ${String(number)}` },
      ...{ at: number, interviewId: newId(), opportunity: { id: newId(), title: `Position ${String(number)}` } },
      ...{ kind: 'inPerson', startsAt: `${day}T${hourOf(number)}:00:00Z`, endsAt: `${day}T${hourOf(number)}:45:00Z` },
      ...{ zone: 'America/New_York', place: '2200 Commerce Park Drive, Suite 120', people: [] },
    };
  });
  const begun = performance.now();
  const done = await call('invitations.apply', { runId: newId(), base64, taken, calledOff: [] });
  if (done.added !== stored) throw new Error(`${String(done.added)} were stored.`);
  const each = (performance.now() - begun - looked) / stored;
  say(`stored, with all that is planned for each     ${milliseconds(each)} each, ${String(stored)} at once`);
  const all = ours + each * items;
  say(`all of them read and stored: ${ratio(all / fastest)} of the fastest parse, target 4 ×: ${verdict(all / fastest <= 4)}`);
} finally {
  remove();
}
