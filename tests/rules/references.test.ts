import { describe, expect, test } from 'vitest';
import { sayWindows } from '../../shared/rules/say.ts';
import { facts, find, holidays, interview, keysOf, newYork, reference, ruth, planFollowUps } from './sampleFacts.ts';

const planWith = (permission: 'asked' | 'given' | 'refused', linkedAt: string, recordedAt: string) =>
  planFollowUps(facts({ interviews: [interview({ recordedAt })], references: [reference(ruth, permission, linkedAt)] }), holidays);
const keys = (plan: ReturnType<typeof planWith>) => keysOf(plan).filter((key) => key.startsWith('P4'));
const before = 'P4:panel:ruth:before';
const after = 'P4:panel:ruth:after';

describe('references first (P4)', () => {
  test('a reference linked before a known interview is told before it and asked after it', () => {
    const plan = planWith('given', '2026-06-09T12:00:00Z', '2026-06-08T12:00:00Z');
    expect(keys(plan)).toEqual([before, after]);
    expect(find(plan, before)).toMatchObject({
      kind: 'reference',
      timing: 'deadline',
      windows: [{ from: '2026-06-09T12:00:00Z', to: '2026-06-11T14:00:00Z' }],
      because: 'because Ms. Okonkwo may be called about Sales Manager at McDonald’s Blinds and Shades, and the interview is on Thu 11 June',
    });
    const asked = find(plan, after);
    expect(sayWindows(asked.windows, newYork, asked.timing, '2026-06-11')).toBe('Fri 12 June, 09:00–17:00');
    expect(asked.status).toBe(false);
  });

  test.each([
    ['linked a second before it began', '2026-06-11T13:59:59Z', '2026-06-08T12:00:00Z', [before, after]],
    ['linked as it began', '2026-06-11T14:00:00Z', '2026-06-08T12:00:00Z', [after]],
    ['recorded a second before it began', '2026-06-01T12:00:00Z', '2026-06-11T13:59:59Z', [before, after]],
    ['recorded as it began', '2026-06-01T12:00:00Z', '2026-06-11T14:00:00Z', [after]],
    ['recorded only after it', '2026-06-01T12:00:00Z', '2026-06-11T19:40:00Z', [after]],
  ])('the call before the interview: %s', (_said, linkedAt, recordedAt, expected) =>
    expect(keys(planWith('given', linkedAt, recordedAt))).toEqual(expected),
  );

  test('while permission was only asked for, both wait', () => {
    const plan = planWith('asked', '2026-06-09T12:00:00Z', '2026-06-08T12:00:00Z');
    for (const key of [before, after]) expect(find(plan, key)).toMatchObject({ stop: { kind: 'waiting', for: 'permission' }, windows: [] });
  });

  test('a reference who refused is left alone', () => {
    expect(keys(planWith('refused', '2026-06-09T12:00:00Z', '2026-06-08T12:00:00Z'))).toEqual([]);
  });

  test('one linked long after the interview is asked on the next business day, Juneteenth left out', () => {
    const call = find(planWith('given', '2026-06-18T15:00:00Z', '2026-06-11T19:40:00Z'), after);
    expect(sayWindows(call.windows, newYork, call.timing, '2026-06-11')).toBe('Mon 22 June, 09:00–17:00');
  });
});
