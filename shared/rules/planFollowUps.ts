import type { NotPlanned } from '../model.ts';
import { callsAfterLetters } from './callAfterLetter.ts';
import type { Holidays, OpportunityFacts } from './facts.ts';
import { firstStatusCalls } from './firstStatus.ts';
import type { Plan } from './plan.ts';
import { promiseCalls } from './promiseCalls.ts';
import { referenceCalls } from './referenceCalls.ts';
import { sayDay } from './say.ts';
import { endingOfAll, type StandingPromise, standingPromises } from './standingPromises.ts';
import { thankYous } from './thankYous.ts';

/**
 * What the facts of one opportunity ask for, by rules P4, P5, P7, P12 and P15 to P18. No clock: the same facts give the
 * same plan at any time. Rules that meet are settled here, so that two status contacts never fall on one day.
 */
export function planFollowUps(facts: OpportunityFacts, holidays: Holidays): Plan {
  const { standing, ended } = standingPromises(facts, holidays);
  const promised = promiseCalls(facts, standing, holidays);
  const first = firstStatusCalls(facts, standing, holidays);
  const afterLetters = callsAfterLetters(facts, { promised: promised.calls, first: first.planned, ended }, holidays);
  return {
    planned: [
      ...facts.interviews.flatMap((interview) => thankYous(interview)),
      ...referenceCalls(facts, holidays.office),
      ...afterLetters.planned,
      ...promised.calls.map(({ followUp }) => followUp),
      ...first.planned,
    ],
    notPlanned: [...notBefore(standing), ...promised.notPlanned, ...first.notPlanned, ...never(facts)],
    over: [...ended.map(({ key, ending }) => ({ key, because: ending.because })), ...promised.over, ...first.over, ...afterLetters.over],
  };
}

/** P15, once for each promised day. */
function notBefore(standing: readonly StandingPromise[]): readonly NotPlanned[] {
  const days = [...new Set(standing.map(({ lastDay }) => lastDay))].sort();
  return days.map((day) => ({ rules: ['P15'], because: `no status contact before ${sayDay(day)} has passed` }));
}

/** P14 wherever somebody could be written to, and what the user's own answer leaves out (P5). */
function never(facts: OpportunityFacts): readonly NotPlanned[] {
  if (!facts.interviews.some(({ people }) => people.length > 0)) return [];
  const texts: NotPlanned = { rules: ['P14'], because: 'no text messages: phone, do not text' };
  const ending = endingOfAll(facts);
  return ending === null ? [texts] : [{ rules: ['P5'], because: `no calls, because ${ending.because}; the thanks are still sent` }, texts];
}
