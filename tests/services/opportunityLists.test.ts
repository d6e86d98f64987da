import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal();
  await test.call('example.load', {});
});
afterEach(() => test.close());

const asked = { offset: 0, limit: 100 } as const;
const named = async (input: Omit<InputOf<'opportunities.list'>, 'offset' | 'limit'>): Promise<readonly string[]> =>
  (await test.call('opportunities.list', { ...asked, ...input })).rows.map(({ organization }) => organization.name);

describe('the list of opportunities', () => {
  it('has as many at each stage as their counts say', async () => {
    const { shown, total } = await test.call('opportunities.counts', {});
    for (const [stage, count] of Object.entries(shown)) {
      const { rows } = await test.call('opportunities.list', { ...asked, stages: [stage as keyof typeof shown] });
      expect(rows.map((row) => row.stage)).toEqual(Array.from({ length: count }, () => stage));
    }
    expect(Object.values(shown).reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it('finds a position by its name and by that of its organization', async () => {
    expect(await named({ search: 'marlow' })).toEqual(['Marlow County']);
    expect((await named({ search: 'manager' })).length).toBeGreaterThan(1);
    expect((await test.call('opportunities.counts', { search: 'marlow' })).shown.inProcess).toBe(1);
  });

  it('sorts by organization, and by the next follow-up with what has none at the end', async () => {
    const names = await named({ sort: 'organization', descending: false });
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en')));
    const { rows } = await test.call('opportunities.list', { ...asked, sort: 'next', descending: false });
    const days = rows.map(({ next }) => next?.day ?? '9999-12-31');
    expect(days).toEqual(days.toSorted());
  });

  it('shows what has something to do now, and of the open ones what has nothing planned', async () => {
    const { rows } = await test.call('opportunities.list', { ...asked, show: 'toDo' });
    for (const { id } of rows) {
      const { open } = await test.call('opportunities.get', { id });
      expect(open.some(({ state }) => state === 'due' || state === 'overdue')).toBe(true);
    }
    const idle = (await test.call('opportunities.list', { ...asked, show: 'nothingNext' })).rows;
    expect(idle.every(({ next, stage }) => next === null && ['found', 'applied', 'interview', 'inProcess', 'offer'].includes(stage))).toBe(
      true,
    );
  });

  it('is paged without a gap and without a row twice', async () => {
    const whole = await named({ sort: 'title' });
    const parts: string[] = [];
    for (let offset = 0; offset < whole.length; offset += 3) {
      const { rows } = await test.call('opportunities.list', { sort: 'title', offset, limit: 3 });
      parts.push(...rows.map(({ organization }) => organization.name));
    }
    expect(parts).toEqual(whole);
  });
});
