import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contactTimeline } from '../../renderer/screens/Contacts/contactTimeline.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const dana = person('Dana', 'McDonald', { role: 'decisionMaker' });
const told = debrief({
  people: [dana],
  decision: { kind: 'day', day: '2026-06-18', by: 'endOfBusiness' },
  learned: ['They open a second showroom in May'],
});
/** The timeline as it reads, from its top: day, words, what was said, and beside it. */
const read = async (id: string): Promise<readonly string[]> =>
  contactTimeline(await test.call('contacts.get', { id }), '2026-06-24').map(({ day, words, said, meta }) =>
    [`${day} ${words}`, said, meta].filter((part) => part !== '').join(' | '),
  );

describe('the timeline of a contact', () => {
  it('holds interview, promise, what was learned, what was done and what was skipped in one order, the latest first', async () => {
    await test.call('interviews.record', told);
    const open = async (rule: string) => {
      const { followUps } = await test.call('contacts.get', { id: dana.contactId });
      return followUps.find(({ rules }) => rules[0] === rule)?.id ?? '';
    };
    await test.call('followUps.skip', { id: await open('P5'), because: 'thanked her at the door' });
    test.at('2026-06-22T15:00:00Z');
    await test.call('followUps.complete', {
      ...{ id: await open('P16'), touchId: test.newId(), at: '2026-06-22T14:30:00Z', zone: 'America/New_York' },
      ...{ channel: 'call', outcome: 'voicemail', said: 'Asked how it stands' },
    });
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: dana.contactId, opportunityId: told.opportunity.id, at: '2026-06-22T14:45:00Z' },
      ...{ zone: 'America/New_York', direction: 'in', about: 'reply', channel: 'email', outcome: 'answered', said: 'Next week' },
    });
    expect(await read(dana.contactId)).toEqual([
      '2026-06-22 E-mail in, answered | Next week',
      '2026-06-22 Call, left a voicemail | Asked how it stands | Call about the decision if nothing came, Call after the letter',
      '2026-06-11 Thank-you letter, skipped | thanked her at the door',
      '2026-06-11 Decision promised | Thu 18 June, by the end of the business day | kept',
      '2026-06-11 Learned | They open a second showroom in May',
      '2026-06-11 Panel interview, 10:00–11:15 | Sales Manager',
    ]);
  });

  it('is empty for somebody with whom nothing was', async () => {
    const id = test.newId();
    await test.call('references.link', {
      ...{ id: test.newId(), opportunityId: (await recorded()).opportunity.id, contactId: id, permission: 'asked' },
      person: { honorific: 'Ms.', givenName: 'Ruth', familyName: 'Okonkwo', suffix: '', phone: '', email: '' },
    });
    expect(await read(id)).toEqual([]);
  });
});

async function recorded(): Promise<typeof told> {
  await test.call('interviews.record', told);
  return told;
}

it('says of a reference for which jobs they vouch, whether they may be named, and what they are still to be told (P4)', async () => {
  const { opportunity, organization } = await recorded();
  const contactId = test.newId();
  const link = { id: test.newId(), opportunityId: opportunity.id, contactId };
  const ruth = { honorific: 'Ms.', givenName: 'Ruth', familyName: 'Okonkwo', suffix: '', phone: '', email: '' } as const;
  await test.call('references.link', { ...link, permission: 'asked', person: ruth });
  await test.call('references.link', { ...link, permission: 'given', person: null });
  const { references } = await test.call('contacts.get', { id: contactId });
  expect(references).toEqual([
    {
      ...{ id: link.id, permission: 'given', opportunity: { id: opportunity.id, title: 'Sales Manager' } },
      organization: { id: organization.id, name: "McDonald's Blinds and Shades" },
      calls: (await test.call('opportunities.get', { id: opportunity.id })).references[0]?.calls,
    },
  ]);
  expect(references[0]?.calls.map(({ title }) => title)).toEqual(['Ask how it went']);
});
