import { describe, expect, test } from 'vitest';
import type { ContactFacts, KeepFacts, MetFact } from '../../shared/rules/facts.ts';
import { ringOf } from '../../shared/rules/keepInTouch.ts';
import { planContact } from '../../shared/rules/planContact.ts';
import { reconcile } from '../../shared/rules/reconcile.ts';
import { find, holidays, keysOf, newYork, person, storedFrom } from './sampleFacts.ts';

const yes = { in: true, at: '2026-06-12T13:00:00Z' };
const carla = person('carla', 'Ms. Ruiz', { circle: yes });
const panel: MetFact = {
  ...{ interviewId: 'panel', opportunityId: 'salesManager', organization: 'Brightwater Supply Co.', role: 'interviewer' },
  ...{ endsAt: '2026-06-11T15:15:00Z', zone: newYork, open: false, rejected: false, stageDay: '2026-06-12' },
};
const keepOf = (rest: Partial<KeepFacts> = {}): KeepFacts => ({
  ...{ zone: newYork, knownSince: '2026-05-01', lastTouch: null, connectedAt: null, met: [], own: { idealDays: null, longestDays: null } },
  ...{ tags: [], quiet: [], alsoKept: [], openKeys: [] },
  ...rest,
});
const touched = (at: string) => ({ at, zone: newYork });
const planned = (rest: Partial<KeepFacts>, who = carla, closed: ContactFacts['closed'] = new Map()) =>
  planContact({ person: who, vouches: [], closed, keep: keepOf(rest) }, holidays);

describe('keep in touch (P34)', () => {
  test('it is due from the ideal day at 09:00 and overdue after the longest day at 17:00, by the user’s clock', () => {
    const item = find(planned({ lastTouch: touched('2026-06-01T15:00:00Z') }), 'P34:carla:2026-06-01');
    expect(item).toMatchObject({
      ...{ kind: 'keep', timing: 'window', status: false, zone: newYork },
      windows: [{ from: '2026-07-31T13:00:00Z', to: '2026-08-30T21:00:00Z' }],
      because: 'because you were last in touch on Mon 1 June: ideal 60 days, longest 90',
    });
  });

  test('over the change of the clocks the hour on the wall stays', () => {
    const item = find(planned({ lastTouch: touched('2026-09-15T15:00:00Z') }), 'P34:carla:2026-09-15');
    // Summer time ends on 1 November.
    expect(item.windows).toEqual([{ from: '2026-11-14T14:00:00Z', to: '2026-12-14T22:00:00Z' }]);
  });

  test('a touch late in the evening counts by the clock where it was made', () => {
    expect(keysOf(planned({ lastTouch: touched('2026-06-02T03:30:00Z') }))).toEqual(['P34:carla:2026-06-01']);
  });

  test('without a touch it counts from the day of the yes', () => {
    expect(keysOf(planned({}))).toEqual(['P34:carla:2026-06-12']);
  });

  test.each([
    ['their own before their tags', { idealDays: 20, longestDays: 40 }, [{ name: 'trade', idealDays: 10, longestDays: 15 }], [20, 40]],
    [
      'the shortest of their tags before the circle',
      { idealDays: null, longestDays: null },
      [
        { name: 'trade', idealDays: 30, longestDays: 80 },
        { name: 'mentor', idealDays: 45, longestDays: 50 },
      ],
      [30, 50],
    ],
    ['the circle’s where nothing is set', { idealDays: null, longestDays: null }, [], [60, 90]],
    ['a longest never shorter than the ideal', { idealDays: 120, longestDays: null }, [], [120, 120]],
    ['an ideal never longer than the longest', { idealDays: null, longestDays: 14 }, [], [14, 14]],
  ])('whose interval: %s', (_said, own, tags, [idealDays, longestDays]) => {
    const keep = keepOf({ own, tags, lastTouch: touched('2026-06-01T15:00:00Z') });
    expect(ringOf({ person: carla, vouches: [] }, keep, holidays, '2026-06-11')).toMatchObject({ sinceDays: 10, idealDays, longestDays });
  });

  test('nobody else is kept in touch with', () => {
    expect(keysOf(planned({ lastTouch: touched('2026-06-01T15:00:00Z') }, person('bev', 'Ms. Kowalski')))).toEqual([]);
    expect(keysOf(planned({}, person('bev', 'Ms. Kowalski', { circle: { in: false, at: yes.at } })))).toEqual([]);
  });

  test.each([
    ['2026-07-30', 'fresh'],
    ['2026-07-31', 'ideal'],
    ['2026-08-30', 'ideal'],
    ['2026-08-31', 'longest'],
  ])('the ring on %s is %s', (today, state) => {
    const keep = keepOf({ lastTouch: touched('2026-06-01T15:00:00Z') });
    expect(ringOf({ person: carla, vouches: [] }, keep, holidays, today)).toMatchObject({ state });
  });

  test('a new touch ends the old one with its day and plans the next', () => {
    const before = planned({ lastTouch: touched('2026-06-01T15:00:00Z') });
    const after = planned({ lastTouch: touched('2026-06-20T15:00:00Z'), openKeys: keysOf(before) });
    expect(reconcile(after, storedFrom(before))).toMatchObject({
      add: [{ key: 'P34:carla:2026-06-20' }],
      retire: [{ key: 'P34:carla:2026-06-01', because: 'you were in touch on Sat 20 June' }],
    });
  });

  test('skipped, it stays skipped until the next touch', () => {
    const before = planned({ lastTouch: touched('2026-06-01T15:00:00Z') });
    expect(reconcile(before, storedFrom(before, 'skipped'))).toEqual({ add: [], change: [], reopen: [], retire: [] });
  });

  test('what falls into quiet days comes on the first day after them, and says so', () => {
    const quiet = [
      { from: '2026-07-27', to: '2026-08-02', words: 'vacation' },
      { from: '2026-08-03', to: '2026-08-09', words: '' },
    ];
    const item = find(planned({ lastTouch: touched('2026-06-01T15:00:00Z'), quiet }), 'P34:carla:2026-06-01');
    expect(item.windows[0]?.from).toBe('2026-08-10T13:00:00Z');
    expect(item.because).toContain('Fri 31 July falls in quiet days (vacation), so it comes on Mon 10 August');
  });

  test('while the process is open, the process is the touch', () => {
    const plan = planned({ met: [{ ...panel, open: true }] }, carla, new Map([['P33:panel:carla', '2026-06-20T15:00:00Z']]));
    expect(keysOf(plan)).toEqual(['P33:panel:carla']);
    expect(plan.over.map(({ because }) => because)).toContain('the process at Brightwater Supply Co. is open, and that is the touch');
  });

  test('one word is enough while another with the same person is planned', () => {
    const plan = planned({ alsoKept: ['Keep in touch after the no'] });
    expect(keysOf(plan)).toEqual([]);
    expect(plan.over.at(-1)?.because).toBe('“Keep in touch after the no” is planned with Ms. Ruiz, and one word is enough');
  });
});

describe('ask to connect (P33)', () => {
  test('a yes plans it for seven days after the interview, and nothing else meanwhile', () => {
    const plan = planned({ met: [panel] });
    expect(keysOf(plan)).toEqual(['P33:panel:carla']);
    expect(find(plan, 'P33:panel:carla')).toMatchObject({
      ...{ kind: 'keep', title: 'Ask to connect', opportunityId: 'salesManager', interviewId: 'panel' },
      windows: [{ from: '2026-06-18T13:00:00Z', to: '2026-06-18T21:00:00Z' }],
    });
  });

  test.each([
    ['on the sixth day', '2026-06-17T13:00:00Z', '2026-06-18'],
    ['on the seventh day', '2026-06-18T13:00:00Z', '2026-06-19'],
    ['a month later', '2026-07-13T13:00:00Z', '2026-07-14'],
  ])('a yes %s asks on %s', (_said, at, day) => {
    const plan = planned({ met: [panel] }, person('carla', 'Ms. Ruiz', { circle: { in: true, at } }));
    expect(find(plan, 'P33:panel:carla').windows[0]?.from.slice(0, 10)).toBe(day);
  });

  test('whoever is not in the circle is not asked', () => {
    expect(keysOf(planned({ met: [panel] }, person('carla', 'Ms. Ruiz')))).toEqual([]);
  });

  test('a later interview changes nothing, and once asked is enough', () => {
    const second = { ...panel, interviewId: 'second', endsAt: '2026-06-25T15:00:00Z' };
    expect(keysOf(planned({ met: [panel, second] }))).toEqual(['P33:panel:carla']);
    const asked = planned({ met: [panel], connectedAt: '2026-06-13T15:00:00Z', openKeys: ['P33:panel:carla'] });
    expect(keysOf(asked)).toEqual(['P34:carla:2026-06-11']);
    expect(asked.over[0]).toEqual({ key: 'P33:panel:carla', because: 'you asked to connect on Sat 13 June' });
  });
});
