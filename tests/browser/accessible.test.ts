import { expect, expectAccessible, test } from './desk.ts';
import type { Desk } from './desk.ts';

/** Every screen, and how to know that it is there with its rows. */
const screens = [
  { path: '/today', ready: 'Thursday, 11 June' },
  { path: '/debrief', ready: 'Debrief' },
  { path: '/calendar', ready: 'June 2026' },
  { path: '/opportunities', ready: 'Opportunities' },
  { path: '/contacts', ready: 'Networking contacts' },
  { path: '/organizations', ready: 'Organizations' },
  { path: '/letters', ready: 'Letter desk' },
  { path: '/search-log', ready: 'Search log' },
  { path: '/settings', ready: 'Settings' },
  { path: '/you', ready: 'You and your paper' },
] as const;
const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
] as const;

async function eachScreen({ page, go }: Desk, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const { path, ready } of screens) {
      await test.step(`${path} at ${size.width}×${size.height}`, async () => {
        await go(path);
        await expect(page.getByRole('heading', { level: 1, name: ready })).toBeVisible();
        await expect(page.locator('.skeleton')).toHaveCount(0);
        await expectAccessible(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide, 'nothing wider than the window').toBeLessThanOrEqual(0);
      });
    }
  }
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every screen of the example journal is accessible in ${scheme}`, async ({ exampleDesk }) => {
    await eachScreen(exampleDesk, scheme);
  });

  test(`one of everything that has a page of its own is accessible in ${scheme}`, async ({ exampleDesk }) => {
    const { page, go, ask } = exampleDesk;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const { rows: letters } = await ask('letters.list', { offset: 0, limit: 50 });
    const letter = letters.find(({ person }) => person.name === 'Ms. Dana McDonald');
    const [reference] = await ask('search.find', { text: 'ruth okonkwo', limit: 1 });
    const places = [
      { path: `/letters/${letter?.id ?? ''}`, ready: 'Letter check' },
      { path: `/contacts/${letter?.person.id ?? ''}`, ready: 'Ms. Dana McDonald' },
      { path: `/opportunities/${letter?.interview?.opportunity.id ?? ''}`, ready: 'Sales Manager' },
      { path: `/debrief/${letter?.interview?.id ?? ''}`, ready: 'Debrief: McDonald' },
      { path: `/organizations/${letter?.organization?.id ?? ''}`, ready: 'McDonald' },
      { path: `/contacts/${reference?.id ?? ''}`, ready: 'Ms. Ruth Okonkwo' },
      { path: '/letters/messages', ready: 'E-mail and fax' },
      { path: '/letters/templates', ready: 'Templates' },
    ];
    for (const { path, ready } of places) {
      await test.step(path, async () => {
        await go(path);
        await expect(page.getByRole('heading', { name: ready }).first()).toBeVisible();
        await expect(page.locator('.skeleton')).toHaveCount(0);
        await expectAccessible(page);
      });
    }
  });

  test(`the first run is accessible in ${scheme}`, async ({ emptyDesk }) => {
    const { page } = emptyDesk;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(page.getByRole('heading', { name: 'Begin your journal' })).toBeVisible();
    await expectAccessible(page);
  });
}
