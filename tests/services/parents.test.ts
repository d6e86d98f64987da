import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

const dana = person('Dana', 'McDonald', { role: 'decisionMaker' });
const priya = person('Priya', 'Natarajan', { role: 'hr' });
const told = debrief({ people: [dana, priya] });
const other = debrief({ people: [person('Luis', 'Ortega')] });
const opportunityId = told.opportunity.id;

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('interviews.record', told);
  await test.call('interviews.record', other);
});
afterEach(() => test.close());

describe('what is recorded once', () => {
  it('as a contact made stays with its person and position', async () => {
    const rest = {
      direction: 'out',
      channel: 'call',
      at: '2026-06-11T18:00:00Z',
      zone: 'America/New_York',
      outcome: 'reached',
      said: '',
    } as const;
    const input = { ...rest, id: test.newId(), contactId: dana.contactId, opportunityId };
    await test.call('touches.record', input);
    for (const moved of [{ contactId: priya.contactId }, { opportunityId: other.opportunity.id }, { opportunityId: null }]) {
      expect((await test.problem('touches.record', { ...input, ...moved })).code).toBe('refused');
    }
    const { open } = await test.call('opportunities.get', { id: opportunityId });
    const toPriya = open.find(({ person: { id } }) => id === priya.contactId);
    const { at, zone } = input;
    const done = { id: toPriya?.id ?? '', touchId: input.id, at, zone, channel: 'email', outcome: 'sent', said: '' } as const;
    expect((await test.problem('followUps.complete', done)).code).toBe('refused');
    expect(await test.call('touches.record', input)).toEqual({ added: 0, retired: 0 });
    expect((await test.call('contacts.get', { id: dana.contactId })).touches).toHaveLength(1);
  });

  it('as a reference stays with its person and position', async () => {
    const input = { id: test.newId(), opportunityId, contactId: dana.contactId, permission: 'given', person: null } as const;
    await test.call('references.link', input);
    for (const moved of [{ opportunityId: other.opportunity.id }, { contactId: priya.contactId }]) {
      expect((await test.problem('references.link', { ...input, ...moved })).code).toBe('refused');
    }
    expect(await test.call('references.link', input)).toEqual({ added: 0, retired: 0 });
    expect((await test.call('opportunities.get', { id: opportunityId })).references).toHaveLength(1);
  });

  it('as a person does not become an organization', async () => {
    const organization = { name: 'Clash', sector: 'it', zone: 'America/New_York', address: null } as const;
    expect(await test.problem('organizations.save', { ...organization, id: dana.contactId })).toMatchObject({
      code: 'refused',
      sentence: 'This is in the journal already, as a person. Add the organization as a new one.',
    });
    expect(await test.call('organizations.suggest', { text: 'Clash' })).toEqual([]);
  });
});
