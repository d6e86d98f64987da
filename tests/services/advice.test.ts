import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const ruiz = person('Carla', 'Ruiz', { phone: '614-555-0186' });
const wood = person('Dennis', 'Wood', { honorific: 'Mr.', role: 'hr', phone: '614-555-0188' });
/** A telephone interview on Tue 2 June after which nothing was promised: the first status call is due on Tue 9 June. */
const told = debrief({ kind: 'phone', startsAt: '2026-06-02T15:00:00Z', endsAt: '2026-06-02T15:40:00Z', people: [ruiz, wood] });
const ask = () => test.call('advice.ask', { contactId: ruiz.contactId, opportunityId: null, about: 'status', channel: 'call', at: null });

describe('the pace guard across the people of an organization (P23)', () => {
  it('holds the call to one because another was called, says until when, and releases it by itself', async () => {
    test.at('2026-06-05T18:00:00Z');
    await test.call('interviews.record', told);
    const buyer = test.newId();
    await test.call('opportunities.save', {
      ...{
        id: buyer,
        organizationId: told.organization.id,
        title: 'Buyer',
        stage: 'applied',
        stageDay: '2026-06-01',
        note: '',
        long: false,
      },
    });
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: ruiz.contactId, opportunityId: buyer, direction: 'out', about: 'status' },
      ...{ channel: 'voicemail', at: '2026-06-05T17:30:00Z', zone: 'America/New_York', outcome: 'voicemail', said: '' },
    });
    test.at('2026-06-11T19:40:00Z');
    const { held } = await test.call('today.read', { limit: 9 });
    expect(held.rows.map(({ person: who, day, because }) => [who.name, day, because.split(';')[0]])).toEqual([
      ['Mr. Dennis Wood', '2026-06-12', 'because you called Ms. Ruiz on Fri 5 June: one in 5 business days'],
      // The weekly call about the other job comes on that day, too: one contact with both topics (P22, P23).
      ['Ms. Carla Ruiz', null, 'two on Fri 12 June are one contact with both topics'],
    ]);
    expect(await ask()).toMatchObject({ verdict: 'wait', from: '2026-06-12T13:00:00Z', rules: ['P23', 'P18', 'P20'] });

    test.at('2026-06-12T13:00:00Z');
    expect((await test.call('today.read', { limit: 9 })).due.rows.map(({ person: who }) => who.name)).toContain('Mr. Dennis Wood');
    const answer = await ask();
    expect(answer).toMatchObject({ verdict: 'yes', until: '2026-06-12T21:00:00Z' });
    expect(answer.whom).toMatchObject({ name: 'Mr. Dennis Wood', phone: '614-555-0188', why: 'HR' });
  });

  it('does not hold it after thanks', async () => {
    test.at('2026-06-05T18:00:00Z');
    await test.call('interviews.record', told);
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: ruiz.contactId, opportunityId: told.opportunity.id, direction: 'out', about: 'thanks' },
      ...{ channel: 'email', at: '2026-06-05T17:30:00Z', zone: 'America/New_York', outcome: 'sent', said: '' },
    });
    test.at('2026-06-09T15:00:00Z');
    expect((await test.call('today.read', { limit: 9 })).held.total).toBe(0);
    expect(await ask()).toMatchObject({ verdict: 'yes', rules: ['P18', 'P20'] });
  });
});
