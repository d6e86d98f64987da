/** The worlds that the scenarios tell of: an interview on Thu 11 June 2026, 10:00 to 11:15 in New York, and what came of it. */
import type { Day, PromisedBy, PromiseMade } from '../../../shared/model.ts';
import type { InterviewFact, OpportunityFacts } from '../../../shared/rules/facts.ts';
import { bev, dana, facts, inRoom, interview, mailed, person, promised } from '../sampleFacts.ts';
import { type Given, moment, out } from './scenario.ts';

export const wood = person('wood', 'Mr. Wood');
/** Ms. McDonald, who decides, and Mr. Wood of HR. */
export const room = [inRoom(dana, 'decisionMaker'), inRoom(wood, 'hr')];
const panel = (rest: Partial<InterviewFact> = {}): InterviewFact => interview({ people: room, ...rest });

export const after = (rest: Partial<InterviewFact> = {}, more: Partial<OpportunityFacts> = {}): Given => ({
  opportunity: facts({ interviews: [panel(rest)], ...more }),
});
/** Nothing was promised, and no letter is mailed. */
export const silent = after();
export const letterMailed = (at: string): Given => after({ letters: [mailed(dana, moment(at))] });
export const promisedWord = (decision: PromiseMade, nextInterview?: PromiseMade): Given =>
  after({ promises: promised(decision, nextInterview) });
export const promisedDay = (day: Day, by: PromisedBy): Given => promisedWord({ kind: 'day', day, by });
/** The front desk only. */
export const onlyBev = after({ people: [inRoom(bev, 'receptionist')] });

const unanswered = { outcome: 'voicemail' } as const;
/** Applied for, without an interview; Mr. Wood was asked on these days, by a voicemail. */
export const applied = (...asked: readonly string[]): Given => ({ opportunity: appliedFor('salesManager', ...asked) });
export const appliedFor = (id: string, ...asked: readonly string[]): OpportunityFacts => {
  const position = {
    id,
    title: id === 'buyer' ? 'Buyer' : 'Sales Manager',
    stage: 'applied',
    ...{ stageDay: '2026-06-01', offeredOn: null },
    long: false,
  } as const;
  return facts({ opportunity: { ...position, patience: null }, interviews: [], touches: asked.map((at) => out(wood, at, unanswered)) });
};
/** Interviewed, and asked on these days without an answer, by a voicemail. */
export const asked = (...days: readonly string[]): Given => after({}, { touches: days.map((at) => out(wood, at, unanswered)) });

/** With another stage, patience or the like. */
export function being(given: Given, rest: Partial<OpportunityFacts['opportunity']>): Given {
  const { opportunity } = given;
  if (opportunity === null) throw new Error('There is no opportunity to change.');
  return { ...given, opportunity: { ...opportunity, opportunity: { ...opportunity.opportunity, ...rest } } };
}

/** With an organization in another place, or that asked for a longer interval. */
export function at(given: Given, rest: Partial<OpportunityFacts['organization']>): Given {
  const { opportunity } = given;
  if (opportunity === null) throw new Error('There is no organization to change.');
  return { ...given, opportunity: { ...opportunity, organization: { ...opportunity.organization, ...rest } } };
}
