import type { Moment } from '../model.ts';
import { dayOf } from './days.ts';
import type { InterviewFact, OpportunityFacts } from './facts.ts';

/**
 * The facts of an opportunity as they stood at a moment that is past: what came later is left out, so that a contact of
 * yesterday is judged by what was so yesterday. An interview that had ended by then counts also when it was told later.
 */
export function factsAt(facts: OpportunityFacts, at: Moment): OpportunityFacts {
  const { opportunity, organization, interviews, references, touches, accepted } = facts;
  const day = dayOf(at, organization.zone);
  const { stage, stageDay, patience } = opportunity;
  const offeredOn = opportunity.offeredOn !== null && opportunity.offeredOn <= day ? opportunity.offeredOn : null;
  return {
    organization,
    opportunity: {
      ...opportunity,
      offeredOn,
      // Which stage it was before an offer is not among the facts; whichever it was, the process went on.
      stage: stageDay <= day ? stage : offeredOn === null ? 'inProcess' : 'offer',
      patience: patience !== null && patience.at > at ? null : patience,
    },
    interviews: interviews
      .filter(({ endsAt, recordedAt }) => endsAt <= at || recordedAt <= at)
      .map((interview) => interviewAt(interview, at)),
    references: references.filter(({ linkedAt }) => linkedAt <= at),
    touches: touches.filter((touch) => touch.at <= at),
    accepted: accepted !== null && accepted.day > day ? null : accepted,
  };
}

function interviewAt(interview: InterviewFact, at: Moment): InterviewFact {
  return {
    ...interview,
    promises: interview.promises.map((made) =>
      made.saidAt != null && made.saidAt > at ? { about: made.about, promise: { kind: 'notSaid' } } : made,
    ),
    letters: interview.letters.map((letter) =>
      letter.mailedAt !== null && letter.mailedAt > at ? { ...letter, state: 'printed', mailedAt: null } : letter,
    ),
  };
}
