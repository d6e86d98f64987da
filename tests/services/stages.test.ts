import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { debrief } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(() => {
  test = openTestJournal();
});
afterEach(() => test.close());

describe('the path of a position', () => {
  it('has a backdated stage once, however often it is saved', async () => {
    const told = debrief();
    await test.call('interviews.record', told);
    const { id, title } = told.opportunity;
    const applied = { stage: 'applied', stageDay: '2026-06-08', note: '', long: false } as const;
    const input = { id, organizationId: told.organization.id, title, ...applied };
    await test.call('opportunities.save', input);
    await test.call('opportunities.save', input);
    await test.call('opportunities.save', { ...input, title: 'Regional Sales Manager', note: 'by their website' });
    const { stages } = await test.call('opportunities.get', { id });
    expect(stages.filter(({ stage }) => stage === 'applied')).toMatchObject([{ day: '2026-06-08', note: 'by their website' }]);
    expect((await test.call('today.read', { limit: 1 })).week.applications).toBe(1);
  });

  it('keeps why it was lost, also when the position is saved again for another reason', async () => {
    const told = debrief();
    await test.call('interviews.record', told);
    const { id, title } = told.opportunity;
    const no = { id, organizationId: told.organization.id, title, stage: 'rejected', stageDay: '2026-06-11', note: 'by letter' } as const;
    await test.call('opportunities.save', { ...no, long: false, lostBecause: 'fromInside' });
    await test.call('opportunities.save', { ...no, long: true });
    expect((await test.call('opportunities.get', { id })).stages.at(-1)).toMatchObject({ note: 'by letter', lostBecause: 'fromInside' });
    await test.call('opportunities.save', { ...no, long: true, lostBecause: null });
    expect((await test.call('opportunities.get', { id })).stages.at(-1)).toMatchObject({ lostBecause: null });
  });
});
