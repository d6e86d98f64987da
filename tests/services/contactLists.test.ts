import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import type { Id } from '../../shared/model.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

const dana = person('Dana', 'McDonald', { role: 'decisionMaker' });
const bev = person('Bev', 'Kowalski', { role: 'receptionist' });
const told = debrief({ people: [dana, bev] });
const trade = '01900000-0000-7000-8000-0000000000f1';
const mentor = '01900000-0000-7000-8000-0000000000f2';

let test: TestJournal;
let [ruth, carla]: [Id, Id] = ['', ''];
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
  await test.call('interviews.record', told);
  [ruth, carla] = [test.newId(), test.newId()];
  await test.call('contacts.save', contact(ruth, 'Ruth', 'Okonkwo', { phones: ['+1 (614) 555-0120'], preferredChannel: 'call' }));
  await test.call('contacts.save', contact(carla, 'Carla', 'Ruiz', { email: 'ruiz@brightwater.example', notes: 'Sails on weekends' }));
  await test.call('tags.save', { id: trade, name: 'trade', idealDays: null, longestDays: null });
  await test.call('tags.save', { id: mentor, name: 'mentor', idealDays: 10, longestDays: 20 });
});
afterEach(() => test.close());

const contact = (id: Id, givenName: string, familyName: string, of: Partial<InputOf<'contacts.save'>> = {}): InputOf<'contacts.save'> => ({
  ...{ id, honorific: 'Ms.', givenName, familyName, suffix: '', title: '', organizationId: null, address: null },
  ...{ atOrganization: false, phones: [], email: '', preferredChannel: null, pronounced: '', spellingChecked: true, notes: '' },
  ...of,
});
const all = { search: '', filter: 'everyone', sort: 'name', descending: false, offset: 0, limit: 50 } as const;
const names = async (asked: Partial<InputOf<'contacts.list'>> = {}): Promise<readonly string[]> =>
  (await test.call('contacts.list', { ...all, ...asked })).rows.map(({ name }) => name.replace('Ms. ', ''));

describe('the contacts, searched', () => {
  it.each(['614-555-0120', '(614) 555 0120', '+16145550120', '16145550120', '001 614 555 01 20', '555-0120', '0120'])(
    'find a phone number written as %s',
    async (typed) => {
      expect(await names({ search: typed })).toEqual(['Ruth Okonkwo']);
    },
  );

  it('find e-mail, notes, tags and what was said', async () => {
    expect(await names({ search: 'ruiz@bright' })).toEqual(['Carla Ruiz']);
    expect(await names({ search: 'sails' })).toEqual(['Carla Ruiz']);
    await test.call('contacts.tags', { id: ruth, tagIds: [mentor] });
    expect(await names({ search: 'mentor' })).toEqual(['Ruth Okonkwo']);
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: carla, opportunityId: null, direction: 'in', channel: 'call', outcome: 'reached' },
      ...{ said: 'a second showroom in Dayton', at: '2026-06-11T19:30:00Z', zone: 'America/New_York' },
    });
    expect(await names({ search: 'showroom' })).toEqual(['Carla Ruiz']);
    await test.call('history.undo', {});
    expect(await names({ search: 'showroom' })).toEqual([]);
    await test.call('tags.remove', { id: mentor });
    expect(await names({ search: 'mentor' })).toEqual([]);
  });

  it('find the words of a letter once somebody has written in it', async () => {
    const { rows } = await test.call('letters.list', { offset: 0, limit: 9 });
    const letter = rows.find(({ kind }) => kind === 'letter');
    expect(await names({ search: 'swatches' })).toEqual([]);
    await test.call('letters.save', {
      ...{
        id: letter?.id ?? '',
        body: 'I enclose the swatches.',
        enclosures: [],
        format: 'fullBlock',
        paper: 'letter',
        dated: '2026-06-11',
      },
    });
    expect(await names({ search: 'swatches' })).toEqual(['Dana McDonald']);
  });
});

describe('the contacts, filtered and sorted', () => {
  it('by tag, organization, channel and circle, together', async () => {
    await test.call('contacts.tagSeveral', { whom: { ids: [ruth, dana.contactId] }, add: [trade], remove: [] });
    await test.call('contacts.circle', { id: dana.contactId, in: true });
    expect(await names({ tagId: trade })).toEqual(['Dana McDonald', 'Ruth Okonkwo']);
    expect(await names({ organizationId: told.organization.id })).toEqual(['Bev Kowalski', 'Dana McDonald']);
    expect(await names({ tagId: trade, organizationId: told.organization.id })).toEqual(['Dana McDonald']);
    expect(await names({ filter: 'inCircle' })).toEqual(['Dana McDonald']);
    expect(await names({ channel: 'call' })).toEqual(['Ruth Okonkwo']);
    expect(await names({ tagId: trade, search: 'ruth' })).toEqual(['Ruth Okonkwo']);
    expect((await test.call('contacts.list', { ...all, tagId: trade, limit: 1 })).total).toBe(2);
  });

  it('by whom it is time to be in touch with', async () => {
    await test.call('contacts.keepSeveral', { whom: { ids: [ruth, carla] }, idealDays: 10, longestDays: 20 });
    expect(await names({ filter: 'keepDue' })).toEqual([]);
    test.at('2026-06-23T14:00:00Z');
    expect(await names({ filter: 'keepDue' })).toEqual(['Ruth Okonkwo', 'Carla Ruiz']);
    expect(await names({ filter: 'keepOverdue' })).toEqual([]);
    test.at('2026-07-10T14:00:00Z');
    expect(await names({ filter: 'keepOverdue' })).toEqual(['Ruth Okonkwo', 'Carla Ruiz']);
  });

  it('by every column: whoever has something there first, the others behind by name', async () => {
    await test.call('contacts.tagSeveral', { whom: { ids: [carla] }, add: [trade], remove: [] });
    await test.call('contacts.tagSeveral', { whom: { ids: [ruth] }, add: [mentor], remove: [] });
    expect(await names({ sort: 'tags' })).toEqual(['Ruth Okonkwo', 'Carla Ruiz', 'Bev Kowalski', 'Dana McDonald']);
    expect(await names({ sort: 'tags', descending: true })).toEqual(['Carla Ruiz', 'Ruth Okonkwo', 'Bev Kowalski', 'Dana McDonald']);
    expect(await names({ sort: 'metAs' })).toEqual(['Dana McDonald', 'Bev Kowalski', 'Ruth Okonkwo', 'Carla Ruiz']);
    expect((await names({ sort: 'channel', descending: true }))[0]).toBe('Ruth Okonkwo');
    expect((await names({ sort: 'inTouch', descending: true }))[0]).toBe('Ruth Okonkwo');
    expect(new Set((await names({ sort: 'next' })).slice(0, 2))).toEqual(new Set(['Dana McDonald', 'Bev Kowalski']));
    expect(await names({ sort: 'tags', offset: 1, limit: 2 })).toEqual(['Carla Ruiz', 'Bev Kowalski']);
    expect(await names({ sort: 'tags', offset: 3, limit: 2 })).toEqual(['Dana McDonald']);
  });
});

describe('several people at once', () => {
  it('get tags and lose tags in one step, and one Undo takes it back', async () => {
    await test.call('contacts.tags', { id: ruth, tagIds: [mentor] });
    const everybodyBut: InputOf<'contacts.tagSeveral'>['whom'] = { search: '', filter: 'everyone', except: [dana.contactId] };
    const done = await test.call('contacts.tagSeveral', { whom: everybodyBut, add: [trade], remove: [mentor] });
    expect(done.changed).toBe(3);
    expect(await names({ tagId: trade })).toEqual(['Bev Kowalski', 'Ruth Okonkwo', 'Carla Ruiz']);
    expect(await names({ tagId: mentor })).toEqual([]);
    await test.call('history.undo', {});
    expect(await names({ tagId: trade })).toEqual([]);
    expect(await names({ tagId: mentor })).toEqual(['Ruth Okonkwo']);
  });

  it('get an interval, and what it plans', async () => {
    const done = await test.call('contacts.keepSeveral', { whom: { ids: [ruth, carla] }, idealDays: 30, longestDays: 60 });
    expect(done).toEqual({ added: 2, retired: 0, changed: 2 });
    const nobody: InputOf<'contacts.keepSeveral'>['whom'] = { search: 'nobody at all', filter: 'everyone', except: [] };
    expect((await test.problem('contacts.keepSeveral', { whom: nobody, idealDays: 1, longestDays: 2 })).sentence).toBe(
      'Choose somebody first.',
    );
  });

  it('go out as a file without the others', async () => {
    const file = await test.call('contacts.export', { format: 'CSV', byteOrderMark: false, whom: { ids: [carla] } });
    const text = Buffer.from(file.base64, 'base64').toString();
    expect(text).toContain('Ruiz');
    expect(text).not.toContain('Okonkwo');
  });
});

describe('a list kept under a name', () => {
  const kept: InputOf<'contactLists.save'> = {
    ...{ id: '01900000-0000-7000-8000-0000000000f9', name: 'The trade', search: '', filter: 'everyone' },
    ...{ sort: 'lastTouch', descending: true },
  };

  it('is renamed, has a name of its own, and is removed', async () => {
    await test.call('contactLists.save', { ...kept, tagId: trade });
    await test.call('contactLists.save', { ...kept, tagId: trade, name: 'Trade people' });
    expect((await test.call('contactLists.list', {})).map(({ name, tagId }) => [name, tagId])).toEqual([['Trade people', trade]]);
    expect((await test.problem('contactLists.save', { ...kept, id: test.newId(), name: 'trade PEOPLE' })).fields).toEqual([
      { field: 'name', sentence: 'This name is taken.' },
    ]);
    await test.call('contactLists.remove', { id: kept.id });
    expect(await test.call('contactLists.list', {})).toEqual([]);
    await test.call('history.undo', {});
    expect(await test.call('contactLists.list', {})).toHaveLength(1);
  });
});
