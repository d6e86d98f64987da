import type { Page } from '@playwright/test';
import { connections } from '../fixtures/contacts/connections.ts';
import { expect, expectAccessible, test } from './desk.ts';

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Import contacts' });
const total = { search: '', filter: 'everyone', sort: 'name', descending: false, offset: 0, limit: 1 } as const;

test('A LinkedIn file is looked at first, taken in with the right counts, and taken back by Undo', async ({ exampleDesk }) => {
  const { page, go, ask } = exampleDesk;
  const before = (await ask('contacts.list', total)).total;
  await go('/contacts');
  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = dialogOf(page);
  await expectAccessible(page);
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chooser).setFiles(fileOf('Connections.csv', connections({ preamble: true, mark: true, url: true })));
  await expect(dialog).toContainText('Connections.csv is LinkedIn connections. Nothing is written yet.');
  await expect(dialog.getByRole('definition')).toHaveText(['845', '0', '0', '0', '17']);
  await expect(dialog).toContainText('Line 54 name: LinkedIn gives no name for this connection.');
  await expectAccessible(page);
  expect((await ask('contacts.list', total)).total).toBe(before);
  await dialog.getByRole('button', { name: 'Import 845 people' }).click();
  await expect(dialog).toContainText('845 people added. 17 entries of the file left out.');
  await expectAccessible(page);
  expect((await ask('contacts.list', total)).total).toBe(before + 845);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Taken back: the import.')).toBeVisible();
  expect((await ask('contacts.list', total)).total).toBe(before);
});

test('A file dropped on any screen opens the import; a table is taken as its columns are chosen, and a probable one is decided', async ({
  exampleDesk,
}) => {
  const { page, go, ask } = exampleDesk;
  await go('/today');
  await page.locator('[data-row]').first().waitFor();
  const known = (await ask('contacts.list', { ...total, search: 'Okonkwo', limit: 10 })).rows.find(
    ({ name }) => name === 'Ms. Ruth Okonkwo',
  );
  if (known === undefined) throw new Error('The example has no Ruth Okonkwo.');
  const table = `Wer;Ring them\nRuth Okonkwo;+1 212 555 0177\n<img src=x onerror=alert(1)>;=2+2\n`;
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'people.csv'));
    return transfer;
  }, table);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.getByText('Drop the file to look at what is in it.')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('There is nothing new to take in.');
  await dialog.getByRole('combobox', { name: 'Wer is taken as' }).click();
  await page.getByRole('option', { name: 'Name', exact: true }).click();
  await expect(dialog).toContainText('1 to decide');
  await dialog.getByRole('combobox', { name: 'Ring them is taken as' }).click();
  await page.getByRole('option', { name: 'Phone' }).click();
  await expect(dialog).toContainText('<img src=x onerror=alert(1)>');
  // Not while it is read again: what cannot be pressed is pale.
  await expect(dialog.getByRole('button', { name: 'Import 1 person' })).toBeEnabled();
  await expectAccessible(page);
  await dialog.getByRole('radio', { name: /^The same as Ms\. Ruth Okonkwo/ }).check();
  await expect(dialog).toContainText('all decided');
  await dialog.getByRole('button', { name: 'Import 2 people' }).click();
  await expect(dialog).toContainText('1 person added. Something new was added to 1 person already known.');
  expect((await ask('contacts.get', { id: known.id })).phones).toContain('+1 212 555 0177');
  await dialog.getByRole('button', { name: 'Close' }).click();
});

test('What is no file of contacts is refused in a sentence, and everybody can be given out', async ({ exampleDesk }) => {
  const { page, go } = exampleDesk;
  await go('/contacts');
  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = dialogOf(page);
  await dialog.locator('input[type=file]').setInputFiles(fileOf('invitation.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'));
  await expect(dialog.getByRole('alert')).toContainText('This is a calendar file.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^vCards \(\.vcf\)/ }).click();
  expect((await download).suggestedFilename()).toBe('Follow Through contacts 2026-06-11.vcf');
});
