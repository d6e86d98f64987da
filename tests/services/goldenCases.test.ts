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

const openOf = async (opportunityId: string): Promise<readonly FollowUpView[]> =>
  (await test.call('opportunities.get', { id: opportunityId })).open;
const reference = (opportunityId: string, givenName: string, familyName: string) => ({
  id: test.newId(),
  opportunityId,
  contactId: test.newId(),
  permission: 'given' as const,
  person: { honorific: 'Ms.' as const, givenName, familyName, suffix: '', phone: '614-555-0199', email: '' },
});

describe('the debrief of the golden case: 3 interviewers (one without address), 1 receptionist, 2 references', () => {
  const told = debrief({
    people: [
      person('Dana', 'McDonald', { role: 'decisionMaker' }),
      person('Luis', 'Ortega', { honorific: 'Mr.' }),
      person('Aiko', 'Tanaka', { atOrganization: false }),
      person('Bev', 'Kowalski', { role: 'receptionist' }),
    ],
  });
  const record = async (): Promise<void> => {
    await test.call('interviews.record', told);
    await test.call('references.link', reference(told.opportunity.id, 'Ruth', 'Okonkwo'));
    await test.call('references.link', reference(told.opportunity.id, 'Elena', 'Marsh'));
  };

  it('plans 3 thank-yous, one of them blocked, 1 card, and the calls to the references', async () => {
    await record();
    const open = await openOf(told.opportunity.id);
    const letters = open.filter(({ kind }) => kind === 'letter');
    expect(letters.map(({ person: { spoken }, state, rules }) => [spoken, state, rules[0]]).sort()).toEqual([
      ['Mr. Ortega', 'due', 'P5'],
      ['Ms. McDonald', 'due', 'P5'],
      ['Ms. Tanaka', 'blocked', 'P5'],
    ]);
    expect(letters.find(({ state }) => state === 'blocked')?.stop).toEqual({ kind: 'blocked', missing: 'address' });
    expect(open.filter(({ kind }) => kind === 'card').map(({ person: { spoken }, rules }) => [spoken, rules[0]])).toEqual([
      ['Ms. Kowalski', 'P7'],
    ]);
    expect(new Set(open.filter(({ kind }) => kind === 'reference').map(({ person: { spoken } }) => spoken))).toEqual(
      new Set(['Ms. Okonkwo', 'Ms. Marsh']),
    );
    expect(open.filter(({ rules }) => rules[0] === 'P4').length).toBeGreaterThanOrEqual(2);
    expect(open.find(({ rules }) => rules[0] === 'P12')?.state).toBe('waiting');
  });

  it('planned again adds nothing and changes nothing', async () => {
    await record();
    const before = await test.call('opportunities.get', { id: told.opportunity.id });
    expect(await test.call('interviews.record', told)).toEqual({ added: 0, retired: 0 });
    expect(await test.call('interviews.record', told)).toEqual({ added: 0, retired: 0 });
    expect(await test.call('opportunities.get', { id: told.opportunity.id })).toEqual(before);
  });

  it('adds exactly one thank-you for a 4th interviewer', async () => {
    await record();
    const before = await openOf(told.opportunity.id);
    const fourth = person('Priya', 'Natarajan');
    expect(await test.call('interviews.record', { ...told, people: [...told.people, fourth] })).toEqual({ added: 1, retired: 0 });
    const after = await openOf(told.opportunity.id);
    const added = after.filter(({ id }) => !before.some((known) => known.id === id));
    expect(added.map(({ kind, person: { spoken }, state }) => [kind, spoken, state])).toEqual([['letter', 'Ms. Natarajan', 'due']]);
  });

  it('is unblocked by an address, and the blocked one never left the lists', async () => {
    await record();
    const tanaka = told.people[2];
    if (tanaka === undefined) throw new Error('Nobody.');
    expect((await test.call('today.read', { limit: 50 })).blocked.rows.map(({ person: { id } }) => id)).toEqual([tanaka.contactId]);
    const contact = await test.call('contacts.get', { id: tanaka.contactId });
    await test.call('contacts.save', {
      id: contact.id,
      honorific: contact.honorific,
      givenName: contact.givenName,
      familyName: contact.familyName,
      suffix: contact.suffix,
      title: contact.title,
      organizationId: told.organization.id,
      address: { street: '9 Oak Street', city: 'Dublin', region: 'OH', postalCode: '43017', country: 'US' },
      atOrganization: false,
      phones: [],
      email: '',
      preferredChannel: null,
      pronounced: '',
      spellingChecked: true,
      notes: '',
    });
    const today = await test.call('today.read', { limit: 50 });
    expect(today.blocked.total).toBe(0);
    expect(today.tray.rows.map(({ person: { id } }) => id)).toContain(tanaka.contactId);
    expect((await test.call('contacts.get', { id: tanaka.contactId })).envelopeLines[0]).toContain('AIKO TANAKA');
  });
});

describe('an interview that ends on the day before the clocks change', () => {
  it('has its thank-you due 24 elapsed hours later, at 16:00 local', async () => {
    const told = debrief({ startsAt: '2026-03-07T19:00:00Z', endsAt: '2026-03-07T20:00:00Z' });
    test.at('2026-03-07T20:30:00Z');
    await test.call('interviews.record', told);
    const [letter] = (await openOf(told.opportunity.id)).filter(({ kind }) => kind === 'letter');
    // 16:00 in New York on 8 March 2026, in daylight saving time.
    expect(letter?.dueAt).toBe('2026-03-08T20:00:00Z');
    expect(letter?.day).toBe('2026-03-08');
  });
});

describe('what the employer promised', () => {
  const callAfter = async (told: ReturnType<typeof debrief>) => {
    await test.call('interviews.record', told);
    const open = await openOf(told.opportunity.id);
    return open.filter(({ rules }) => rules[0] === 'P16').map(({ opensAt, day, state }) => ({ opensAt, day, state }));
  };

  it('for Friday afternoon: the call is due on Friday at 15:00, and nothing before', async () => {
    const told = debrief({ decision: { kind: 'day', day: '2026-06-12', by: 'afternoon' } });
    expect(await callAfter(told)).toEqual([{ opensAt: '2026-06-12T19:00:00Z', day: '2026-06-12', state: 'upcoming' }]);
    const status = (await openOf(told.opportunity.id)).filter((each) => each.status && each.stop === null);
    expect(status.every(({ opensAt }) => opensAt !== null && opensAt >= '2026-06-12T19:00:00Z')).toBe(true);
  });

  it('by the end of business on Friday: the call is due on Monday at 10:00', async () => {
    const told = debrief({ decision: { kind: 'day', day: '2026-06-12', by: 'endOfBusiness' } });
    expect(await callAfter(told)).toEqual([{ opensAt: '2026-06-15T14:00:00Z', day: '2026-06-15', state: 'upcoming' }]);
  });
});

describe('a program that was closed for 21 days', () => {
  it('shows 4 passed items as overdue with their original days, and says so once', async () => {
    const told = debrief({
      people: [
        person('Dana', 'McDonald', { role: 'decisionMaker' }),
        person('Luis', 'Ortega', { honorific: 'Mr.' }),
        person('Priya', 'Natarajan', { role: 'hr' }),
        person('Bev', 'Kowalski', { role: 'receptionist' }),
      ],
      decision: { kind: 'day', day: '2026-08-03', by: 'day' },
      startsAt: '2026-06-11T14:00:00Z',
    });
    await test.call('interviews.record', told);
    expect((await test.call('journal.status', {})).absence).toBe(null);
    test.reopen('2026-07-02T19:40:00Z');
    const status = await test.call('journal.status', {});
    expect(status.absence).toEqual({ days: 21, passed: 4 });
    expect(status.counts.overdue).toBe(4);
    const { overdue } = await test.call('today.read', { limit: 50 });
    expect(overdue.total).toBe(4);
    expect(overdue.rows.map(({ day, plannedDay, state }) => [day, plannedDay, state])).toEqual(
      Array(4).fill(['2026-06-12', null, 'overdue']),
    );
    test.reopen();
    expect((await test.call('journal.status', {})).absence).toBe(null);
    expect((await test.call('journal.status', {})).counts.overdue).toBe(4);
  });
});
