import { expect, expectAccessible, test } from './desk.ts';
import type { Desk } from './desk.ts';

/** A letter to Ms. McDonald with three errors, a word to take back, and a paragraph that stands in Mr. Ortega's as well. */
const toDana = `Thank you for the time you, Ms. Natarajan and Mr. Ortega, your Sales Director, gave me this morning, and for the interest {{organization}} has shown in me as {{position}}.

Your plan for a second showroom in the autumn stayed with me, and so did the builders’ accounts you want to win back. I would like to help with both more than anything.

In three years at Castell Interiors I took the dealer network from 14 to 41 and trained a team of nine. I should of told you that I also reopened our Dublin showroom with Zoltanix blinds.

As you asked, I enclose two project samples and a list of three references. I look forward to hear from you.`;
const toOrtega = `Thank you for your interest in me as {{position}}.

Your plan for a second showroom in the autumn stayed with me, and so did the builders’ accounts you want to win back. I trained nine people and took the dealer network to 41. I also reopened the Dublin showroom.`;

/** Lays the letter on the desk and waits until it was read. */
async function layOut({ page, go, ask }: Desk): Promise<string> {
  const { rows } = await ask('letters.list', { offset: 0, limit: 50 });
  const idOf = (name: string): string => rows.find(({ person }) => person.name === name)?.id ?? '';
  const bodies = { 'Ms. Dana McDonald': toDana, 'Mr. Luis Ortega': toOrtega };
  for (const [name, body] of Object.entries(bodies)) {
    const { enclosures, format, paper, dated } = await ask('letters.get', { id: idOf(name) });
    await ask('letters.save', { id: idOf(name), body, enclosures: [...enclosures], format, paper, dated });
  }
  await go(`/letters/${idOf('Ms. Dana McDonald')}`);
  await expect(page.getByRole('complementary', { name: 'Letter check' })).toContainText('Four errors stop printing.', { timeout: 20_000 });
  return idOf('Ms. Dana McDonald');
}

test('a letter is read as it is written: findings are numbered on the page, explained beside it and mended by keys', async ({
  exampleDesk,
}) => {
  const { page, ask } = exampleDesk;
  const id = await layOut(exampleDesk);
  const check = page.getByRole('complementary', { name: 'Letter check' });
  const findings = check.getByRole('list', { name: 'Findings' });
  const body = page.getByRole('textbox', { name: 'The text of the letter' });
  const textNow = async () => (await ask('letters.get', { id })).body;

  await test.step('what is wrong, why, and what would be right', async () => {
    const words = (await findings.getByRole('listitem').allTextContents()).map((text) => text.replace(/^\d/, ''));
    expect(words.map((text) => text.replace(/(Error|Advice), .*/s, ''))).toEqual([
      'Sales Director: the journal has Director of Sales',
      'should of: should have',
      'Zoltanix: is in no dictionary',
      'look forward to hear: look forward to hearing',
      'more than anything: may sound desperate',
    ]);
    await expect(body.locator('mark.err')).toHaveText(['Sales Director', 'should of', 'Zoltanix', 'look forward to hear']);
    await expect(body.locator('mark.adv')).toHaveText(['more than anything']);
    await expect(body.locator('.pm')).toHaveText(['1', '2', '3', '4', '5']);
    await expect(check).toContainText('In part like Mr. Ortega’s letter');
    await expect(body.locator('p.alike')).toHaveCount(1);
    await expect(check.getByRole('button', { name: 'Mark proofread' })).toBeDisabled();
    const list = page.getByRole('navigation', { name: 'Letters' });
    await expect(list.getByRole('link', { name: /Ms\. Dana McDonald/ }).first()).toContainText('four errors');
    await expect(list.getByRole('link', { name: /Mr\. Luis Ortega/ })).toContainText('points');
  });

  await test.step('F7 goes from one to the next, Enter replaces', async () => {
    await page.keyboard.press('F7');
    await expect(page.getByRole('dialog', { name: 'Finding 1: Sales Director' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(body).toContainText('Mr. Ortega, your Director of Sales, gave me');
    await expect(check).toContainText('Three errors stop printing.');
    await page.keyboard.press('F7');
    await page.keyboard.press('F7');
    await expect(page.getByRole('dialog', { name: 'Finding 2: should of' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await findings.getByRole('button', { name: 'Replace: should of' }).click();
    await expect(body).toContainText('I should have told you');
    await expect.poll(textNow).toContain('I should have told you');
  });

  await test.step('a word is learned for every letter, a point ignored in this one, and both can be taken back', async () => {
    await findings.getByRole('button', { name: 'Error 2: show Zoltanix' }).click();
    await page.getByRole('dialog', { name: 'Finding 2: Zoltanix' }).getByRole('button', { name: 'Learn' }).click();
    await expect(findings).not.toContainText('Zoltanix');
    await expect(check.getByRole('button', { name: 'Forget the learned word Zoltanix' })).toBeVisible();
    await findings.getByRole('button', { name: 'Ignore: more than anything' }).click();
    await expect(check).toContainText('One finding ignored.');
    await check.getByRole('button', { name: 'Show it again' }).click();
    await expect(findings).toContainText('more than anything');
  });

  await test.step('errors stop printing until one click says otherwise', async () => {
    await page.keyboard.press('Control+p');
    const doubt = page.getByRole('dialog', { name: 'One thing before it prints' });
    await expect(doubt).toContainText('“look forward to hear”: wants the ‑ing form');
    await expect(doubt.getByRole('button', { name: 'Print anyway' })).toBeVisible();
    await doubt.getByRole('button', { name: 'Change it first' }).click();
    await expect(check.getByRole('button', { name: 'Print anyway' })).toBeVisible();
  });

  await test.step('Ctrl and Enter go to the last error, and mark the letter once it is mended', async () => {
    await body.click();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog', { name: /^Finding \d/ })).toBeVisible();
    await findings.getByRole('button', { name: 'Replace: look forward to hear' }).click();
    await expect(check).toContainText('Nothing stops printing.');
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await ask('letters.get', { id })).state).toBe('proofread');
  });
});

test('the letters of an interview are shown side by side: what two share is marked, and how much it is', async ({ exampleDesk }) => {
  const { page } = exampleDesk;
  await layOut(exampleDesk);
  await page.getByRole('button', { name: 'Show them side by side…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Side by side' });
  const shared = 'Your plan for a second showroom in the autumn stayed with me, and so did the builders’ accounts you want to win back.';
  for (const [name, other] of [
    ['Ms. McDonald', 'Mr. Ortega'],
    ['Mr. Ortega', 'Ms. McDonald'],
  ] as const) {
    const column = dialog.getByRole('region', { name });
    await expect(column.locator('mark')).toHaveText([shared]);
    await expect(column).toContainText(new RegExp(`\\d+ % as in ${other}’s, the likest\\.`));
  }
  const third = dialog.getByRole('region', { name: 'Ms. Natarajan' });
  await expect(third).toContainText('All its own.');
  await expectAccessible(page);
  await third.getByRole('link', { name: 'Open the letter to Ms. Natarajan' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/\/letters\/[\w-]+$/);
});

test('what is typed is read after a pause, also the name of somebody of the journal', async ({ exampleDesk }) => {
  const { page } = exampleDesk;
  await layOut(exampleDesk);
  const body = page.getByRole('textbox', { name: 'The text of the letter' });
  await body.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Ms. Tanaka and Mr. Okafor of Northlight say so, and I definately agree.');
  await expect(body.locator('mark.err').last()).toHaveText('definately');
  await expect(body.locator('mark.err', { hasText: /Tanaka|Okafor/ })).toHaveCount(0);
});

test('without the grammar engine the journal’s facts are still looked at, and it is said', async ({ exampleDesk }) => {
  const { page, ask, go } = exampleDesk;
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: 'no engine' }));
  const { rows } = await ask('letters.list', { offset: 0, limit: 50 });
  const id = rows.find(({ person }) => person.name === 'Ms. Dana McDonald')?.id ?? '';
  const { enclosures, format, paper, dated } = await ask('letters.get', { id });
  await ask('letters.save', { id, body: toDana, enclosures: [...enclosures], format, paper, dated });
  await go(`/letters/${id}`);
  const check = page.getByRole('complementary', { name: 'Letter check' });
  await expect(check).toContainText('Spelling and grammar could not be read here.', { timeout: 20_000 });
  await expect(check.getByRole('list', { name: 'Findings' })).toContainText('Sales Director: the journal has Director of Sales');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the letter check is accessible in ${scheme}, in both sizes of the window`, async ({ exampleDesk }) => {
    const { page } = exampleDesk;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await layOut(exampleDesk);
    await page.keyboard.press('F7');
    await expect(page.getByRole('dialog', { name: /^Finding 1/ })).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 1024, height: 700 });
    await page.getByRole('button', { name: 'Letter check' }).click();
    await expectAccessible(page);
  });
}
