import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { expect, expectAccessible, test } from './desk.ts';

test('the highlighted row of today has its keys without a click, and never while a field is typed into', async ({ exampleDesk }) => {
  const { page, go } = exampleDesk;
  await go('/today');
  const current = page.locator('[data-row][aria-current="true"]');
  const first = await current.getAttribute('data-row');
  await page.keyboard.press('z');
  const snooze = page.getByRole('dialog');
  await expect(snooze).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(snooze).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(current).not.toHaveAttribute('data-row', first ?? '');
  await expect(current).toBeFocused();
  await page.keyboard.press('k');
  await expect(current).toHaveAttribute('data-row', first ?? '');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').pressSequentially('dz');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/today$/);
});

test('an e-mail alone does the thanks only where the user says so (P8)', async ({ exampleDesk }) => {
  const { page, go } = exampleDesk;
  await go('/today');
  const row = page.locator('[data-row]').filter({ hasText: 'Tom Hale' }).first();
  await row.click();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: /^Mailed to/ });
  await dialog.getByRole('button', { name: 'By e-mail alone' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Done by e-mail' }).click();
  await expect(page.getByText('Mr. Hale: done by e-mail alone.')).toBeVisible();
  await expect(row).toHaveCount(0);
});

test('an interview that was cancelled is removed on its opportunity’s page, and Undo brings it back', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  const told = debrief({ people: [person('Dana', 'McDonald', { role: 'decisionMaker' })] });
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', told);
  await go(`/opportunities/${told.opportunity.id}`);
  await page.getByRole('button', { name: 'Remove the interview…' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('the interview of Thu 11 June is removed.')).toBeVisible();
  expect((await ask('opportunities.get', { id: told.opportunity.id })).inTheRoom).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back: the removal of an interview.')).toBeVisible();
  expect((await ask('opportunities.get', { id: told.opportunity.id })).inTheRoom).toHaveLength(1);
});

test('the same person entered twice in a debrief is noticed, and one tap makes them one', async ({ emptyDesk }) => {
  const { page, go } = emptyDesk;
  await go('/debrief');
  const add = page.getByLabel('Add a person');
  for (const name of ['Ms. Dana McDonald', 'Tom Wood', 'Dana McDonald']) {
    await add.fill(name);
    await add.press('Enter');
  }
  await expect(page.getByText('Dana McDonald stands in the room twice')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'It is one person' }).click();
  await expect(page.getByText('stands in the room twice')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveCount(2);
});
