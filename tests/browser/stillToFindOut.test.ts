import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { expect, expectAccessible, test } from './desk.ts';

const bev = person('Bev', 'Kowalski', { role: 'receptionist', spellingChecked: false, atOrganization: false });
const dana = person('Dana', 'McDonald', { role: 'decisionMaker', preferredChannel: 'letter' });
const luis = person('Luis', 'Ortega', { honorific: 'Mr.', spellingChecked: false, preferredChannel: 'letter' });

test('what is missing of the people met is asked on Today and answered on the spot, by keyboard', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', debrief({ people: [bev, dana, luis] }));
  await go('/today');
  const section = page.getByRole('region', { name: 'Still to find out' });
  const rows = section.getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('because you met Ms. Kowalski at McDonald');
  await expectAccessible(page);

  await section.getByRole('button', { name: 'Kowalski? The spelling of Ms. Bev Kowalski is right' }).focus();
  await page.keyboard.press('Enter');
  const postal = section.getByRole('button', { name: 'Postal address? Add that of Ms. Bev Kowalski' });
  await expect(postal, 'the focus stays among the questions').toBeFocused();
  await expect(rows.first()).not.toContainText('Kowalski?');
  expect((await ask('contacts.get', { id: bev.contactId })).spellingChecked).toBe(true);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'letter' }).click();
  await expect(page.getByText('Ms. Kowalski prefers letters.')).toBeVisible();
  await expect(rows.first()).not.toContainText('Prefers?');

  await postal.click();
  const dialog = page.getByRole('dialog', { name: 'Address of Ms. Bev Kowalski' });
  await expect(dialog.getByLabel('Street')).toBeVisible();
  await dialog.getByRole('button', { name: 'the organization' }).click();
  await expect(dialog).toContainText('4100 Morse Road, Columbus, OH 43230');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Keep the address' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/The letter is no longer blocked/)).toBeVisible();
  expect(await ask('contacts.get', { id: bev.contactId })).toMatchObject({ atOrganization: true, spellingChecked: true });
  await expect(rows).toHaveCount(1);

  await section.getByRole('button', { name: /^Ortega\?/ }).click();
  await expect(section, 'nothing is left to find out').toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(rows, 'taken back, it is asked again').toHaveCount(1);
});

test('the name opens the contact to edit, the rest unfolds, and the contact’s own page asks the same', async ({ exampleDesk }) => {
  const { page, go, ask } = exampleDesk;
  const { rows: asked, total } = await ask('today.questions', { offset: 0, limit: 500 });
  expect(total).toBeGreaterThan(3);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await go('/today');
  const section = page.getByRole('region', { name: 'Still to find out' });
  const rows = section.getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await section.getByRole('button', { name: `${total - 3} more` }).click();
  await expect(rows).toHaveCount(total);
  await expectAccessible(page);

  const first = asked.find(({ missing }) => missing.includes('spelling'));
  await section.getByRole('link', { name: first?.person.name ?? '' }).click();
  const dialog = page.getByRole('dialog', { name: `Edit ${first?.person.name ?? ''}` });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  const pane = page.getByRole('complementary', { name: first?.person.name ?? '' });
  await expectAccessible(page);
  await pane.getByRole('button', { name: /The spelling of .* is right$/ }).click();
  await expect(pane).toContainText('spelling checked');
});
