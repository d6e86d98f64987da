import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(() => {
  test = openTestJournal({ now: '2026-06-11T19:40:00Z' });
});
afterEach(() => test.close());

const told = debrief();
const contactId = told.people[0]?.contactId ?? '';
const touch = { direction: 'out', channel: 'call', outcome: 'noAnswer', said: '', zone: 'America/New_York' } as const;
const tooLate = { code: 'invalid', fields: [{ field: 'at', sentence: 'Choose a day that has come.' }] };

describe('the moment of a contact made', () => {
  it.each([
    ['2026-06-13T07:40:00Z', true],
    ['2026-06-13T07:40:01Z', false],
    ['2199-05-01T15:00:00Z', false],
  ])('may be a day and a half ahead, not more: %s', async (at, fits) => {
    await test.call('interviews.record', told);
    const input = { ...touch, id: test.newId(), contactId, opportunityId: told.opportunity.id, at };
    if (fits) await test.call('touches.record', input);
    else expect(await test.problem('touches.record', input)).toMatchObject(tooLate);
  });

  it('holds for a completed follow-up, too', async () => {
    await test.call('interviews.record', told);
    const [first] = (await test.call('opportunities.get', { id: told.opportunity.id })).open;
    const input = { id: first?.id ?? '', touchId: test.newId(), at: '2026-06-14T15:00:00Z', zone: touch.zone, said: '' };
    expect(await test.problem('followUps.complete', { ...input, channel: 'email', outcome: 'sent' })).toMatchObject(tooLate);
  });
});

describe('a call that nobody took (P22, P34)', () => {
  const zone = 'America/New_York';
  const call = { ...touch, direction: 'out', channel: 'call' } as const;
  const dana = told.people[0]?.contactId ?? '';

  it('is an attempt at the status, which is done and asked again in a week', async () => {
    await test.call('interviews.record', told);
    test.at('2026-06-18T14:00:00Z');
    await test.call('touches.record', {
      ...{ ...call, id: test.newId(), contactId: dana, opportunityId: told.opportunity.id, about: 'status', at: '2026-06-18T14:00:00Z' },
    });
    const { open } = await test.call('opportunities.get', { id: told.opportunity.id });
    expect(open.filter(({ status, state }) => status && state !== 'waiting').map(({ title, day }) => [title, day])).toEqual([
      ['Weekly status call', '2026-06-26'],
    ]);
  });

  it('tells a reference nothing, so the word to them stays open (P4), and is no touch to count from', async () => {
    await test.call('interviews.record', told);
    const link = { contactId: test.newId(), opportunityId: told.opportunity.id } as const;
    const ruth = { honorific: 'Ms.', givenName: 'Ruth', familyName: 'Okonkwo', suffix: '', phone: '', email: '' } as const;
    await test.call('references.link', { ...link, id: test.newId(), permission: 'given', person: ruth });
    const openOf = async () =>
      (await test.call('contacts.get', { id: link.contactId })).followUps.filter(({ state }) => state !== 'done').map(({ id }) => id);
    const [word] = await openOf();
    test.at('2026-06-12T15:00:00Z');
    const at = '2026-06-12T15:00:00Z';
    const done = { id: word ?? '', zone, channel: 'call', said: '', at } as const;
    await test.call('followUps.complete', { ...done, touchId: test.newId(), outcome: 'noAnswer' });
    await test.call('touches.record', { ...call, id: test.newId(), ...link, about: 'reference', at });
    expect(await openOf()).toEqual([word]);
    const listed = { search: 'okonkwo', filter: 'everyone', sort: 'name', descending: false, offset: 0, limit: 1 } as const;
    expect((await test.call('contacts.list', listed)).rows[0]?.lastTouch).toBeNull();
    await test.call('followUps.complete', { ...done, touchId: test.newId(), outcome: 'voicemail' });
    expect(await openOf()).toEqual([]);
    expect((await test.call('contacts.list', listed)).rows[0]?.lastTouch?.day).toBe('2026-06-12');
  });
});
