import { describe, expect, test } from 'vitest';
import { missingOf, whyAsked } from '../../shared/rules/questions.ts';

describe('P2: what is missing of a person', () => {
  const known = { spellingChecked: true, hasAddress: true, preferredChannel: 'letter' } as const;
  test('is nothing when the spelling was checked, the address is there and the preferred channel is known', () => {
    expect(missingOf(known)).toEqual([]);
  });
  test.each([
    [{ spellingChecked: false }, ['spelling']],
    [{ hasAddress: false }, ['address']],
    [{ preferredChannel: null }, ['preferredChannel']],
    [{ spellingChecked: false, hasAddress: false, preferredChannel: null }, ['spelling', 'address', 'preferredChannel']],
  ] as const)('of %j is %j', (part, missing) => {
    expect(missingOf({ ...known, ...part })).toEqual(missing);
  });
  test('is asked because of where they were met, with the year when it was another, or for whom they vouch', () => {
    const met = { spoken: 'Ms. Kowalski', organization: 'McDonald’s', metOn: '2026-06-11', today: '2026-06-11' };
    expect(whyAsked(met)).toBe('because you met Ms. Kowalski at McDonald’s on Thu 11 June');
    expect(whyAsked({ ...met, today: '2027-01-04' })).toBe('because you met Ms. Kowalski at McDonald’s on Thu 11 June 2026');
    expect(whyAsked({ ...met, metOn: null })).toBe('because Ms. Kowalski is a reference for McDonald’s');
  });
});
