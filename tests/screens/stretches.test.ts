import { describe, expect, test } from 'vitest';
import { stretches } from '../../renderer/screens/Debrief/stretches.ts';

describe('a stretch that is said at the interview', () => {
  test('is counted from the day of the interview', () => {
    expect(stretches('2026-06-11')).toEqual([
      { words: 'this week', from: '2026-06-11', to: '2026-06-12' },
      { words: 'early next week', from: '2026-06-15', to: '2026-06-17' },
      { words: 'next week', from: '2026-06-15', to: '2026-06-19' },
    ]);
  });

  test('of this week is the day itself on a Friday', () => {
    expect(stretches('2026-06-12')[0]).toEqual({ words: 'this week', from: '2026-06-12', to: '2026-06-12' });
  });

  test.each(['2026-06-13', '2026-06-14'])('of this week is not offered at the weekend of %s', (day) => {
    expect(stretches(day).map(({ words }) => words)).toEqual(['early next week', 'next week']);
  });
});
