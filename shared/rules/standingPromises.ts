import type { Day, Id, Moment, PromiseAbout, Stage, TimeWindow } from '../model.ts';
import { wordsOf } from './attempts.ts';
import { isClosedByAcceptance } from './afterOffer.ts';
import { dayOf } from './days.ts';
import type { Terms, InterviewFact, OpportunityFacts } from './facts.ts';
import { type DatedPromise, isDated, lastDayOf, promiseCall } from './promiseCall.ts';
import { sayDay } from './say.ts';

/** A promise of a day or stretch, and the call it asks for. */
export interface StandingPromise {
  /** The key of that call: the same for P16 and P17, so that a day that becomes a stretch is the same follow-up. */
  readonly key: string;
  readonly interview: InterviewFact;
  readonly about: PromiseAbout;
  readonly promise: DatedPromise;
  readonly lastDay: Day;
  readonly windows: readonly TimeWindow[];
}

/** Why nobody is asked any more, and since when, where an hour is known. */
export interface Ending {
  readonly because: string;
  readonly at: Moment | null;
}

const decided: Partial<Record<Stage, string>> = {
  offer: 'an offer came',
  accepted: 'you accepted the offer',
  declined: 'you declined the offer',
  rejected: 'they said no',
  withdrawn: 'you withdrew',
  closed: 'the opportunity is closed',
};

/** What ends every question about the status of an opportunity: a decision, or that the job is no longer wanted. */
export function endingOfAll(facts: OpportunityFacts): Ending | null {
  const because = decided[facts.opportunity.stage];
  if (because !== undefined) return { because, at: null };
  const { accepted } = facts;
  if (accepted !== null && isClosedByAcceptance(facts))
    return { because: `you accepted ${accepted.title} at ${accepted.organization}`, at: null };
  return facts.interviews.at(-1)?.stillWanted === 'no' ? { because: 'you no longer want this job', at: null } : null;
}

/**
 * The first word from the employer's people since a moment; a reference who calls back is not word, nor is a call that
 * nobody took. A promise that was made later than that is kept by what came after it, not by the word that brought it.
 */
export function wordSince(since: Moment, facts: OpportunityFacts, saidAt: Moment | null = null): Ending | null {
  const word = wordsOf(facts).find(({ at }) => at >= since && (saidAt === null || at > saidAt));
  return word === undefined ? null : { because: `word came from ${word.spoken} on ${sayDay(dayOf(word.at, word.zone))}`, at: word.at };
}

/** The first interview of the opportunity on a later day: it is word about the next interview. */
export function nextInterviewAfter(interview: InterviewFact, facts: OpportunityFacts): InterviewFact | null {
  const day = dayOf(interview.endsAt, interview.zone);
  return facts.interviews.find(({ startsAt, zone }) => dayOf(startsAt, zone) > day) ?? null;
}

/** The key of the call for a promise: a day that changes keeps it, a new answer after the call was made or skipped has its own. */
export function promiseKey(interviewId: Id, about: PromiseAbout, round: number): string {
  return `P16:${interviewId}:${about}${round === 0 ? '' : `:${round}`}`;
}

/** All promises of a day or stretch: those that stand, and those that an event has ended, with the reason. */
export function standingPromises(
  facts: OpportunityFacts,
  terms: Terms,
): { readonly standing: readonly StandingPromise[]; readonly ended: readonly (StandingPromise & { readonly ending: Ending })[] } {
  const standing: StandingPromise[] = [];
  const ended: (StandingPromise & { readonly ending: Ending })[] = [];
  for (const interview of facts.interviews) {
    for (const { about, promise, round, saidAt } of interview.promises) {
      if (!isDated(promise)) continue;
      const { zone } = facts.organization;
      const made = {
        key: promiseKey(interview.id, about, round ?? 0),
        interview,
        about,
        promise,
        lastDay: lastDayOf(promise),
        windows: promiseCall(promise, zone, terms),
      };
      const ending = endingOfAll(facts) ?? wordSince(interview.endsAt, facts, saidAt ?? null) ?? endedByInterview(made, facts);
      if (ending === null) standing.push(made);
      else ended.push({ ...made, ending });
    }
  }
  return { standing, ended };
}

/** A later interview answers the question about it, replaces a decision day by its own, and takes the place of a day that passed before. */
function endedByInterview({ interview, about, lastDay }: StandingPromise, facts: OpportunityFacts): Ending | null {
  const next = nextInterviewAfter(interview, facts);
  if (next === null) return null;
  const day = dayOf(next.startsAt, next.zone);
  if (about === 'nextInterview' || lastDay < day) return { because: `the next interview is on ${sayDay(day)}`, at: null };
  const newer = facts.interviews.find(
    (other) =>
      dayOf(other.startsAt, other.zone) >= day && other.promises.some((made) => made.about === 'decision' && isDated(made.promise)),
  );
  return newer === undefined ? null : { because: `a newer answer was given on ${sayDay(dayOf(newer.endsAt, newer.zone))}`, at: null };
}
