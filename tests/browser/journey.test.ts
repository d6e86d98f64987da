import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { measurePdf } from '../paper/measurePdf.ts';
import { expect, test } from './desk.ts';
import type { Desk } from './desk.ts';

/** What the journey leaves behind, for other programs to look at. */
const kept = fileURLToPath(new URL('../../out/journey', import.meta.url));

async function keep(page: Page, name: string, click: () => Promise<void>): Promise<string> {
  mkdirSync(kept, { recursive: true });
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const file = join(kept, name);
  await download.saveAs(file);
  return file;
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function meet(page: Page, name: string, title: string, role: string): Promise<void> {
  const bare = name.replace(/^M[rs]+\. /, '');
  await page.getByLabel('Add a person').fill(name);
  await page.keyboard.press('Enter');
  await page.getByLabel(`Title of ${bare}`).fill(title);
  await choose(page, `Role of ${bare}`, role);
}

async function answer(page: Page, question: string, day: string, by: string): Promise<void> {
  const group = page.getByRole('group', { name: question }).first();
  await group.getByRole('button', { name: 'A day' }).click();
  await group.getByLabel('The day').fill(day);
  await group.getByRole('combobox', { name: 'Until when on that day' }).click();
  await page.getByRole('option', { name: by, exact: true }).click();
}

/** Walks from the debrief to the calendar file; the letter is printed here, or from its PDF elsewhere. */
async function walk({ page, ask }: Desk, name: string, printing: 'Print letters' | 'Printed…'): Promise<void> {
  await test.step('debrief: who was in the room, what was promised, and the plan beside it', async () => {
    await expect(page.getByRole('heading', { name: /^Debrief/ })).toBeVisible();
    await page.getByRole('combobox', { name: 'Organization' }).fill('Cedar Ridge Interiors');
    await page.getByLabel('Position').fill('Regional Sales Manager');
    await page.getByLabel('Day', { exact: true }).fill('2026-06-11');
    await page.getByLabel('From', { exact: true }).first().fill('10:00');
    await page.getByLabel('To', { exact: true }).first().fill('11:00');
    await page.getByLabel('Street').fill('75 Cedar Street, Suite 4');
    await page.getByLabel('City').fill('Dublin');
    await page.getByLabel('State', { exact: true }).fill('OH');
    await page.getByLabel('ZIP').fill('43017');
    await meet(page, 'Ms. Nora Vance', 'Vice President', 'decision maker');
    await page.getByRole('button', { name: 'Postal address of Nora Vance: This branch too?' }).click();
    await meet(page, 'Mr. Ivan Petrov', 'Sales Director', 'interviewer');
    await meet(page, 'Ms. Lucy Dahl', 'Front desk', 'receptionist');
    const plan = page.getByRole('complementary', { name: 'What this plans' });
    await expect(plan).toContainText('Ms. Vance');
    await expect(plan).toContainText('everyone in the interview on Thu 11 June gets thanks within 24 hours');
    await expect(plan).toContainText('blocked: address missing');
    await expect(plan.getByText(/^First status call/)).toBeVisible();
    await answer(page, 'When will you decide?', '2026-06-18', 'by the end of the business day');
    await expect(plan.getByText(/^First status call/)).toHaveCount(0);
    await expect(plan).toContainText('Mon 22 June');
    await page.getByRole('group', { name: 'When will you decide?' }).first().getByRole('button', { name: 'Not said' }).click();
    await expect(plan.getByText(/^First status call/)).toBeVisible();
    await page
      .getByRole('textbox', { name: /^Re-state/ })
      .first()
      .fill('Grew a dealer network from 14 to 41');
    await page
      .getByRole('textbox', { name: /^Forgot to say/ })
      .first()
      .fill('Reopened the Dublin showroom');
    await page
      .getByRole('textbox', { name: /They asked for/ })
      .first()
      .fill('Two project samples');
    await page
      .getByRole('textbox', { name: /Learned about the business/ })
      .first()
      .fill('A second showroom opens in the autumn');
    await page.keyboard.press('Control+Enter');
    await expect(page).not.toHaveURL(/debrief/);
  });

  const letters = (await ask('letters.list', { offset: 0, limit: 100 })).rows.filter(
    ({ organization }) => organization?.name === 'Cedar Ridge Interiors',
  );
  const vance = letters.find(({ person }) => person.name === 'Ms. Nora Vance');
  if (vance === undefined) throw new Error('no letter to Ms. Vance was planned');

  await test.step('letters: a draft for everyone met, on the real page', async () => {
    expect(letters.map(({ kind, person }) => `${kind} to ${person.name}`).sort()).toEqual([
      'card to Ms. Lucy Dahl',
      'letter to Mr. Ivan Petrov',
      'letter to Ms. Nora Vance',
    ]);
    await page.getByRole('link', { name: /Letter desk/ }).click();
    await page.getByRole('link', { name: /Ms\. Nora Vance/ }).click();
    const body = page.getByRole('textbox', { name: 'The text of the letter' });
    await expect(body).toContainText('Cedar Ridge Interiors');
    // Not onto a chip, which a press selects.
    await body.click({ position: { x: 4, y: 8 } });
    await page.keyboard.press('Control+End');
    // The editor hears of a caret that the browser moved in the frame after.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.keyboard.press('Enter');
    await page.keyboard.type('I enjoyed hearing about the autumn.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('proofread').first()).toBeVisible();
    await expect.poll(async () => (await ask('letters.get', { id: vance.id })).body).toContain('I enjoyed hearing about the autumn.');
  });

  await test.step('paper: the letter on Letter paper and its #10 envelope inside the zones', async () => {
    const tray = page.getByRole('contentinfo', { name: 'Print tray' });
    const letterFile = await keep(page, `${name}-letter.pdf`, () => tray.getByRole('button', { name: 'Save the letters as PDF' }).click());
    const letter = measurePdf(readFileSync(letterFile));
    expect(letter.pages).toHaveLength(1);
    const [sheet] = letter.pages;
    expect(sheet?.widthMm).toBeCloseTo(215.9, 0);
    expect(sheet?.heightMm).toBeCloseTo(279.4, 0);
    expect(letter.text).toContain('Dear Ms. Vance:');
    expect(letter.text).toContain('I enjoyed hearing about the autumn.');
    expect(letter.fonts.every(({ isEmbedded, type }) => isEmbedded && !type.startsWith('Type 3'))).toBe(true);
    expect(sheet?.words.find(({ text }) => text === 'June')?.top).toBeGreaterThanOrEqual(50.8);

    const envelopeFile = await keep(page, `${name}-envelope.pdf`, () =>
      tray.getByRole('button', { name: 'Save the envelopes as PDF' }).click(),
    );
    const [envelope] = measurePdf(readFileSync(envelopeFile)).pages;
    expect(envelope?.widthMm).toBeCloseTo(241.3, 0);
    expect(envelope?.heightMm).toBeCloseTo(104.8, 0);
    const to = envelope?.lines.filter(({ top }) => top > 34.9) ?? [];
    expect(to.map(({ text }) => text)).toEqual(['MS NORA VANCE', 'CEDAR RIDGE INTERIORS', '75 CEDAR STREET STE 4', 'DUBLIN OH 43017']);
    for (const line of to) {
      expect(line.left).toBeGreaterThanOrEqual(12.7);
      expect(line.right).toBeLessThanOrEqual(228.6);
      expect(line.bottom).toBeLessThanOrEqual(88.9);
    }
  });

  await test.step('mailed: archived, done, and the call in the calendar', async () => {
    const waiting = (await ask('today.section', { section: 'waiting', offset: 0, limit: 100 })).rows;
    expect(waiting.some(({ title, person }) => title === 'Call after the letter' && person.name === 'Ms. Nora Vance')).toBe(true);
    await page.getByRole('button', { name: printing }).click();
    const question = page.getByRole('dialog');
    await question.getByRole('button', { name: /^Mailed on/ }).click();
    await expect(page.getByText(/mailed Thu 11 June, 15:40/).first()).toBeVisible();
    const mailed = await ask('letters.get', { id: vance.id });
    expect(mailed.state).toBe('mailed');
    expect(mailed.versionsOnFile).toHaveLength(1);
    const [version] = mailed.versionsOnFile;
    const onFile = Buffer.from((await ask('letters.version', { id: version?.id ?? '' })).base64, 'base64');
    expect(createHash('sha256').update(onFile).digest('hex')).toBe(version?.sha256);
    expect(measurePdf(onFile).text).toContain('Dear Ms. Vance:');

    const { open, timeline } = await ask('opportunities.get', { id: vance.interview?.opportunity.id ?? '' });
    const call = open.find(({ title }) => title === 'Call after the letter');
    // Thu 11 June 15:40 plus 48 to 72 hours is the weekend, so it is the next business day (P12).
    expect(call?.windows).toEqual([{ from: '2026-06-15T13:00:00Z', to: '2026-06-15T21:00:00Z' }]);
    expect(call?.state).toBe('upcoming');
    expect(call?.because).toContain('because you mailed Ms. Vance’s letter on Thu 11 June');
    expect(open.map(({ title, person }) => `${title} ${person.spoken}`)).not.toContain('Thank-you letter Ms. Vance');
    expect(timeline.some((event) => event.kind === 'touch' && event.touch.letterId === vance.id)).toBe(true);
  });

  await test.step('calendar: the interview, the call and the promised day', async () => {
    await page.getByRole('link', { name: /Calendar/ }).click();
    await expect(page.getByRole('heading', { name: 'June 2026' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Cedar Ridge Interiors/ }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /Ms\. Vance/ }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Export' }).click();
    const file = await keep(page, `${name}.ics`, () => page.getByRole('menuitem', { name: /Calendar file/ }).click());
    const text = readFileSync(file, 'utf8');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    readWithOthers(file);
  });
}

/** Reads the calendar file with python3-icalendar and khal where they are installed, and says what was left out. */
function readWithOthers(file: string): void {
  const script = fileURLToPath(new URL('../interop/readEvents.py', import.meta.url));
  const python = ['python3', '/usr/bin/python3'].find((each) => spawnSync(each, ['-c', 'import icalendar']).status === 0);
  if (python === undefined) {
    process.stdout.write('skipped: reading the journey’s calendar file with python3-icalendar, because it is not installed\n');
    return;
  }
  const events = JSON.parse(execFileSync(python, [script, file], { encoding: 'utf8' })) as readonly {
    readonly summary: string;
    readonly start: string;
  }[];
  expect(events.some(({ summary, start }) => summary.includes('Cedar Ridge') && start === '2026-06-11T14:00:00Z')).toBe(true);
  expect(events.some(({ summary, start }) => summary.includes('Ms. Nora Vance') && start === '2026-06-15T13:00:00Z')).toBe(true);
}

test('the journey on an empty journal', async ({ emptyDesk }) => {
  const { page, ask } = emptyDesk;
  await test.step('first run: the user and the paper', async () => {
    await expect(page.getByRole('heading', { name: 'Begin your journal' })).toBeVisible();
    await page.getByLabel('Your name').fill('Jordan Ellis');
    await page.getByLabel('Phone').first().fill('614-555-0142');
    await page.getByLabel('E-mail').fill('jordan.ellis@example.com');
    await page.getByLabel('Street').fill('418 Maple Grove Avenue, Apt 3B');
    await page.getByLabel('City').fill('Columbus');
    await page.getByLabel('State').fill('OH');
    await page.getByLabel('ZIP').fill('43214');
    await choose(page, 'Time zone', 'New York (America)');
    await expect(page.getByText('COLUMBUS OH  43214')).toBeVisible();
    await page.getByRole('button', { name: /Start with an interview I had/ }).click();
    await expect.poll(async () => (await ask('journal.status', {})).profile?.zone).toBe('America/New_York');
  });
  await walk(emptyDesk, 'empty', 'Print letters');
});

test('the journey on the example journal', async ({ exampleDesk }) => {
  const { page } = exampleDesk;
  await expect(page.getByText('This is the example journal')).toBeVisible();
  await page.keyboard.press('Control+d');
  await walk(exampleDesk, 'example', 'Printed…');
});
