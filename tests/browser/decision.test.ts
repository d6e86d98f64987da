import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { expect, expectAccessible, test } from './desk.ts';
import type { Desk } from './desk.ts';

const told = debrief({ people: [person('Dana', 'McDonald', { role: 'decisionMaker' })] });

async function decide({ page, go }: Desk, stage: string, id: string): Promise<void> {
  await go(`/opportunities/${id}`);
  await page.getByRole('button', { name: 'Stage…' }).click();
  await page.getByRole('combobox', { name: 'Stage' }).click();
  await page.getByRole('option', { name: stage, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save the stage' }).click();
  await expect(dialog).toHaveCount(0);
}

test('rejected is not lost: a letter at the desk, and the people at 30 and 60 days in the calendar', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', told);
  await decide(emptyDesk, 'Rejected', told.opportunity.id);
  const next = page.getByRole('main');
  await expect(next).toContainText('Thanks after the no');
  await expect(next).toContainText('30 days after the no of Thu 11 June, Ms. McDonald hears from you');
  await expectAccessible(page);
  await go('/letters');
  await expect(page.locator('.letter-link', { hasText: 'after the no' })).toBeVisible();
  const { items } = await ask('calendar.range', { from: '2026-07-01', to: '2026-08-31', perDay: null, hidden: [] });
  expect(items.map(({ kind, day, label }) => [kind, day, label])).toEqual([
    ['keep', '2026-07-13', 'Ms. McDonald'],
    ['keep', '2026-08-10', 'Ms. McDonald'],
  ]);
  await go('/today');
  await expect(page.getByRole('complementary').first()).toContainText('Ms. Dana McDonald');
});

test('accepting one job closes the other politely, and Undo opens it again', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  const other = debrief({
    people: [person('Aiko', 'Tanaka', { role: 'hr', email: 'tanaka@example.com' })],
    organization: { ...told.organization, id: debrief().organization.id, name: 'Northlight Systems' },
  });
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', told);
  await ask('interviews.record', other);
  await decide(emptyDesk, 'Accepted', told.opportunity.id);
  await expect(page.getByRole('main')).toContainText('Thank your network, and tell them');
  await go(`/opportunities/${other.opportunity.id}`);
  await expect(page.getByRole('main')).toContainText('Close it politely: you accepted elsewhere');
  await expectAccessible(page);
  // It opens the e-mail in words of its own, which may be left again.
  await page.getByRole('listitem').filter({ hasText: 'Close it politely' }).getByRole('button', { name: 'Write the e-mail' }).click();
  await expect(page.getByText('I have accepted another position, and I would ask you to continue without me.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('is removed.')).toBeVisible();
  await ask('history.undo', {});
  await ask('history.undo', {});
  await ask('history.undo', {});
  await go(`/opportunities/${other.opportunity.id}`);
  await expect(page.getByRole('main')).toContainText('First status call');
  await expect(page.getByRole('main')).not.toContainText('Close it politely');
});
