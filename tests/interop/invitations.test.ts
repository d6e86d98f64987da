import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import type { InvitationRow } from '../../shared/invitationViews.ts';
import { momentAt } from '../../shared/rules/days.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/invitations/${name}.ics`, import.meta.url)), 'utf8');
const google = fixture('google');
const outlook = fixture('outlook');
const apple = fixture('apple');

type Taken = InputOf<'invitations.apply'>['taken'][number];
let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', { ...jordanEllis, email: 'jordan.ellis@example.com' });
});
afterEach(() => test.close());

const fileOf = (text: string) => ({ runId: test.newId(), base64: Buffer.from(text).toString('base64') });
const preview = (text: string) => test.call('invitations.preview', fileOf(text));
async function onlyRow(text: string): Promise<InvitationRow> {
  const { rows } = await preview(text);
  expect(rows.length).toBe(1);
  const [row] = rows;
  if (row === undefined) throw new Error('There is no invitation.');
  return row;
}

/** The row as the user completes it: everybody an interviewer, for the position of Sales Manager. */
function answered(row: InvitationRow): Taken {
  const { at, when, kind, place } = row;
  const hours =
    when.kind === 'exact'
      ? { startsAt: when.startsAt, endsAt: when.endsAt }
      : when.kind === 'wall'
        ? {
            startsAt: momentAt(when.from.slice(0, 10), when.from.slice(11, 16), when.zone),
            endsAt: momentAt(when.to.slice(0, 10), when.to.slice(11, 16), when.zone),
          }
        : { startsAt: momentAt(when.day, '09:00', when.zone), endsAt: momentAt(when.day, '10:00', when.zone) };
  return {
    ...{ at, kind, place, zone: when.zone, ...hours },
    interviewId: row.interviewId ?? test.newId(),
    organization: { id: row.organization.id ?? test.newId(), name: row.organization.name || 'Larkspur Labs' },
    opportunity: { id: row.opportunity.id ?? test.newId(), title: row.opportunity.title || 'Sales Manager' },
    people: row.people.map(({ name, email, contactId, role }) => ({
      ...{ name: name || email, email, contactId: contactId ?? test.newId(), role: role ?? ('interviewer' as const) },
    })),
  };
}
async function take(text: string): Promise<Taken> {
  const taken = answered(await onlyRow(text));
  await test.call('invitations.apply', { ...fileOf(text), taken: [taken], calledOff: [] });
  return taken;
}
const rescheduled = (text: string): string =>
  text.replace('SEQUENCE:0', 'SEQUENCE:1').replace('20260618T140000', '20260618T160000').replace('20260618T150000', '20260618T170000');
const canceled = (text: string): string =>
  text
    .replace('METHOD:REQUEST', 'METHOD:CANCEL')
    .replace('SEQUENCE:0', 'SEQUENCE:2')
    .replace('STATUS:CONFIRMED', 'STATUS:CANCELLED\r\nCOMMENT:The position is filled.');

describe('an invitation becomes the right interview', () => {
  it('as Google writes it: zone, people and the link to join; the user and the room are nobody met', async () => {
    const row = await onlyRow(google);
    expect(row).toMatchObject({
      ...{ standing: 'new', isProposed: true, kind: 'video', timeNote: '', place: 'https://meet.google.com/abc-defg-hij' },
      summary: 'Interview: Jordan Ellis and Larkspur Labs',
      when: { kind: 'exact', startsAt: '2026-06-18T18:00:00Z', endsAt: '2026-06-18T19:00:00Z', zone: 'America/New_York' },
      people: [{ name: 'Ruth Okonkwo', email: 'ruth@larkspur.example', isOrganizer: true, contactId: null, role: null }],
    });
    expect(row.description).toBe('Looking forward to meeting you, Jordan.\n\nJoin with Google Meet: https://meet.google.com/abc-defg-hij');
    const taken = await take(google);
    expect(await test.call('interviews.get', { id: taken.interviewId })).toMatchObject({
      ...{ startsAt: '2026-06-18T18:00:00Z', endsAt: '2026-06-18T19:00:00Z', zone: 'America/New_York', kind: 'video' },
      organization: { name: 'Larkspur Labs' },
      people: [{ givenName: 'Ruth', familyName: 'Okonkwo', email: 'ruth@larkspur.example', role: 'interviewer' }],
    });
  });

  it('as Outlook writes it: a Windows zone name, by the clocks of that day', async () => {
    expect(await onlyRow(outlook)).toMatchObject({
      when: { kind: 'exact', startsAt: '2026-10-30T16:00:00Z', endsAt: '2026-10-30T17:00:00Z', zone: 'America/Los_Angeles' },
      place: 'Microsoft Teams Meeting, https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0',
      people: [
        { name: 'Marsh, Anna', isOrganizer: true },
        { name: 'Ortega, Luis', isOrganizer: false },
      ],
    });
    const { interviewId } = await take(outlook);
    const { people } = await test.call('interviews.get', { id: interviewId });
    expect(people.map(({ givenName, familyName }) => `${givenName} ${familyName}`)).toEqual(['Anna Marsh', 'Luis Ortega']);
  });

  it('as Apple writes it: the address of each in a parameter, the place on two lines', async () => {
    expect(await onlyRow(apple)).toMatchObject({
      when: { kind: 'exact', startsAt: '2026-06-22T08:30:00Z', endsAt: '2026-06-22T09:30:00Z', zone: 'Europe/Berlin' },
      ...{ kind: 'inPerson', place: '2200 Commerce Park Drive Suite 120, Columbus' },
      people: [{ name: 'Dana McDonald', email: 'dana@mcdonalds-blinds.example', isOrganizer: true }],
    });
  });

  it('knows the people and the open position by the e-mail address', async () => {
    const dana = person('Dana', 'McDonald', { role: 'decisionMaker', email: 'dana@mcdonalds-blinds.example' });
    const told = debrief({ people: [dana] });
    await test.call('interviews.record', told);
    expect(await onlyRow(apple)).toMatchObject({
      organization: { id: told.organization.id, name: told.organization.name },
      opportunity: { id: told.opportunity.id, title: told.opportunity.title },
      people: [{ name: 'Dana McDonald', contactId: dana.contactId, role: null }],
    });
  });

  it('keeps the file as it came, with what it says', async () => {
    const { interviewId } = await take(google);
    expect((await test.call('invitations.ofInterview', { id: interviewId }))?.description).toContain('Looking forward');
    const file = await test.call('invitations.file', { id: interviewId });
    expect(file?.name).toBe('Invitation 2026-06-18.ics');
    expect(Buffer.from(file?.base64 ?? '', 'base64').toString()).toBe(google);
  });
});

describe('what an invitation does not say is asked', () => {
  const event = (lines: string): string => `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Interview\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`;
  it('the zone of hours that have none', async () => {
    const row = await onlyRow(event('DTSTART:20260618T140000\nDTEND:20260618T150000'));
    expect(row.when).toEqual({ kind: 'wall', from: '2026-06-18T14:00:00', to: '2026-06-18T15:00:00', zone: 'America/New_York' });
    expect(row.timeNote).toBe('It names no time zone: yours is proposed.');
  });

  it('the zone whose name nobody knows', async () => {
    const row = await onlyRow(event('DTSTART;TZID=Head Office:20260618T140000'));
    expect(row.when.kind).toBe('wall');
    expect(row.timeNote).toBe('It names the time zone “Head Office”, which is not known: choose the one that is meant.');
  });

  it('the hours of a whole day', async () => {
    const row = await onlyRow(event('DTSTART;VALUE=DATE:20260618'));
    expect(row.when).toEqual({ kind: 'day', day: '2026-06-18', zone: 'America/New_York' });
    expect(row.timeNote).toBe('It names a day and no hours: enter them.');
  });

  it('nothing of a clock that the file describes itself', async () => {
    const text = google.replace('X-LIC-LOCATION:America/New_York\r\n', '').replaceAll('America/New_York', 'Eastern by the office');
    expect((await onlyRow(text)).when).toEqual({
      ...{ kind: 'exact', startsAt: '2026-06-18T18:00:00Z', endsAt: '2026-06-18T19:00:00Z', zone: 'America/New_York' },
    });
  });
});

describe('an update of a known interview', () => {
  it('moves it, keeps who was there and their part, and is taken back by Undo', async () => {
    const { interviewId } = await take(google);
    const row = await onlyRow(rescheduled(google));
    expect(row).toMatchObject({ standing: 'changes', changes: ['the time'], interviewId, people: [{ role: 'interviewer' }] });
    await take(rescheduled(google));
    const moved = await test.call('interviews.get', { id: interviewId });
    expect(moved.startsAt).toBe('2026-06-18T20:00:00Z');
    expect(moved.people.length).toBe(1);
    expect((await test.call('history.undo', {})).undone).toBe('the invitation');
    expect((await test.call('interviews.get', { id: interviewId })).startsAt).toBe('2026-06-18T18:00:00Z');
  });

  it('changes nothing when it is the same again, or older than what is known', async () => {
    await take(rescheduled(google));
    expect(await onlyRow(rescheduled(google))).toMatchObject({ standing: 'known', isProposed: false });
    expect(await onlyRow(google)).toMatchObject({ standing: 'known', isProposed: false });
  });

  it('calls it off with the reason: it leaves the calendar, and comes back with a newer invitation', async () => {
    const { interviewId } = await take(google);
    const days = { from: '2026-06-15', to: '2026-06-21', perDay: null, hidden: [] };
    const interviewsOf = async () => (await test.call('calendar.range', days)).items.filter(({ kind }) => kind === 'interview');
    expect((await interviewsOf()).length).toBe(1);
    const row = await onlyRow(canceled(google));
    expect(row).toMatchObject({ standing: 'calledOff', interviewId });
    expect(await test.call('invitations.apply', { ...fileOf(canceled(google)), taken: [], calledOff: [row.at] })).toEqual({
      ...{ added: 0, amended: 0, calledOff: 1 },
    });
    expect(await interviewsOf()).toEqual([]);
    expect(await onlyRow(canceled(google))).toMatchObject({ standing: 'known' });
    const again = google.replace('SEQUENCE:0', 'SEQUENCE:3');
    expect((await onlyRow(again)).standing).toBe('new');
    await take(again);
    expect((await interviewsOf()).length).toBe(1);
  });

  it('that calls off what is not known is left out, with its line', async () => {
    const { rows, leftOut } = await preview(canceled(google));
    expect(rows).toEqual([]);
    expect(leftOut).toEqual([{ line: 24, property: 'STATUS', reason: 'It calls off something that the journal does not know.' }]);
  });

  it('joins the interview that the user entered before its invitation came', async () => {
    const dana = person('Dana', 'McDonald', { role: 'decisionMaker', email: 'dana@mcdonalds-blinds.example' });
    const told = debrief({ people: [dana], startsAt: '2026-06-22T08:30:00Z', endsAt: '2026-06-22T09:00:00Z', zone: 'Europe/Berlin' });
    await test.call('interviews.record', told);
    const row = await onlyRow(apple);
    expect(row).toMatchObject({ standing: 'changes', interviewId: told.interviewId, people: [{ role: 'decisionMaker' }] });
    await take(apple);
    expect((await test.call('interviews.get', { id: told.interviewId })).endsAt).toBe('2026-06-22T09:30:00Z');
  });
});

describe('a calendar of many events', () => {
  it('takes of one UID the newest state, each date of one that repeats, and leaves out what it cannot read, with the line', async () => {
    const text = [
      'BEGIN:VCALENDAR',
      ...['BEGIN:VEVENT', 'UID:a', 'SEQUENCE:2', 'DTSTART:20260618T140000Z', 'SUMMARY:Second state', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:a', 'SEQUENCE:1', 'DTSTART:20260617T140000Z', 'SUMMARY:First state', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:b', 'DTSTART:20260601T090000Z', 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE:20260602T090000Z', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:b', 'RECURRENCE-ID:20260603T090000Z', 'DTSTART:20260603T110000Z', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:c', 'DTSTART:20261332T090000Z', 'END:VEVENT'],
      'END:VCALENDAR',
    ].join('\n');
    const { rows, leftOut } = await preview(text);
    expect(rows.filter(({ line }) => line === 2).map(({ summary }) => summary)).toEqual(['Second state']);
    const dates = rows.filter(({ line }) => line > 2).map(({ when }) => (when.kind === 'exact' ? when.startsAt : ''));
    expect(dates.sort()).toEqual(['2026-06-01T09:00:00Z', '2026-06-03T11:00:00Z', '2026-06-04T09:00:00Z']);
    expect(leftOut.map(({ line, property }) => `${String(line)} ${property}`).sort()).toEqual(['27 DTSTART', '8 UID']);
  });

  it('proposes only what reads like an interview', async () => {
    const event = (uid: string, summary: string): string =>
      `BEGIN:VEVENT\nUID:${uid}\nDTSTART:20260618T140000Z\nSUMMARY:${summary}\nEND:VEVENT\n`;
    const { rows } = await preview(`BEGIN:VCALENDAR\n${event('1', 'Dentist')}${event('2', 'Interview at Larkspur Labs')}END:VCALENDAR\n`);
    expect(rows.map(({ summary, isProposed }) => [summary, isProposed])).toEqual([
      ['Interview at Larkspur Labs', true],
      ['Dentist', false],
    ]);
  });

  it('takes all that was chosen or nothing', async () => {
    const taken = answered(await onlyRow(google));
    const problem = await test.problem('invitations.apply', {
      ...fileOf(google),
      taken: [taken, { ...taken, at: 7, interviewId: test.newId() }],
      calledOff: [],
    });
    expect(problem.sentence).toContain('has changed since it was looked at');
    expect((await onlyRow(google)).standing).toBe('new');
  });
});
