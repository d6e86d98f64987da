import { expect, expectAccessible, test } from './desk.ts';

test('an e-mail is begun beside its letter, checked, copied, handed over, and recorded when it went', async ({ exampleDesk }) => {
  const { page, go, ask } = exampleDesk;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await go('/letters');
  const { rows } = await ask('letters.list', { offset: 0, limit: 50 });
  const dana = rows.find(({ person }) => person.name === 'Ms. Dana McDonald');
  await go(`/letters/${dana?.id ?? ''}`);
  await page.getByRole('button', { name: 'Write an e-mail' }).click();

  const text = page.getByRole('textbox', { name: 'The text of the e-mail' });
  const aside = page.getByRole('complementary', { name: 'Letter check' });
  await test.step('it is written with chips and read by the letter check', async () => {
    await expect(text.locator('.merge').first()).toHaveText('Thursday, June 11');
    await page.getByRole('textbox', { name: 'Subject' }).fill('Thank you for today');
    await text.press('Control+End');
    await text.pressSequentially(' I should of said so.');
    await expect(aside.getByRole('list', { name: 'Findings' })).toContainText('should of', { timeout: 20_000 });
    // What a finding mends is what is marked in the text.
    await expect(text.locator('mark').filter({ hasText: 'should of' })).toHaveCount(1);
    await aside.getByRole('button', { name: /^Replace/ }).click();
    await expect(text).toContainText('I should have said so.');
    await expectAccessible(page);
  });

  await test.step('it is copied as it will be read', async () => {
    await aside.getByRole('button', { name: 'Copy the text' }).click();
    await expect(page.getByText('Copied, with its subject')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Thank you for today\n\nDear Ms\. McDonald:\n\nThank you .*June 11/);
    expect(copied).toContain('I should have said so.\n\nSincerely,\n\nJordan Ellis\n');
    expect(copied).not.toContain('{{');
  });

  await test.step('it is recorded when the user says that it went, and stays as it was', async () => {
    await aside.getByRole('button', { name: 'It went…' }).click();
    await page.getByRole('dialog', { name: 'When did it go?' }).getByRole('button', { name: 'It went' }).click();
    await expect(page.getByRole('complementary', { name: 'Sent' })).toBeVisible();
    await expect(text).toHaveAttribute('contenteditable', 'false');
    const { touches } = await ask('contacts.get', { id: dana?.person.id ?? '' });
    expect(touches[0]).toMatchObject({ channel: 'email', about: 'thanks', direction: 'out' });
  });
});

test('words that the journal did not take stand in the letter when the next window opens', async ({ exampleDesk }) => {
  const { page, host, ask } = exampleDesk;
  const { rows } = await ask('letters.list', { offset: 0, limit: 50 });
  const id = rows.find(({ person, state }) => person.name === 'Ms. Dana McDonald' && state === 'drafted')?.id ?? '';
  const before = await page.context().newPage();
  await before.route('**/call', (route) =>
    route.request().postData()?.includes('"letters.save"') === true ? route.abort() : route.continue(),
  );
  await before.goto(`${host.origin}/letters/${id}`);
  const text = before.getByRole('textbox', { name: 'The text of the letter' });
  await text.press('Control+End');
  await text.pressSequentially(' And a word of mine.');
  await expect(before.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible();
  await before.close();

  await page.goto(`${host.origin}/letters/${id}`);
  await expect(page.getByRole('textbox', { name: 'The text of the letter' })).toContainText('And a word of mine.');
  await expect.poll(async () => (await ask('letters.get', { id })).body).toContain('And a word of mine.');
});

test('an e-mail of Today opens its message: begun once, and the same one again', async ({ exampleDesk }) => {
  const { page, go, ask } = exampleDesk;
  const { rows } = await ask('letters.list', { offset: 0, limit: 50 });
  const dana = rows.find(({ person, state }) => person.name === 'Ms. Dana McDonald' && state === 'drafted');
  const contactId = dana?.person.id ?? '';
  const opportunityId = dana?.interview?.opportunity.id ?? '';
  await ask('contacts.answer', { id: contactId, missing: 'preferredChannel', preferredChannel: 'email' });
  const planned = async () => {
    const { open } = await ask('opportunities.get', { id: opportunityId });
    return open.find(({ kind, person }) => kind === 'email' && person.id === contactId);
  };
  const { id = '', messageId } = (await planned()) ?? {};
  expect(messageId).toBeNull();

  await go('/today');
  const row = page.locator(`[data-row="${id}"]`);
  await row.click();
  await row.press('Enter');
  await expect(page.getByRole('textbox', { name: 'The text of the e-mail' })).toBeVisible();
  const begun = (await planned())?.messageId ?? '';
  expect(new URL(page.url()).pathname).toBe(`/letters/messages/${begun}`);

  await page.goBack();
  await row.click();
  await row.getByRole('button', { name: 'Open the e-mail' }).click();
  await expect(page).toHaveURL(new RegExp(`/letters/messages/${begun}$`));
  expect((await ask('messages.list', { offset: 0, limit: 50 })).total).toBe(1);
});

test('what is typed while a save is still on its way is saved after it, and is nobody else’s', async ({ exampleDesk }) => {
  const { page, go, ask } = exampleDesk;
  await go('/letters');
  const { rows } = await ask('letters.list', { offset: 0, limit: 50 });
  await go(`/letters/${rows.find(({ person }) => person.name === 'Ms. Dana McDonald')?.id ?? ''}`);
  await page.getByRole('button', { name: 'Write an e-mail' }).click();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const saves: string[] = [];
  await page.route('**/call', async (route) => {
    const { name } = route.request().postDataJSON() as { readonly name: string };
    if (name === 'messages.save') {
      saves.push(name);
      if (saves.length === 1) await held;
    }
    await route.continue();
  });
  const text = page.getByRole('textbox', { name: 'The text of the e-mail' });
  await text.press('Control+End');
  await text.pressSequentially(' The first words.');
  await expect.poll(() => saves.length).toBe(1);
  await text.pressSequentially(' And more.');
  release();
  const main = page.getByRole('main');
  await expect(main.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await expect(main.getByRole('alert')).toHaveCount(0);
  const id = /messages\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  expect((await ask('messages.get', { id })).body).toContain('The first words. And more.');
});
