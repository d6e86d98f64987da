import { describe, expect, test } from 'vitest';
import type { PromiseMade } from '../../shared/model.ts';
import { promiseCall, type DatedPromise } from '../../shared/rules/promiseCall.ts';
import { promiseState } from '../../shared/rules/promiseState.ts';
import { sayWindows } from '../../shared/rules/say.ts';
import {
  bev,
  dana,
  facts,
  find,
  holidays,
  inRoom,
  interview,
  keysOf,
  luis,
  newYork,
  priya,
  promised,
  reference,
  ruth,
  wordFrom,
  planFollowUps,
} from './sampleFacts.ts';

const callFor = (promise: DatedPromise, zone = newYork): string =>
  sayWindows(promiseCall(promise, zone, holidays), zone, 'window', '2026-01-01');

describe('when to call if nothing came', () => {
  test.each<[string, DatedPromise, string]>([
    ['a day', { kind: 'day', day: '2026-06-12', by: 'day' }, 'Fri 12 June, 15:00–17:00'],
    ['a morning', { kind: 'day', day: '2026-06-12', by: 'morning' }, 'Fri 12 June, 15:00–17:00'],
    ['an afternoon', { kind: 'day', day: '2026-06-12', by: 'afternoon' }, 'Fri 12 June, 15:00–17:00'],
    ['a Saturday', { kind: 'day', day: '2026-06-13', by: 'day' }, 'Mon 15 June, 10:00–17:00'],
    ['Juneteenth', { kind: 'day', day: '2026-06-19', by: 'afternoon' }, 'Mon 22 June, 10:00–17:00'],
    ['the end of business on Friday', { kind: 'day', day: '2026-06-12', by: 'endOfBusiness' }, 'Mon 15 June, 10:00–17:00'],
    ['the end of business on Thursday', { kind: 'day', day: '2026-06-11', by: 'endOfBusiness' }, 'Fri 12 June, 10:00–17:00'],
    [
      'the end of business before the observed Fourth of July',
      { kind: 'day', day: '2026-07-02', by: 'endOfBusiness' },
      'Mon 6 July, 10:00–17:00',
    ],
    [
      'early next week (P17)',
      { kind: 'stretch', from: '2026-06-15', to: '2026-06-17', words: 'early next week' },
      'Thu 18 June, 15:00–17:00, or Mon 22 June, 09:00–12:00',
    ],
    [
      'this week (P17)',
      { kind: 'stretch', from: '2026-06-08', to: '2026-06-12', words: '' },
      'Mon 15 June, 15:00–17:00, or Tue 16 June, 09:00–12:00',
    ],
  ])('promised was %s', (_said, promise, expected) => expect(callFor(promise)).toBe(expected));

  test('the hour is that of the organization, also on the day after its clocks change', () => {
    const berlin = { kind: 'day', day: '2026-03-27', by: 'endOfBusiness' } as const;
    expect(promiseCall(berlin, 'Europe/Berlin', holidays)).toEqual([{ from: '2026-03-30T08:00:00Z', to: '2026-03-30T15:00:00Z' }]);
  });
});

describe('the calls about promises', () => {
  const people = [inRoom(dana, 'decisionMaker'), inRoom(luis, 'interviewer'), inRoom(priya, 'hr'), inRoom(bev, 'receptionist')];
  const planWith = (decision: PromiseMade, next: PromiseMade = { kind: 'nonePlanned' }, rest: Parameters<typeof facts>[0] = {}) =>
    planFollowUps(facts({ interviews: [interview({ people, promises: promised(decision, next) })], ...rest }), holidays);
  const friday = { kind: 'day', day: '2026-06-12', by: 'afternoon' } as const;

  test('two promises of one day are one call with both topics', () => {
    const plan = planWith(friday, { kind: 'day', day: '2026-06-11', by: 'endOfBusiness' });
    const calls = plan.planned.filter(({ key }) => key.startsWith('P16'));
    expect(calls.map(({ key }) => key)).toEqual(['P16:panel:decision']);
    expect(calls[0]).toMatchObject({ title: 'Call about the decision and the next interview if nothing came' });
    expect(calls[0]?.windows).toEqual([{ from: '2026-06-12T19:00:00Z', to: '2026-06-12T21:00:00Z' }]);
    expect(plan.over).toContainEqual({
      key: 'P16:panel:nextInterview',
      because: 'one call on Fri 12 June asks about the decision and the next interview',
    });
  });

  test('two promises of two days are two calls', () => {
    const keys = keysOf(planWith(friday, { kind: 'day', day: '2026-06-16', by: 'day' }));
    expect(keys.filter((key) => key.startsWith('P16'))).toEqual(['P16:panel:decision', 'P16:panel:nextInterview']);
  });

  test('HR or the recruiter is asked first, the front desk only when nobody else was met', () => {
    const askedOf = (met: typeof people) =>
      find(planFollowUps(facts({ interviews: [interview({ people: met, promises: promised(friday) })] }), holidays), 'P16:panel:decision');
    expect(askedOf(people).contactId).toBe('priya');
    expect(askedOf([inRoom(luis, 'interviewer'), inRoom(dana, 'decisionMaker')]).contactId).toBe('dana');
    expect(askedOf([inRoom(bev, 'receptionist'), inRoom(luis, 'interviewer')]).contactId).toBe('luis');
    expect(askedOf([inRoom(bev, 'receptionist')]).contactId).toBe('bev');
    expect(askedOf([inRoom(bev, 'assistant'), inRoom(luis, 'recruiter'), inRoom(priya, 'hr')]).contactId).toBe('luis');
  });

  test('without anyone met the call is not planned, and says so', () => {
    const plan = planFollowUps(facts({ interviews: [interview({ people: [], promises: promised(friday) })] }), holidays);
    expect(plan.planned).toEqual([]);
    expect(plan.notPlanned).toContainEqual({ rules: ['P20'], because: 'no call on Fri 12 June until it is known whom you met' });
  });

  test('a first status call comes 5 business days after an interview without a promise', () => {
    const soon = find(planWith({ kind: 'asap' }), 'P18:panel');
    expect(sayWindows(soon.windows, newYork, soon.timing, '2026-06-11')).toBe('Thu 18 June, 09:00–17:00');
    expect(soon.because).toBe(
      '“as soon as possible” counts as no promise, so the first status call is 5 business days after the interview on Thu 11 June; Ms. Natarajan is HR and is asked about the process',
    );
    expect(soon.rules).toEqual(['P18', 'P20']);
    expect(keysOf(planWith({ kind: 'notSaid' }, friday))).not.toContain('P18:panel');
    expect(keysOf(planWith({ kind: 'notSaid' }, { kind: 'notSaid' }))).toContain('P18:panel');
  });

  test('the day of an interview is that of its own zone', () => {
    const late = interview({ startsAt: '2026-06-12T01:00:00Z', endsAt: '2026-06-12T02:00:00Z' });
    const call = find(planFollowUps(facts({ interviews: [late] }), holidays), 'P18:panel');
    expect(call.windows).toEqual([{ from: '2026-06-18T13:00:00Z', to: '2026-06-18T21:00:00Z' }]);
  });

  describe('word', () => {
    const ended = (at: string, who = priya) =>
      planWith(friday, { kind: 'nonePlanned' }, { touches: [wordFrom(who, at)], references: [reference(ruth)] });

    test('at the end of the interview or later keeps the promise, before it does not', () => {
      expect(keysOf(ended('2026-06-11T15:14:59Z'))).toContain('P16:panel:decision');
      expect(keysOf(ended('2026-06-11T15:15:00Z'))).not.toContain('P16:panel:decision');
      expect(ended('2026-06-11T18:00:00Z').over).toContainEqual({
        key: 'P16:panel:decision',
        because: 'word came from Ms. Natarajan on Thu 11 June',
      });
    });

    test('is not a call that nobody took', () => {
      const missed = { ...wordFrom(priya, '2026-06-11T18:00:00Z'), outcome: 'noAnswer' } as const;
      expect(keysOf(planWith(friday, { kind: 'nonePlanned' }, { touches: [missed] }))).toContain('P16:panel:decision');
    });

    test('from a reference is not word from the employer', () => {
      expect(keysOf(ended('2026-06-11T18:00:00Z', ruth))).toContain('P16:panel:decision');
    });

    test('that the user sent is not word from the employer', () => {
      const sent = { ...wordFrom(priya, '2026-06-11T18:00:00Z'), direction: 'out' } as const;
      expect(keysOf(planWith(friday, { kind: 'nonePlanned' }, { touches: [sent] }))).toContain('P16:panel:decision');
    });
  });

  describe('a later interview', () => {
    const second = (rest: Parameters<typeof interview>[0] = {}) =>
      interview({
        id: 'second',
        startsAt: '2026-06-16T14:00:00Z',
        endsAt: '2026-06-16T15:00:00Z',
        people: [inRoom(dana, 'decisionMaker')],
        ...rest,
      });
    const withSecond = (decision: PromiseMade, next: PromiseMade, rest: Parameters<typeof interview>[0] = {}) =>
      planFollowUps(facts({ interviews: [interview({ people, promises: promised(decision, next) }), second(rest)] }), holidays);

    test('is word about the next interview', () => {
      const plan = withSecond({ kind: 'notSaid' }, { kind: 'day', day: '2026-06-17', by: 'day' });
      expect(keysOf(plan)).not.toContain('P16:panel:nextInterview');
      expect(plan.over).toContainEqual({ key: 'P16:panel:nextInterview', because: 'the next interview is on Tue 16 June' });
      expect(keysOf(plan)).toContain('P18:second');
      expect(keysOf(plan)).not.toContain('P18:panel');
    });

    test('leaves a decision day that is still ahead, which then holds back the first status call', () => {
      const plan = withSecond({ kind: 'day', day: '2026-06-25', by: 'day' }, { kind: 'nonePlanned' });
      expect(keysOf(plan)).toContain('P16:panel:decision');
      expect(keysOf(plan)).not.toContain('P18:second');
    });

    test('is held back by a promise for the very day of the first status call', () => {
      const promise = { kind: 'day', day: '2026-06-24', by: 'endOfBusiness' } as const; // 5 business days after the second interview
      const plan = withSecond(promise, { kind: 'nonePlanned' });
      expect(keysOf(plan)).not.toContain('P18:second');
      expect(plan.over).toContainEqual({ key: 'P18:second', because: 'word was promised by Wed 24 June' });
    });

    test.each([
      ['the day before it', '2026-06-15', false],
      ['its day', '2026-06-16', true],
    ])('takes the place of a decision day that passed: %s', (_said, day, stands) => {
      const plan = withSecond({ kind: 'day', day, by: 'day' }, { kind: 'nonePlanned' });
      expect(keysOf(plan).includes('P16:panel:decision')).toBe(stands);
    });

    test('replaces it by a newer answer', () => {
      const plan = withSecond(
        { kind: 'day', day: '2026-06-25', by: 'day' },
        { kind: 'nonePlanned' },
        { promises: promised({ kind: 'day', day: '2026-06-30', by: 'day' }) },
      );
      expect(keysOf(plan).filter((key) => key.startsWith('P16'))).toEqual(['P16:second:decision']);
      expect(plan.over).toContainEqual({ key: 'P16:panel:decision', because: 'a newer answer was given on Tue 16 June' });
    });

    test('on the same day shares the first status call', () => {
      const plan = withSecond(
        { kind: 'notSaid' },
        { kind: 'nonePlanned' },
        { startsAt: '2026-06-11T18:00:00Z', endsAt: '2026-06-11T19:00:00Z' },
      );
      expect(keysOf(plan).filter((key) => key.startsWith('P18'))).toEqual(['P18:panel']);
    });
  });
});

describe('how a promise stands', () => {
  const room = interview({
    people: [inRoom(dana, 'decisionMaker'), inRoom(priya, 'hr')],
    promises: promised({ kind: 'day', day: '2026-06-18', by: 'endOfBusiness' }, { kind: 'asap' }),
  });
  const known = facts({ interviews: [room] });
  const [decision, next] = room.promises;
  const at = (now: string, world = known) =>
    promiseState(world, room, decision ?? { about: 'decision', promise: { kind: 'notSaid' } }, holidays, now);

  test('it is open until its last minute, then passed', () => {
    expect(at('2026-06-18T20:59:59Z')).toEqual({
      day: '2026-06-18',
      state: 'open',
      because: 'nothing by then: call Ms. Natarajan on Mon 22 June at 10:00',
      rules: ['P16', 'P20'],
    });
    expect(at('2026-06-18T21:00:00Z')).toMatchObject({
      state: 'passed',
      because: 'no word by Thu 18 June: call Ms. Natarajan on Mon 22 June at 10:00',
    });
  });

  test('it is kept when word came', () => {
    const heard = facts({ interviews: [room], touches: [wordFrom(priya, '2026-06-17T15:00:00Z')] });
    expect(at('2026-06-20T12:00:00Z', heard)).toMatchObject({ state: 'kept', because: 'word came from Ms. Natarajan on Wed 17 June' });
  });

  test('without a day it counts as none', () => {
    const said = promiseState(known, room, next ?? { about: 'nextInterview', promise: { kind: 'asap' } }, holidays, '2026-06-12T12:00:00Z');
    expect(said).toMatchObject({ day: null, rules: ['P18'] });
  });
});
