import type { Day, NotPlanned, PlannedFollowUp } from '../model.ts';
import { hoursOn } from './businessHours.ts';
import { addBusinessDays, dayOf } from './days.ts';
import type { Holidays, InterviewFact, OpportunityFacts } from './facts.ts';
import { noPosition } from './callAfterLetter.ts';
import type { Plan } from './plan.ts';
import { isDated } from './promiseCall.ts';
import { sayDay } from './say.ts';
import { endingOfAll, nextInterviewAfter, type StandingPromise, wordSince } from './standingPromises.ts';
import { metBy, whomToAsk, whyAsked } from './whomToAsk.ts';

/** How many business days after an interview the first status call comes when no day was promised (P18). */
const patience = 5;

/** The day of the first status call after an interview (P18). */
export function firstStatusDay(interview: InterviewFact, officeHolidays: ReadonlySet<Day>): Day {
  return addBusinessDays(dayOf(interview.endsAt, interview.zone), patience, officeHolidays);
}

/**
 * The first status call after each interview at which no day was promised (P18), to the person of P20. "As soon as
 * possible" counts as no promise. Interviews of one day share one call; a promise that stands holds it back (P15).
 */
export function firstStatusCalls(
  facts: OpportunityFacts,
  standing: readonly StandingPromise[],
  holidays: Holidays,
): { readonly planned: readonly PlannedFollowUp[]; readonly notPlanned: readonly NotPlanned[]; readonly over: Plan['over'] } {
  const planned: PlannedFollowUp[] = [];
  const notPlanned: NotPlanned[] = [];
  const over: { key: string; because: string }[] = [];
  const { zone } = facts.organization;
  for (const interview of facts.interviews) {
    const key = `P18:${interview.id}`;
    const day = firstStatusDay(interview, holidays.office);
    const window = hoursOn(day, zone);
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
      interviewId: interview.id,
      windows: [window],
      timing: 'window',
      zone,
      status: true,
      stop: null,
      because: `${soon ? '“as soon as possible” counts as no promise' : 'no day was promised'}, so the first status call is 5 business days after the interview on ${met}; ${whyAsked(asked)}`,
    });
  }
  return { planned, notPlanned, over };
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
  const ending = endingOfAll(facts) ?? wordSince(interview, facts);
  if (ending !== null) return ending.because;
  const next = nextInterviewAfter(interview, facts);
  if (next !== null) return `the next interview is on ${sayDay(dayOf(next.startsAt, next.zone))}`;
  const promise = standing.find(
    ({ lastDay, windows }) => lastDay >= day || windows.some(({ from }) => dayOf(from, facts.organization.zone) === day),
  );
  if (promise !== undefined) return `word was promised by ${sayDay(promise.lastDay)}`;
  return shared ? `one call on ${sayDay(day)} asks after both interviews of the day` : null;
}
