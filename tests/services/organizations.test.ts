import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blindsAddress, debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const opened = async (opportunityId: string) => (await test.call('opportunities.get', { id: opportunityId })).open;
const blocked = async (opportunityId: string) => (await opened(opportunityId)).filter(({ state }) => state === 'blocked').length;

describe("an organization's new address", () => {
  const withoutAddress = { ...debrief().organization, address: null };

  it('unblocks the letters to whoever sits there, also for a position at another organization', async () => {
    const agency = { ...withoutAddress, id: test.newId(), name: 'Brightwater Staffing' };
    await test.call('organizations.save', agency);
    const recruiter = person('Priya', 'Natarajan', { role: 'recruiter', atOrganization: false });
    const { contactId: id, honorific, givenName, familyName, suffix, title, email, preferredChannel, spellingChecked } = recruiter;
    await test.call('contacts.save', {
      ...{ id, honorific, givenName, familyName, suffix, title, email, preferredChannel, spellingChecked },
      ...{ organizationId: agency.id, address: null, atOrganization: true, phones: [], pronounced: '', notes: '' },
    });
    const told = debrief({ people: [recruiter] });
    await test.call('interviews.record', told);
    expect(await blocked(told.opportunity.id)).toBeGreaterThan(0);
    await test.call('organizations.save', { ...agency, address: blindsAddress });
    expect(await blocked(told.opportunity.id)).toBe(0);
  });

  it('and zone told in a debrief plan its other positions again', async () => {
    const first = debrief({ organization: withoutAddress });
    await test.call('interviews.record', first);
    expect(await blocked(first.opportunity.id)).toBeGreaterThan(0);
    const organization = { ...withoutAddress, address: blindsAddress, zone: 'America/Los_Angeles' };
    await test.call('interviews.record', debrief({ organization, people: [person('Luis', 'Ortega')] }));
    expect(await blocked(first.opportunity.id)).toBe(0);
    const after = await opened(first.opportunity.id);
    expect(await test.call('organizations.save', organization)).toEqual({ added: 0, retired: 0 });
    expect(await opened(first.opportunity.id)).toEqual(after);
  });

  it('counts also when only what stands in it is another country', async () => {
    test.at('2026-06-18T19:40:00Z');
    // Juneteenth, Friday 19 June, closes offices in the United States only.
    const when = { startsAt: '2026-06-18T14:00:00Z', endsAt: '2026-06-18T15:15:00Z' };
    const first = debrief(when);
    await test.call('interviews.record', first);
    const days = async () => (await opened(first.opportunity.id)).map(({ day }) => day);
    const before = await days();
    const organization = { ...first.organization, address: { ...blindsAddress, country: 'CA' } };
    await test.call('interviews.record', debrief({ ...when, organization, people: [person('Luis', 'Ortega')] }));
    const after = await days();
    expect(after).not.toEqual(before);
    await test.call('organizations.save', organization);
    expect(await days()).toEqual(after);
  });
});
