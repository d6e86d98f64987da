import { describe, expect, test } from 'vitest';
import { becauseIn, calendarDay, openStateOf, spanOf } from '../../shared/rules/followUpState.ts';
import { movedWindows, moveVerdict, type MoveFacts } from '../../shared/rules/moveVerdict.ts';
import { sayWindows } from '../../shared/rules/say.ts';
import { dana, facts, find, holidays, inRoom, interview, luis, mailed, newYork, promised, planFollowUps } from './sampleFacts.ts';

const plan = planFollowUps(facts({ interviews: [interview({ letters: [mailed(dana, '2026-06-10T21:40:00Z')] })] }), holidays);
const call = find(plan, 'P12:panel'); // Mon 15 June, 09:00–17:00
const letter = find(plan, 'P5:panel:dana'); // by Fri 12 June, 11:15

describe('moving a follow-up to a day', () => {
  const verdict = (day: string, rest: Partial<MoveFacts> = {}) =>
    moveVerdict(
      {
        followUp: call,
        day,
        plannedDay: null,
        today: '2026-06-11',
        organization: 'Northlight Systems',
        openPromises: [],
        pace: 5,
        otherStatusContacts: [],
        ...rest,
      },
      holidays,
    );

  test('a later business day fits, and the planned day stays on record', () => {
    expect(verdict('2026-06-17')).toEqual({
      fits: true,
      because:
        'inside 09:00–17:00, and no other status contact to Northlight Systems within 5 business days; its planned day, Mon 15 June, stays on record',
      rules: ['P12', 'P23'],
    });
    expect(verdict('2026-06-15').because).toBe(
      'inside 09:00–17:00, and no other status contact to Northlight Systems within 5 business days',
    );
  });

  test.each([
    ['2026-06-10', 'Wed 10 June has passed'],
    ['2026-06-12', 'its window opens only on Mon 15 June'],
    ['2026-06-20', 'Sat 20 June is on a weekend'],
    ['2026-06-19', 'offices are closed on Fri 19 June'],
  ])('%s does not fit', (day, because) => expect(verdict(day)).toEqual({ fits: false, because, rules: ['P12'] }));

  test('no day before a promised day has passed', () => {
    const openPromises = promised({ kind: 'day', day: '2026-06-18', by: 'endOfBusiness' }).map(({ promise }) => promise);
    expect(verdict('2026-06-18', { openPromises })).toEqual({
      fits: false,
      because: 'word was promised for Thu 18 June, by the end of the business day, and the first good day to ask is Mon 22 June',
      rules: ['P15'],
    });
    expect(verdict('2026-06-22', { openPromises }).fits).toBe(true);
  });

  test('the call about a promise may stand on the promised day', () => {
    const afternoon = promised({ kind: 'day', day: '2026-06-18', by: 'afternoon' });
    const known = find(planFollowUps(facts({ interviews: [interview({ promises: afternoon })] }), holidays), 'P16:panel:decision');
    const openPromises = afternoon.map(({ promise }) => promise);
    expect(verdict('2026-06-18', { followUp: known, openPromises }).fits).toBe(true);
    expect(verdict('2026-06-17', { followUp: known, openPromises }).rules).toEqual(['P15']);
  });

  test('another status contact within 5 business days does not fit, the fifth day does', () => {
    const otherStatusContacts = [{ day: '2026-06-10', what: 'you called Ms. Ruiz' }];
    expect(verdict('2026-06-16', { otherStatusContacts })).toEqual({
      fits: false,
      because: 'you called Ms. Ruiz on Wed 10 June: one status contact in 5 business days',
      rules: ['P23'],
    });
    expect(verdict('2026-06-17', { otherStatusContacts }).fits).toBe(true);
  });

  test('one that was moved before may go back to the day that the rules chose', () => {
    const moved = { ...call, windows: movedWindows(call, '2026-06-17', holidays) };
    const rest = { followUp: moved, plannedDay: '2026-06-15' };
    expect(verdict('2026-06-15', rest).fits).toBe(true);
    expect(verdict('2026-06-16', rest).because).toContain('its planned day, Mon 15 June, stays on record');
    expect(verdict('2026-06-12', rest).because).toBe('its window opens only on Mon 15 June');
  });

  test('thanks may be moved up to their deadline, also to a weekend', () => {
    expect(verdict('2026-06-11', { followUp: letter })).toEqual({
      fits: true,
      because: 'before its deadline, Fri 12 June, 11:15; its planned day, Fri 12 June, stays on record',
      rules: ['P5'],
    });
    expect(verdict('2026-06-13', { followUp: letter })).toEqual({
      fits: false,
      because: 'later than its deadline, Fri 12 June, 11:15, which stays on record',
      rules: ['P5'],
    });
  });

  test('a moved call has the business hours of its day, a moved deadline keeps its hour', () => {
    expect(sayWindows(movedWindows(call, '2026-06-17', holidays), newYork, 'window', '2026-06-11')).toBe('Wed 17 June, 09:00–17:00');
    expect(sayWindows(movedWindows(letter, '2026-06-13', holidays), newYork, 'deadline', '2026-06-11')).toBe('Sat 13 June, 11:15');
    expect(movedWindows(letter, '2026-06-10', holidays)).toEqual([{ from: '2026-06-10T04:00:00Z', to: '2026-06-10T15:15:00Z' }]);
  });
});

describe('the state of an open follow-up', () => {
  const at = (planned: typeof call, now: string) => openStateOf({ stop: planned.stop, ...spanOf(planned) }, now);

  test('follows the clock to the minute', () => {
    expect(at(call, '2026-06-15T12:59:00Z')).toBe('upcoming');
    expect(at(call, '2026-06-15T13:00:00Z')).toBe('due');
    expect(at(call, '2026-06-15T20:59:00Z')).toBe('due');
    expect(at(call, '2026-06-15T21:00:00Z')).toBe('overdue');
  });

  test('stays due between two windows', () => {
    const two = find(
      planFollowUps(facts({ interviews: [interview({ letters: [mailed(dana, '2026-06-01T20:00:00Z')] })] }), holidays),
      'P12:panel',
    );
    expect(at(two, '2026-06-03T23:00:00Z')).toBe('due');
  });

  test('what stops it comes before the clock', () => {
    const long = '2027-01-01T00:00:00Z';
    expect(at({ ...call, stop: { kind: 'waiting', for: 'mailed' }, windows: [] }, long)).toBe('waiting');
    expect(at({ ...call, stop: { kind: 'blocked', missing: 'address' } }, long)).toBe('blocked');
    expect(at({ ...call, stop: { kind: 'held', until: '2026-06-22T14:00:00Z', becomes: 'P16:panel:decision' } }, long)).toBe('held');
  });

  test('a held one without a successor is released by itself', () => {
    const held = { ...call, stop: { kind: 'held', until: '2026-06-15T14:00:00Z', becomes: null } } as const;
    expect(at(held, '2026-06-15T13:59:59Z')).toBe('held');
    expect(at(held, '2026-06-15T14:00:00Z')).toBe('due');
    expect(calendarDay(held)).toBe('2026-06-15');
  });

  test('a deadline stands on its last day, a window on its first, and what waits on none', () => {
    expect(calendarDay(letter)).toBe('2026-06-12');
    expect(calendarDay(call)).toBe('2026-06-15');
    expect(calendarDay({ ...call, windows: [], stop: { kind: 'waiting', for: 'mailed' } })).toBeNull();
    expect(calendarDay({ ...call, stop: { kind: 'held', until: '2026-06-22T14:00:00Z', becomes: 'P16:panel:decision' } })).toBeNull();
  });

  test('thanks after their deadline are late and still to be sent', () => {
    const thanks = { ...letter, dueAt: '2026-06-12T15:15:00Z' };
    const late = 'late, still send: everyone in the interview on Thu 11 June gets thanks within 24 hours';
    expect(becauseIn('overdue', thanks, '2026-06-12T15:15:00Z')).toBe(late);
    expect(becauseIn('due', thanks, '2026-06-12T15:14:59Z')).toBe(letter.because);
    expect(becauseIn('overdue', { ...call, dueAt: '2026-06-12T15:15:00Z' }, '2026-06-12T15:15:00Z')).toBe(call.because);
  });

  test('thanks that lack an address are late all the same', () => {
    const thanks = { ...letter, dueAt: '2026-06-12T15:15:00Z' };
    expect(becauseIn('blocked', thanks, '2026-06-12T15:15:00Z')).toMatch(/^late, still send: /);
    expect(becauseIn('blocked', thanks, '2026-06-12T15:14:59Z')).toBe(letter.because);
  });

  test('a letter without an address is blocked and not gone, and free again once it was mailed', () => {
    const room = [inRoom(luis, 'interviewer')];
    const blocked = find(planFollowUps(facts({ interviews: [interview({ people: room })] }), holidays), 'P5:panel:luis');
    expect([at(blocked, '2026-06-11T16:00:00Z'), calendarDay(blocked)]).toEqual(['blocked', '2026-06-12']);
    expect(blocked.because).toBe(
      'no postal address is known for Mr. Ortega, and everyone in the interview on Thu 11 June gets thanks within 24 hours',
    );
    const handed = planFollowUps(
      facts({ interviews: [interview({ people: room, letters: [mailed(luis, '2026-06-11T21:00:00Z')] })] }),
      holidays,
    );
    expect(find(handed, 'P5:panel:luis').stop).toBeNull();
  });
});
