import { expect, it } from 'vitest';
import { openTestJournal } from '../fixtures/openTestJournal.ts';

it('counts the example journal as its lists do, and nothing on a fresh one', async () => {
  const fresh = openTestJournal();
  expect(await fresh.call('insights.read', {})).toMatchObject({
    ...{ stages: { applied: 0, heard: 0, interviewed: 0, second: 0, offer: 0 }, answers: { days: [], waiting: 0 }, channels: [] },
  });
  fresh.close();
  const test = openTestJournal({ frozen: false });
  await test.call('example.load', {});
  const { weeks, goal, stages, answers, channels } = await test.call('insights.read', {});
  const { week, goal: told } = await test.call('today.read', { limit: 1 });
  expect(weeks).toHaveLength(10);
  expect(weeks.at(-1)?.applications).toBeLessThanOrEqual(week.applications);
  expect(goal).toEqual({ applications: told.applications, interviews: told.interviews });
  expect(stages.applied).toBeGreaterThan(3);
  expect(answers.days.length + answers.waiting).toBe(stages.applied);
  expect([stages.applied, stages.heard, stages.interviewed, stages.second]).toEqual(
    [stages.applied, stages.heard, stages.interviewed, stages.second].toSorted((one, other) => other - one),
  );
  for (const { sent, answered } of channels) expect(answered).toBeLessThanOrEqual(sent);
  test.close();
});
