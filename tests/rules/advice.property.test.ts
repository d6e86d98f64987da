import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Channel, Moment, TouchAbout } from '../../shared/model.ts';
import { attemptsOf } from '../../shared/rules/attempts.ts';
import { officeHours } from '../../shared/rules/businessHours.ts';
import { dayOf, isBusinessDay } from '../../shared/rules/days.ts';
import { factsAt } from '../../shared/rules/factsAt.ts';
import { openStateOf, spanOf } from '../../shared/rules/followUpState.ts';
import { paceHold } from '../../shared/rules/pace.ts';
import { endingOfAll, standingPromises } from '../../shared/rules/standingPromises.ts';
import { within } from './randomWorld.ts';
import { holidays, person } from './sampleFacts.ts';
import { type Given, openOf, told, zoneOf } from './scenarios/scenario.ts';

interface Asked {
  readonly given: Given & { readonly opportunity: NonNullable<Given['opportunity']> };
  readonly at: Moment;
}

const { moment, world } = within(45);

const patience = fc.option(
  fc.record({ answer: fc.constantFrom('continue' as const, 'stop' as const, 'wait' as const, 'keep' as const), at: moment }),
  { freq: 2 },
);

/** A world as it stands at a moment, often at the very border of something planned; some of it is done or skipped. */
const asked: fc.Arbitrary<Asked> = fc
  .record({
    ...{
      first: world,
      second: world,
      both: fc.boolean(),
      patience,
      long: fc.boolean(),
      paceDays: fc.option(fc.integer({ min: 1, max: 15 })),
    },
    ...{ about: fc.array(fc.constantFrom<TouchAbout>('status', 'status', 'give', 'extra', 'thanks'), { minLength: 3, maxLength: 3 }) },
    ...{ closed: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }), at: moment },
    ...{ border: fc.option(fc.nat(200)), seconds: fc.constantFrom(-60, 0, 60) },
  })
  .map(({ first, second, both, patience: answered, long, paceDays, about, closed, at, border, seconds }) => {
    const organization = { ...first.organization, paceDays };
    const own = {
      ...first,
      organization,
      opportunity: { ...first.opportunity, long, patience: answered },
      touches: first.touches.map((touch, index) => ({ ...touch, about: about[index] ?? 'status' })),
    };
    const other = {
      ...second,
      organization,
      opportunity: { ...second.opportunity, id: 'other' },
      interviews: second.interviews.map((each) => ({ ...each, id: `other ${each.id}` })),
      touches: second.touches.map((touch) => ({ ...touch, id: `other ${touch.id}` })),
    };
    const worldAt = (then: Moment): Asked['given'] => {
      const given = { opportunity: factsAt(own, then), others: both ? [factsAt(other, then)] : [] };
      return { ...given, closed: openOf(given).flatMap(({ key }, index) => (closed[index] === 0 ? [key] : [])) };
    };
    if (border === null) return { given: worldAt(at), at };
    const borders = openOf(worldAt(at)).flatMap(({ windows, stop }) => [
      ...windows.flatMap(({ from, to }) => [from, to]),
      ...(stop?.kind === 'held' ? [stop.until] : []),
    ]);
    const then = later(borders[border % Math.max(1, borders.length)] ?? at, seconds);
    return { given: worldAt(then), at: then };
  });

const later = (at: Moment, seconds: number): Moment => new Date(Date.parse(at) + seconds * 1000).toISOString().replace('.000Z', 'Z');

const always = (check: (asked: Asked) => void): void => fc.assert(fc.property(asked, check), { numRuns: 1000 });

const statesOfAll = ({ given, at }: Asked) =>
  openOf(given)
    .filter(({ status }) => status)
    .map((planned) => ({ planned, ...spanOf(planned), state: openStateOf({ stop: planned.stop, ...spanOf(planned) }, at) }));
const statesOf = (question: Asked) =>
  statesOfAll(question).filter(({ planned: { opportunityId } }) => opportunityId === question.given.opportunity.opportunity.id);
/** The contacts about the other position that one of this position became, after what was promised for this one (P23, P15). */
const sharedOf = (question: Asked) => {
  const keys = statesOf(question).flatMap(({ planned: { stop } }) =>
    stop?.kind === 'held' && stop.becomes !== null ? [stop.becomes] : [],
  );
  const calls = standingPromises(question.given.opportunity, holidays).standing.flatMap(({ windows: [first] }) => first?.from ?? []);
  return statesOfAll(question).filter(
    ({ planned: { key, opportunityId }, opensAt }) =>
      keys.includes(key) &&
      opportunityId !== question.given.opportunity.opportunity.id &&
      calls.every((from) => from <= question.at || from <= (opensAt ?? '')),
  );
};

function isOpen(at: Moment, zone: string): boolean {
  const day = dayOf(at, zone);
  const { from, to } = officeHours(day, zone, holidays);
  return isBusinessDay(day, holidays.office) && at >= from && at < to;
}

const isEnough = ({ planned: { stop } }: ReturnType<typeof statesOf>[number]): boolean =>
  stop?.kind === 'blocked' && stop.missing === 'answer';
const statusBy = ({ given, at }: Asked, channel: Channel) => told(given, at, 'status', channel);
/** Every attempt with the organization, as the pace guard counts them. */
const holdAt = ({ given, at }: Asked) =>
  paceHold([given.opportunity, ...(given.others ?? [])].flatMap(attemptsOf), given.opportunity.organization, holidays, at);

describe('the planner and the answer never disagree', () => {
  test('after the ending nobody is asked, and after enough not until the user has said so (P24)', () => {
    always((question) => {
      if (endingOfAll(question.given.opportunity) === null && !statesOf(question).some(isEnough)) return;
      expect(statusBy(question, 'call').verdict).toBe('betterNot');
      expect(statusBy(question, 'email').verdict).toBe('betterNot');
    });
  });

  test('what is due is yes, by telephone inside business hours', () => {
    always((question) => {
      const states = statesOf(question);
      if (!states.some(({ state }) => state === 'due') || states.some(isEnough)) return;
      expect(statusBy(question, 'email').verdict).toBe('yes');
      expect(statusBy(question, 'call').verdict).toBe(isOpen(question.at, zoneOf(question.given)) ? 'yes' : 'wait');
    });
  });

  test('what is missed is yes, unless somebody was asked meanwhile', () => {
    always((question) => {
      const states = statesOf(question);
      if (states.some(isEnough) || states.some(({ state }) => state === 'due') || !states.some(({ state }) => state === 'overdue')) return;
      const hold = holdAt(question);
      expect(statusBy(question, 'email')).toMatchObject(hold === null ? { verdict: 'yes' } : { verdict: 'wait', from: hold.until });
    });
  });

  test('what is held or ahead is waited for, until exactly its release or opening', () => {
    always((question) => {
      const states = [...statesOf(question), ...sharedOf(question)];
      if (states.some((each) => isEnough(each) || each.state === 'due' || each.state === 'overdue')) return;
      const next = states
        .flatMap(({ planned: { stop }, state, opensAt }) =>
          state === 'held' && stop?.kind === 'held' && stop.becomes === null ? [stop.until] : state === 'upcoming' ? [opensAt ?? ''] : [],
        )
        .sort()[0];
      if (next !== undefined) expect(statusBy(question, 'call')).toMatchObject({ verdict: 'wait', from: next });
    });
  });

  test('what became a contact about another position is asked about in that one', () => {
    always((question) => {
      const states = statesOf(question);
      if (states.some((each) => isEnough(each) || each.state === 'due' || each.state === 'overdue')) return;
      if (endingOfAll(question.given.opportunity) !== null) return;
      const shared = sharedOf(question);
      const [hold, isDue] = [holdAt(question), shared.some(({ state }) => state === 'due')];
      if (!isDue && !shared.some(({ state }) => state === 'overdue')) return;
      expect(statusBy(question, 'email')).toMatchObject(
        isDue || hold === null ? { verdict: 'yes' } : { verdict: 'wait', from: hold.until },
      );
    });
  });

  test('what only waits for the letter to be mailed, or becomes another call, is never yes on its own', () => {
    always((question) => {
      const states = statesOf(question);
      if (states.length === 0 || !states.every(({ state }) => state === 'waiting') || (question.given.others ?? []).length > 0) return;
      expect(statusBy(question, 'email').verdict).not.toBe('yes');
    });
  });

  test('a yes never falls inside a hold, before the call of a promise, or outside of business hours', () => {
    always((question) => {
      if (statusBy(question, 'email').verdict === 'yes') {
        expect(holdAt(question)).toBeNull();
        const toDo = statesOf(question).some(({ state }) => state === 'due' || state === 'overdue');
        const { standing } = standingPromises(question.given.opportunity, holidays);
        if (!toDo) expect(standing.filter(({ windows: [first] }) => first !== undefined && question.at < first.from)).toEqual([]);
      }
      if (statusBy(question, 'call').verdict === 'yes') expect(isOpen(question.at, zoneOf(question.given))).toBe(true);
    });
  });

  test('a wait ends: asked again at its end it is yes, better not, or waits for a later moment and another reason', () => {
    const abouts: readonly TouchAbout[] = [
      'status',
      'thanks',
      'reference',
      'give',
      'extra',
      'reply',
      'enclosure',
      'connect',
      'keep',
      'other',
    ];
    const channels: readonly Channel[] = ['call', 'email', 'text'];
    const question = fc.tuple(asked, fc.constantFrom(...abouts), fc.constantFrom(...channels), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(question, ([{ given, at }, about, channel, id]) => {
        const withWhom = { ...given, contact: person(`p${id}`, `Ms. Person${id}`) };
        let answer = told(withWhom, at, about, channel);
        let now = at;
        for (let step = 0; answer.verdict === 'wait' && answer.from !== null; step += 1) {
          expect(step).toBeLessThan(12);
          expect(answer.from > now).toBe(true);
          now = answer.from;
          const again = told(withWhom, now, about, channel);
          if (again.verdict === 'wait') expect([again.from, again.because]).not.toEqual([answer.from, answer.because]);
          answer = again;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('every answer is a sentence of known facts with the rules it comes from', () => {
    always(({ given, at }) => {
      for (const about of ['status', 'thanks', 'reference', 'give', 'keep'] as const) {
        const { because, rules, also } = told(given, at, about, 'call');
        for (const said of [{ because, rules }, ...also]) {
          expect(said.rules.length).toBeGreaterThan(0);
          expect(said.because).not.toMatch(/undefined|null|NaN|\[object|\.$|\s{2}|\s$|, ,|; ;/);
        }
      }
    });
  });
});
