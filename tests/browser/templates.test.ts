import { expect, expectAccessible, test } from './desk.ts';

test('a template is written otherwise, a letter begins with it, and the original is restored', async ({ exampleDesk }) => {
  const { page, go, ask } = exampleDesk;
  await go('/letters/templates/keepInTouch');
  const text = page.getByRole('textbox', { name: 'The text of the template: Keeping in touch' });
  const main = page.getByRole('main');

  await test.step('fields are chips that say what they stand for; the letter beside it fills them', async () => {
    await expect(text.locator('.merge')).toHaveText(['your phone number', 'your e-mail address']);
    await text.press('Control+End');
    await text.press('Enter');
    await text.pressSequentially('Greetings to all at {{organization}}, and good luck with {{luck}}.');
    await expect(text.locator('.merge').nth(2)).toHaveText('the organization');
    await expect(text.locator('.merge.is-unfilled')).toHaveText('luck');
    const beside = page.getByRole('complementary', { name: 'Fields and a letter as it would read' });
    await expect(beside).toContainText('Greetings to all at McDonald');
    await expect(beside.getByRole('list', { name: 'What is missing' })).toContainText('The journal knows no field “luck”');
    await expect(main.getByRole('status')).toHaveText('Not saved yet');
    await expectAccessible(page);
  });

  await test.step('what is typed survives a look at another template, and Ctrl S saves it', async () => {
    await page.getByRole('button', { name: 'A call may come' }).click();
    await page.getByRole('button', { name: 'Keeping in touch' }).click();
    await expect(text).toContainText('Greetings to all');
    await page.keyboard.press('Control+s');
    await expect(main.getByRole('status')).toHaveText('Your own text');
    const kept = (await ask('templates.list', {})).find(({ name }) => name === 'keepInTouch')?.wordings[0];
    expect(kept).toMatchObject({ isOwn: true });
    expect(kept?.body).toContain('Greetings to all at {{organization}}, and good luck with {{luck}}.');
  });

  await test.step('a letter on the desk takes it', async () => {
    await go('/letters');
    await page.getByRole('button', { name: 'Template…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Take a template' });
    await dialog.getByRole('combobox', { name: 'Template' }).click();
    await page.getByRole('option', { name: 'Keeping in touch' }).click();
    await expect(dialog).toContainText('Greetings to all at McDonald');
    await dialog.getByRole('button', { name: 'Take this text' }).click();
    const letter = page.getByRole('textbox', { name: 'The text of the letter' });
    await expect(letter).toContainText('Greetings to all at McDonald');
    await expect(letter.locator('.merge.is-unfilled')).toHaveText('luck');
  });

  await test.step('the original comes back', async () => {
    await go('/letters/templates/keepInTouch');
    await page.getByRole('button', { name: 'Restore the original' }).click();
    await expect(text).not.toContainText('Greetings');
    await expect(main.getByRole('status')).toHaveText('The original');
  });
});
