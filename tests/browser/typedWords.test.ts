import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { expect, expectAccessible, test } from './desk.ts';

test('Esc discards typed words only the second time, and an untouched dialog at once', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  const dana = person('Dana', 'McDonald');
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', debrief({ people: [dana] }));
  await go(`/contacts/${dana.contactId}`);
  const edit = page.getByRole('button', { name: /^Edit/ });
  await edit.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await edit.click();
  await dialog.getByLabel('Title', { exact: true }).fill('Owner and President');
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('alert')).toContainText('What you typed is not kept yet');
  await expect(dialog.getByLabel('Title', { exact: true })).toHaveValue('Owner and President');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('L in the contacts logs a touch with the person who is selected', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  const dana = person('Dana', 'McDonald');
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', debrief({ people: [dana] }));
  await go(`/contacts/${dana.contactId}`);
  await page.getByRole('button', { name: /^Edit/ }).waitFor();
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: 'Log a touch: Ms. Dana McDonald' })).toBeVisible();
});
