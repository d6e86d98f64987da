import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal({
    now: '2026-06-08T13:00:00Z',
    renderPdf: () => Promise.resolve(new TextEncoder().encode('%PDF-1.4 a page')),
  });
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

describe('a reference for jobs at two organizations (P4)', () => {
  const job = (name: string, day: string) =>
    debrief({
      ...{ startsAt: `${day}T14:00:00Z`, endsAt: `${day}T15:00:00Z`, people: [person('Carla', 'Ruiz', { role: 'decisionMaker' })] },
      organization: { id: test.newId(), name, sector: 'private', zone: 'America/New_York', address: null },
      opportunity: { id: test.newId(), title: 'Account Manager' },
    });

  it('was told of both in one call, and is not told again when one of the jobs ends', async () => {
    const delmar = job('Delmar Window Film', '2026-06-11');
    const tillman = job('Tillman Floors', '2026-06-15');
    const ruth = { honorific: 'Ms.', givenName: 'Ruth', familyName: 'Okonkwo', suffix: '', phone: '', email: '' } as const;
    const contactId = test.newId();
    for (const { interviewId, ...told } of [delmar, tillman]) {
      await test.call('interviews.record', { interviewId, ...told });
      const opportunityId = told.opportunity.id;
      const known = told.opportunity.id === delmar.opportunity.id ? ruth : null;
      await test.call('references.link', { id: test.newId(), opportunityId, contactId, permission: 'given', person: known });
    }
    const toTell = async () =>
      (await test.call('contacts.get', { id: contactId })).followUps
        .filter(({ title, state }) => title === 'Tell that a call may come' && state !== 'done')
        .map(({ id, organization, state }) => ({ id, organization: organization?.name, state }));
    const [first] = await toTell();
    expect(await toTell()).toMatchObject([
      { organization: 'Delmar Window Film', state: 'due' },
      { organization: 'Tillman Floors', state: 'held' },
    ]);

    await test.call('followUps.complete', {
      ...{ id: first?.id ?? '', touchId: test.newId(), at: '2026-06-08T13:00:00Z', zone: 'America/New_York' },
      ...{ channel: 'call', outcome: 'reached', said: '' },
    });
    expect(await toTell()).toEqual([]);

    await test.call('opportunities.save', {
      ...{ id: delmar.opportunity.id, organizationId: delmar.organization.id, title: 'Account Manager' },
      ...{ stage: 'rejected', stageDay: '2026-06-08', note: '', long: false },
    });
    expect(await toTell()).toEqual([]);
  });
});

describe('the first of two calls to a reference that are one', () => {
  it('leaves the second topic to be told when it is skipped', async () => {
    const contactId = test.newId();
    const ruth = { honorific: 'Ms.', givenName: 'Ruth', familyName: 'Okonkwo', suffix: '', phone: '', email: '' } as const;
    for (const [index, name] of ['Delmar Window Film', 'Tillman Floors'].entries()) {
      const day = index === 0 ? '2026-06-11' : '2026-06-15';
      const told = debrief({
        ...{ startsAt: `${day}T14:00:00Z`, endsAt: `${day}T15:00:00Z`, people: [person('Carla', 'Ruiz')] },
        organization: { id: test.newId(), name, sector: 'private', zone: 'America/New_York', address: null },
        opportunity: { id: test.newId(), title: 'Account Manager' },
      });
      await test.call('interviews.record', told);
      const { id: opportunityId } = told.opportunity;
      const linked = { id: test.newId(), opportunityId, contactId, permission: 'given' } as const;
      await test.call('references.link', { ...linked, person: index === 0 ? ruth : null });
    }
    const toTell = async () =>
      (await test.call('contacts.get', { id: contactId })).followUps.filter(({ title }) => title === 'Tell that a call may come');
    const [first] = await toTell();
    await test.call('followUps.skip', { id: first?.id ?? '', because: 'she is away until Friday' });
    expect(
      (await toTell()).filter(({ state }) => state !== 'skipped').map(({ organization, state }) => [organization?.name, state]),
    ).toEqual([['Tillman Floors', 'due']]);
  });
});

describe('the opportunity in the list', () => {
  it('shows the call that will be made, not the one that was held and became it', async () => {
    const hr = person('Gloria', 'Estrada', { role: 'hr' });
    const told = debrief({
      ...{ startsAt: '2026-06-04T14:00:00Z', endsAt: '2026-06-04T15:00:00Z', people: [hr] },
      decision: { kind: 'day', day: '2026-06-12', by: 'afternoon' },
    });
    await test.call('interviews.record', told);
    const [letter] = (await test.call('letters.list', { offset: 0, limit: 9 })).rows;
    const stated = { ids: [letter?.id ?? ''], mailedAt: '2026-06-04T20:00:00Z', zone: 'America/New_York' };
    await test.call('letters.printed', stated);
    const [row] = (await test.call('opportunities.list', { offset: 0, limit: 9 })).rows;
    expect(row?.next).toMatchObject({ title: 'Call about the decision if nothing came', day: '2026-06-12' });
  });

  it('says why a weekly call is held without telling the call twice', async () => {
    const hr = person('Gloria', 'Estrada', { role: 'hr' });
    const told = debrief({ startsAt: '2026-06-04T14:00:00Z', endsAt: '2026-06-04T15:00:00Z', people: [hr] });
    test.at('2026-06-29T15:00:00Z');
    await test.call('interviews.record', told);
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: hr.contactId, opportunityId: told.opportunity.id, direction: 'out', about: 'status' },
      ...{ channel: 'call', at: '2026-06-29T15:00:00Z', zone: 'America/New_York', outcome: 'voicemail', said: '' },
    });
    // Fri 3 July is the observed holiday, so five business days after Mon 29 June are over on Tue 7 July.
    const { held } = await test.call('today.read', { limit: 9 });
    expect(held.rows.map(({ day, because }) => ({ day, because }))).toEqual([
      {
        day: '2026-07-07',
        because:
          'because you called Ms. Estrada on Mon 29 June: one in 5 business days; once a week until they decide; Ms. Estrada is HR and is asked about the process',
      },
    ]);
  });

  it('no longer doubts that the letter has arrived when the call after it is held for a week', async () => {
    const gloria = person('Gloria', 'Estrada', { role: 'decisionMaker' });
    const told = debrief({ startsAt: '2026-06-04T14:00:00Z', endsAt: '2026-06-04T15:00:00Z', people: [gloria] });
    await test.call('interviews.record', told);
    const [letter] = (await test.call('letters.list', { offset: 0, limit: 9 })).rows;
    await test.call('letters.printed', { ids: [letter?.id ?? ''], mailedAt: '2026-06-05T14:00:00Z', zone: 'America/New_York' });
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: gloria.contactId, opportunityId: told.opportunity.id, direction: 'out', about: 'status' },
      ...{ channel: 'email', at: '2026-06-05T15:00:00Z', zone: 'America/New_York', outcome: 'sent', said: '' },
    });
    const { open } = await test.call('opportunities.get', { id: told.opportunity.id });
    const call = open.find(({ title }) => title === 'Call after the letter');
    expect(call).toMatchObject({
      ...{ state: 'held', day: '2026-06-12' },
      because: 'because you wrote to Ms. Estrada on Fri 5 June: one in 5 business days; you mailed Ms. Estrada’s letter on Fri 5 June',
    });
  });
});
