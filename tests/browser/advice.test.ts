import type { Page } from '@playwright/test';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import type { DebriefInput } from '../fixtures/debriefs.ts';
import { expect, expectAccessible, test } from './desk.ts';
import type { Desk } from './desk.ts';

const ruiz = person('Carla', 'Ruiz', { phone: '614-555-0186' });
const wood = person('Dennis', 'Wood', { honorific: 'Mr.', role: 'hr', phone: '614-555-0188' });
/** A telephone interview on Tue 2 June, 11:00 to 11:40, after which nothing was promised. */
const interviewed: Partial<DebriefInput> = {
  organization: { ...debrief().organization, name: 'Brightwater Supply Co.' },
  opportunity: { ...debrief().opportunity, title: 'Territory Sales Manager' },
  kind: 'phone',
  startsAt: '2026-06-02T15:00:00Z',
  endsAt: '2026-06-02T15:40:00Z',
  people: [ruiz, wood],
};

/** Jordan Ellis on Thu 11 June 2026, 15:40, after one interview. */
async function begin({ ask }: Desk, told: Partial<DebriefInput> = {}): Promise<DebriefInput> {
  const input = debrief({ ...interviewed, ...told });
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', input);
  return input;
}

const answerOn = (page: Page) => page.getByRole('region', { name: 'May I contact them now?' });

async function choose(page: Page, label: string | RegExp, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('yes, until the end of the window; once called, wait until 5 business days are over', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  await begin(emptyDesk);
  await go(`/contacts/${ruiz.contactId}`);
  const answer = answerOn(page);
  await expect(answer).toContainText('Yes, until 17:00');
  await expect(answer).toContainText('Mr. Dennis Wood');
  await expect(answer).toContainText('Call 614-555-0188');
  await expect(answer.getByRole('button', { name: 'Rule P18' })).toBeVisible();

  await page.getByRole('button', { name: 'Log a touch…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'About' })).toHaveText('Status');
  await expect(dialog.getByText('Wait until')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Log it', exact: true }).click();
  await expect(answer).toContainText('Wait until Thu 18 June, 09:00');
  await expect(answer).toContainText('because you called Ms. Ruiz on Thu 11 June');
  await expect(answer.getByRole('button', { name: 'Rule P23' })).toBeVisible();

  await test.step('a second one is advised against once, and the user decides', async () => {
    await expect(dialog).toHaveCount(0);
    await page.getByRole('button', { name: 'Log a touch…' }).click();
    await expect(dialog.getByText('Wait until Thu 18 June, 09:00.')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Log it anyway' }).click();
    await expect(dialog).toHaveCount(0);
    expect((await ask('contacts.get', { id: ruiz.contactId })).touches).toHaveLength(2);
  });
});

test('a promised day stands: wait until its call; something to give is welcome meanwhile', async ({ emptyDesk }) => {
  const { page, go } = emptyDesk;
  const { opportunity } = await begin(emptyDesk, { decision: { kind: 'day', day: '2026-06-18', by: 'endOfBusiness' } });
  await go(`/opportunities/${opportunity.id}`);
  const answer = answerOn(page);
  // Fri 19 June is Juneteenth.
  await expect(answer).toContainText('Wait until Mon 22 June, 10:00');
  await expect(answer.locator('.because').getByRole('button', { name: 'Rule P15' })).toBeVisible();
  await page.keyboard.press('w');
  await expect(answer.locator('.verdict')).toBeFocused();

  await choose(page, /^About/, 'something to give');
  await choose(page, /^By/, 'e-mail');
  await expect(answer).toContainText('Yes');
  await expect(answer.getByRole('button', { name: 'Rule P25' }).first()).toBeVisible();
});

test('phone, do not text', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  await begin(emptyDesk);
  await go(`/contacts/${ruiz.contactId}`);
  await choose(page, /^By/, 'text message');
  await expect(answerOn(page)).toContainText('Better not');
  await expect(answerOn(page).getByRole('button', { name: 'Rule P14' })).toBeVisible();

  await page.getByRole('button', { name: 'Log a touch…' }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, 'By', 'Text message');
  await expect(dialog.getByText(/Phone, do not text/)).toBeVisible();
  await dialog.getByLabel('What was said').fill('Thanks again for your time');
  await dialog.getByRole('button', { name: 'Log it anyway' }).click();
  await expect(dialog).toHaveCount(0);
  const [touch] = (await ask('contacts.get', { id: ruiz.contactId })).touches;
  expect(touch?.channel).toBe('text');
});

test('W and I on a row of today: may I contact them, and word came in', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  const { opportunity } = await begin(emptyDesk);
  await go('/today');
  const row = page.locator('[data-row]').filter({ hasText: 'First status call' });
  await row.focus();
  await page.keyboard.press('w');
  const dialog = page.getByRole('dialog', { name: 'May I contact them now?' });
  await expect(dialog).toContainText('Yes, until 17:00');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await row.focus();
  await page.keyboard.press('i');
  const word = page.getByRole('dialog', { name: 'Word from Mr. Dennis Wood' });
  await expect(word.getByRole('button', { name: 'They to you' })).toHaveAttribute('aria-pressed', 'true');
  await word.getByLabel('What was said').fill('The team decides next week');
  await word.getByRole('button', { name: 'Log it' }).click();
  await expect(word).toHaveCount(0);
  await expect(row).toHaveCount(0);
  const { timeline } = await ask('opportunities.get', { id: opportunity.id });
  expect(timeline.some((event) => event.kind === 'touch' && event.touch.direction === 'in')).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1024, height: 700 },
  ]) {
    test(`the answer is accessible on a contact and an opportunity, ${colorScheme}, ${viewport.width} wide`, async ({ emptyDesk }) => {
      const { page, go } = emptyDesk;
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      const { opportunity } = await begin(emptyDesk);
      for (const place of [`/contacts/${ruiz.contactId}`, `/opportunities/${opportunity.id}`]) {
        await go(place);
        await page.locator('.verdict').waitFor({ state: 'attached' });
        await page.keyboard.press('w');
        await expect(answerOn(page).locator('.verdict')).toBeFocused();
        await expectAccessible(page);
      }
    });
  }
}
