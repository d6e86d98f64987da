import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import type { FollowUpView } from '../../shared/views.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const dana = person('Dana', 'McDonald', { role: 'decisionMaker' });
const priya = person('Priya', 'Natarajan', { role: 'hr' });
const open = async (opportunityId: string, rule: string): Promise<FollowUpView> => {
  const found = (await test.call('opportunities.get', { id: opportunityId })).open.find(({ rules }) => rules[0] === rule);
  if (found === undefined) throw new Error(`Nothing is open by ${rule}.`);
  return found;
};
const done = (id: string, at: string) => ({
  ...{ id, at, touchId: test.newId(), zone: 'America/New_York' },
  ...({ channel: 'call', outcome: 'reached', said: 'They decide next week.' } as const),
});

describe('a completed follow-up', () => {
  const told = debrief({ people: [dana, priya] });

  it('is done, records the contact made, and may plan what follows', async () => {
    await test.call('interviews.record', told);
    const status = await open(told.opportunity.id, 'P18');
    test.at('2026-06-18T15:00:00Z');
    const input = done(status.id, '2026-06-18T14:30:00Z');
    await test.call('followUps.complete', input);
    expect(await test.call('followUps.get', { id: status.id })).toMatchObject({ state: 'done', closedAt: '2026-06-18T14:30:00Z' });
    const contact = await test.call('contacts.get', { id: status.person.id ?? '' });
    expect(contact.touches.map(({ channel, outcome, said, at }) => [channel, outcome, said, at])).toEqual([
      ['call', 'reached', 'They decide next week.', '2026-06-18T14:30:00Z'],
    ]);
    expect((await test.call('today.read', { limit: 9 })).doneToday.rows.map(({ id }) => id)).toContain(status.id);
  });

  it('completed twice with the same touch is one touch; with another touch it is refused', async () => {
    await test.call('interviews.record', told);
    const { id } = await open(told.opportunity.id, 'P18');
    const input = done(id, '2026-06-11T19:30:00Z');
    await test.call('followUps.complete', input);
    expect(await test.call('followUps.complete', input)).toEqual({ added: 0, retired: 0 });
    expect(await test.problem('followUps.complete', { ...input, touchId: test.newId() })).toMatchObject({
      code: 'refused',
      sentence: 'This follow-up is done already.',
    });
    expect(
      (await test.call('opportunities.get', { id: told.opportunity.id })).timeline.filter(({ kind }) => kind === 'touch'),
    ).toHaveLength(1);
  });

  it('stays done when the interview is told again', async () => {
    await test.call('interviews.record', told);
    const { id } = await open(told.opportunity.id, 'P18');
    await test.call('followUps.complete', done(id, '2026-06-11T19:30:00Z'));
    await test.call('interviews.record', { ...told, place: 'by video' });
    expect((await test.call('followUps.get', { id })).state).toBe('done');
  });
});

describe('a thank-you whose letter is a draft', () => {
  const told = debrief({ people: [dana] });

  it.each(['letter', 'card'] as const)('is not done by a %s until the letter desk has mailed it', async (channel) => {
    await test.call('interviews.record', told);
    const { id } = await open(told.opportunity.id, 'P5');
    expect(await test.problem('followUps.complete', { ...done(id, '2026-06-11T19:30:00Z'), channel, outcome: 'sent' })).toMatchObject({
      code: 'refused',
      sentence:
        'The letter to Ms. McDonald is not mailed yet. Print it, and say that it was mailed at the letter desk: a draft is never recorded as sent.',
    });
    expect((await open(told.opportunity.id, 'P5')).id).toBe(id);
    expect((await test.call('contacts.get', { id: dana.contactId })).touches).toEqual([]);
  });

  it('is done by an e-mail where the user says so', async () => {
    await test.call('interviews.record', told);
    const { id } = await open(told.opportunity.id, 'P5');
    await test.call('followUps.complete', { ...done(id, '2026-06-11T19:30:00Z'), channel: 'email', outcome: 'sent' });
    expect((await test.call('followUps.get', { id })).state).toBe('done');
  });
});

describe('the call on the promised day', () => {
  it('closes the call after the letter of the same interview: one call does both', async () => {
    const told = debrief({ people: [dana, priya], decision: { kind: 'day', day: '2026-06-12', by: 'afternoon' } });
    await test.call('interviews.record', told);
    const afterLetter = await open(told.opportunity.id, 'P12');
    const promised = await open(told.opportunity.id, 'P16');
    test.at('2026-06-12T20:00:00Z');
    await test.call('followUps.complete', done(promised.id, '2026-06-12T19:10:00Z'));
    expect(await test.call('followUps.get', { id: afterLetter.id })).toMatchObject({
      state: 'done',
      closedBecause: 'done by the call on Fri 12 June, 15:10: one call does both',
    });
  });
});

describe('a skipped follow-up', () => {
  const told = debrief({ people: [dana] });

  it('keeps the reason and is not planned again', async () => {
    await test.call('interviews.record', told);
    const { id } = await open(told.opportunity.id, 'P18');
    await test.call('followUps.skip', { id, because: 'she asked for no calls' });
    expect(await test.call('followUps.get', { id })).toMatchObject({ state: 'skipped', closedBecause: 'she asked for no calls' });
    await test.call('interviews.record', { ...told, place: 'by video' });
    expect((await test.call('opportunities.get', { id: told.opportunity.id })).open.some(({ rules }) => rules[0] === 'P18')).toBe(false);
    expect(await test.call('followUps.skip', { id, because: 'she asked for no calls' })).toEqual({ added: 0, retired: 0 });
    expect((await test.problem('followUps.skip', { id, because: 'another reason' })).code).toBe('refused');
  });

  it('needs a reason', async () => {
    await test.call('interviews.record', told);
    const { id } = await open(told.opportunity.id, 'P18');
    expect(await test.problem('followUps.skip', { id, because: '  ' })).toMatchObject({
      code: 'invalid',
      fields: [{ field: 'because', sentence: 'Say in a word why.' }],
    });
  });
});

describe('a moved follow-up', () => {
  const told = debrief({ people: [dana, priya] });

  it('stands on its new day, keeps the planned one on record, and stays when planned again', async () => {
    await test.call('interviews.record', told);
    const { id, day } = await open(told.opportunity.id, 'P18');
    await test.call('followUps.move', { id, day: '2026-06-22' });
    expect(await test.call('followUps.get', { id })).toMatchObject({ day: '2026-06-22', plannedDay: day, state: 'upcoming' });
    await test.call('followUps.move', { id, day: '2026-06-23' });
    await test.call('interviews.record', { ...told, place: 'by video' });
    expect(await test.call('followUps.get', { id })).toMatchObject({ day: '2026-06-23', plannedDay: day });
    const { items } = await test.call('calendar.range', { from: '2026-06-22', to: '2026-06-24', perDay: null, hidden: [] });
    expect(items.map((item) => [item.day, item.id])).toEqual([['2026-06-23', id]]);
  });

  it('is judged before the drop', async () => {
    await test.call('interviews.record', { ...told, decision: { kind: 'day', day: '2026-06-19', by: 'day' } });
    const { id } = await open(told.opportunity.id, 'P16');
    const verdict = await test.call('followUps.moveVerdict', { id, day: '2026-06-16' });
    expect(verdict.fits).toBe(false);
    expect(verdict.rules).toContain('P15');
    expect((await test.call('followUps.moveVerdict', { id, day: '2026-06-23' })).fits).toBe(true);
  });

  it('cannot be put on a day that is over, and one that waits has no day to move from', async () => {
    await test.call('interviews.record', told);
    const status = await open(told.opportunity.id, 'P18');
    expect((await test.problem('followUps.move', { id: status.id, day: '2026-06-10' })).fields).toEqual([
      { field: 'day', sentence: 'Choose today or a later day.' },
    ]);
    const waiting = await open(told.opportunity.id, 'P12');
    expect((await test.problem('followUps.move', { id: waiting.id, day: '2026-06-19' })).code).toBe('refused');
  });
});

describe('what is not in the journal', () => {
  it('is named in a sentence', async () => {
    const id = test.newId();
    expect(await test.problem('followUps.get', { id })).toMatchObject({
      code: 'notFound',
      sentence: 'This follow-up is not in the journal, or no longer.',
    });
    for (const name of ['contacts.get', 'opportunities.get', 'interviews.get', 'letters.get'] as const) {
      expect((await test.problem(name, { id })).code).toBe('notFound');
    }
  });
});
