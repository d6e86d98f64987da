import type { Moment, PlannedFollowUp } from '../model.ts';
import { dayOf, daysBetween } from './days.ts';
import type { Terms } from './facts.ts';
import { calendarDay, spanOf } from './followUpState.ts';
import { sayDay } from './say.ts';

/** One thing to tell or to ask a reference, and what it is about: "Sales Manager at Hale & Daughter, with the interview on Thu 11 June". */
export interface ReferenceCall {
  readonly topic: string;
  /** What becomes known only then is told in a call of its own; null for what may still be asked whenever the call is made. */
  readonly mergesUntil: Moment | null;
  readonly followUp: PlannedFollowUp;
}

/** Which calls are closed, by key. */
export interface ClosedCalls {
  /** When each that was done or skipped was closed. */
  readonly closed: ReadonlyMap<string, Moment>;
  readonly skipped: ReadonlySet<string>;
}

/**
 * Two of a kind within `referenceDays` days, for one or for two opportunities, are one call with both topics (P4): the later
 * is held and becomes the earlier, and the sentences of both name both. What opened only after that call was made could
 * not be part of it, and is a call of its own.
 * One that was skipped said nothing, so the others do not become it.
 */
export function oneCall(calls: readonly ReferenceCall[], { closed, skipped }: ClosedCalls, terms: Terms): readonly PlannedFollowUp[] {
  const inOrder = calls.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const leading: ReferenceCall[] = [];
  const joined = new Map<string, { readonly lead: ReferenceCall; readonly call: ReferenceCall }>();
  for (const call of inOrder) {
    const lead = leading.find((earlier) => isOneCall(earlier, call, closed, terms));
    if (lead !== undefined) joined.set(call.followUp.key, { lead, call });
    else if (!skipped.has(call.followUp.key)) leading.push(call);
  }
  return calls.map(({ followUp, topic }) => {
    const lead = joined.get(followUp.key)?.lead;
    if (lead !== undefined) return heldFor(followUp, lead, terms);
    const others = [...joined.values()].filter((each) => each.lead.followUp.key === followUp.key).map(({ call }) => call.topic);
    return others.length === 0
      ? followUp
      : { ...followUp, because: `${followUp.because}; one call with both topics: ${[topic, ...others].join('; and ')}` };
  });
}

const orderOf = ({ followUp }: ReferenceCall): string =>
  `${calendarDay(followUp) ?? '9999'} ${spanOf(followUp).opensAt ?? ''} ${followUp.key}`;

function isOneCall(earlier: ReferenceCall, later: ReferenceCall, closed: ReadonlyMap<string, Moment>, terms: Terms): boolean {
  const { opensAt } = spanOf(later.followUp);
  const [from, to] = [calendarDay(earlier.followUp), calendarDay(later.followUp)];
  // One that waits for permission has no day, and is nobody's call yet.
  if (from === null || to === null || opensAt === null || daysBetween(from, to) > terms.referenceDays) return false;
  if (earlier.mergesUntil !== null && opensAt >= earlier.mergesUntil) return false;
  const madeAt = closed.get(earlier.followUp.key);
  return madeAt === undefined || opensAt <= madeAt;
}

function heldFor(followUp: PlannedFollowUp, { followUp: lead, topic }: ReferenceCall, { referenceDays }: Terms): PlannedFollowUp {
  const until = spanOf(followUp).opensAt ?? '';
  const day = sayDay(calendarDay(lead) ?? dayOf(until, followUp.zone));
  return {
    ...followUp,
    stop: { kind: 'held', until, becomes: lead.key },
    because: `two within ${referenceDays} days are one call with both topics, that of ${day} about ${topic}; ${followUp.because}`,
  };
}
