import { keyTable } from '../../renderer/keyTable.ts';
import { expect, expectAccessible, test } from './desk.ts';
import type { Desk } from './desk.ts';

type Proof = (desk: Desk) => Promise<void>;

/** The keys of a row of the map, as the browser is told them: one after the other, or Ctrl and Alt held. */
async function press({ page }: Desk, caps: readonly string[]): Promise<void> {
  const names: Readonly<Record<string, string>> = { '↵': 'Enter', Esc: 'Escape', '→': 'ArrowRight', '↓': 'ArrowDown', Ctrl: 'Control' };
  const keys = caps.map((cap) => names[cap] ?? (cap.length === 1 ? cap.toLowerCase() : cap));
  if (caps[0] === 'Ctrl' || caps[0] === 'Alt') await page.keyboard.press(keys.join('+'));
  else for (const key of keys) await page.keyboard.press(key);
}

const opensDialog =
  (path: string, name: string | RegExp): Proof =>
  async ({ page, go }) => {
    await go(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await pressHere();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
  };
const leadsTo =
  (path: RegExp, from = '/today'): Proof =>
  async ({ page, go }) => {
    await go(from);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await pressHere();
    await expect(page).toHaveURL(path);
  };
/** On Today, with the row chosen that is so. */
const onRow =
  (row: RegExp, holds: (desk: Desk) => Promise<void>): Proof =>
  async (desk) => {
    await desk.go('/today');
    await desk.page.locator('[data-row]').filter({ hasText: row }).first().click();
    await pressHere();
    await holds(desk);
  };
const dialog =
  (name: RegExp) =>
  async ({ page }: Desk): Promise<void> =>
    expect(page.getByRole('dialog', { name })).toBeVisible();

/** Presses the keys of the row that is being proved. */
let pressHere: () => Promise<void> = () => Promise.resolve();

async function letterOf({ ask }: Desk, name: string): Promise<string> {
  const { rows } = await ask('letters.list', { offset: 0, limit: 50 });
  return rows.find(({ person }) => person.name === name)?.id ?? '';
}

const proofs: Readonly<Record<string, Proof>> = {
  'find or do anything': opensDialog('/calendar', 'Find or do anything'),
  'debrief an interview': leadsTo(/\/debrief/),
  'log what happened, in one line; also Ctrl L': opensDialog('/today', 'Log what happened'),
  undo: async ({ page, go, ask }) => {
    const { rows } = await ask('opportunities.list', { search: 'tillman', offset: 0, limit: 1 });
    const job = rows[0];
    if (job === undefined) throw new Error('The example has no such opportunity.');
    const { id, title, organization } = job;
    await ask('opportunities.save', {
      id,
      organizationId: organization.id,
      title: `${title}, West`,
      stage: 'applied',
      stageDay: '2026-06-05',
      note: '',
      long: false,
    });
    await go('/opportunities');
    await expect(page.getByRole('link', { name: /Sales Manager, West/ })).toBeVisible();
    await pressHere();
    await expect(page.getByRole('link', { name: /Sales Manager, West/ })).toBeHidden();
  },
  'fold the rail': async ({ page, go }) => {
    await go('/today');
    await expect(page.locator('.window')).not.toHaveClass(/folded/);
    await pressHere();
    await expect(page.locator('.window')).toHaveClass(/folded/);
  },
  settings: leadsTo(/\/settings/),
  'next pane': async ({ page, go }) => {
    await go('/today');
    await expect(page.locator('[data-row]').first()).toBeVisible();
    await page.getByRole('link', { name: /^Calendar/ }).focus();
    await pressHere();
    await expect(page.getByRole('main')).toBeFocused();
  },
  'all keys': opensDialog('/today', 'All keys'),
  'close the topmost': async ({ page, go }) => {
    await go('/today');
    await expect(page.locator('[data-row]').first()).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await pressHere();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  },
  Today: leadsTo(/\/today/, '/calendar'),
  Calendar: leadsTo(/\/calendar/),
  Opportunities: leadsTo(/\/opportunities/),
  Contacts: leadsTo(/\/contacts/),
  Organizations: leadsTo(/\/organizations/),
  'Letter desk': leadsTo(/\/letters/),
  'Search log': leadsTo(/\/search-log/),
  'next, previous; also ↓ ↑': async ({ page, go }) => {
    await go('/today');
    const chosen = page.locator('.today-rows [data-row][tabindex="0"]');
    const first = await chosen.getAttribute('data-row');
    await page.keyboard.press('j');
    await expect(chosen).not.toHaveAttribute('data-row', first ?? '');
    await page.keyboard.press('k');
    await expect(chosen).toHaveAttribute('data-row', first ?? '');
  },
  open: onRow(/Achterberg/, async ({ page }) => expect(page).toHaveURL(/\/opportunities\//)),
  done: onRow(/Achterberg/, dialog(/./)),
  mailed: onRow(/Tom Hale/, dialog(/./)),
  'snooze: move to a day': onRow(/Achterberg/, dialog(/./)),
  'skip, and say why': onRow(/Achterberg/, dialog(/./)),
  'may I contact them?': onRow(/Achterberg/, dialog(/./)),
  'talking points': onRow(/Achterberg/, async ({ page }) =>
    expect(page.getByRole('button', { name: /^Talking points/ }).first()).toHaveAttribute('aria-expanded', 'true'),
  ),
  'word came in': onRow(/Achterberg/, dialog(/./)),
  'edit whom the row is about': onRow(/Achterberg/, dialog(/^Edit .*Achterberg/)),
  'add somebody there': onRow(/Achterberg/, async (desk) => {
    await dialog(/^Add a contact/)(desk);
    await expect(desk.page.getByRole('combobox', { name: 'Organization' })).not.toHaveValue('');
  }),
  'what is shown: now, the next 7 days, done today': onRow(/Achterberg/, async ({ page }) => {
    await expect(page.getByRole('button', { name: 'Now', exact: true })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Next 7 days' })).toHaveAttribute('aria-pressed', 'true');
  }),
  'search; on the other screens, everything': async ({ page, go }) => {
    await go('/contacts');
    await expect(page.getByRole('grid')).toBeVisible();
    await pressHere();
    await expect(page.getByRole('searchbox')).toBeFocused();
    // Typing is typing: no key of the map acts here.
    await page.keyboard.type('ga?');
    await expect(page.getByRole('searchbox')).toHaveValue('ga?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await go('/today');
    await expect(page.locator('[data-row]').first()).toBeVisible();
    await pressHere();
    await expect(page.getByRole('dialog', { name: 'Find or do anything' })).toBeVisible();
  },
  add: opensDialog('/contacts', /Add/),
  'edit the contact': async (desk) => {
    const { rows } = await desk.ask('contacts.list', {
      search: 'achterberg',
      filter: 'everyone',
      sort: 'name',
      descending: false,
      offset: 0,
      limit: 1,
    });
    await desk.go(`/contacts/${rows[0]?.id ?? ''}`);
    await expect(desk.page.getByRole('heading', { name: /Achterberg/ }).first()).toBeVisible();
    await pressHere();
    await expect(desk.page.getByRole('dialog')).toBeVisible();
  },
  'filter the opportunities or the contacts': async ({ page, go }) => {
    await go('/opportunities');
    await expect(page.getByRole('link', { name: /Delmar/ })).toBeVisible();
    await pressHere();
    await expect(page.getByRole('button', { name: /^All/ })).toBeFocused();
    await go('/contacts');
    await expect(page.getByRole('grid')).toBeVisible();
    await pressHere();
    await expect(page.getByRole('dialog', { name: 'Filter the contacts' })).toBeVisible();
  },
  'move a card to the next stage; Alt ← to the one before': async ({ page, go }) => {
    await go('/opportunities');
    await page.getByRole('link', { name: /Capital Shade/ }).focus();
    await pressHere();
    await expect(page.getByRole('region', { name: /^Applied/ }).getByRole('link', { name: /Capital Shade/ })).toBeFocused();
  },
  'the next month, week or day; ← the one before': async ({ page, go }) => {
    await go('/calendar');
    await expect(page.getByRole('heading', { name: /June 2026/ })).toBeVisible();
    await pressHere();
    await expect(page.getByRole('heading', { name: /July 2026/ })).toBeVisible();
  },
  'with an item chosen, the one beside it': async ({ page, go }) => {
    await go('/calendar');
    const item = page.locator('.cal-body button[data-item]').first();
    const id = await item.getAttribute('data-item');
    await item.focus();
    await pressHere();
    await expect(page.locator('.cal-body button[data-item]:focus')).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-item'))).not.toBe(id);
  },
  today: async ({ page, go }) => {
    await go('/calendar');
    await expect(page.getByRole('heading', { name: /June 2026/ })).toBeVisible();
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(page.getByRole('heading', { name: /July 2026/ })).toBeVisible();
    await pressHere();
    await expect(page.getByRole('heading', { name: /June 2026/ })).toBeVisible();
  },
  'month; 2, 3 and 4 the other views': async ({ page, go }) => {
    await go('/calendar');
    await expect(page.getByRole('heading', { name: /June 2026/ })).toBeVisible();
    const views = page.getByRole('group', { name: 'View' }).getByRole('button');
    for (const [index, key] of ['2', '3', '4', '1'].entries()) {
      await page.keyboard.press(key);
      await expect(views.nth((index + 1) % 4)).toHaveAttribute('aria-pressed', 'true');
    }
  },
  'move the follow-up by a day; Alt ← back': async ({ page, go, ask }) => {
    const { items } = await ask('calendar.range', { from: '2026-06-01', to: '2026-06-30', perDay: 4, hidden: [] });
    const item = items.find(({ movable }) => movable);
    await go('/calendar');
    await page.locator(`button[data-item="${item?.id ?? ''}"]`).focus();
    await pressHere();
    await expect(page.getByText(/fits|does not fit well/).first()).toBeVisible();
    await page.keyboard.press('Escape');
  },
  'print what is in the tray': async (desk) => {
    await desk.go(`/letters/${await letterOf(desk, 'Ms. Priya Natarajan')}`);
    await expect(desk.page.getByRole('textbox', { name: 'The text of the letter' })).toBeVisible();
    await pressHere();
    await expect(desk.page.getByRole('dialog')).toBeVisible();
  },
  'next finding; with Shift the one before': async (desk) => {
    await spoil(desk);
    await pressHere();
    await dialog(/^Finding 1/)(desk);
  },
  'replace what the finding is about': async (desk) => {
    await spoil(desk);
    await desk.page.keyboard.press('F7');
    await dialog(/^Finding 1: should of/)(desk);
    await pressHere();
    await expect(desk.page.getByRole('textbox', { name: 'The text of the letter' })).toContainText('should have told');
  },
  'mark proofread': async (desk) => {
    const id = await letterOf(desk, 'Mr. Luis Ortega');
    await desk.go(`/letters/${id}`);
    await expect(desk.page.getByRole('textbox', { name: 'The text of the letter' })).toBeVisible();
    await pressHere();
    await expect.poll(async () => (await desk.ask('letters.get', { id })).state).toBe('proofread');
  },
  'next letter; Alt ↑ the one before': async (desk) => {
    const { rows } = await desk.ask('letters.list', { offset: 0, limit: 2 });
    const id = rows[0]?.id ?? '';
    await desk.go(`/letters/${id}`);
    await expect(desk.page.getByRole('textbox', { name: 'The text of the letter' })).toBeVisible();
    await pressHere();
    await expect(desk.page).not.toHaveURL(new RegExp(id));
  },
  'next person, next line': async ({ page, go }) => {
    await go('/debrief');
    await page.getByLabel('Add a person').fill('Ms. Nora Vance');
    await pressHere();
    await expect(page.getByLabel('Title of Nora Vance')).toBeVisible();
  },
  plan: async ({ page, go }) => {
    await go('/debrief');
    await expect(page.getByLabel('Position')).toBeVisible();
    await pressHere();
    await expect(page.getByText('Enter the organization.')).toBeVisible();
  },
};

/** Writes a letter with a slip and waits until it was read. */
async function spoil(desk: Desk): Promise<void> {
  const id = await letterOf(desk, 'Ms. Dana McDonald');
  const { enclosures, format, paper, dated } = await desk.ask('letters.get', { id });
  const body = 'Thank you for your interest in me as {{position}} at {{organization}}. I should of told you about the showroom.';
  await desk.ask('letters.save', { id, body, enclosures: [...enclosures], format, paper, dated });
  await desk.go(`/letters/${id}`);
  await expect(desk.page.getByRole('list', { name: 'Findings' })).toContainText('should of', { timeout: 20_000 });
}

for (const { where, keys } of keyTable) {
  test(`every key of the map does what it says: ${where.toLowerCase()}`, async ({ exampleDesk }) => {
    for (const [caps, what] of keys) {
      await test.step(`${caps.join(' ')}: ${what}`, async () => {
        pressHere = () => press(exampleDesk, caps);
        const proof = proofs[what];
        expect(proof, `the proof of “${what}”`).toBeDefined();
        await proof?.(exampleDesk);
        // What was half entered is left behind.
        await exampleDesk.page.evaluate(() => sessionStorage.clear());
      });
    }
  });
}

test('no key acts behind a dialog, and single letters can be switched off', async ({ exampleDesk: { page, go } }) => {
  await go('/today');
  await expect(page.locator('[data-row]').first()).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'All keys' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.keyboard.press('Control+d');
  await expect(page).toHaveURL(/\/today/);
  await expectAccessible(page);
  await page.getByRole('switch').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/today/);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Find or do anything' })).toBeVisible();
});

test('the finder finds people, jobs, what is open with them and the letters to them, whoever is called just so first', async ({
  exampleDesk: { page, go },
}) => {
  await go('/settings');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find or do anything' })).toBeFocused();
  await page.keyboard.type('dana mcdonald');
  const rows = page.getByRole('option');
  await expect(rows.first()).toContainText('Ms. Dana McDonald');
  const group = (name: string) => page.getByRole('group', { name });
  await expect(group('Follow-ups').getByRole('option', { name: /Thank-you letter: Ms. McDonald/ })).toContainText('due');
  await expect(group('Letters').getByRole('option').first()).toContainText('Letter to Ms. McDonald');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/contacts\//);
  // Who was opened lately stands there before anything is typed.
  await page.keyboard.press('Control+k');
  await expect(rows.first()).toContainText('Ms. Dana McDonald');
});

test('letters typed at once after Ctrl K are all in the finder, and Enter waits for what they find', async ({
  exampleDesk: { page, go },
}) => {
  await go('/today');
  await expect(page.locator('[data-row]').first()).toBeVisible();
  // All keys in one turn of the window, before anything can be drawn.
  await page.evaluate(() => {
    const press = (key: string, ctrlKey = false) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
    press('k', true);
    for (const key of 'carla ruiz') press(key);
  });
  const field = page.getByRole('combobox', { name: 'Find or do anything' });
  await expect(field).toHaveValue('carla ruiz');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/contacts\//);
  await expect(page.getByRole('heading', { level: 2, name: 'Ms. Carla Ruiz' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('sales manager blinds');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/opportunities\//);
});

test('Tab shows what can be done with a found row, numbers are found in any grouping, and what was opened is there after a restart', async ({
  exampleDesk: { page, go, ask },
}) => {
  await go('/search-log');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find or do anything' });
  for (const typed of ['(614) 555 0186', '6145550186', '+1 614-555.0186', 'ruiz@brightwater.example']) {
    await field.fill(typed);
    await expect(page.getByRole('option').first()).toContainText('Ms. Carla Ruiz');
  }
  await page.keyboard.press('Tab');
  const can = page.getByRole('group', { name: 'What can be done' });
  await expect(can.getByRole('option', { name: 'Call 614-555-0186' })).toBeVisible();
  await expect(can.getByRole('option', { name: /^Write to ruiz@brightwater.example/ })).toBeVisible();
  await expect(field).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option').first()).toContainText('Ms. Carla Ruiz');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // Over the screen where it was asked.
  const word = page.getByRole('dialog', { name: 'Word from Ms. Carla Ruiz' });
  await word.getByLabel('What was said').fill('They decide next week');
  await word.getByRole('button', { name: 'Log it' }).click();
  await expect(word).toHaveCount(0);
  await expect(page).toHaveURL(/\/search-log/);
  const { rows } = await ask('contacts.list', {
    search: '614 555 0186',
    filter: 'everyone',
    sort: 'name',
    descending: false,
    offset: 0,
    limit: 2,
  });
  expect(rows).toHaveLength(1);
  expect((await ask('contacts.get', { id: rows[0]?.id ?? '' })).touches[0]).toMatchObject({
    said: 'They decide next week',
    direction: 'in',
  });

  await page.keyboard.press('Control+k');
  await field.fill('riverbend');
  await page.getByRole('option', { name: /^Riverbend City Schools/ }).click();
  await expect(page).toHaveURL(/\/organizations\//);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toContainText('Riverbend City Schools');
});
