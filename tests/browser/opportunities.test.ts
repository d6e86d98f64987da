import { readFileSync } from 'node:fs';
import { debrief } from '../fixtures/debriefs.ts';
import { expect, expectAccessible, test } from './desk.ts';

test('a card goes to the next stage by pointer and by keyboard, and back with Undo', async ({ exampleDesk: { page, go } }) => {
  await go('/opportunities');
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
  const card = (name: string) => page.getByRole('link', { name: new RegExp(name) });
  await card('Delmar Window Film').dragTo(column('Interview'));
  await expect(column('Interview').getByRole('link', { name: /Delmar/ })).toBeVisible();
  await expect(page.getByText('Sales Manager: interview.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(column('Applied').getByRole('link', { name: /Delmar/ })).toBeVisible();

  await card('Fenwick').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(column('Interview').getByRole('link', { name: /Fenwick/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(column('Applied').locator('a:focus')).toHaveCount(1);
});

test('an outcome asks why it was lost, and the page keeps it with the days in each stage', async ({ exampleDesk: { page, go } }) => {
  await go('/opportunities');
  await page.getByRole('link', { name: /Tillman Floors/ }).dragTo(page.getByRole('region', { name: /^Ended/ }));
  const dialog = page.getByRole('dialog', { name: 'Stage of Sales Manager' });
  await expect(dialog).toContainText('nobody was met');
  await dialog.getByRole('combobox', { name: 'Why it was lost' }).click();
  await page.getByRole('option', { name: 'Filled from inside' }).click();
  await dialog.getByLabel('What they said').fill('by e-mail');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save the stage' }).click();
  await page.getByRole('link', { name: /Tillman Floors/ }).click();
  const side = page.getByRole('complementary');
  await expect(side).toContainText('since 11 June, filled from inside, by e-mail');
  await expect(side).toContainText('6 days');
});

test('board and table show the same, search and filters too, and the choice is remembered', async ({ exampleDesk: { page, go } }) => {
  await go('/opportunities');
  await expect(page.getByRole('link', { name: /Delmar/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table').getByRole('link')).not.toHaveCount(0);
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('brightwater');
  await expect(page.getByRole('table').getByRole('link')).toHaveText(['Territory Sales Manager']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Long process/ }).click();
  await expect(page.getByRole('table').getByRole('link')).toHaveText(['Vendor Relations Manager']);
  await expect(page.getByText('1 of 14 opportunities')).toBeVisible();
});

test('a résumé comes back byte for byte, a posting is only text, and what is removed comes back', async ({
  emptyDesk: { page, go, ask },
}) => {
  const told = debrief();
  await ask('interviews.record', told);
  await go(`/opportunities/${told.opportunity.id}`);
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256));
  await page.getByRole('button', { name: 'Attach a document…' }).click();
  await page.getByLabel('File', { exact: true }).setInputFiles({ name: 'Résumé.pdf', mimeType: 'application/pdf', buffer: bytes });
  await page.getByRole('button', { name: 'Attach the document' }).click();
  await expect(page.getByText('résumé as sent, 70 kB')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save Résumé.pdf as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Résumé.pdf');
  expect(readFileSync(await download.path()).equals(bytes)).toBe(true);

  await page.getByRole('button', { name: 'Attach a document…' }).click();
  await page.getByRole('button', { name: 'A text to paste' }).click();
  await page.getByLabel('Text', { exact: true }).fill('Sales Manager <img src=x onerror="document.title=1"> in Columbus');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Attach the document' }).click();
  await page.getByRole('button', { name: 'Read Posting.txt' }).click();
  await expect(page.getByRole('dialog', { name: 'Posting.txt' })).toContainText('<img src=x');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Remove Posting.txt' }).click();
  await expect(page.getByRole('button', { name: 'Read Posting.txt' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Read Posting.txt' })).toBeVisible();
});
