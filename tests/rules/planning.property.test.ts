import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addHours, dayOf, isBusinessDay } from '../../shared/rules/days.ts';
import type { OpportunityFacts } from '../../shared/rules/facts.ts';
import { calendarDay } from '../../shared/rules/followUpState.ts';
import type { StoredFollowUp } from '../../shared/rules/plan.ts';
import { reconcile } from '../../shared/rules/reconcile.ts';
import { sayDay, sayHour } from '../../shared/rules/say.ts';
import { within } from './randomWorld.ts';
import { holidays, inRoom, person, storedFrom, planFollowUps } from './sampleFacts.ts';

const { world } = within(400);
const always = (check: (facts: OpportunityFacts) => void): void => fc.assert(fc.property(world, check), { numRuns: 300 });

describe('whatever happened at whatever interviews', () => {
  test('planning twice and reconciling changes nothing, and each key is there once', () => {
    always((facts) => {
      const plan = planFollowUps(facts, holidays);
      expect(reconcile(planFollowUps(facts, holidays), storedFrom(plan))).toEqual({ add: [], change: [], reopen: [], retire: [] });
      expect(new Set(plan.planned.map(({ key }) => key)).size).toBe(plan.planned.length);
    });
  });

  test('nothing is planned and over at once, and what is held becomes something that is planned', () => {
    always((facts) => {
      const { planned, over } = planFollowUps(facts, holidays);
      const keys = new Set(planned.map(({ key }) => key));
      expect(over.filter(({ key }) => keys.has(key))).toEqual([]);
      for (const { stop } of planned) if (stop?.kind === 'held' && stop.becomes !== null) expect(keys).toContain(stop.becomes);
    });
  });

  test('every call lies inside business hours of its zone, in ordered and disjoint windows', () => {
    always((facts) => {
      for (const { kind, windows, zone, timing, stop } of planFollowUps(facts, holidays).planned) {
        expect(windows.length === 0).toBe(stop?.kind === 'waiting');
        windows.forEach(({ from, to }, index) => {
          expect(from < to).toBe(true);
          const next = windows[index + 1];
          if (next !== undefined) expect(to <= next.from).toBe(true);
          // Keeping in touch has several days.
          if (timing === 'deadline' || kind === 'keep') return;
          expect(['call', 'reference']).toContain(kind);
          expect(isBusinessDay(dayOf(from, zone), holidays.office)).toBe(true);
          expect(dayOf(to, zone)).toBe(dayOf(from, zone));
          expect(sayHour(from, zone) >= '09:00' && sayHour(to, zone) <= '17:00').toBe(true);
        });
      }
    });
  });

  test('of one interview, no two status contacts that can be made fall on one day', () => {
    always((facts) => {
      const days = planFollowUps(facts, holidays)
        .planned.filter(({ status, stop }) => status && stop === null)
        .map((planned) => `${planned.interviewId ?? ''} ${calendarDay(planned) ?? ''}`);
      expect(new Set(days).size).toBe(days.length);
    });
  });

  test('no status contact stands before a promised day that nobody has answered (P15)', () => {
    always((facts) => {
      const { planned, notPlanned } = planFollowUps(facts, holidays);
      const silent = notPlanned.filter(({ rules }) => rules[0] === 'P15').map(({ because }) => because);
      for (const call of planned) {
        if (!call.status || call.stop !== null || call.key.startsWith('P16')) continue;
        const opens = calendarDay(call) ?? '';
        for (let on = opens; on < addDays(opens, 450); on = addDays(on, 1)) {
          expect(silent).not.toContain(`no status contact before ${sayDay(on)} has passed`);
        }
      }
    });
  });

  test('thanks are due 24 elapsed hours after the end, one for each person in the room', () => {
    always((facts) => {
      const { planned } = planFollowUps(facts, holidays);
      for (const { id, endsAt, people } of facts.interviews) {
        const thanks = planned.filter(({ interviewId, rules }) => interviewId === id && (rules[0] === 'P5' || rules[0] === 'P7'));
        expect(thanks.map(({ contactId }) => contactId)).toEqual(people.map(({ person: { id: contact } }) => contact));
        for (const { windows } of thanks) expect(windows).toEqual([{ from: endsAt, to: addHours(endsAt, 24) }]);
      }
    });
  });

  test('one more interviewer adds exactly one follow-up when the others stay who they are', () => {
    always((facts) => {
      const plan = planFollowUps(facts, holidays);
      const at = facts.interviews.findIndex(({ people }) => people.some(({ role }) => role === 'interviewer'));
      const changed = facts.interviews[at];
      // After a no, everyone met is kept in touch with (P27).
      if (changed === undefined || facts.opportunity.stage === 'rejected') return;
      const people = [...changed.people, inRoom(person('late', 'Dr. Late'), 'interviewer')];
      const after = planFollowUps({ ...facts, interviews: facts.interviews.with(at, { ...changed, people }) }, holidays);
      expect(reconcile(after, storedFrom(plan)).add.map(({ key }) => key)).toEqual([`P5:${changed.id}:late`]);
    });
  });

  test('every reason is one sentence of known facts', () => {
    always((facts) => {
      const { planned, notPlanned, over } = planFollowUps(facts, holidays);
      for (const { because } of [...planned, ...notPlanned, ...over]) {
        expect(because).toMatch(/^[a-z0-9“]/);
        expect(because).not.toMatch(/undefined|null|NaN|\[object|\.$|\s{2}|\s$|, ,|; ;/);
      }
    });
  });

  test('what is done or skipped never comes back, whatever the facts become', () => {
    fc.assert(
      fc.property(world, world, fc.constantFrom('done' as const, 'skipped' as const), (before, after, status) => {
        const stored: readonly StoredFollowUp[] = storedFrom(planFollowUps(before, holidays), status);
        const closed = new Set(stored.map(({ followUp }) => followUp.key));
        const { add, change, reopen, retire } = reconcile(planFollowUps(after, holidays), stored);
        expect([...add, ...change, ...reopen, ...retire].filter(({ key }) => closed.has(key))).toEqual([]);
      }),
    );
  });

  test('a change of facts and back again leaves the plan as it was', () => {
    fc.assert(
      fc.property(world, world, (before, between) => {
        const first = planFollowUps(before, holidays);
        const change = reconcile(planFollowUps(between, holidays), storedFrom(first));
        const retired = new Set(change.retire.map(({ key }) => key));
        const stored = storedFrom(first).map((row) => (retired.has(row.followUp.key) ? { ...row, status: 'retired' as const } : row));
        const back = reconcile(first, stored);
        expect([back.add, back.change, back.retire]).toEqual([[], [], []]);
        expect(new Set(back.reopen.map(({ key }) => key))).toEqual(retired);
      }),
    );
  });
});
