import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

const zone = 'America/New_York';
let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const ruiz = person('Carla', 'Ruiz', { role: 'hr', phone: '614-555-0186' });
/** A telephone interview on Tue 2 June after which nothing was promised. */
const told = debrief({ kind: 'phone', startsAt: '2026-06-02T15:00:00Z', endsAt: '2026-06-02T15:40:00Z', people: [ruiz] });
const opportunity = { id: told.opportunity.id };

const touch = async (at: string, direction: 'in' | 'out' = 'out', opportunityId = told.opportunity.id): Promise<void> => {
  test.at(at);
  await test.call('touches.record', {
    ...{ id: test.newId(), contactId: ruiz.contactId, opportunityId, direction, about: 'status', channel: 'call' },
    ...{ at, zone, outcome: direction === 'in' ? 'reached' : 'voicemail', said: '' },
  });
};
/** The status calls beside the one after the letter, which waits for its mailing. */
const calls = async () => {
  const { open } = await test.call('opportunities.get', opportunity);
  return open
    .filter(({ status, state }) => status && state !== 'waiting')
    .map(({ title, day, state, stop }) => [title, day, stop?.kind === 'blocked' ? 'blocked' : state]);
};

describe('once a week until they decide (P22)', () => {
  it('plans the next call 7 days after each attempt, voicemail counts, and closes the first status call', async () => {
    test.at('2026-06-02T16:00:00Z');
    await test.call('interviews.record', told);
    await touch('2026-06-09T15:00:00Z');
    expect(await calls()).toEqual([['Weekly status call', '2026-06-16', 'upcoming']]);
    await touch('2026-06-16T15:00:00Z');
    // Fri 19 June is a holiday, so five business days are over a day later than the week (P23).
    expect((await calls()).at(-1)).toEqual(['Weekly status call', '2026-06-24', 'held']);
  });

  it('starts the week again when word comes in, and is suppressed by a promise (P15) that was made on the telephone', async () => {
    test.at('2026-06-02T16:00:00Z');
    await test.call('interviews.record', told);
    await touch('2026-06-09T15:00:00Z');
    await touch('2026-06-11T15:00:00Z', 'in');
    expect((await calls()).at(-1)).toEqual(['Weekly status call', '2026-06-18', 'upcoming']);
    await test.call('promises.record', {
      ...{ opportunityId: told.opportunity.id, about: 'decision', saidAt: '2026-06-11T15:00:00Z' },
      promise: { kind: 'day', day: '2026-06-24', by: 'afternoon' },
    });
    expect(await calls()).toEqual([['Call about the decision if nothing came', '2026-06-24', 'upcoming']]);
    const { promises } = await test.call('opportunities.get', opportunity);
    expect(promises.map(({ state, day }) => [state, day])).toEqual([['open', '2026-06-24']]);
    // The call was made and brought no word: the promise was broken, and the weeks go on (P19).
    await touch('2026-06-24T19:30:00Z');
    expect((await calls()).at(-1)).toEqual(['Weekly status call', '2026-07-01', 'upcoming']);
  });
});

describe('when it is enough (P24)', () => {
  const fourCalls = async (): Promise<void> => {
    test.at('2026-06-02T16:00:00Z');
    await test.call('interviews.record', told);
    for (const day of ['2026-06-09', '2026-06-16', '2026-06-23', '2026-06-30']) await touch(`${day}T15:00:00Z`);
  };
  const last = async () => (await calls()).at(-1);
  /** A week after Tue 30 June, and a day later for the holiday of Fri 3 July (P23). */
  const afterTheFourth = ['Weekly status call', '2026-07-08', 'held'];

  it('asks from the 4th unanswered attempt whether to continue, and each answer is kept', async () => {
    await fourCalls();
    expect(await last()).toEqual(['Decide whether to go on', '2026-07-07', 'blocked']);
    expect((await test.call('opportunities.get', opportunity)).patience).toEqual({ unanswered: 4, askedFrom: 4, answer: null });

    await test.call('opportunities.answer', { ...opportunity, answer: 'continue' });
    expect(await last()).toEqual(afterTheFourth);
    await test.call('opportunities.answer', { ...opportunity, answer: 'stop' });
    expect(await calls()).toEqual([]);
    await test.call('history.undo', {});
    expect(await last()).toEqual(afterTheFourth);
  });

  it('asks again after the next one, and no longer when word has come', async () => {
    await fourCalls();
    await test.call('opportunities.answer', { ...opportunity, answer: 'continue' });
    await touch('2026-07-07T15:00:00Z');
    expect(await last()).toEqual(['Decide whether to go on', '2026-07-14', 'blocked']);
    await touch('2026-07-08T15:00:00Z', 'in');
    expect(await last()).toEqual(['Weekly status call', '2026-07-15', 'upcoming']);
  });

  it('never asks in a long process: silence is normal there (P21)', async () => {
    await fourCalls();
    await test.call('opportunities.save', {
      ...{ ...opportunity, organizationId: told.organization.id, title: told.opportunity.title, stage: 'inProcess' },
      ...{ stageDay: '2026-06-02', note: '', long: true },
    });
    expect(await last()).toEqual(afterTheFourth);
  });

  it('calls it cold after two without an interview, and keeps in touch instead', async () => {
    test.at('2026-06-02T16:00:00Z');
    await test.call('interviews.record', told);
    const buyer = test.newId();
    await test.call('opportunities.save', {
      ...{
        id: buyer,
        organizationId: told.organization.id,
        title: 'Buyer',
        stage: 'applied',
        stageDay: '2026-05-20',
        note: '',
        long: false,
      },
    });
    await touch('2026-06-09T15:00:00Z', 'out', buyer);
    await touch('2026-06-16T15:00:00Z', 'out', buyer);
    const cold = (await test.call('opportunities.get', { id: buyer })).open;
    expect(cold.map(({ title, state, rules }) => [title, state, rules])).toEqual([
      ['Cold: keep in touch instead', 'blocked', ['P22', 'P24', 'P20']],
    ]);
    await test.call('opportunities.answer', { id: buyer, answer: 'keep' });
    expect((await test.call('opportunities.get', { id: buyer })).open).toEqual([]);
  });

  it('keeps everyone who was asked in touch with, not only the last one', async () => {
    test.at('2026-06-02T16:00:00Z');
    const people = [ruiz, person('Dennis', 'Wood', { honorific: 'Mr.', role: 'receptionist' })];
    await test.call('interviews.record', { ...told, people });
    const buyer = { id: test.newId(), organizationId: told.organization.id, title: 'Buyer', stage: 'applied' } as const;
    await test.call('opportunities.save', { ...buyer, stageDay: '2026-05-20', note: '', long: false });
    for (const [index, { contactId }] of people.entries()) {
      await test.call('touches.record', {
        ...{ id: test.newId(), contactId, opportunityId: buyer.id, direction: 'out', about: 'status', channel: 'call' },
        ...{ at: `2026-06-0${String(index + 1)}T15:00:00Z`, zone: 'America/New_York', outcome: 'voicemail', said: '' },
      });
    }
    await test.call('opportunities.answer', { id: buyer.id, answer: 'keep' });
    const circles = people.map(async ({ contactId }) => (await test.call('contacts.get', { id: contactId })).circle);
    expect(await Promise.all(circles)).toEqual(people.map(() => 'yes'));
  });
});

describe('a longer interval that the employer asked for (P23)', () => {
  it('holds the next contact until it is over, and wins over the week', async () => {
    test.at('2026-06-02T16:00:00Z');
    await test.call('interviews.record', told);
    await touch('2026-06-09T15:00:00Z');
    await test.call('organizations.pace', { id: told.organization.id, days: 10 });
    const { open } = await test.call('opportunities.get', opportunity);
    const weekly = open.find(({ title }) => title === 'Weekly status call');
    expect(weekly).toMatchObject({ state: 'held', day: '2026-06-24' });
    expect(weekly?.because).toContain('they asked for one in 10 business days');
  });
});
