import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { expect, expectAccessible, test } from './desk.ts';

const carla = person('Carla', 'Ruiz', { role: 'interviewer' });
const bev = person('Bev', 'Kowalski', { role: 'receptionist' });
const told = debrief({ people: [carla, bev] });

test('the circle is asked about where an interviewer stands, and a yes plans to ask to connect', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', told);
  await go(`/opportunities/${told.opportunity.id}`);
  await expect(page.getByRole('button', { name: 'Yes, take Ms. Carla Ruiz into your circle' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Bev Kowalski into your circle/ }), 'the front desk is not suggested').toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Yes, take Ms. Carla Ruiz into your circle' }).press('Enter');
  await expect(page.getByText('Ms. Ruiz is in your circle.')).toBeVisible();
  await expect(page.getByText('Ask to connect')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Yes, take Ms. Carla Ruiz into your circle' })).toBeVisible();

  await go(`/contacts/${bev.contactId}`);
  await page.getByRole('button', { name: 'Take Ms. Bev Kowalski into your circle' }).click();
  await expect(page.locator('.circle-ask')).toContainText('In your circle');
});

test('the interval, tags and quiet days of a contact are kept from its pane, and the list shows the ring', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', { ...told, people: [carla] });
  await ask('opportunities.save', {
    ...{ id: told.opportunity.id, organizationId: told.organization.id, title: 'Sales Manager', stage: 'withdrawn' },
    ...{ stageDay: '2026-06-11', note: '', long: false },
  });
  await go(`/contacts/${carla.contactId}`);
  await page.getByRole('button', { name: /How often to be in touch with Ms. Carla Ruiz/ }).click();
  const interval = page.getByRole('dialog', { name: 'Keep in touch with Ms. Carla Ruiz' });
  await interval.getByLabel('Ideal, in days').fill('40');
  await interval.getByLabel('Longest, in days').fill('30');
  await interval.getByRole('button', { name: 'Keep it' }).click();
  await expect(interval.getByText('The longest is at least as long as the ideal.')).toBeVisible();
  await interval.getByLabel('Longest, in days').fill('80');
  await expectAccessible(page);
  await interval.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('keep in touch: ideal 40 days, longest 80')).toBeVisible();
  await expect(page.getByText('you were last in touch on Thu 11 June: ideal 40 days, longest 80')).toBeVisible();

  await page.getByRole('button', { name: 'Tags…' }).click();
  const tags = page.getByRole('dialog', { name: 'Tags of Ms. Carla Ruiz' });
  await tags.getByLabel('A new tag').fill('trade');
  await tags.getByRole('button', { name: 'Add the tag' }).click();
  await expect(tags.getByRole('checkbox', { name: 'trade' })).toBeChecked();
  await expectAccessible(page);
  await tags.getByRole('button', { name: 'Keep them' }).click();
  const row = page.getByRole('row', { name: /Ms. Carla Ruiz/ });
  await expect(row).toContainText('trade');
  await expect(row.getByRole('img', { name: '0 days since the last touch, in touch; ideal 40, longest 80' })).toBeVisible();

  await page.getByRole('button', { name: 'Quiet days…' }).click();
  const quiet = page.getByRole('dialog', { name: 'Quiet days: Ms. Carla Ruiz' });
  await quiet.getByLabel('From').fill('2026-07-20');
  await quiet.getByLabel('To, included').fill('2026-07-26');
  await quiet.getByLabel('Why').fill('vacation');
  await expectAccessible(page);
  await quiet.getByRole('button', { name: 'Keep them quiet' }).click();
  await expect(page.getByText('falls in quiet days (vacation), so it comes on Mon 27 July')).toBeVisible();
});

test('no permission is taken as given, and it is changed where the reference stands', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', told);
  await go(`/opportunities/${told.opportunity.id}`);
  await page.getByRole('button', { name: 'Add a reference…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a reference' });
  await dialog.getByLabel('Who').fill('Ms. Ruth Okonkwo');
  await dialog.getByRole('button', { name: 'Add the reference' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Ask how it went: waiting')).toBeVisible();
  await page.getByRole('combobox', { name: /^Permission of Ms. Ruth Okonkwo/ }).click();
  await page.getByRole('option', { name: 'permission given' }).click();
  await expect(page.getByText('Ms. Okonkwo: permission given.')).toBeVisible();
  await expect(page.getByText('Ask how it went: upcoming, Fri 12 June')).toBeVisible();
  await expectAccessible(page);
});

test('tags and everybody’s quiet days are kept in Settings: added, changed, removed, and taken back', async ({ emptyDesk }) => {
  const { page, go, ask } = emptyDesk;
  await ask('profile.save', jordanEllis);
  await go('/settings');
  await page.getByRole('button', { name: 'Add a tag…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('mentor');
  await dialog.getByLabel('Ideal, in days').fill('60');
  await dialog.getByLabel('Longest, in days').fill('30');
  await dialog.getByLabel('Longest, in days').press('Enter');
  await expect(dialog.getByText('The longest is at least as long as the ideal.')).toBeVisible();
  await dialog.getByLabel('Longest, in days').fill('90');
  await dialog.getByLabel('Longest, in days').press('Enter');
  await expect(page.getByText('every 60 to 90 days, nobody')).toBeVisible();
  await page.getByRole('button', { name: 'Change… the tag mentor' }).click();
  await dialog.getByLabel('Name').fill('mentors');
  await dialog.getByLabel('Name').press('Enter');
  await page.getByRole('button', { name: 'Remove the tag mentors' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Remove the tag mentors' })).toBeVisible();
  await page.getByRole('button', { name: 'Add quiet days…' }).click();
  await dialog.getByLabel('From').fill('2026-07-02');
  await dialog.getByLabel('To, included').fill('2026-07-12');
  await dialog.getByLabel('Why').fill('at the lake');
  await dialog.getByLabel('Why').press('Enter');
  await expect(page.getByText('Thu 2 July to Sun 12 July', { exact: true })).toBeVisible();
  await expectAccessible(page);
  expect(await ask('quietDays.list', { contactId: null })).toMatchObject([{ from: '2026-07-02', to: '2026-07-12' }]);
});

test('right after a debrief those who asked the questions are suggested for the circle, and one tap takes them in', async ({
  emptyDesk,
}) => {
  const { page, go, ask } = emptyDesk;
  await ask('profile.save', jordanEllis);
  await ask('interviews.record', told);
  await go(`/debrief/${told.interviewId}`);
  await expect(page.getByRole('heading', { name: /^Debrief: McDonald/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const question = page.getByRole('status', { name: 'Networking circle' });
  await expect(question.getByText('Ms. Ruiz: into your networking circle?')).toBeVisible();
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Yes' }).click();
  await expect(question.getByText('into your networking circle?')).toHaveCount(0);
  expect((await ask('contacts.get', { id: carla.contactId })).circle).toBe('yes');
  expect((await ask('contacts.get', { id: bev.contactId })).circle).toBe(null);
});
