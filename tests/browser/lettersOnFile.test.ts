import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './desk.ts';

/** Keeps each blob that the screens give an address to: their policy lets no script fetch it, and the viewer of PDFs runs none. */
const keepBlobs = (): void => {
  const blobs: Blob[] = [];
  const addressOf = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return addressOf(blob);
  };
  Object.assign(window, { blobs });
};

/** The SHA-256 of what a click opens in a tab of its own. */
async function digestOpened(page: Page, open: () => Promise<void>): Promise<string> {
  const [tab] = await Promise.all([page.context().waitForEvent('page'), open()]);
  await expect.poll(() => tab.url()).toMatch(/^blob:/);
  await tab.close();
  const { type, figures } = await page.evaluate(async () => {
    const blob = (Reflect.get(window, 'blobs') as Blob[]).at(-1) ?? new Blob();
    return { type: blob.type, figures: [...new Uint8Array(await blob.arrayBuffer())] };
  });
  expect(type).toBe('application/pdf');
  return createHash('sha256').update(Buffer.from(figures)).digest('hex');
}

test('what was printed is opened as it was from the letter’s own page and from its person’s', async ({ exampleDesk }) => {
  const { page, go, ask } = exampleDesk;
  await page.addInitScript(keepBlobs);
  const { rows } = await ask('letters.list', { offset: 0, limit: 50 });
  const draft = rows.find(({ person, kind, versions }) => person.name === 'Ms. Dana McDonald' && kind === 'letter' && versions === 0);
  const { id, person } = draft ?? { id: '', person: { id: '' } };
  await ask('letters.printed', { ids: [id], mailedAt: null, zone: 'America/New_York' });
  const [version] = (await ask('letters.get', { id })).versionsOnFile;

  await go(`/letters/${id}`);
  expect(await digestOpened(page, () => page.getByRole('button', { name: 'Open version 1' }).click())).toBe(version?.sha256);
  await expectAccessible(page);

  await go(`/contacts/${person.id}`);
  const filed = page.getByRole('list', { name: 'Printed of this letter' }).first();
  expect(await digestOpened(page, () => filed.getByRole('button', { name: /^Open version 1/ }).click())).toBe(version?.sha256);
});
