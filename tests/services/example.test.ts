import { afterEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import type { TodaySectionName, TodayView } from '../../shared/views.ts';
import { dayOf, weekdayOf } from '../../shared/rules/days.ts';
import { planOpportunities } from '../../electron/services/planning.ts';
import { openDatabase } from '../../electron/db/open.ts';
import { beginEntry } from '../../electron/db/history.ts';
import { newId } from '../../electron/newId.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal, TestJournalOptions } from '../fixtures/openTestJournal.ts';

const open: TestJournal[] = [];
const journalOf = (options: TestJournalOptions = {}): TestJournal => {
  const journal = openTestJournal(options);
  open.push(journal);
  return journal;
};
afterEach(() => {
  for (const journal of open.splice(0)) journal.close();
});

const everyone = { search: '', filter: 'everyone', sort: 'name', descending: false, offset: 0, limit: 100 } as const;

async function loaded(options: TestJournalOptions = {}): Promise<TestJournal> {
  const journal = journalOf(options);
  await journal.call('example.load', {});
  return journal;
}
const namesIn = (today: TodayView, section: TodaySectionName): readonly string[] => today[section].rows.map(({ person }) => person.name);

describe('the example journal', () => {
  it('fills every section of Today at the moment that the design shows', async () => {
    const journal = await loaded();
    const today = await journal.call('today.read', { limit: 50 });
    expect(namesIn(today, 'overdue')).toEqual(['Mr. Tom Hale']);
    expect(today.overdue.rows[0]?.dueAt).toBe('2026-06-10T15:30:00Z');
    expect(today.overdue.rows[0]?.because).toContain('printed but not mailed');
    expect(namesIn(today, 'due')).toEqual(['Ms. Ruth Okonkwo', 'Ms. Robin Achterberg']);
    expect(namesIn(today, 'tray').toSorted()).toEqual([
      ...['Mr. Luis Ortega', 'Ms. Bev Kowalski', 'Ms. Dana McDonald'],
      // Larkspur said no yesterday, and rejected is not lost (P27).
      ...['Ms. Helen Park', 'Ms. Priya Natarajan'],
    ]);
    expect(namesIn(today, 'upcoming')).toEqual(expect.arrayContaining(['Ms. Annie Hale', 'Sam Okafor', 'Ms. Carla Ruiz']));
    expect(namesIn(today, 'waiting')).toEqual(expect.arrayContaining(['Ms. Dana McDonald', 'Prof. Elena Marsh']));
    // Ms. Okonkwo vouches for two jobs within a week: one call with both topics (P4).
    expect(namesIn(today, 'held')).toEqual(['Dr. Samuel Whitfield', 'Ms. Ruth Okonkwo', 'Mr. Tom Hale', 'Sam Okafor']);
    expect(namesIn(today, 'blocked')).toEqual(['Ms. Aiko Tanaka']);
    expect(namesIn(today, 'doneToday')).toEqual(['Mr. Peter Lindqvist', 'Ms. Priya Natarajan']);
    expect(today.promises.map(({ day, organization }) => [day, organization.name])).toEqual(
      expect.arrayContaining([
        ['2026-06-12', 'Riverbend City Schools'],
        ['2026-06-18', "McDonald's Blinds and Shades"],
      ]),
    );
    expect(today.nextInterview?.people.map(({ name }) => name)).toEqual(['Ms. Joanne Whitaker']);
    expect(today.week).toEqual({ applications: 3, interviews: 3, newContacts: 7 });
  });

  it('calls about the McDonald’s decision after Juneteenth', async () => {
    const journal = await loaded();
    const { items } = await journal.call('calendar.range', { from: '2026-06-15', to: '2026-06-28', perDay: null, hidden: [] });
    expect(items.filter(({ kind, day }) => kind === 'call' && day === '2026-06-22').map(({ label }) => label)).toContain('Ms. Natarajan');
  });

  it('has letters in every state of their life, and no version that was never printed', async () => {
    const journal = await loaded();
    const { rows } = await journal.call('letters.list', { offset: 0, limit: 100 });
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['drafted', 'proofread', 'printed', 'mailed']));
    expect(rows.every(({ versions }) => versions === 0)).toBe(true);
    const hale = rows.find(({ person }) => person.name === 'Mr. Tom Hale');
    expect(hale?.state).toBe('printed');
  });

  it('leaves no merge field open in a letter', async () => {
    const journal = await loaded();
    const { rows } = await journal.call('letters.list', { offset: 0, limit: 100 });
    for (const { id, person } of rows) {
      const letter = await journal.call('letters.get', { id });
      expect([person.name, letter.problems.filter(({ kind }) => kind === 'unfilledField')]).toEqual([person.name, []]);
    }
  });

  it('has every stage of a search up to a no, and no offer', async () => {
    const journal = await loaded();
    const { rows } = await journal.call('opportunities.list', { offset: 0, limit: 100 });
    expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set(['found', 'applied', 'interview', 'inProcess', 'rejected']));
    expect(rows.find(({ organization }) => organization.name === 'Marlow County')?.long).toBe(true);
    expect(rows.find(({ stage }) => stage === 'rejected')?.next?.title).toBe('Thanks after the no');
  });

  it('has people without an address and with a spelling to check', async () => {
    const journal = await loaded();
    expect((await journal.call('contacts.list', everyone)).total).toBeGreaterThanOrEqual(35);
    expect((await journal.call('contacts.list', { ...everyone, filter: 'addressMissing' })).total).toBe(3);
    expect((await journal.call('contacts.list', { ...everyone, filter: 'spellingUnchecked' })).total).toBe(5);
  });

  it('keeps a few people in touch with, by the circle and by tags, and leaves a week in July quiet', async () => {
    const journal = await loaded();
    expect(await journal.call('tags.list', {})).toMatchObject([
      { name: 'mentor', idealDays: 45, longestDays: 75, people: 3 },
      { name: 'public', idealDays: null, people: 3 },
      { name: 'trade', idealDays: 60, longestDays: 90, people: 3 },
    ]);
    expect((await journal.call('quietDays.list', { contactId: null })).map(({ words }) => words)).toEqual(['a week at the lake']);
    const today = await journal.call('today.read', { limit: 100 });
    const kept = today.upcoming.rows.filter(({ rules }) => rules[0] === 'P34').map(({ person, day }) => [person.name, day]);
    expect(kept).toEqual([
      ['Dr. Amara Nwosu', '2026-06-22'],
      ['Mr. Gerald Boone', '2026-06-25'],
      ['Mr. Alan Frye', '2026-06-30'],
      // What falls into the quiet days comes on the first day after them.
      ['Ms. Hannah Brandt', '2026-07-13'],
      ["Mr. Paul O'Rourke", '2026-07-18'],
      ['Ms. Ruth Okonkwo', '2026-07-23'],
      ['Mr. Dennis Wood', '2026-07-27'],
    ]);
    await journal.call('example.clear', {});
    expect([await journal.call('tags.list', {}), await journal.call('quietDays.list', { contactId: null })]).toEqual([[], []]);
  });

  it('was planned by the rules: planning every opportunity again changes nothing', async () => {
    const journal = await loaded();
    const { rows } = await journal.call('opportunities.list', { offset: 0, limit: 100 });
    const { file } = journal;
    journal.journal().close();
    const { writable, raw, close } = openDatabase(file, () => undefined);
    const changes = (): unknown => raw.prepare('SELECT count(*) FROM changes').pluck().get();
    const before = changes();
    beginEntry(writable, '2026-06-11T19:40:00Z', 'opportunities.save');
    const ports = { ...journal.journal().ports, newId };
    expect(
      planOpportunities(
        { db: writable, ports },
        rows.map(({ id }) => id),
      ),
    ).toEqual({ added: 0, retired: 0 });
    expect(changes()).toBe(before);
    close();
    journal.reopen();
  });

  it('is the same in every journal, ids included', async () => {
    const [one, other] = [await loaded(), await loaded()];
    expect(await one.call('contacts.list', everyone)).toEqual(await other.call('contacts.list', everyone));
    expect(await one.call('today.read', { limit: 50 })).toEqual(await other.call('today.read', { limit: 50 }));
  });

  it.each(['2026-06-08T12:00:00Z', '2026-11-22T18:00:00Z', '2027-01-01T04:00:00Z', '2027-03-15T12:00:00Z', '2028-02-29T12:00:00Z'])(
    'moves by whole weeks when the clock goes on, at %s, and keeps weekdays and hours',
    async (now) => {
      const journal = await loaded({ now, frozen: false });
      const { example, today } = await journal.call('journal.status', {});
      const { items } = await journal.call('calendar.range', {
        from: shifted('2026-06-08', example?.weeks ?? 0),
        to: shifted('2026-06-14', example?.weeks ?? 0),
        perDay: null,
        hidden: [],
      });
      const panel = items.find(({ kind, label }) => kind === 'interview' && label.startsWith('McDonald'));
      expect(weekdayOf(panel?.day ?? '2026-01-01')).toBe(4);
      expect(new Date(panel?.startsAt ?? '').toLocaleTimeString('en-GB', { timeZone: 'America/New_York' })).toBe('10:00:00');
      const thursday = Date.parse(panel?.day ?? '');
      const monday = thursday - 3 * 86_400_000;
      expect(Date.parse(today)).toBeGreaterThanOrEqual(monday);
      expect(Date.parse(today)).toBeLessThan(monday + 7 * 86_400_000);
      expect(today).toBe(dayOf(now, 'America/New_York'));
    },
  );

  it('is refused where the journal has something of the user’s in it', async () => {
    const journal = journalOf();
    await journal.call('organizations.save', {
      id: journal.newId(),
      name: 'Northlight Systems',
      sector: 'it',
      zone: 'America/New_York',
      address: null,
    });
    expect((await journal.problem('example.load', {})).code).toBe('refused');
    expect((await journal.call('journal.status', {})).example).toBeNull();
  });

  it('says that it is an example until it is cleared, and then the journal is as on a first run', async () => {
    const journal = await loaded();
    expect((await journal.call('journal.status', {})).example).toEqual({ weeks: 0 });
    await journal.call('example.clear', {});
    const status = await journal.call('journal.status', {});
    expect(status).toMatchObject({
      profile: null,
      example: null,
      undo: null,
      counts: { overdue: 0, toDo: 0, opportunities: 0, contacts: 0, letters: 0 },
    });
    expect(await journal.call('search.find', { text: 'McDonald', limit: 20 })).toEqual([]);
    const today = await journal.call('today.read', { limit: 50 });
    for (const section of ['overdue', 'due', 'upcoming', 'waiting', 'held', 'blocked', 'doneToday', 'tray'] as const) {
      expect(today[section].total).toBe(0);
    }
    await journal.call('example.load', {});
    expect((await journal.call('journal.status', {})).counts.contacts).toBeGreaterThan(30);
  });

  it('is not taken back step by step', async () => {
    const journal = await loaded();
    expect((await journal.call('journal.status', {})).undo).toBeNull();
  });

  it('leaves what the user added on their own when it is cleared', async () => {
    const journal = await loaded();
    const organizationId = journal.newId();
    const contactId = journal.newId();
    await journal.call('organizations.save', {
      id: organizationId,
      name: 'Ashgrove Garden Center',
      sector: 'private',
      zone: 'America/New_York',
      address: { street: '5 Quarry Lane', city: 'Columbus', region: 'OH', postalCode: '43204', country: 'US' },
    });
    await journal.call('contacts.save', {
      id: contactId,
      honorific: 'Ms.',
      givenName: 'Nora',
      familyName: 'Ashgrove',
      suffix: '',
      title: '',
      organizationId,
      address: null,
      atOrganization: true,
      phones: [],
      email: '',
      preferredChannel: null,
      pronounced: '',
      spellingChecked: true,
      notes: 'Mine',
    });
    await journal.call('example.clear', {});
    expect((await journal.call('journal.status', {})).counts.contacts).toBe(1);
    const kept = await journal.call('contacts.get', { id: contactId });
    expect(kept).toMatchObject({ name: 'Ms. Nora Ashgrove', notes: 'Mine', address: { street: '5 Quarry Lane' } });
  });

  it('leaves an interview of the user’s own, without the people of the example who were in it', async () => {
    const journal = await loaded();
    const ruiz = await journal.call('contacts.list', { ...everyone, search: 'Ruiz' });
    const mine = interviewOf(journal, ruiz.rows[0]?.id ?? '');
    await journal.call('interviews.record', mine);
    await journal.call('example.clear', {});
    const kept = await journal.call('interviews.get', { id: mine.interviewId });
    expect(kept.people.map(({ givenName }) => givenName)).toEqual(['Nora']);
    const { rows } = await journal.call('opportunities.list', { offset: 0, limit: 10 });
    expect(rows.map(({ organization }) => organization.name)).toEqual(['Ashgrove Garden Center']);
    expect((await journal.call('today.read', { limit: 50 })).waiting.rows.map(({ person }) => person.name)).toEqual(['Ms. Nora Ashgrove']);
    expect((await journal.call('letters.list', { offset: 0, limit: 10 })).rows.map(({ person }) => person.name)).toEqual([
      'Ms. Nora Ashgrove',
    ]);
  });

  it('takes with it what was recorded about its people', async () => {
    const journal = await loaded();
    const { rows } = await journal.call('contacts.list', { ...everyone, search: 'Ruiz' });
    await journal.call('touches.record', {
      id: journal.newId(),
      contactId: rows[0]?.id ?? '',
      opportunityId: null,
      direction: 'in',
      channel: 'call',
      at: '2026-06-11T19:30:00Z',
      zone: 'America/New_York',
      outcome: 'reached',
      said: 'Tried out',
    });
    await journal.call('example.clear', {});
    expect((await journal.call('journal.status', {})).counts.contacts).toBe(0);
  });

  it('keeps a profile that the user had already filled in', async () => {
    const journal = journalOf();
    await journal.call('profile.save', {
      name: 'Robin Lee',
      address: { street: '1 High Street', city: 'Dublin', region: 'OH', postalCode: '43017', country: 'US' },
      phones: [],
      email: '',
      zone: 'America/New_York',
      paper: 'letter',
      lastCollection: '17:00',
    });
    await journal.call('example.load', {});
    expect((await journal.call('journal.status', {})).profile?.name).toBe('Robin Lee');
    await journal.call('example.clear', {});
    expect((await journal.call('journal.status', {})).profile?.name).toBe('Robin Lee');
  });
});

/** A day so many weeks later. */
const shifted = (day: string, weeks: number): string => new Date(Date.parse(day) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

/** An interview at an organization of the user's own: with somebody of their own and somebody of the example. */
function interviewOf(journal: TestJournal, exampleContactId: string): InputOf<'interviews.record'> {
  const nora: InputOf<'interviews.record'>['people'][number] = {
    contactId: journal.newId(),
    honorific: 'Ms.',
    givenName: 'Nora',
    familyName: 'Ashgrove',
    suffix: '',
    title: 'Owner',
    role: 'interviewer',
    email: '',
    phone: '',
    spellingChecked: true,
    atOrganization: true,
    preferredChannel: null,
    callFirst: false,
  };
  return {
    interviewId: journal.newId(),
    opportunity: { id: journal.newId(), title: 'Buyer' },
    organization: {
      id: journal.newId(),
      name: 'Ashgrove Garden Center',
      sector: 'private',
      zone: 'America/New_York',
      address: { street: '5 Quarry Lane', city: 'Columbus', region: 'OH', postalCode: '43204', country: 'US' },
    },
    kind: 'inPerson',
    startsAt: '2026-06-11T17:00:00Z',
    endsAt: '2026-06-11T18:00:00Z',
    zone: 'America/New_York',
    place: '',
    people: [
      nora,
      { ...nora, contactId: exampleContactId, givenName: 'Carla', familyName: 'Ruiz', role: 'decisionMaker', atOrganization: false },
    ],
    decision: { kind: 'notSaid' },
    nextInterview: { kind: 'notSaid' },
    restate: ['Three years with a showroom'],
    forgot: [],
    asked: [],
    learned: [],
    stillWanted: 'yes',
  };
}
