import { expect, expectAccessible, test } from './desk.ts';

test('several people are chosen by mouse and keys, get a tag, and Undo takes it back', async ({ exampleDesk }) => {
  const { page, go, ask } = exampleDesk;
  await go('/contacts');
  const rows = page.locator('.grid-rows [role="row"]');
  await rows.nth(1).click();
  await rows.nth(2).click({ modifiers: ['Control'] });
  await rows.nth(4).click({ modifiers: ['Shift'] });
  await expect(page.getByRole('status').getByText('3 chosen')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 chosen'), 'the third of them was under the keys').toBeVisible();
  await expectAccessible(page);
  await page.locator('.marked-bar').getByRole('button', { name: 'Tags…' }).click();
  await page.getByLabel('Add a new tag').fill('swatches');
  await page.getByRole('button', { name: 'Change them' }).click();
  await expect(page.getByText('The tags of two people are changed.')).toBeVisible();
  await expect(rows.filter({ hasText: 'swatches' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows.filter({ hasText: 'swatches' })).toHaveCount(0);

  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+a');
  const { total } = await ask('contacts.list', { search: '', filter: 'everyone', sort: 'name', descending: false, offset: 0, limit: 1 });
  await expect(page.getByText(`${String(total)} chosen`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.marked-bar')).toHaveCount(0);
});

test('a list is kept under a name with its filter, found again and removed', async ({ exampleDesk }) => {
  const { page, go } = exampleDesk;
  await go('/contacts');
  await page.getByRole('button', { name: 'Filter…' }).click();
  const filter = page.getByRole('dialog', { name: 'Filter the contacts' });
  await filter.getByRole('combobox', { name: /^Prefers/ }).click();
  await page.getByRole('option', { name: 'letter' }).click();
  await expectAccessible(page);
  await filter.getByRole('button', { name: 'Show them' }).click();
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Lists' }).click();
  await page.getByRole('menuitem', { name: 'Keep this list…' }).click();
  await page.getByLabel('Name').fill('On paper');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('button', { name: 'List: On paper' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Lists' }).click();
  await page.getByRole('menuitem', { name: 'On paper' }).click();
  await expect(page.getByRole('button', { name: 'Prefers: letter: take this filter away' })).toBeVisible();
  await page.getByRole('button', { name: 'List: On paper' }).click();
  await page.getByRole('menuitem', { name: 'Remove “On paper”' }).click();
  await expect(page.getByText('The list “On paper” is removed; its people stay.')).toBeVisible();
  await expectAccessible(page);
});

test('an organization shows its people, opportunities and what was learned, and is edited', async ({ exampleDesk }) => {
  const { page, go } = exampleDesk;
  await go('/organizations');
  await page.getByLabel('Search organizations').fill('brightwater');
  await page.getByRole('button', { name: 'Brightwater Supply Co.' }).click();
  const pane = page.getByRole('complementary', { name: 'Brightwater Supply Co.' });
  await expect(pane.getByRole('link', { name: /Ms. Carla Ruiz/ })).toBeVisible();
  await expect(pane.getByRole('link', { name: /Territory Sales Manager/ })).toBeVisible();
  await expectAccessible(page);
  await pane.getByRole('button', { name: 'Edit…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit Brightwater Supply Co.' });
  await dialog.getByLabel('Name').fill('Brightwater Supply');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Brightwater Supply', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Brightwater Supply Co.' })).toBeVisible();
  await page.getByRole('link', { name: /Ms. Carla Ruiz/ }).click();
  await expect(page.getByRole('link', { name: /^Write to ruiz@/ })).toHaveAttribute('href', /^mailto:ruiz@/);
  await expect(page.getByRole('link', { name: /^Call / })).toHaveAttribute('href', /^tel:\d+$/);
});
