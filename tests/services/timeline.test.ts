import { expect, it } from 'vitest';
import { debrief } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';

it('shows the stages of one day with the newest above', async () => {
  const test = openTestJournal();
  const told = debrief();
  await test.call('interviews.record', told);
  const { id, title } = told.opportunity;
  for (const stage of ['inProcess', 'rejected'] as const)
    await test.call('opportunities.save', {
      ...{ id, title, organizationId: told.organization.id },
      ...{ stage, stageDay: '2026-06-11', note: '', long: false },
    });
  const { timeline, stages } = await test.call('opportunities.get', { id });
  const taken = stages.filter(({ day }) => day === '2026-06-11').map(({ stage }) => stage);
  expect(taken.length).toBeGreaterThan(1);
  expect(timeline.filter((event) => event.kind === 'stage').map(({ stage }) => stage)).toEqual(taken.toReversed());
  test.close();
});
