import { describe, expect, test } from 'vitest';
import type { InterviewFact } from '../../shared/rules/facts.ts';
import { openStateOf, spanOf } from '../../shared/rules/followUpState.ts';
import { reconcile } from '../../shared/rules/reconcile.ts';
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
  person,
  peter,
  priya,
  promised,
  reference,
  ruth,
  storedFrom,
  planFollowUps,
} from './sampleFacts.ts';

/** What the call after the letter says on its row, for a letter mailed at a moment. */
function callAfter(mailedAt: string, rest: Partial<InterviewFact> = {}) {
  const plan = planFollowUps(facts({ interviews: [interview({ letters: [mailed(dana, mailedAt)], ...rest })] }), holidays);
  return find(plan, 'P12:panel');
}

describe('the golden cases of the practice', () => {
  test('an interview that ended on Saturday 7 March 2026 at 15:00 in New York is thanked for by Sunday 16:00', () => {
    const ended = interview({ startsAt: '2026-03-07T19:00:00Z', endsAt: '2026-03-07T20:00:00Z' });
    const letter = find(planFollowUps(facts({ interviews: [ended] }), holidays), 'P5:panel:dana');
    expect(letter.windows).toEqual([{ from: '2026-03-07T20:00:00Z', to: '2026-03-08T20:00:00Z' }]);
    expect(sayWindows(letter.windows, newYork, letter.timing, '2026-03-07')).toBe('Sun 8 March, 16:00');
  });

  test.each([
    ['Mon 1 June 2026, 16:00', '2026-06-01T20:00:00Z', 'Wed 3 June, 16:00–17:00, or Thu 4 June, 09:00–16:00'],
    ['Wed 1 July 2026, 10:00, before the holiday', '2026-07-01T14:00:00Z', 'Mon 6 July, 09:00–17:00'],
    ['Fri 6 March 2026, 17:00, before the clock change', '2026-03-06T22:00:00Z', 'Mon 9 March, 09:00–17:00'],
  ])('a letter mailed on %s asks for a call on its days', (_said, mailedAt, expected) => {
    const early = interview({ startsAt: '2026-02-27T19:00:00Z', endsAt: '2026-02-27T20:00:00Z', letters: [mailed(dana, mailedAt)] });
    const call = find(planFollowUps(facts({ interviews: [early] }), holidays), 'P12:panel');
    expect(sayWindows(call.windows, newYork, call.timing, '2026-03-01')).toBe(expected);
    expect(call.stop).toBeNull();
  });

  test('word promised for the afternoon of Friday 12 June asks for a call that day at 15:00 and none before', () => {
    const plan = planFollowUps(
      facts({
        interviews: [
          interview({
            promises: promised({ kind: 'day', day: '2026-06-12', by: 'afternoon' }),
            letters: [mailed(dana, '2026-06-09T13:00:00Z')],
          }),
        ],
      }),
      holidays,
    );
    const call = find(plan, 'P16:panel:decision');
    expect(call.windows).toEqual([{ from: '2026-06-12T19:00:00Z', to: '2026-06-12T21:00:00Z' }]);
    expect(call.rules).toEqual(['P16', 'P20']);
    expect(plan.notPlanned).toContainEqual({ rules: ['P15'], because: 'no status contact before Fri 12 June has passed' });
    const actionable = plan.planned.filter(({ status, stop }) => status && stop === null);
    expect(actionable.map(({ key }) => key)).toEqual(['P16:panel:decision']);
  });

  test('word promised by the end of business on Friday 12 June asks for a call on Monday 15 June at 10:00', () => {
    const promises = promised({ kind: 'day', day: '2026-06-12', by: 'endOfBusiness' });
    const call = find(planFollowUps(facts({ interviews: [interview({ promises })] }), holidays), 'P16:panel:decision');
    expect(sayWindows(call.windows, newYork, call.timing, '2026-06-11')).toBe('Mon 15 June, 10:00–17:00');
  });

  test('three interviewers, one without address, a receptionist and two references: 3 letters, 1 card, 4 reference calls', () => {
    const known = interview({
      recordedAt: '2026-06-08T15:00:00Z',
      people: [inRoom(dana, 'decisionMaker'), inRoom(luis, 'interviewer'), inRoom(priya, 'hr'), inRoom(bev, 'receptionist')],
    });
    const before = facts({ interviews: [known], references: [reference(ruth), reference(peter)] });
    const plan = planFollowUps(before, holidays);
    expect(keysOf(plan)).toEqual([
      'P5:panel:dana',
      'P5:panel:luis',
      'P5:panel:priya',
      'P7:panel:bev',
      'P12:panel',
      'P18:panel',
      'P4:panel:ruth:before',
      'P4:panel:ruth:after',
      'P4:panel:peter:before',
      'P4:panel:peter:after',
    ]);
    expect(find(plan, 'P5:panel:luis').stop).toEqual({ kind: 'blocked', missing: 'address' });
    expect(plan.planned.filter(({ stop }) => stop?.kind === 'blocked')).toHaveLength(1);

    const again = reconcile(planFollowUps(before, holidays), storedFrom(plan));
    expect(again).toEqual({ add: [], change: [], reopen: [], retire: [] });

    const joined = interview({ ...known, people: [...known.people, inRoom(person('anna', 'Dr. van der Berg'), 'interviewer')] });
    const after = reconcile(planFollowUps({ ...before, interviews: [joined] }, holidays), storedFrom(plan));
    expect(after.add.map(({ key }) => key)).toEqual(['P5:panel:anna']);
    expect([after.change, after.reopen, after.retire]).toEqual([[], [], []]);
  });

  test('four items that passed while the program was closed for 21 days are overdue on their original days', () => {
    const people = [inRoom(dana, 'decisionMaker'), inRoom(priya, 'hr'), inRoom(bev, 'receptionist')];
    const plan = planFollowUps(facts({ interviews: [interview({ people })] }), holidays);
    const now = '2026-07-02T14:00:00Z';
    const states = plan.planned.map((planned) => [planned.key, openStateOf({ stop: planned.stop, ...spanOf(planned) }, now)]);
    expect(states).toEqual([
      ['P5:panel:dana', 'overdue'],
      ['P5:panel:priya', 'overdue'],
      ['P7:panel:bev', 'overdue'],
      ['P12:panel', 'waiting'],
      ['P18:panel', 'overdue'],
    ]);
    expect(reconcile(planFollowUps(facts({ interviews: [interview({ people })] }), holidays), storedFrom(plan)).change).toEqual([]);
  });
});

describe('the sample week around Thursday 11 June', () => {
  const panel = interview({
    people: [inRoom(dana, 'decisionMaker'), inRoom(luis, 'interviewer'), inRoom(priya, 'hr'), inRoom(bev, 'receptionist')],
    promises: promised({ kind: 'day', day: '2026-06-18', by: 'endOfBusiness' }),
  });

  test('the call after the letter waits until the letter of the person who decides is mailed', () => {
    const call = find(planFollowUps(facts({ interviews: [panel] }), holidays), 'P12:panel');
    expect(call).toMatchObject({ contactId: 'dana', windows: [], stop: { kind: 'waiting', for: 'mailed' }, rules: ['P12'] });
    expect(call.because).toBe('the clock starts when Ms. McDonald’s letter is mailed');
  });

  test('mailed that evening, it is held and becomes the call of Monday 22 June, after Juneteenth', () => {
    const plan = planFollowUps(facts({ interviews: [{ ...panel, letters: [mailed(dana, '2026-06-11T21:15:00Z')] }] }), holidays);
    const held = find(plan, 'P12:panel');
    expect(held.stop).toEqual({ kind: 'held', until: '2026-06-22T14:00:00Z', becomes: 'P16:panel:decision' });
    expect(held.rules).toEqual(['P12', 'P15']);
    expect(held.because).toBe(
      '48 to 72 hours after mailing is Mon 15 June; a day was promised, so it is held and becomes the call of Mon 22 June',
    );
    const call = find(plan, 'P16:panel:decision');
    expect(call.contactId).toBe('priya');
    expect(call.because).toBe(
      'word about the decision was promised by the end of business on Thu 18 June, and Fri 19 June is a holiday; Ms. Natarajan is HR and is asked about the process',
    );
    expect(sayWindows(call.windows, newYork, call.timing, '2026-06-11')).toBe('Mon 22 June, 10:00–17:00');
  });

  test('the reason of the call names the letter, its day, and what weekends and the post do to it', () => {
    expect(callAfter('2026-06-01T20:00:00Z').because).toBe(
      'because you mailed Ms. McDonald’s letter on Mon 1 June, and it may not have arrived yet',
    );
    expect(callAfter('2026-06-10T21:40:00Z').because).toBe(
      'because you mailed Ms. McDonald’s letter on Wed 10 June; 48 to 72 hours later offices are closed until Mon 15 June',
    );
    expect(callAfter('2026-06-04T20:00:00Z').because).toBe(
      'because you mailed Ms. McDonald’s letter on Thu 4 June; 48 to 72 hours later offices are closed until Mon 8 June, and it may not have arrived yet',
    );
  });
});
