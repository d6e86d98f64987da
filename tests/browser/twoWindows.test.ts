import type { Page } from '@playwright/test';
import { expect, test } from './desk.ts';

const text = (page: Page) => page.getByRole('textbox', { name: /^The text of the/ });
/** What a browser does when its user comes back to a window. */
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

test('two windows with one letter never overwrite each other unasked', async ({ exampleDesk }) => {
  const { page, host, ask } = exampleDesk;
  const { rows } = await ask('letters.list', { offset: 0, limit: 100 });
  const id = rows.find((row) => row.state === 'drafted')?.id ?? '';
  const bodyOnFile = async () => (await ask('letters.get', { id })).body;
  const other = await page.context().newPage();
  for (const each of [page, other]) {
    await each.goto(`${host.origin}/letters/${id}`);
    await expect(text(each)).toBeVisible();
  }

  await text(page).fill('Written in the first window.');
  await expect.poll(bodyOnFile).toBe('Written in the first window.');
  await comeBack(other);
  await expect(text(other), 'nothing is typed here: what is on file is taken over').toHaveText('Written in the first window.');

  await text(page).fill('Changed in the first window.');
  await expect.poll(bodyOnFile).toBe('Changed in the first window.');
  await text(other).fill('Changed in the second window.');
  const keepMine = other.getByRole('button', { name: 'Keep mine' });
  await expect(keepMine).toBeVisible();
  expect(await bodyOnFile()).toBe('Changed in the first window.');
  await expect(text(other)).toHaveText('Changed in the second window.');
  await keepMine.click();
  await expect.poll(bodyOnFile).toBe('Changed in the second window.');
  await expect(keepMine).toHaveCount(0);

  await text(page).fill('Once more in the first window.');
  await page.getByRole('button', { name: 'Take the other' }).click();
  await expect(text(page)).toHaveText('Changed in the second window.');
  expect(await bodyOnFile()).toBe('Changed in the second window.');
});
