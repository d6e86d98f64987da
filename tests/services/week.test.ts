import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { usualPractice } from '../../shared/rules/practice.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const told = debrief({ people: [person('Dana', 'McDonald', { role: 'decisionMaker' })] });
const week = async () => {
  const { week: counts, goal, momentum } = await test.call('today.read', { limit: 1 });
  return { counts, goal, said: momentum?.because ?? null };
};
const apply = (day: string, title = 'Buyer'): Promise<unknown> =>
  test.call('opportunities.save', {
    ...{ id: test.newId(), organizationId: told.organization.id, title, note: '', long: false },
    ...{ stage: 'applied', stageDay: day },
  });

describe('this week on Today (P32)', () => {
  it('has nothing to say of a fresh journal', async () => {
    expect(await week()).toEqual({
      counts: { applications: 0, interviews: 0, newContacts: 0 },
      goal: { applications: 5, interviews: 1, newContacts: 3 },
      said: null,
    });
  });

  it('stands beside the goal that the user has set', async () => {
    await test.call('interviews.record', told);
    await apply('2026-06-08');
    expect((await week()).said).toBe(
      "4 applications and 2 new contacts are still open for this week: keep going, however good the job as Sales Manager at McDonald's Blinds and Shades looks",
    );
    await test.call('practice.save', { ...usualPractice, goalApplications: 1, goalNewContacts: 0 });
    expect(await week()).toMatchObject({
      goal: { applications: 1, interviews: 1, newContacts: 0 },
      said: "this week's goal is met: 1 application and 1 interview",
    });
  });

  it('says that nothing new went out while one job looks certain, from the seventh day on', async () => {
    await test.call('interviews.record', told);
    await apply('2026-06-05');
    await test.call('opportunities.save', {
      ...{ id: told.opportunity.id, organizationId: told.organization.id, title: 'Sales Manager', note: '', long: false },
      ...{ stage: 'inProcess', stageDay: '2026-06-11' },
    });
    expect((await week()).said).not.toContain('nothing new');
    test.at('2026-06-12T12:00:00Z');
    expect((await week()).said).toBe(
      "nothing new went out since Fri 5 June: keep going, however good the job as Sales Manager at McDonald's Blinds and Shades looks",
    );
    await apply('2026-06-12', 'Planner');
    expect((await week()).said).not.toContain('nothing new');
  });

  it('begins on Monday by the user’s calendar, wherever the computer stands', async () => {
    await test.call('interviews.record', told);
    await apply('2026-06-14');
    // Sunday evening in New York is Monday in London already.
    test.at('2026-06-15T03:59:00Z');
    expect((await week()).counts.applications).toBe(1);
    await test.call('profile.save', { ...jordanEllis, zone: 'Europe/London' });
    expect((await week()).counts.applications).toBe(0);
    await test.call('profile.save', jordanEllis);
    test.at('2026-06-15T04:00:00Z');
    expect((await week()).counts.applications).toBe(0);
  });

  it('asks no more after a job was accepted', async () => {
    await test.call('interviews.record', told);
    await apply('2026-06-10');
    await test.call('opportunities.save', {
      ...{ id: told.opportunity.id, organizationId: told.organization.id, title: 'Sales Manager', note: '', long: false },
      ...{ stage: 'accepted', stageDay: '2026-06-11' },
    });
    expect((await week()).said).toBeNull();
  });
});
