import { describe, expect, test } from 'vitest';
import type { StoredFollowUp } from '../../shared/rules/plan.ts';
import { reconcile } from '../../shared/rules/reconcile.ts';
import {
  bev,
  dana,
  facts,
  find,
  holidays,
  inRoom,
  interview,
  luis,
  mailed,
  priya,
  promised,
  storedFrom,
  wordFrom,
  planFollowUps,
} from './sampleFacts.ts';

const people = [inRoom(dana, 'decisionMaker'), inRoom(luis, 'interviewer'), inRoom(priya, 'hr'), inRoom(bev, 'receptionist')];
const promises = promised({ kind: 'day', day: '2026-06-18', by: 'endOfBusiness' });
const world = facts({ interviews: [interview({ people, promises })] });
const plan = planFollowUps(world, holidays);
const nothing = { add: [], change: [], reopen: [], retire: [] };

/** The stored plan with one row changed. */
function storedWith(key: string, rest: Partial<StoredFollowUp>): readonly StoredFollowUp[] {
  return storedFrom(plan).map((row) => (row.followUp.key === key ? { ...row, ...rest } : row));
}

describe('planning again', () => {
  test('changes nothing, also when the journal gives its values back in another order', () => {
    expect(reconcile(plan, storedFrom(plan))).toEqual(nothing);
    const reversed = storedFrom(plan).map((row) => ({
      ...row,
      followUp: Object.fromEntries(Object.entries(row.followUp).reverse()) as unknown as StoredFollowUp['followUp'],
    }));
    expect(reconcile(plan, reversed)).toEqual(nothing);
  });

  test.each(['done', 'skipped'] as const)('leaves what is %s as it is, whatever the facts became', (status) => {
    const later = planFollowUps(facts({ interviews: [interview({ people, promises, endsAt: '2026-06-11T16:00:00Z' })] }), holidays);
    const { add, change, reopen, retire } = reconcile(later, storedWith('P5:panel:dana', { status }));
    expect([add, reopen, retire]).toEqual([[], [], []]);
    expect(change.map(({ key }) => key)).toEqual(['P5:panel:luis', 'P5:panel:priya', 'P7:panel:bev']);
    const gone = planFollowUps(facts({ interviews: [interview({ people: people.slice(1), promises })] }), holidays);
    expect(reconcile(gone, storedWith('P5:panel:dana', { status })).retire).toEqual([]);
  });

  test('retires the thanks of a person who was not in the room after all, and brings them back with the person', () => {
    const gone = planFollowUps(facts({ interviews: [interview({ people: people.slice(0, 3), promises })] }), holidays);
    expect(reconcile(gone, storedFrom(plan)).retire).toEqual([
      { key: 'P7:panel:bev', because: 'this person is no longer in the room of that interview, or has another role' },
    ]);
    const { add, reopen } = reconcile(plan, storedWith('P7:panel:bev', { status: 'retired' }));
    expect(add).toEqual([]);
    expect(reopen.map(({ key }) => key)).toEqual(['P7:panel:bev']);
  });

  test('retires the call about a promise with the day on which word came', () => {
    const heard = planFollowUps({ ...world, touches: [wordFrom(priya, '2026-06-17T15:00:00Z')] }, holidays);
    expect(reconcile(heard, storedFrom(plan)).retire).toEqual([
      { key: 'P16:panel:decision', because: 'word came from Ms. Natarajan on Wed 17 June' },
    ]);
  });

  test('gives a waiting call its window when the letter is mailed, in place', () => {
    const posted = planFollowUps(facts({ interviews: [interview({ people, letters: [mailed(dana, '2026-06-11T21:15:00Z')] })] }), holidays);
    const stored = storedFrom(planFollowUps(facts({ interviews: [interview({ people })] }), holidays));
    const { add, change, retire } = reconcile(posted, stored);
    expect([add, retire]).toEqual([[], []]);
    expect(change.map(({ key, stop }) => [key, stop])).toEqual([
      ['P12:panel', null],
      // One status contact in 5 business days: the call after the letter is on Mon 15 June (P23).
      ['P18:panel', { kind: 'held', until: '2026-06-23T13:00:00Z', becomes: null }],
    ]);
  });

  test('follows a promise that became another day, in place', () => {
    const moved = planFollowUps(
      facts({
        interviews: [interview({ people, promises: promised({ kind: 'stretch', from: '2026-06-22', to: '2026-06-24', words: '' }) })],
      }),
      holidays,
    );
    const { add, change, retire } = reconcile(moved, storedFrom(plan));
    expect([add, retire]).toEqual([[], []]);
    expect(change.map(({ key, rules }) => [key, rules])).toEqual([['P16:panel:decision', ['P17', 'P20']]]);
  });
});

describe('what the user moved', () => {
  const windows = [{ from: '2026-06-24T13:00:00Z', to: '2026-06-24T21:00:00Z' }];
  const key = 'P16:panel:decision';
  const movedCall = storedWith(key, { moved: true, followUp: { ...find(plan, key), windows } });

  test('keeps its day when planned again', () => {
    expect(reconcile(plan, movedCall)).toEqual(nothing);
  });

  test('keeps its day when another person is to be called', () => {
    const without = planFollowUps(
      facts({ interviews: [interview({ people: people.filter(({ role }) => role !== 'hr'), promises })] }),
      holidays,
    );
    const { change } = reconcile(without, movedCall);
    expect(change.find((changed) => changed.key === key)).toMatchObject({ contactId: 'dana', windows });
  });

  test('takes the day of the rules again after it had to wait for a letter that was not mailed after all', () => {
    const waiting = planFollowUps(facts({ interviews: [interview({ people })] }), holidays);
    const posted = planFollowUps(facts({ interviews: [interview({ people, letters: [mailed(dana, '2026-06-11T21:15:00Z')] })] }), holidays);
    const stored = storedFrom(waiting).map((row) => (row.followUp.key === 'P12:panel' ? { ...row, moved: true } : row));
    expect(reconcile(posted, stored).change).toEqual([find(posted, 'P12:panel'), find(posted, 'P18:panel')]);
  });

  test('is not held by a promise that the user learned of later', () => {
    const letters = [mailed(dana, '2026-06-11T21:15:00Z')];
    const free = planFollowUps(facts({ interviews: [interview({ people, letters })] }), holidays);
    const stored = storedFrom(free).map((row) =>
      row.followUp.key === 'P12:panel' ? { ...row, moved: true, followUp: { ...row.followUp, windows } } : row,
    );
    const promisedLater = planFollowUps(facts({ interviews: [interview({ people, letters, promises })] }), holidays);
    expect(reconcile(promisedLater, stored).change.find((changed) => changed.key === 'P12:panel')).toMatchObject({ windows, stop: null });
  });
});

describe('a held call that became another', () => {
  const letters = [mailed(dana, '2026-06-11T21:15:00Z')];
  const held = planFollowUps(facts({ interviews: [interview({ people, promises, letters })] }), holidays);
  const storedAs = (status: StoredFollowUp['status']) =>
    storedFrom(held).map((row) => (row.followUp.key === 'P16:panel:decision' ? { ...row, status } : row));

  test('stays held while the other is open', () => expect(reconcile(held, storedAs('open'))).toEqual(nothing));
  test('is closed when the other was made', () => {
    expect(reconcile(held, storedAs('done')).retire).toEqual([{ key: 'P12:panel', because: 'the call that it became was made' }]);
  });
  test('is closed when the other was skipped', () => {
    expect(reconcile(held, storedAs('skipped')).retire).toEqual([{ key: 'P12:panel', because: 'the call that it became was skipped' }]);
  });
});
