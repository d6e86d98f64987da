import type { Holidays, OpportunityFacts } from './facts.ts';
import type { Plan } from './plan.ts';

/** What the facts of one opportunity ask for, by rules P4, P5, P7, P12 and P15 to P18. The same facts give the same plan. */
export function planFollowUps(_facts: OpportunityFacts, _holidays: Holidays): Plan {
  return { planned: [], notPlanned: [], over: [] };
}
