import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import type { InputOf } from '../../shared/contract.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const asked = (told: Partial<InputOf<'contacts.list'>> = {}): InputOf<'contacts.list'> => ({
  ...{ search: '', filter: 'everyone', sort: 'name', descending: false, offset: 0, limit: 50 },
  ...told,
});
const names = async (told: Partial<InputOf<'contacts.list'>> = {}): Promise<readonly string[]> =>
  (await test.call('contacts.list', asked(told))).rows.map(({ name }) => name);

const contact = (givenName: string, familyName: string, told: Partial<InputOf<'contacts.save'>> = {}): InputOf<'contacts.save'> => ({
  ...{ id: test.newId(), honorific: 'Ms.', givenName, familyName, suffix: '', title: '', organizationId: null, address: null },
  ...{ atOrganization: false, phones: [], email: '', preferredChannel: null, pronounced: '', spellingChecked: true, notes: '' },
  ...told,
});

describe('the list of contacts', () => {
  const told = debrief({
    people: [
      person('Dana', 'McDonald', { role: 'decisionMaker', title: 'Owner' }),
      person('Łukasz', 'Żak', { honorific: 'Mr.', spellingChecked: false }),
      person('José', 'Álvarez', { honorific: 'Mr.', atOrganization: false }),
    ],
  });
  beforeEach(async () => {
    await test.call('interviews.record', told);
    await test.call('organizations.save', {
      id: northlight,
      name: 'Northlight Systems',
      sector: 'it',
      zone: 'America/New_York',
      address: null,
    });
    await test.call('contacts.save', contact('Sam', 'Okafor', { honorific: '', organizationId: northlight, atOrganization: true }));
    await test.call('contacts.save', contact('Ruth', 'Okonkwo', { title: 'Regional Director' }));
  });
  const northlight = '01900000-0000-7000-8000-000000000001';

  it('sorts by family name without accents, by organization with those of none behind, and by the last touch', async () => {
    expect(await names()).toEqual(['Mr. José Álvarez', 'Ms. Dana McDonald', 'Sam Okafor', 'Ms. Ruth Okonkwo', 'Mr. Łukasz Żak']);
    expect(await names({ descending: true })).toEqual([...(await names())].reverse());
    expect(await names({ sort: 'organization' })).toEqual([
      'Mr. José Álvarez',
      'Ms. Dana McDonald',
      'Mr. Łukasz Żak',
      'Sam Okafor',
      'Ms. Ruth Okonkwo',
    ]);
    const dana = told.people[0]?.contactId ?? '';
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: dana, opportunityId: null, direction: 'in', channel: 'call', outcome: 'reached', said: '' },
      ...{ at: '2026-06-11T19:30:00Z', zone: 'America/New_York' },
    });
    expect((await names({ sort: 'lastTouch', descending: true }))[0]).toBe('Ms. Dana McDonald');
  });

  it('follows an organization to its new name', async () => {
    await test.call('organizations.save', {
      id: northlight,
      name: 'Aurora Systems',
      sector: 'it',
      zone: 'America/New_York',
      address: null,
    });
    expect((await names({ sort: 'organization' }))[0]).toBe('Sam Okafor');
    expect(await names({ search: 'aurora' })).toEqual(['Sam Okafor']);
    expect(await names({ search: 'northlight' })).toEqual([]);
  });

  it('finds by any beginning of a word, also without accents, and filters what is missing', async () => {
    expect(await names({ search: 'ok' })).toEqual(['Sam Okafor', 'Ms. Ruth Okonkwo']);
    expect(await names({ search: 'alv jos' })).toEqual(['Mr. José Álvarez']);
    expect(await names({ search: 'regional' })).toEqual(['Ms. Ruth Okonkwo']);
    expect(await names({ search: '"*' })).toEqual([]);
    expect(await names({ filter: 'addressMissing' })).toEqual(['Mr. José Álvarez', 'Sam Okafor', 'Ms. Ruth Okonkwo']);
    expect(await names({ filter: 'addressMissing', search: 'ok' })).toEqual(['Sam Okafor', 'Ms. Ruth Okonkwo']);
    expect(await names({ filter: 'spellingUnchecked' })).toEqual(['Mr. Łukasz Żak']);
  });

  it('gives one page and the total of all', async () => {
    const page = await test.call('contacts.list', asked({ offset: 2, limit: 2 }));
    expect([page.rows.map(({ name }) => name), page.total]).toEqual([['Sam Okafor', 'Ms. Ruth Okonkwo'], 5]);
    expect((await test.call('contacts.list', asked({ search: 'ok', limit: 1 }))).total).toBe(2);
  });

  it('says how each was met, and what is next', async () => {
    const { rows } = await test.call('contacts.list', asked());
    expect(rows.find(({ name }) => name === 'Ms. Dana McDonald')).toMatchObject({
      metAs: 'decisionMaker',
      title: 'Owner',
      organization: { name: "McDonald's Blinds and Shades" },
      next: { kind: 'letter', state: 'due', day: '2026-06-12' },
    });
    expect(rows.find(({ name }) => name === 'Ms. Ruth Okonkwo')).toMatchObject({
      metAs: null,
      organization: null,
      next: null,
      lastTouch: null,
    });
  });
});

describe('a contact', () => {
  it('comes back as saved, and saved again changes nothing', async () => {
    const saved = contact('Elena', 'Marsh', {
      ...{ honorific: 'Prof.', suffix: 'PhD', title: 'Chair', phones: ['614-555-0160', '614-555-0161'], email: 'marsh@example.edu' },
      ...{ address: { street: '12 Elm Street\nApt 4', city: 'Bexley', region: 'OH', postalCode: '43209', country: 'US' } },
      ...{ preferredChannel: 'email', pronounced: 'eh-LEH-na', notes: 'my thesis adviser' },
    });
    await test.call('contacts.save', saved);
    const { address, phones, email, notes, suffix, pronounced, preferredChannel } = saved;
    const view = await test.call('contacts.get', { id: saved.id });
    expect(view).toMatchObject({ address, phones, email, notes, suffix, pronounced, preferredChannel, atOrganization: false });
    expect(view.envelopeLines.at(-1)).toContain('BEXLEY');
    test.at('2026-06-11T19:50:00Z');
    await test.call('contacts.save', saved);
    expect((await test.call('journal.status', {})).savedAt).toBe('2026-06-11T19:40:00Z');
  });

  it('cannot sit at an organization that is not named, or not in the journal', async () => {
    expect(await test.problem('contacts.save', contact('Sam', 'Okafor', { atOrganization: true }))).toMatchObject({
      code: 'invalid',
      fields: [{ field: 'organizationId' }],
    });
    expect((await test.problem('contacts.save', contact('Sam', 'Okafor', { organizationId: test.newId() }))).code).toBe('notFound');
  });

  it('corrected in name is corrected in the plans of every opportunity', async () => {
    const dana = person('Dana', 'MacDonald', { role: 'decisionMaker' });
    const told = debrief({ people: [dana] });
    await test.call('interviews.record', told);
    await test.call(
      'contacts.save',
      contact('Dana', 'McDonald', { id: dana.contactId, organizationId: told.organization.id, atOrganization: true }),
    );
    const { open } = await test.call('opportunities.get', { id: told.opportunity.id });
    expect(open.find(({ rules }) => rules[0] === 'P12')?.because).toContain('Ms. McDonald’s letter');
  });
});

describe('the search field', () => {
  it('finds people, opportunities, organizations and letters, each with its share of the rows', async () => {
    const told = debrief({ people: Array.from({ length: 9 }, (_, index) => person('Person', `Shade ${index}`)) });
    await test.call('interviews.record', { ...told, opportunity: { ...told.opportunity, title: 'Shades Buyer' } });
    const found = await test.call('search.find', { text: 'shade', limit: 5 });
    expect(found.map(({ kind }) => kind)).toEqual(['contact', 'contact', 'opportunity', 'organization', 'letter']);
    expect(found.at(-2)).toEqual({ kind: 'organization', id: told.organization.id, title: "McDonald's Blinds and Shades", sub: 'private' });
    expect(await test.call('search.find', { text: '   ', limit: 5 })).toEqual([]);
  });
});

describe('organizations as they are typed', () => {
  it('come with their address, their people and their opportunities', async () => {
    const told = debrief({ people: [person('Dana', 'McDonald', { phone: '614-555-0120' })] });
    await test.call('interviews.record', told);
    const [suggested] = await test.call('organizations.suggest', { text: 'blin' });
    expect(suggested).toMatchObject({
      name: "McDonald's Blinds and Shades",
      address: told.organization.address,
      opportunities: [{ title: 'Sales Manager', stage: 'inProcess' }],
      people: [{ name: 'Ms. Dana McDonald', phone: '614-555-0120', atOrganization: true, hasAddress: true }],
    });
    expect(await test.call('organizations.suggest', { text: '' })).toHaveLength(1);
    expect(await test.call('organizations.suggest', { text: 'private' })).toEqual([]);
  });
});

describe('a reference', () => {
  const told = debrief();
  const link = (told_: Partial<InputOf<'references.link'>> = {}): InputOf<'references.link'> => ({
    ...{ id: test.newId(), opportunityId: told.opportunity.id, contactId: ruth, permission: 'asked' },
    person: { honorific: 'Ms.', givenName: 'Ruth', familyName: 'Okonkwo', suffix: '', phone: '614-555-0177', email: '' },
    ...told_,
  });
  const ruth = '01900000-0000-7000-8000-000000000002';
  beforeEach(() => test.call('interviews.record', told));

  it('waits for permission, and is to be asked how it went once it is given', async () => {
    await test.call('references.link', link());
    const waiting = (await test.call('contacts.get', { id: ruth })).followUps;
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every(({ state }) => state === 'waiting')).toBe(true);
    await test.call('references.link', link({ permission: 'given', person: null }));
    const { followUps, opportunities } = await test.call('contacts.get', { id: ruth });
    expect(followUps.map(({ id }) => id)).toEqual(waiting.map(({ id }) => id));
    expect(followUps.some(({ state }) => state === 'waiting')).toBe(false);
    expect(opportunities).toEqual([{ id: told.opportunity.id, title: 'Sales Manager', as: 'reference' }]);
    expect((await test.call('opportunities.get', { id: told.opportunity.id })).references).toHaveLength(1);
  });

  it('that nobody knows needs a name', async () => {
    expect(await test.problem('references.link', link({ person: null }))).toMatchObject({
      code: 'notFound',
      fields: [{ field: 'person' }],
    });
    expect((await test.problem('references.link', link({ opportunityId: test.newId() }))).code).toBe('notFound');
  });
});
