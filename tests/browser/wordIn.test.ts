import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { expect, expectAccessible, test } from './desk.ts';

test('I on a row of today: word came in, and it stands in the timeline', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  const wood = person('Dennis', 'Wood', { honorific: 'Mr.', role: 'hr' });
  const told = debrief({ startsAt: '2026-06-02T15:00:00Z', endsAt: '2026-06-02T15:40:00Z', people: [wood] });
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', told);
  await go('/today');
  await page.locator('[data-row]').filter({ hasText: 'Mr. Dennis Wood' }).first().focus();
  await page.keyboard.press('i');
  const dialog = page.getByRole('dialog', { name: 'Word from Mr. Dennis Wood' });
  await expect(dialog.getByRole('button', { name: 'They to you' })).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
  await dialog.getByLabel('What was said').fill('The team decides next week');
  await dialog.getByRole('button', { name: 'Log it' }).click();
  await expect(dialog).toHaveCount(0);
  const [touch] = (await ask('contacts.get', { id: wood.contactId })).touches;
  expect(touch).toMatchObject({ direction: 'in', said: 'The team decides next week' });
});

test('an outcome has its words: after a no, thanks and a contact that stays', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  const told = debrief();
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', told);
  await go(`/opportunities/${told.opportunity.id}`);
  await page.getByRole('button', { name: 'Stage…' }).click();
  await page.getByRole('combobox', { name: 'Stage' }).click();
  await page.getByRole('option', { name: 'Rejected', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('rejected is not lost');
  await expectAccessible(page);
  await dialog.getByLabel('What they said').fill('They took somebody from the trade');
  await dialog.getByRole('button', { name: 'Save the stage' }).click();
  await expect(dialog).toHaveCount(0);
  expect((await ask('opportunities.get', { id: told.opportunity.id })).stage).toBe('rejected');
});
