import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal({ renderPdf: () => Promise.resolve(new TextEncoder().encode('%PDF-1.4 a page')) });
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const dana = person('Dana', 'McDonald', { role: 'decisionMaker' });
const bev = person('Bev', 'Kowalski', { role: 'receptionist' });
const told = debrief({
  people: [dana, bev],
  learned: ['opens a second store'],
  decision: { kind: 'day', day: '2026-06-18', by: 'endOfBusiness' },
});
const { interviewId: id, opportunity, organization } = told;
const openOnes = async () => (await test.call('opportunities.get', { id: opportunity.id })).open;
const remove = (because: 'cancelled' | 'mistake') => test.call('interviews.remove', { id, because });

describe('an interview that is removed', () => {
  it('takes its open follow-ups, drafts and promises along, and leaves the people', async () => {
    await test.call('interviews.record', told);
    const before = await openOnes();
    expect(before.length).toBeGreaterThan(2);
    expect(await remove('cancelled')).toEqual({ added: 0, retired: before.length });
    expect(await openOnes()).toEqual([]);
    const { promises, inTheRoom, letters, learned } = await test.call('opportunities.get', { id: opportunity.id });
    expect({ promises, inTheRoom, letters, learned }).toEqual({ promises: [], inTheRoom: [], letters: [], learned: [] });
    expect((await test.reply('interviews.get', { id })).ok).toBe(false);
    const { timeline } = await test.call('opportunities.get', { id: opportunity.id });
    expect(timeline.filter(({ kind }) => kind === 'removed' || kind === 'interview')).toEqual([
      {
        ...{ kind: 'removed', at: '2026-06-11T19:40:00Z', zone: 'America/New_York' },
        interview: { kind: 'panel', startsAt: told.startsAt, zone: told.zone, because: 'cancelled' },
      },
    ]);
    expect((await test.call('contacts.get', { id: dana.contactId })).name).toBe('Ms. Dana McDonald');
    const { state, closedBecause } = await test.call('followUps.get', { id: before[0]?.id ?? '' });
    expect([state, closedBecause]).toEqual(['skipped', 'the interview of Thu 11 June was cancelled']);
  });

  it('comes back whole by Undo', async () => {
    await test.call('interviews.record', told);
    const before = await test.call('opportunities.get', { id: opportunity.id });
    await remove('mistake');
    expect(await test.call('history.undo', {})).toEqual({ undone: 'the removal of an interview' });
    expect(await test.call('opportunities.get', { id: opportunity.id })).toEqual(before);
  });

  it('leaves what was done, and plans the same again when it is recorded again', async () => {
    await test.call('interviews.record', told);
    const thanks = (await openOnes()).find(({ person: { id: who }, kind }) => who === dana.contactId && kind === 'letter');
    await test.call('followUps.complete', {
      ...{ id: thanks?.id ?? '', touchId: test.newId(), at: '2026-06-11T19:40:00Z', zone: 'America/New_York' },
      ...{ channel: 'email', outcome: 'sent', said: '' },
    });
    const before = await openOnes();
    await remove('cancelled');
    expect((await test.call('followUps.get', { id: thanks?.id ?? '' })).state).toBe('done');
    await test.call('interviews.record', told);
    expect((await openOnes()).map(({ title }) => title).sort()).toEqual(before.map(({ title }) => title).sort());
  });

  it('entered by mistake, brings the opportunity back to where it stood; cancelled, it stays where it is', async () => {
    await test.call('organizations.save', organization);
    await test.call('opportunities.save', {
      ...{ id: opportunity.id, organizationId: organization.id, title: opportunity.title, stage: 'applied' },
      ...{ stageDay: '2026-06-02', note: '', long: false },
    });
    await test.call('interviews.record', told);
    await remove('mistake');
    const { stage, stages } = await test.call('opportunities.get', { id: opportunity.id });
    expect([stage, stages.map((step) => step.stage)]).toEqual(['applied', ['applied']]);
    await test.call('interviews.record', told);
    await remove('cancelled');
    expect((await test.call('opportunities.get', { id: opportunity.id })).stage).toBe('inProcess');
  });

  it('is refused once a letter of it was printed: what was printed is kept', async () => {
    await test.call('interviews.record', told);
    const [letter] = (await test.call('letters.list', { offset: 0, limit: 9 })).rows;
    await test.call('letters.printed', { ids: [letter?.id ?? ''], mailedAt: null, zone: 'America/New_York' });
    expect((await test.reply('interviews.remove', { id, because: 'mistake' })).ok).toBe(false);
    expect((await test.call('interviews.get', { id })).interviewId).toBe(id);
  });
});

describe('taking back a mailing', () => {
  it('says of one letter to whom it was, and of several how many', async () => {
    await test.call('interviews.record', told);
    const ids = (await test.call('letters.list', { offset: 0, limit: 9 })).rows.map((row) => row.id);
    const posted = { mailedAt: '2026-06-11T19:40:00Z', zone: 'America/New_York' };
    await test.call('letters.printed', { ids, ...posted });
    expect(await test.call('history.undo', {})).toEqual({ undone: '2 letters are no longer marked as mailed' });
    await test.call('letters.printed', { ids: ids.slice(0, 1), ...posted });
    const { undone } = await test.call('history.undo', {});
    expect(undone).toMatch(/^the (letter to Ms\. McDonald|card to Ms\. Kowalski) is no longer marked as mailed$/);
  });
});
