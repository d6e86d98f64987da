import type { NotPlanned } from '../model.ts';
import { afterNo, facelessNo } from './afterNo.ts';
import { afterOffer } from './afterOffer.ts';
import { callsAfterLetters } from './callAfterLetter.ts';
import type { OpportunityFacts, OrganizationFacts, Terms } from './facts.ts';
import { firstStatusCalls } from './firstStatus.ts';
import { keepPace } from './pace.ts';
import type { Plan } from './plan.ts';
import { promiseCalls } from './promiseCalls.ts';
import { sayDay } from './say.ts';
import { secondWays } from './secondWay.ts';
import { endingOfAll, type StandingPromise, standingPromises } from './standingPromises.ts';
import { thankYous } from './thankYous.ts';
import { weeklyCalls } from './weekly.ts';

/**
 * What the facts of an organization ask for: of each of its opportunities, at the pace that it bears (P23). No clock: the
 * same facts give the same plan at any time. What concerns one person across organizations is `planContact`'s.
 */
export function planOrganization(facts: OrganizationFacts, terms: Terms): Plan {
  const plans = facts.opportunities.map((opportunity) => planOpportunity(opportunity, terms));
  return {
    planned: keepPace([...plans.flatMap(({ planned }) => planned), ...facelessNo(facts, terms)], facts, terms),
    notPlanned: plans.flatMap(({ notPlanned }) => notPlanned),
    over: plans.flatMap(({ over }) => over),
  };
}

/**
 * What the facts of one opportunity ask for, before its organization's pace. Rules that meet are settled here, so that two
 * status contacts about it never fall on one day.
 */
export function planOpportunity(facts: OpportunityFacts, terms: Terms): Plan {
  const { standing, ended } = standingPromises(facts, terms);
  const promised = promiseCalls(facts, standing, terms);
  const first = firstStatusCalls(facts, standing, terms);
  const afterLetters = callsAfterLetters(facts, { promised: promised.calls, first: first.planned, ended }, terms);
  const weekly = weeklyCalls(facts, { standing, ended }, terms);
  const no = afterNo(facts, terms);
  return {
    planned: [
      ...facts.interviews.flatMap((interview) => [...thankYous(facts.opportunity.id, interview, terms), ...secondWays(facts, interview)]),
      ...afterLetters.planned,
      ...promised.calls.map(({ followUp }) => followUp),
      ...first.planned,
      ...weekly.planned,
      ...no.planned,
      ...afterOffer(facts, terms),
    ],
    notPlanned: [...notBefore(standing), ...promised.notPlanned, ...first.notPlanned, ...never(facts)],
    over: [
      ...ended.map(({ key, ending }) => ({ key, because: ending.because })),
      ...promised.over,
      ...first.over,
      ...afterLetters.over,
      ...weekly.over,
      ...no.over,
    ],
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
