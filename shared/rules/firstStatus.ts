import type { Day, NotPlanned, PlannedFollowUp } from '../model.ts';
import { officeHours } from './businessHours.ts';
import { addBusinessDays, dayOf } from './days.ts';
import type { Terms, InterviewFact, OpportunityFacts } from './facts.ts';
import { noPosition } from './callAfterLetter.ts';
import type { Plan } from './plan.ts';
import { isDated } from './promiseCall.ts';
import { attemptsOf } from './attempts.ts';
import { sayDay } from './say.ts';
import { endingOfAll, nextInterviewAfter, type StandingPromise, wordSince } from './standingPromises.ts';
import { metBy, whomToAsk, whyAsked } from './whomToAsk.ts';

/** The day of the first status call after an interview (P18). */
export function firstStatusDay(interview: InterviewFact, terms: Terms): Day {
  return addBusinessDays(dayOf(interview.endsAt, interview.zone), terms.firstStatusDays, terms.office);
}

/**
 * The first status call after each interview at which no day was promised (P18), to the person of P20. "As soon as
 * possible" counts as no promise. Interviews of one day share one call; a promise that stands holds it back (P15).
 */
export function firstStatusCalls(
  facts: OpportunityFacts,
  standing: readonly StandingPromise[],
  terms: Terms,
): { readonly planned: readonly PlannedFollowUp[]; readonly notPlanned: readonly NotPlanned[]; readonly over: Plan['over'] } {
  const planned: PlannedFollowUp[] = [];
  const notPlanned: NotPlanned[] = [];
  const over: { key: string; because: string }[] = [];
  const { zone } = facts.organization;
  for (const interview of facts.interviews) {
    const key = `P18:${interview.id}`;
    const day = firstStatusDay(interview, terms);
    const window = officeHours(day, zone, terms);
    const reason = whyNone(
      interview,
      day,
      facts,
      standing,
      planned.some(({ windows }) => windows[0]?.from === window.from),
    );
    if (reason !== null) {
      over.push({ key, because: reason });
      continue;
    }
    const asked = whomToAsk(metBy(interview, facts.interviews));
    if (asked === null) {
      notPlanned.push({ rules: ['P20'], because: `no call on ${sayDay(day)} until it is known whom you met` });
      continue;
    }
    const soon = interview.promises.some(({ promise }) => promise.kind === 'asap');
    const met = sayDay(dayOf(interview.endsAt, interview.zone));
    planned.push({
      key,
      rules: ['P18', 'P20'],
      kind: 'call',
      title: 'First status call',
      contactId: asked.person.id,
      opportunityId: facts.opportunity.id,
      interviewId: interview.id,
      windows: [window],
      timing: 'window',
      zone,
      status: true,
      stop: null,
      because: `${sayNoPromise(interview.debriefed !== false, soon)}, so the first status call is ${terms.firstStatusDays} business days after the interview on ${met}; ${whyAsked(asked)}`,
    });
  }
  return { planned, notPlanned, over };
}

function sayNoPromise(isDebriefed: boolean, soon: boolean): string {
  if (!isDebriefed) return 'no promise is known before the debrief';
  return soon ? '“as soon as possible” counts as no promise' : 'no day was promised';
}

/** Why no first status call is planned for an interview; null when one is. */
function whyNone(
  interview: InterviewFact,
  day: Day,
  facts: OpportunityFacts,
  standing: readonly StandingPromise[],
  shared: boolean,
): string | null {
  if (interview.kind === 'informational') return noPosition;
  if (interview.promises.some(({ promise }) => isDated(promise))) return 'a day was promised';
  const ending = endingOfAll(facts) ?? wordSince(interview.endsAt, facts);
  if (ending !== null) return ending.because;
  const made = attemptsOf(facts).find(({ at }) => at >= interview.endsAt);
  if (made !== undefined) return `the first status contact was made on ${sayDay(dayOf(made.at, facts.organization.zone))}`;
  const next = nextInterviewAfter(interview, facts);
  if (next !== null) return `the next interview is on ${sayDay(dayOf(next.startsAt, next.zone))}`;
  const promise = standing.find(
    ({ lastDay, windows }) => lastDay >= day || windows.some(({ from }) => dayOf(from, facts.organization.zone) === day),
  );
  if (promise !== undefined) return `word was promised by ${sayDay(promise.lastDay)}`;
  return shared ? `one call on ${sayDay(day)} asks after both interviews of the day` : null;
}
