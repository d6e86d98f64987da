import { afterEach, beforeEach, expect, it } from 'vitest';
import { newId } from '../../electron/newId.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const friday = { kind: 'day', day: '2026-06-12', by: 'afternoon' } as const;
const nextFriday = { kind: 'day', day: '2026-06-26', by: 'afternoon' } as const;
const told = debrief({ people: [person('Priya', 'Natarajan', { role: 'hr' })], decision: friday });

const promiseCalls = async () => {
  const { open } = await test.call('opportunities.get', { id: told.opportunity.id });
  return open.filter(({ rules }) => rules.includes('P16'));
};

it('a new day promised after the call was made asks for a call of its own, and the preview says so', async () => {
  await test.call('interviews.record', told);
  const [first] = await promiseCalls();
  test.at('2026-06-12T19:05:00Z');
  const done = {
    touchId: newId(),
    at: '2026-06-12T19:05:00Z',
    zone: 'America/New_York',
    channel: 'call',
    outcome: 'reached',
    said: '',
  } as const;
  await test.call('followUps.complete', { id: first?.id ?? '', ...done });
  expect(await promiseCalls()).toEqual([]);

  const amended = { ...told, decision: nextFriday };
  const { planned } = await test.call('interviews.preview', amended);
  expect(planned.filter(({ rules, isNew }) => rules.includes('P16') && isNew).map(({ day }) => day)).toEqual(['2026-06-26']);
  await test.call('interviews.record', amended);
  expect((await promiseCalls()).map(({ day, state }) => [day, state])).toEqual([['2026-06-26', 'upcoming']]);
  expect(await test.call('interviews.record', amended)).toEqual({ added: 0, retired: 0 });
});

it('a day that is corrected while the call is open stays the same follow-up', async () => {
  await test.call('interviews.record', told);
  const [before] = await promiseCalls();
  expect(await test.call('interviews.record', { ...told, decision: nextFriday })).toEqual({ added: 0, retired: 0 });
  expect((await promiseCalls()).map(({ id, day }) => [id, day])).toEqual([[before?.id, '2026-06-26']]);
});

it('the promise says when its call really stands: held by the pace (P23), moved, or made', async () => {
  await test.call('interviews.record', told);
  const said = async () => (await test.call('opportunities.get', { id: told.opportunity.id })).promises.map(({ because }) => because);
  expect(await said()).toEqual(['nothing by then: call Ms. Natarajan on Fri 12 June at 15:00']);
  const { open } = await test.call('opportunities.get', { id: told.opportunity.id });
  const call = { id: open.find(({ rules }) => rules.includes('P16'))?.id ?? '' };
  // Asked all the same, the day before: five business days, and Fri 19 June is a holiday.
  const asked = {
    contactId: told.people[0]?.contactId ?? '',
    opportunityId: told.opportunity.id,
    direction: 'out',
    about: 'status',
  } as const;
  const at = '2026-06-11T19:30:00Z';
  const how = { channel: 'email', outcome: 'sent', said: '', at, zone: 'America/New_York' } as const;
  await test.call('touches.record', { ...asked, ...how, id: newId() });
  expect(await said()).toEqual(['nothing by then: call Ms. Natarajan on Thu 18 June at 09:00']);
  await test.call('followUps.move', { ...call, day: '2026-06-16' });
  expect(await said()).toEqual(['nothing by then: call Ms. Natarajan on Tue 16 June at 09:00']);
  test.at('2026-06-16T14:00:00Z');
  await test.call('followUps.complete', {
    ...how,
    ...call,
    touchId: newId(),
    channel: 'call',
    outcome: 'voicemail',
    at: '2026-06-16T14:00:00Z',
  });
  expect(await said()).toEqual(['no word by Fri 12 June: the call about it is made']);
});
