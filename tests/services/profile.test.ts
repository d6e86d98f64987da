import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blindsAddress, debrief, jordanEllis } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  // Juneteenth, Friday 19 June, closes offices in the United States only.
  test = openTestJournal({ now: '2026-06-18T19:40:00Z' });
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

const days = async (id: string) => (await test.call('opportunities.get', { id })).open.map(({ title, day }) => [title, day]);
const abroad = { ...jordanEllis, address: { ...jordanEllis.address, country: 'DE' } };

describe("the user's country", () => {
  it.each([
    ['counts where that of the organization is not known', null, true],
    ['does not count where the organization has an address', blindsAddress, false],
  ])('%s', async (_said, address, counts) => {
    const { organization, ...told } = debrief({ startsAt: '2026-06-18T14:00:00Z', endsAt: '2026-06-18T15:15:00Z' });
    await test.call('interviews.record', { ...told, organization: { ...organization, address } });
    const before = await days(told.opportunity.id);
    await test.call('profile.save', abroad);
    const after = await days(told.opportunity.id);
    expect(JSON.stringify(after) !== JSON.stringify(before)).toBe(counts);
    await test.call('organizations.save', { ...organization, address });
    expect(await days(told.opportunity.id)).toEqual(after);
  });
});
