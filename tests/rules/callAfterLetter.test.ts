import { describe, expect, test } from 'vitest';
import { callWindow } from '../../shared/rules/callWindow.ts';
import { addHours, momentAt } from '../../shared/rules/days.ts';
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
  mailed,
  newYork,
  priya,
  promised,
  wordFrom,
  planFollowUps,
} from './sampleFacts.ts';

/** The window of a letter mailed at an hour of a zone's own clocks. */
function windowAfter(day: string, hour: string, zone = newYork): string {
  return sayWindows(callWindow(momentAt(day, hour, zone), zone, holidays), zone, 'window', '2026-01-01');
}

describe('the window of the call after a letter (P12)', () => {
  test.each([
    ['a minute before offices close on Tuesday', '2026-06-02', '16:59', 'Thu 4 June, 16:59–17:00, or Fri 5 June, 09:00–16:59'],
    ['as offices close on Tuesday', '2026-06-02', '17:00', 'Fri 5 June, 09:00–17:00'],
    ['a minute after they opened on Monday', '2026-06-01', '09:01', 'Wed 3 June, 09:01–17:00, or Thu 4 June, 09:00–09:01'],
    ['as they open on Monday', '2026-06-01', '09:00', 'Wed 3 June, 09:00–17:00'],
    ['late on Wednesday, so that only a minute of Friday is left', '2026-06-03', '16:59', 'Fri 5 June, 16:59–17:00'],
    ['on Wednesday evening, so that nothing of Friday is left', '2026-06-03', '17:00', 'Mon 8 June, 09:00–17:00'],
    ['on Friday evening', '2026-06-05', '21:00', 'Mon 8 June, 09:00–17:00'],
    ['early on Friday, before offices open', '2026-06-05', '08:00', 'Mon 8 June, 09:00–17:00'],
    ['on Friday at noon', '2026-06-05', '12:00', 'Mon 8 June, 09:00–12:00'],
    ['two days before Juneteenth', '2026-06-17', '10:00', 'Mon 22 June, 09:00–17:00'],
    ['three days before Juneteenth', '2026-06-16', '10:00', 'Thu 18 June, 10:00–17:00'],
    ['before the observed Fourth of July', '2026-06-30', '18:00', 'Mon 6 July, 09:00–17:00'],
    ['before the clocks go back', '2026-10-30', '12:00', 'Mon 2 November, 09:00–11:00'],
  ])('mailed %s', (_said, day, hour, expected) => expect(windowAfter(day, hour)).toBe(expected));

  test('is counted by the clocks of the organization, not of the computer', () => {
    const moment = momentAt('2026-06-01', '16:00', newYork);
    const there = 'America/Los_Angeles';
    expect(sayWindows(callWindow(moment, there, holidays), there, 'window', '2026-01-01')).toBe(
      'Wed 3 June, 13:00–17:00, or Thu 4 June, 09:00–13:00',
    );
  });

  test('follows a clock change of half an hour', () => {
    expect(windowAfter('2026-10-02', '16:00', 'Australia/Lord_Howe')).toBe('Mon 5 October, 09:00–16:30');
  });
});

describe('who is called after the letter, and when', () => {
  const people = [inRoom(luis, 'interviewer'), inRoom(dana, 'decisionMaker'), inRoom(priya, 'hr'), inRoom(bev, 'receptionist')];
  const planWith = (rest: Parameters<typeof interview>[0], touches: readonly ReturnType<typeof wordFrom>[] = []) =>
    planFollowUps(facts({ interviews: [interview({ people, ...rest })], touches }), holidays);

  test('one call per interview, to the person who decides', () => {
    const plan = planWith({});
    expect(keysOf(plan).filter((key) => key.startsWith('P12'))).toEqual(['P12:panel']);
    expect(find(plan, 'P12:panel').contactId).toBe('dana');
  });

  test('the user’s own choice comes first, and the item stays the same', () => {
    const chosen = people.map((one) => ({ ...one, callFirst: one.person.id === 'priya' }));
    expect(find(planWith({ people: chosen }), 'P12:panel').contactId).toBe('priya');
  });

  test('without a decision maker the first interviewer is called', () => {
    expect(find(planWith({ people: [inRoom(priya, 'hr'), inRoom(luis, 'interviewer')] }), 'P12:panel').contactId).toBe('luis');
  });

  test('when only the front desk was met nobody is called after the card', () => {
    expect(keysOf(planWith({ people: [inRoom(bev, 'receptionist')] }))).toEqual(['P7:panel:bev', 'P18:panel']);
  });

  test('another person’s mailed letter does not start the clock', () => {
    expect(find(planWith({ letters: [mailed(priya, '2026-06-11T21:00:00Z')] }), 'P12:panel').stop).toEqual({
      kind: 'waiting',
      for: 'mailed',
    });
  });

  test('a printed letter does not start the clock', () => {
    const letters = [{ contactId: 'dana', kind: 'letter', purpose: 'thanks', state: 'printed', mailedAt: null }] as const;
    const plan = planWith({ letters });
    expect(find(plan, 'P12:panel').stop).toEqual({ kind: 'waiting', for: 'mailed' });
    expect(find(plan, 'P5:panel:dana').because).toBe(
      'the letter is printed but not mailed, and everyone in the interview on Thu 11 June gets thanks within 24 hours',
    );
  });

  test('nobody is called about a position after an informational talk, which gets thanks like any other', () => {
    const talk = planFollowUps(facts({ interviews: [interview({ kind: 'informational' })] }), holidays);
    expect(keysOf(talk).filter((key) => key.startsWith('P12') || key.startsWith('P18'))).toEqual([]);
    expect(keysOf(talk).some((key) => key.startsWith('P5'))).toBe(true);
  });

  describe('when a day was promised', () => {
    const letters = [mailed(dana, '2026-06-11T21:15:00Z')]; // the window is Mon 15 June
    const held = (decision: string, by: 'day' | 'endOfBusiness' = 'day') =>
      find(planWith({ letters, promises: promised({ kind: 'day', day: decision, by }) }), 'P12:panel');

    test('that has not passed on the day the window opens, the call is held for it', () => {
      expect(held('2026-06-15').stop).toEqual({ kind: 'held', until: '2026-06-15T19:00:00Z', becomes: 'P16:panel:decision' });
      expect(held('2026-06-16').stop).toMatchObject({ kind: 'held', until: '2026-06-16T19:00:00Z' });
    });

    test('that has passed before, the call stands for itself', () => {
      expect(held('2026-06-12').stop).toBeNull();
      expect(held('2026-06-12').rules).toEqual(['P12']);
    });

    test('whose call falls on the same day, one call does both', () => {
      const both = held('2026-06-12', 'endOfBusiness');
      expect(both.stop).toEqual({ kind: 'held', until: '2026-06-15T14:00:00Z', becomes: 'P16:panel:decision' });
      expect(both.because).toBe(
        '48 to 72 hours after mailing is Mon 15 June, the day of the call about what was promised, so one call does both',
      );
    });

    test('and word came while the call was held, the call is over with it', () => {
      const promises = promised({ kind: 'day', day: '2026-06-18', by: 'day' });
      const plan = planWith({ letters, promises }, [wordFrom(priya, '2026-06-17T15:00:00Z')]);
      expect(keysOf(plan).filter((key) => key.startsWith('P12') || key.startsWith('P16'))).toEqual([]);
      const because = 'word came from Ms. Natarajan on Wed 17 June';
      expect(plan.over).toContainEqual({ key: 'P12:panel', because });
      expect(plan.over).toContainEqual({ key: 'P16:panel:decision', because });
    });

    test.each([
      ['a second before the window opened', '2026-06-15T12:59:59Z', true],
      ['as the window opened', '2026-06-15T13:00:00Z', false],
    ])('for the day itself and word came %s', (_said, at, called) => {
      const plan = planWith({ letters, promises: promised({ kind: 'day', day: '2026-06-15', by: 'day' }) }, [wordFrom(priya, at)]);
      expect(keysOf(plan).includes('P12:panel')).toBe(called);
    });

    test('and word came before the window opened, the call is made after all', () => {
      const promises = promised({ kind: 'day', day: '2026-06-18', by: 'day' });
      const plan = planWith({ letters, promises }, [wordFrom(priya, '2026-06-12T15:00:00Z')]);
      expect(find(plan, 'P12:panel').stop).toBeNull();
      expect(keysOf(plan)).not.toContain('P16:panel:decision');
    });
  });

  test('on the day of the first status call one call does both', () => {
    const plan = planWith({ letters: [mailed(dana, addHours('2026-06-11T15:15:00Z', 24 * 4 + 7))] }); // Mon 15 June, 18:15: the window is Thu 18 June
    expect(find(plan, 'P12:panel')).toMatchObject({ rules: ['P12', 'P18'], stop: { kind: 'held', becomes: 'P18:panel' } });
  });

  test('nobody is called after a decision, nor about a job that is not wanted, and the thanks stay', () => {
    const rejected = planFollowUps(
      facts({
        opportunity: { id: 'o', title: 'Buyer', stage: 'rejected', stageDay: '2026-06-12', offeredOn: null, long: false, patience: null },
      }),
      holidays,
    );
    expect(rejected.planned.filter(({ kind }) => kind === 'call')).toEqual([]);
    expect(keysOf(rejected)).toContain('P5:panel:dana');
    expect(rejected.over).toContainEqual({ key: 'P12:panel', because: 'they said no' });
    const unwanted = planFollowUps(facts({ interviews: [interview({ stillWanted: 'no' })] }), holidays);
    expect(keysOf(unwanted)).toEqual(['P5:panel:dana']);
    expect(unwanted.notPlanned[0]).toEqual({
      rules: ['P5'],
      because: 'no calls, because you no longer want this job; the thanks are still sent',
    });
  });
});
