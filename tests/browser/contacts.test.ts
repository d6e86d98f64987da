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

test('two contacts are put side by side, made one, and are two again with Undo', async ({ exampleDesk }) => {
  const { page, go, ask } = exampleDesk;
  await go('/contacts');
  const rows = page.locator('.grid-rows [role="row"]');
  const everyone = async () =>
    (await ask('contacts.list', { search: '', filter: 'everyone', sort: 'name', descending: false, offset: 0, limit: 1 })).total;
  const total = await everyone();
  await rows.filter({ hasText: "Paul O'Rourke" }).click();
  await page.getByRole('button', { name: 'The same person as…' }).click();
  await page.getByLabel('Find the other contact').fill('clarke');
  await expect(page.getByRole('button', { name: /Desmond Clarke/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Desmond Clarke/ }).click();
  const dialog = page.getByRole('dialog', { name: 'One and the same person?' });
  await dialog.getByRole('radio', { name: 'Title: Installation Lead' }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make them one' }).click();
  await expect(page.getByText("Two contacts are one now: Mr. Paul O'Rourke.")).toBeVisible();
  expect(await everyone()).toBe(total - 1);
  await expect(page.getByRole('complementary', { name: "Mr. Paul O'Rourke" })).toContainText('614-555-0121');
  await expect(page.getByRole('complementary', { name: "Mr. Paul O'Rourke" })).toContainText('Title: Sales Director');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(everyone).toBe(total);
  expect((await ask('search.find', { text: 'desmond clarke', limit: 3 })).map(({ title }) => title)).toEqual(['Mr. Desmond Clarke']);
});

test('labels and envelopes are made for those chosen, from the first free label, and who has no address is named', async ({
  exampleDesk,
}) => {
  const { page, go } = exampleDesk;
  await page.setViewportSize({ width: 1024, height: 700 });
  await go('/contacts');
  await page.locator('.grid-rows [role="row"]').first().click();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+a');
  // The pane of the one who is open lies over the sheet, and over none of what can be done.
  for (const button of await page.locator('.marked-bar button').all()) await button.click({ trial: true });
  await page.getByRole('button', { name: 'Labels…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Labels for/ });
  await dialog.getByRole('radio', { name: 'Row 1, label 1' }).focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Row 2, label 2' })).toBeChecked();
  await expect(dialog.getByText(/^No postal address of Ms. Tanaka is known/)).toBeVisible();
  await expect(dialog.frameLocator('iframe').locator('.label').first()).toHaveAttribute('style', /translate\(74.6/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Envelopes…' }).click();
  await expect(
    page
      .getByRole('dialog', { name: /^Envelopes for/ })
      .frameLocator('iframe')
      .getByText('MR CURTIS BELL'),
  ).toBeVisible();
  await expectAccessible(page);
});

test('a photo of a business card is dropped on the pane, shown large, removed, and brought back', async ({ exampleDesk }) => {
  const { page, go } = exampleDesk;
  await go('/contacts');
  await page.locator('.grid-rows [role="row"]').filter({ hasText: 'Carla Ruiz' }).click();
  const pane = page.getByRole('complementary', { name: 'Ms. Carla Ruiz' });
  const drawn = (await page.screenshot({ clip: { x: 0, y: 0, width: 350, height: 200 } })).toString('base64');
  const given = await page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    data.items.add(new File([bytes], 'card.png', { type: 'image/png' }));
    return data;
  }, drawn);
  await pane.dispatchEvent('drop', { dataTransfer: given });
  await expect(page.getByText('The business card of Ms. Carla Ruiz is kept.')).toBeVisible();
  await expect(page.getByRole('dialog'), 'it is no file to import').toHaveCount(0);
  await pane.getByRole('button', { name: 'Business card of Ms. Carla Ruiz' }).click();
  const dialog = page.getByRole('dialog', { name: 'Business card of Ms. Carla Ruiz' });
  expect(await dialog.getByRole('img').evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([350, 200]);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(pane.getByRole('button', { name: 'Photo of the business card…' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pane.getByRole('img', { name: 'Business card of Ms. Carla Ruiz' })).toBeVisible();
  await expectAccessible(page);
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
