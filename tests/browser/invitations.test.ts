import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { newId } from '../../electron/newId.ts';
import { expect, expectAccessible, test } from './desk.ts';

const google = readFileSync(fileURLToPath(new URL('../fixtures/invitations/google.ics', import.meta.url)), 'utf8');
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Take in an invitation' });
const transferOf = (page: Page, text: string, asFile: boolean) =>
  page.evaluateHandle(
    ([content, isFile]) => {
      const transfer = new DataTransfer();
      if (isFile === 'file') transfer.items.add(new File([content ?? ''], 'invite.ics'));
      else transfer.setData('text', content ?? '');
      return transfer;
    },
    [text, asFile ? 'file' : 'text'],
  );

test('An invitation pasted on any screen becomes an interview once its people have their part, and Undo takes it back', async ({
  exampleDesk,
}) => {
  const { page, go, ask } = exampleDesk;
  const days = { from: '2026-06-18', to: '2026-06-18', perDay: null, hidden: [] };
  const interviews = async () => (await ask('calendar.range', days)).items.filter(({ kind }) => kind === 'interview').length;
  const before = await interviews();
  await go('/today');
  await page.locator('[data-row]').first().waitFor();
  const clipboard = await transferOf(page, google, false);
  await page.evaluate(
    (clipboardData) => document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true })),
    clipboard,
  );
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('Thu 18 June 2026, 14:00–15:00, New York time');
  await expect(dialog).toContainText('Nothing is written yet.');
  await expectAccessible(page);
  await dialog.getByRole('combobox', { name: 'Organization' }).fill('Larkspur Labs');
  await dialog.getByRole('combobox', { name: 'Position' }).fill('Buyer');
  await expect(dialog.getByRole('status')).toContainText('Still to say: the part of one person.');
  await dialog.getByRole('combobox', { name: 'Part of Ruth Okonkwo' }).click();
  await page.getByRole('option', { name: 'interviewer' }).click();
  await dialog.getByRole('button', { name: 'Record 1 interview' }).click();
  await expect(dialog).toContainText('1 interview recorded.');
  expect(await interviews()).toBe(before + 1);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back: the invitation.')).toBeVisible();
  expect(await interviews()).toBe(before);
});

test('A calendar file dropped on the window opens the invitation, and one that calls off something unknown says so with its line', async ({
  exampleDesk,
}) => {
  const { page, go } = exampleDesk;
  await go('/calendar');
  await expect(page.getByRole('heading', { level: 1, name: 'June 2026' })).toBeVisible();
  const canceled = google.replace('METHOD:REQUEST', 'METHOD:CANCEL');
  const data = await transferOf(page, canceled, true);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('Line 24 STATUS: It calls off something that the journal does not know.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Invitation…' }).click();
  await dialogOf(page).getByRole('textbox', { name: 'The invitation’s text' }).fill('Dear Jordan, we would like to meet you.');
  await dialogOf(page).getByRole('button', { name: 'Look at it' }).click();
  await expect(dialogOf(page).getByRole('alert')).toContainText('There is no calendar in it.');
});

test('What an invitation said stands with its interview as plain text, and a removed interview in the opportunity’s history', async ({
  exampleDesk,
}) => {
  const { page, go, ask } = exampleDesk;
  const [job] = (await ask('opportunities.list', { search: 'capital shade', offset: 0, limit: 1 })).rows;
  if (job === undefined) throw new Error('The example has no such opportunity.');
  const text = google.replace('Looking forward', '<b>Looking</b> forward (https://meet.example/abc). Not http://evil.example/ and');
  const file = { runId: newId(), base64: Buffer.from(text).toString('base64') };
  const [row] = (await ask('invitations.preview', file)).rows;
  if (row?.when.kind !== 'exact') throw new Error('The invitation names its hours.');
  const { startsAt, endsAt, zone } = row.when;
  await ask('invitations.apply', {
    ...{ ...file, calledOff: [] },
    taken: [
      {
        ...{ at: row.at, interviewId: newId(), organization: job.organization, opportunity: { id: job.id, title: job.title } },
        ...{ kind: row.kind, startsAt, endsAt, zone, place: row.place, people: [] },
      },
    ],
  });
  await go(`/opportunities/${job.id}`);
  await page.getByRole('button', { name: 'Read the invitation' }).click();
  const dialog = page.getByRole('dialog', { name: 'The invitation, as it came' });
  await expect(dialog).toContainText('<b>Looking</b> forward');
  await expect(dialog.getByRole('link')).toHaveText(['https://meet.example/abc', 'https://meet.google.com/abc-defg-hij']);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Remove the interview…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText(/interview of Thu 18 June removed: it was cancelled/)).toBeVisible();
});
