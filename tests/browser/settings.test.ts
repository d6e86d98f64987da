import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { usualPractice } from '../../shared/rules/practice.ts';
import { expect, expectAccessible, test } from './desk.ts';

const told = debrief({ people: [person('Dana', 'McDonald', { role: 'decisionMaker' })] });
const firstStatus = 'First status contact without a promise, after the interview';

test('a number of the practice is changed by keyboard: what would move is shown first, then saved, then taken back', async ({
  emptyDesk,
}) => {
  const { page, go, ask } = emptyDesk;
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', told);
  const dayOfStatus = async () =>
    (await ask('opportunities.get', { id: told.opportunity.id })).open.find(({ rules }) => rules[0] === 'P18')?.day;
  await go('/today');
  await expect(page.getByRole('heading', { level: 1, name: 'Thursday, 11 June' })).toBeVisible();
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  const save = page.getByRole('button', { name: 'Save the changes' });
  await expect(save).toHaveAttribute('aria-disabled', 'true');

  const field = page.getByLabel(firstStatus, { exact: true });
  await field.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toHaveValue('7');
  const side = page.getByRole('region', { name: 'What would move' });
  await expect(side.getByRole('status')).toHaveText('One open follow-up would move.');
  await expect(side.getByRole('listitem')).toContainText('Ms. McDonald');
  await expect(side.getByRole('listitem')).toContainText('Thu 18 June, 09:00 → Tue 23 June, 09:00');
  expect(await dayOfStatus(), 'nothing is planned otherwise before it is saved').toBe('2026-06-18');
  await expectAccessible(page);

  await save.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The change to the practice is kept.')).toBeVisible();
  await expect.poll(dayOfStatus).toBe('2026-06-23');
  await expect(page.getByText('changed, default 5')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('5');
  expect(await dayOfStatus()).toBe('2026-06-18');
});

test('what does not fit is said at its field and cannot be saved, and the defaults come back by one button', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  await ask('profile.save', jordanEllis);
  await ask('practice.save', { ...usualPractice, firstStatusDays: 7, paceDays: 8 });
  await go('/settings');
  await expect(page.getByText('changed, default 5')).toHaveCount(2);

  const hour = page.getByLabel('Call on the promised day at', { exact: true });
  await hour.fill('6 pm');
  await hour.press('Enter');
  await expect(hour).toHaveValue('18:00');
  await expect(page.getByText('Choose an hour at which offices take calls.')).toBeVisible();
  await expect(hour).toHaveAttribute('aria-invalid', 'true');
  const save = page.getByRole('button', { name: 'Save the changes' });
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Restore the default 15:00: Call on the promised day at' }).click();
  await expect(page.getByText('Choose an hour at which offices take calls.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Restore the defaults' }).click();
  await expect(page.getByText(/^changed, default/)).toHaveCount(0);
  await save.click();
  await expect.poll(async () => (await ask('practice.read', {})).practice).toEqual(usualPractice);
});

test('the goal of the week is set beside its rule and counted on Today in strokes', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', told);
  await go('/settings');
  await page.getByRole('button', { name: 'More: Interviews' }).click();
  await expect(page.getByText('Nothing that is planned would move.')).toBeVisible();
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByText('The change to the practice is kept.')).toBeVisible();
  await page.getByRole('link', { name: 'Today' }).click();
  const week = page.getByRole('region', { name: 'This week' });
  await expect(week.getByRole('img', { name: '1 of 2' })).toBeVisible();
  await expect(week).toContainText('5 applications, 1 interview and 2 new contacts are still open for this week');
  await expectAccessible(page);
});

test('keys are switched off, and what is said of the backups is so', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  await ask('profile.save', jordanEllis);
  await go('/settings');
  await expect(page.getByText('The first backup is made at the next start on another day.')).toBeVisible();
  await expect(page.getByText((await ask('backups.list', { limit: 1 })).folder ?? '')).toBeVisible();
  await page.getByRole('switch', { name: 'Single letters act on rows and screens' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.getByRole('button', { name: 'Change…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You and your paper' })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`Settings is accessible in ${scheme}, also with changes that move follow-ups and one that does not fit`, async ({ exampleDesk }) => {
    const { page, go } = exampleDesk;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1024, height: 700 },
    ]) {
      await page.setViewportSize(size);
      await go('/settings');
      await page.getByLabel('Thanks are due after the interview within', { exact: true }).fill('12');
      const hour = page.getByLabel('Call on the promised day at', { exact: true });
      await hour.fill('6 pm');
      await hour.press('Enter');
      await expect(page.getByText('Choose an hour at which offices take calls.')).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Restore the default 15:00: Call on the promised day at' }).click();
      await expect(page.getByText(/open follow-ups would move\.$/)).toBeVisible();
      await expectAccessible(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, 'nothing wider than the window').toBeLessThanOrEqual(0);
    }
  });
}
