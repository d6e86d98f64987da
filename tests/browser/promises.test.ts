import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { expect, expectAccessible, test } from './desk.ts';

const natarajan = person('Priya', 'Natarajan', { role: 'hr' });

test('the debrief understands a promise as it was spoken, before it is saved', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  const told = debrief({ people: [natarajan] });
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', told);
  await go(`/debrief/${told.interviewId}`);
  const decides = page.getByRole('group', { name: 'When will you decide?' }).first();
  await decides.getByLabel('In their words').fill('by Friday afternoon');
  await expect(decides).toContainText('Fri 12 June, afternoon');
  const next = page.getByRole('group', { name: 'When might I expect word about a next interview?' }).first();
  await next.getByLabel('In their words').fill('when the moon is full');
  await expect(next).toContainText('Not understood as a day');
  await next.getByLabel('In their words').fill('early next week');
  await expect(next).toContainText('Mon 15 June to Wed 17 June');
  await expect(page.getByRole('complementary', { name: 'What this plans' })).toContainText('15:00–17:00');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Plan|^Save/ }).click();
  await expect(page).not.toHaveURL(/debrief/);
  const kept = await ask('interviews.get', { id: told.interviewId });
  expect(kept.decision).toEqual({ kind: 'day', day: '2026-06-12', by: 'afternoon' });
  expect(kept.nextInterview).toEqual({ kind: 'stretch', from: '2026-06-15', to: '2026-06-17', words: 'early next week' });
});

test('a promise made on the telephone holds the status call, and moves it', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  const told = debrief({ startsAt: '2026-06-04T15:00:00Z', endsAt: '2026-06-04T15:40:00Z', people: [natarajan] });
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', told);
  await go(`/opportunities/${told.opportunity.id}`);
  await page.getByRole('button', { name: 'They promised word…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Keep the promise' }).click();
  await expect(dialog).toContainText('Say a day or a stretch of days');
  await dialog.getByLabel('In their words').fill('end of business Tuesday');
  await expect(dialog).toContainText('Understood as: Tue 16 June, by the end of the business day');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Keep the promise' }).click();
  await expect(dialog).toHaveCount(0);
  const { open } = await ask('opportunities.get', { id: told.opportunity.id });
  const calls = open.filter(({ status, state }) => status && state !== 'waiting');
  expect(calls.map(({ rules, day }) => [rules[0], day])).toEqual([['P16', '2026-06-17']]);
});
