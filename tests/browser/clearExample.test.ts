import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from './desk.ts';

test('the example is cleared only when asked twice, and a copy is kept', async ({ exampleDesk }) => {
  const { page, host, ask } = exampleDesk;
  await page.getByRole('button', { name: 'Clear it…' }).click();
  const question = page.getByRole('dialog', { name: 'Clear the example journal?' });
  await question.getByRole('button', { name: 'Keep it' }).click();
  await expect(question).toBeHidden();
  expect((await ask('journal.status', {})).example).toEqual({ weeks: 0 });

  await page.getByRole('button', { name: 'Clear it…' }).click();
  await question.getByRole('button', { name: 'Clear the example' }).click();
  await expect(page.getByRole('heading', { name: 'Begin your journal' })).toBeVisible();
  expect((await ask('journal.status', {})).counts.contacts).toBe(0);
  expect(readdirSync(join(dirname(host.journal), 'backups')).some((name) => name.includes('before-clear'))).toBe(true);
});
