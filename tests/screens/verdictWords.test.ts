import { describe, expect, test } from 'vitest';
import type { Advice } from '../../shared/views.ts';
import { reasonWords, verdictWords } from '../../renderer/components/verdictWords.ts';

const said = (told: Partial<Pick<Advice, 'verdict' | 'from' | 'until'>>): string =>
  verdictWords({ verdict: 'yes', from: null, until: null, zone: 'America/New_York', ...told }, '2026-06-11');

describe('the answer in a word or two', () => {
  test('until an hour of today, by the clocks of the organization', () => {
    expect(said({ until: '2026-06-11T21:00:00Z' })).toBe('Yes, until 17:00');
    expect(said({ verdict: 'wait', from: '2026-06-11T13:00:00Z' })).toBe('Wait until 09:00');
  });

  test('another day is named with its weekday', () => {
    expect(said({ verdict: 'wait', from: '2026-06-22T14:00:00Z' })).toBe('Wait until Mon 22 June, 10:00');
  });

  test('without an hour the word stands alone', () => {
    expect(said({})).toBe('Yes');
    expect(said({ verdict: 'wait' })).toBe('Wait');
    expect(said({ verdict: 'betterNot', from: '2026-06-22T14:00:00Z' })).toBe('Better not');
  });

  test('what is better not done names the next good time for a call', () => {
    const text = { verdict: 'betterNot', because: 'phone, do not text', zone: 'America/New_York' } as const;
    expect(reasonWords({ ...text, from: '2026-06-22T14:00:00Z' }, '2026-06-11T19:40:00Z')).toBe(
      'phone, do not text; the next good time to call is Mon 22 June, 10:00',
    );
    expect(reasonWords({ ...text, from: '2026-06-11T19:40:00Z' }, '2026-06-11T19:40:00Z')).toBe('phone, do not text; a call is fine now');
    expect(reasonWords({ ...text, from: null }, '2026-06-11T19:40:00Z')).toBe('phone, do not text');
  });
});
