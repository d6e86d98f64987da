import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { newFolder, removeFolder, startHost } from '../fixtures/startHost.ts';
import type { Host } from '../fixtures/startHost.ts';
import { expect, expectAccessible, test } from './desk.ts';

const dana = person('Dana', 'McDonald', { role: 'decisionMaker' });
const luis = person('Luis', 'Ortega', { honorific: 'Mr.' });
const bev = person('Bev', 'Kowalski', { role: 'receptionist' });
/** Today's interview is over at 11:15; tomorrow's is recorded beforehand. */
const tomorrow = { startsAt: '2026-06-12T14:00:00Z', endsAt: '2026-06-12T15:15:00Z' };
const at = (hour: string) => ['--now', `${hour}[America/New_York]`];
const moment = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

async function record(host: Host, told: Parameters<typeof debrief>[0]): Promise<void> {
  await host.call('profile.save', jordanEllis);
  expect(await host.call('interviews.record', debrief(told))).toMatchObject({ ok: true });
}

test('what came due while the program was closed is told once, by one window, with a way to Today', async ({ page }) => {
  const folder = newFolder();
  const first = await startHost(folder, at('2026-06-11T15:40'));
  await record(first, { ...tomorrow, people: [dana, luis, bev] });
  await first.stop();

  const host = await startHost(folder, at('2026-06-12T11:20'));
  await page.goto(host.address);
  const reminder = page.getByRole('status', { name: 'Reminder' });
  await expect(reminder).toContainText('3 follow-ups are due.');
  await expect(page).toHaveTitle('(3) Today · Follow Through');
  await expectAccessible(page);

  const other = await page.context().newPage();
  await other.goto(`${host.origin}/contacts`);
  await expect(other).toHaveTitle('(3) Contacts · Follow Through');
  await expect(other.getByRole('status', { name: 'Reminder' })).toBeEmpty();

  await page.goto(`${host.origin}/letters`);
  await expect(page).toHaveTitle('(3) Letter desk · Follow Through');
  await expect(reminder, 'read once, told no more').toBeEmpty();
  await host.stop();
  removeFolder(folder);
});

test('one that comes due while the window is open is named, stands until it is read, and is told to no one else', async ({ page }) => {
  const folder = newFolder();
  const host = await startHost(folder);
  // The journal's clock is the computer's here: an interview that is over in two seconds.
  const end = Math.ceil(Date.now() / 1000) * 1000 + 2000;
  await page.clock.install();
  await page.goto(host.address);
  await record(host, { startsAt: moment(end - 3_600_000), endsAt: moment(end), people: [dana] });
  await page.goto(`${host.origin}/contacts`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const reminder = page.getByRole('status', { name: 'Reminder' });
  await expect
    .poll(async () => {
      // A minute passes for the window; the journal says whether its own moment has come.
      await page.clock.fastForward(60_000);
      return reminder.innerText();
    })
    .toContain('Thank-you letter, Ms. McDonald: due since');
  await expect(page).toHaveTitle('(1) Contacts · Follow Through');
  await page.clock.fastForward(600_000);
  await expect(reminder, 'it stands until it is read').toContainText('Ms. McDonald');
  expect(await host.call('reminders.read', {})).toMatchObject({ value: { untold: 0 } });

  await reminder.getByRole('link', { name: 'Open Today' }).click();
  await expect(page).toHaveURL(/\/today$/);
  await expect(reminder).toBeEmpty();
  await host.stop();
  removeFolder(folder);
});

test('a window that is come back to asks at once: the computer may have slept', async ({ page }) => {
  const folder = newFolder();
  const host = await startHost(folder);
  const end = Math.ceil(Date.now() / 1000) * 1000 + 2000;
  await page.clock.install();
  await page.goto(host.address);
  await record(host, { startsAt: moment(end - 3_600_000), endsAt: moment(end), people: [dana, luis] });
  await page.goto(`${host.origin}/contacts`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // From here on the window's own clock hardly moves, as in a computer that sleeps: no timer of its runs out.
  await page.clock.pauseAt(Date.now() + 60_000);
  const reminder = page.getByRole('status', { name: 'Reminder' });
  await expect
    .poll(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await page.clock.runFor(20);
      return reminder.innerText();
    })
    .toContain('2 follow-ups are due.');
  await host.stop();
  removeFolder(folder);
});
