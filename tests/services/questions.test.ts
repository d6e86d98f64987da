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

const complete = { preferredChannel: 'letter' } as const;
const bev = person('Bev', 'Kowalski', { role: 'receptionist', spellingChecked: false, atOrganization: false });
const dana = person('Dana', 'McDonald', { role: 'decisionMaker', ...complete });
const luis = person('Luis', 'Ortega', { honorific: 'Mr.', spellingChecked: false, ...complete });
const questions = (limit = 20) => test.call('today.questions', { offset: 0, limit });
const asked = async (): Promise<readonly (readonly [string, readonly string[]])[]> =>
  (await questions()).rows.map((row) => [row.person.spoken, row.missing]);

describe('What is still to find out', () => {
  it('is asked for everyone met of whom something is missing, with where they were met', async () => {
    await test.call('interviews.record', debrief({ people: [bev, dana, luis] }));
    const { rows, total } = await questions();
    expect(total).toBe(2);
    expect(await asked()).toEqual([
      ['Ms. Kowalski', ['spelling', 'address', 'preferredChannel']],
      ['Mr. Ortega', ['spelling']],
    ]);
    expect(rows[0]).toMatchObject({
      familyName: 'Kowalski',
      organization: { name: "McDonald's Blinds and Shades" },
      because: "because you met Ms. Kowalski at McDonald's Blinds and Shades on Thu 11 June",
      rules: ['P2'],
    });
  });

  it('asks first of whom was met last, once however often they were met, and a page at a time', async () => {
    const first = debrief({ people: [bev, luis] });
    await test.call('interviews.record', first);
    const again = { ...first, interviewId: test.newId(), startsAt: '2026-06-11T17:00:00Z', endsAt: '2026-06-11T18:00:00Z' };
    await test.call('interviews.record', { ...again, people: [luis] });
    expect((await asked()).map(([name]) => name)).toEqual(['Mr. Ortega', 'Ms. Kowalski']);
    const second = await test.call('today.questions', { offset: 1, limit: 1 });
    expect([second.rows.map((row) => row.person.spoken), second.total]).toEqual([['Ms. Kowalski'], 2]);
  });

  it('asks nothing of somebody who is only expected, and asks when the interview has begun', async () => {
    await test.call('interviews.record', debrief({ people: [luis], startsAt: '2026-06-12T14:00:00Z', endsAt: '2026-06-12T15:00:00Z' }));
    expect((await questions()).total).toBe(0);
    test.at('2026-06-12T14:00:00Z');
    expect((await questions()).total).toBe(1);
  });

  it.each(['accepted', 'declined', 'rejected', 'withdrawn', 'closed'] as const)(
    'asks no more when the opportunity is %s',
    async (stage) => {
      const told = debrief({ people: [bev] });
      await test.call('interviews.record', told);
      expect((await questions()).total).toBe(1);
      await test.call('opportunities.save', {
        ...{ id: told.opportunity.id, organizationId: told.organization.id, title: 'Sales Manager', note: '', long: false },
        ...{ stage, stageDay: '2026-06-11' },
      });
      expect((await questions()).total).toBe(0);
    },
  );

  it('asks of a reference who was not refused', async () => {
    const told = debrief({ people: [dana] });
    await test.call('interviews.record', told);
    const link = (permission: 'given' | 'refused', familyName: string) =>
      test.call('references.link', {
        ...{ id: test.newId(), opportunityId: told.opportunity.id, contactId: test.newId(), permission },
        person: { honorific: 'Prof.', givenName: 'Elena', familyName, suffix: '', phone: '', email: '' },
      });
    await link('given', 'Marsh');
    await link('refused', 'Frye');
    expect((await questions()).rows.map((row) => row.because)).toEqual([
      "because Prof. Marsh is a reference for McDonald's Blinds and Shades",
    ]);
  });

  it('is answered in one step each, and an answer is taken back by Undo', async () => {
    await test.call('interviews.record', debrief({ people: [bev] }));
    await test.call('contacts.answer', { id: bev.contactId, missing: 'spelling' });
    expect(await asked()).toEqual([['Ms. Kowalski', ['address', 'preferredChannel']]]);
    await test.call('contacts.answer', { id: bev.contactId, missing: 'preferredChannel', preferredChannel: 'letter' });
    expect(await asked()).toEqual([['Ms. Kowalski', ['address']]]);
    expect(await test.call('contacts.get', { id: bev.contactId })).toMatchObject({ spellingChecked: true, preferredChannel: 'letter' });
    expect(await test.call('history.undo', {})).toEqual({ undone: 'the answer about a contact' });
    expect(await asked()).toEqual([['Ms. Kowalski', ['address', 'preferredChannel']]]);
  });

  it('of somebody who is not in the journal is answered by nobody', async () => {
    expect(await test.problem('contacts.answer', { id: test.newId(), missing: 'spelling' })).toMatchObject({ code: 'notFound' });
  });
});
