import type { Day, Moment, RuleId } from '../model.ts';
import { addDays, dayOf, momentAt } from './days.ts';
import { firstStatusDay } from './firstStatus.ts';
import type { Terms, InterviewFact, OpportunityFacts, PromiseFact } from './facts.ts';
import { type DatedPromise, isDated, lastDayOf } from './promiseCall.ts';
import { sayDay, sayHour } from './say.ts';
import { standingPromises, type StandingPromise } from './standingPromises.ts';
import { metBy, whomToAsk } from './whomToAsk.ts';

/** How a promise stands, and what happens if nothing comes. */
export interface PromiseStanding {
  /** The last day of the promise; null when no day was named. */
  readonly day: Day | null;
  /** Kept: word came. Passed: its last moment is over without word. */
  readonly state: 'open' | 'kept' | 'passed';
  /** "nothing by then: call Ms. Estrada on Fri 12 June at 15:00". */
  readonly because: string;
  readonly rules: readonly RuleId[];
}

/** The call about a promise as it stands in the calendar: it may be held (P23) or moved by the user, and it may be made. */
export type CallStands = { readonly status: 'open'; readonly opensAt: Moment } | { readonly status: 'done' | 'skipped' };

/**
 * How one promise of an interview stands at a moment (P15 to P18).
 * @param stands its call in the calendar; null where none stands there, and the rule's own time is told.
 */
export function promiseState(
  facts: OpportunityFacts,
  interview: InterviewFact,
  fact: PromiseFact,
  terms: Terms,
  now: Moment,
  stands: CallStands | null = null,
): PromiseStanding {
  const { promise } = fact;
  if (!isDated(promise)) return undatedPromise(interview, fact, terms);
  const { zone } = facts.organization;
  const day = lastDayOf(promise);
  const rule: RuleId = promise.kind === 'stretch' ? 'P17' : 'P16';
  const isIt = (each: StandingPromise): boolean => each.interview.id === interview.id && each.about === fact.about;
  const { standing, ended } = standingPromises(facts, terms);
  const over = ended.find(isIt);
  if (over !== undefined) return { day, state: 'kept', because: over.ending.because, rules: [rule] };
  const opens = stands?.status === 'open' ? stands.opensAt : (standing.find(isIt)?.windows[0]?.from ?? now);
  const asked = whomToAsk(metBy(interview, facts.interviews));
  const made = { done: 'the call about it is made', skipped: 'the call about it was skipped' } as const;
  const toMake = `call ${asked === null ? 'them' : asked.person.spoken} on ${sayDay(dayOf(opens, zone))} at ${sayHour(opens, zone)}`;
  const call = stands === null || stands.status === 'open' ? toMake : made[stands.status];
  const passed = now >= endOf(promise, zone);
  return {
    day,
    state: passed ? 'passed' : 'open',
    because: passed ? `no word by ${sayDay(day)}: ${call}` : `nothing by then: ${call}`,
    rules: [rule, 'P20'],
  };
}

/** The last moment of a promise: noon of a promised morning, else the end of the business day; of a stretch, its last day. */
function endOf(promise: DatedPromise, zone: string): Moment {
  if (promise.kind === 'stretch') return momentAt(addDays(promise.to, 1), '00:00', zone);
  return momentAt(promise.day, promise.by === 'morning' ? '12:00' : '17:00', zone);
}

function undatedPromise(interview: InterviewFact, { about, promise }: PromiseFact, terms: Terms): PromiseStanding {
  if (promise.kind === 'nonePlanned') {
    return { day: null, state: 'open', because: `no ${about === 'decision' ? 'decision' : 'next interview'} is planned`, rules: ['P1'] };
  }
  const counted = promise.kind === 'asap' ? 'counts as no promise' : 'no day was said';
  const day = sayDay(firstStatusDay(interview, terms));
  return { day: null, state: 'open', because: `${counted}: the first status call comes on ${day} at the earliest`, rules: ['P18'] };
}
