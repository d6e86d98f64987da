import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { expect, expectAccessible, test } from './desk.ts';

test('L anywhere: one line logs a call, says how it was understood, and closes what was due', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  const wood = person('Dennis', 'Wood', { honorific: 'Mr.', role: 'hr' });
  // The first status call is due on Thu 11 June: 5 business days after Thu 4 June.
  const told = debrief({ startsAt: '2026-06-04T15:00:00Z', endsAt: '2026-06-04T15:40:00Z', people: [wood] });
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', told);
  await go('/calendar');
  await page.getByRole('button', { name: 'Today', exact: true }).waitFor();
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'Log what happened' });
  const line = dialog.getByLabel('In a line');
  await line.fill('called Nobody');
  await expect(dialog).toContainText('Nobody in the journal is called Nobody.');
  await line.fill('called Wood, left a voicemail: will try again');
  await expect(dialog).toContainText("You to Mr. Dennis Wood, McDonald's Blinds and Shades: call, left a voicemail. “will try again”");
  await expect(line).toBeFocused();
  await expectAccessible(page);
  await line.press('Enter');
  await expect(dialog).toHaveCount(0);
  const [touch] = (await ask('contacts.get', { id: wood.contactId })).touches;
  expect(touch).toMatchObject({ direction: 'out', about: 'status', channel: 'call', outcome: 'voicemail', said: 'will try again' });
  const { open } = await ask('opportunities.get', { id: told.opportunity.id });
  expect(open.filter(({ status, state }) => status && state !== 'waiting').map(({ title, day }) => [title, day])).toEqual([
    ['Weekly status call', '2026-06-18'],
  ]);
});

test('before a line is logged that the practice advises against, it says so once, and the user decides', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  const wood = person('Dennis', 'Wood', { honorific: 'Mr.', role: 'hr' });
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', debrief({ people: [wood] }));
  await go('/today');
  await page.locator('[data-row]').first().waitFor();
  await page.keyboard.press('Control+l');
  const dialog = page.getByRole('dialog', { name: 'Log what happened' });
  await dialog.getByLabel('In a line').fill('texted Wood');
  await expect(dialog).toContainText('phone, do not text', { ignoreCase: true });
  await expect(dialog.getByRole('button', { name: 'Log it anyway' })).toBeEnabled();
});
