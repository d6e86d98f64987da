import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { becameDue, becomesDueAt, sayDiscreetly, sayReminder, setBackTo, toldUntil } from '../../shared/rules/reminder.ts';
import type { Named, Remindable, Told } from '../../shared/rules/reminder.ts';

const call: Remindable = {
  ...{ id: 'call', stop: null, timing: 'window', plannedAt: '2026-06-11T19:40:00Z' },
  ...{ opensAt: '2026-06-12T19:00:00Z', dueAt: '2026-06-12T21:00:00Z' },
};
const thanks: Remindable = {
  ...{ id: 'thanks', stop: null, timing: 'deadline', plannedAt: '2026-06-11T19:40:00Z' },
  ...{ opensAt: '2026-06-11T15:15:00Z', dueAt: '2026-06-12T15:15:00Z' },
};
const told: Told = { to: '2026-06-12T18:59:00Z', ahead: [] };
const ids = (due: readonly Remindable[]): readonly string[] => due.map(({ id }) => id);

describe('when a follow-up becomes due', () => {
  test('a window when it opens', () => {
    expect(becomesDueAt(call)).toBe('2026-06-12T19:00:00Z');
  });
  test('a deadline that ran already when it was planned with its end, one that begins later when it begins', () => {
    expect(becomesDueAt(thanks)).toBe('2026-06-12T15:15:00Z');
    expect(becomesDueAt({ ...thanks, plannedAt: '2026-06-10T12:00:00Z' })).toBe('2026-06-11T15:15:00Z');
  });
  test('a held one when it is released, if its window has opened by then', () => {
    const held = (until: string): Remindable => ({ ...call, stop: { kind: 'held', until, becomes: null } });
    expect(becomesDueAt(held('2026-06-15T13:00:00Z'))).toBe('2026-06-15T13:00:00Z');
    expect(becomesDueAt(held('2026-06-12T13:00:00Z'))).toBe('2026-06-12T19:00:00Z');
  });
  test.each([
    ['waits for the mailing', { stop: { kind: 'waiting', for: 'mailed' } }],
    ['is blocked', { stop: { kind: 'blocked', missing: 'address' } }],
    ['becomes another follow-up', { stop: { kind: 'held', until: '2026-06-15T13:00:00Z', becomes: 'P16:one' } }],
    ['has no window yet', { opensAt: null, dueAt: null }],
  ] as const)('never by the clock alone while it %s', (_why, part) => {
    expect(becomesDueAt({ ...call, ...part })).toBe(null);
  });
});

describe('what is to be told', () => {
  test('nothing a second before, and from that second on', () => {
    expect(becameDue([call], told, '2026-06-12T18:59:59Z')).toEqual([]);
    expect(ids(becameDue([call], told, '2026-06-12T19:00:00Z'))).toEqual(['call']);
  });
  test('nothing twice, also after a restart', () => {
    const after = toldUntil(told, '2026-06-12T19:00:00Z');
    expect(becameDue([call], after, '2026-06-12T19:01:00Z')).toEqual([]);
  });
  test('what was planned with a moment that had passed is known to whoever planned it', () => {
    expect(becameDue([{ ...call, opensAt: '2026-06-12T18:00:00Z' }], told, '2026-06-12T19:00:00Z')).toEqual([]);
  });
  test('nothing twice when the clock was set back, and what is planned since all the same', () => {
    const told2030 = toldUntil(told, '2030-01-01T00:00:00Z');
    const back = setBackTo('2026-06-12T18:30:00Z', told2030, [call]);
    const planned = { ...call, id: 'planned since', plannedAt: '2026-06-12T18:40:00Z' };
    expect(ids(becameDue([call, planned], back, '2026-06-12T19:00:00Z'))).toEqual(['planned since']);
  });
  test('again, when it was moved to another moment', () => {
    const back = setBackTo('2026-06-12T18:30:00Z', toldUntil(told, '2030-01-01T00:00:00Z'), [call]);
    expect(ids(becameDue([{ ...call, opensAt: '2026-06-15T13:00:00Z' }], back, '2026-06-15T13:00:00Z'))).toEqual(['call']);
  });
});

describe('the sentence', () => {
  const named: Named = {
    ...{ title: 'Call after the letter', spoken: 'Ms. McDonald', zone: 'America/New_York' },
    ...{ at: '2026-06-12T19:00:00Z', dueAt: '2026-06-12T21:00:00Z' },
  };
  const now = '2026-06-12T19:00:10Z';
  test('names what, whom and since when by the clocks of the follow-up', () => {
    expect(sayReminder([named], now)).toBe('Call after the letter, Ms. McDonald: due since 15:00.');
  });
  test('says the day when the computer slept over it', () => {
    const open = { ...named, dueAt: '2026-06-15T21:00:00Z' };
    expect(sayReminder([open], '2026-06-13T14:00:00Z')).toBe('Call after the letter, Ms. McDonald: due since Fri 12 June, 15:00.');
  });
  test('says that it is overdue when its window is over, to the second', () => {
    expect(sayReminder([named], '2026-06-12T20:59:59Z')).toBe('Call after the letter, Ms. McDonald: due since 15:00.');
    expect(sayReminder([named], '2026-06-12T21:00:00Z')).toBe('Call after the letter, Ms. McDonald: overdue since 17:00.');
    expect(sayReminder([named, named], '2026-06-12T21:00:00Z')).toBe('2 follow-ups are overdue.');
    expect(sayReminder([named, { ...named, dueAt: '2026-06-15T21:00:00Z' }], '2026-06-12T21:00:00Z')).toBe('2 follow-ups are due.');
  });
  test('names nobody where it is for an organization: an employer has no place on a locked screen', () => {
    expect(sayReminder([{ ...named, spoken: null }], now)).toBe('Call after the letter: due since 15:00.');
  });
  test('names nobody where it may stand on a locked screen', () => {
    expect(sayDiscreetly([named], now)).toBe('One follow-up is due.');
    expect(sayDiscreetly([{ ...named, dueAt: now }], now)).toBe('One follow-up is overdue.');
    expect(sayDiscreetly([named, named], now)).toBe('2 follow-ups are due.');
    expect(sayDiscreetly([], now)).toBe(null);
  });
  test('is one summary for many, and none for nothing', () => {
    expect(sayReminder([named, named, named, named, named], now)).toBe('5 follow-ups are due.');
    expect(sayReminder([], now)).toBe(null);
  });
});

describe('whatever the clock does', () => {
  /** A minute of the year 2026, counted from its beginning. */
  const minute = (count: number): string => new Date(Date.UTC(2026, 0, 1) + count * 60_000).toISOString().replace('.000', '');
  const event = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('plan' as const), inMinutes: fc.integer({ min: -30, max: 300 }) }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('ask' as const), after: fc.integer({ min: 0, max: 90 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('jump' as const), to: fc.integer({ min: 0, max: 3000 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  );

  test('each follow-up that becomes due is told once: over sleep, clocks set forward and back, and restarts', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 5, maxLength: 60 }), (events) => {
        let now = 1000;
        let kept = JSON.stringify({ to: minute(now), ahead: [] } satisfies Told);
        const open: Remindable[] = [];
        const awaited = new Set<string>();
        const times = new Map<string, number>();
        const ask = () => {
          const before = JSON.parse(kept) as Told;
          const state = setBackTo(minute(now), before, open);
          for (const { id } of becameDue(open, state, minute(now))) times.set(id, (times.get(id) ?? 0) + 1);
          kept = JSON.stringify(toldUntil(state, minute(now)));
          for (const { id, opensAt } of open) if (opensAt !== null && opensAt <= minute(now)) awaited.add(id);
        };
        for (const each of events) {
          if (each.kind === 'plan') {
            // Nothing is written before it is noticed where the clock stands.
            kept = JSON.stringify(setBackTo(minute(now), JSON.parse(kept) as Told, open));
            const id = `${each.inMinutes > 0 ? 'ahead' : 'passed'} ${String(open.length)}`;
            const at = minute(now + each.inMinutes);
            open.push({ id, stop: null, opensAt: at, dueAt: minute(now + 1000), timing: 'window', plannedAt: minute(now) });
          } else if (each.kind === 'jump') now = each.to;
          else if (each.kind === 'ask') {
            now += each.after;
            ask();
          } else ask();
        }
        for (const id of awaited) if (id.startsWith('ahead')) expect([id, times.get(id)]).toEqual([id, 1]);
        for (const count of times.values()) expect(count).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});
