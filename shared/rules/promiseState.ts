import type { Day, Moment, RuleId } from '../model.ts';
import type { Holidays, InterviewFact, OpportunityFacts, PromiseFact } from './facts.ts';

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

/** How one promise of an interview stands at a moment (P15 to P18). */
export function promiseState(
  _facts: OpportunityFacts,
  _interview: InterviewFact,
  fact: PromiseFact,
  _holidays: Holidays,
  _now: Moment,
): PromiseStanding {
  const day = fact.promise.kind === 'day' ? fact.promise.day : fact.promise.kind === 'stretch' ? fact.promise.to : null;
  return { day, state: 'open', because: '', rules: [] };
}
