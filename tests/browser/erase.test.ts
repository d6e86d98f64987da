import { expect, expectAccessible, test } from './desk.ts';

test('a person is erased only after the consequences were read and said yes to, and is gone from the list', async ({ exampleDesk }) => {
  const { page, go, ask } = exampleDesk;
  const [person] = await ask('search.find', { text: 'mcdonald', limit: 1 });
  const id = person?.id ?? '';
  const { name } = await ask('contacts.get', { id });
  await go(`/contacts/${id}`);
  await page.getByRole('button', { name: 'Erase this person…' }).click();
  const dialog = page.getByRole('dialog', { name: `Erase ${name}?` });
  await expect(dialog).toContainText('What goes: name, address, phones, e-mail, business card, notes and tags');
  await expect(dialog).toContainText('This cannot be undone');
  const erase = dialog.getByRole('button', { name: 'Erase', exact: true });
  await expect(erase).toBeDisabled();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
  }
  // The first Enter keeps the person.
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Erase this person…' }).click();
  await dialog.getByRole('checkbox').click();
  await erase.click();
  await expect(page.getByText(`${name} is erased from the journal.`)).toBeVisible();
  await expect(page.getByRole('complementary', { name })).toHaveCount(0);
  expect((await ask('search.find', { text: 'dana mcdonald', limit: 5 })).filter((found) => found.id === id)).toEqual([]);
});
