import type { Moment, PlannedFollowUp, TimeWindow, Zone } from '../model.ts';
import { callWindow } from './callWindow.ts';
import { addHours, dayOf, deliveryDaysBetween } from './days.ts';
import type { Terms, InterviewFact, OpportunityFacts } from './facts.ts';
import type { Plan } from './plan.ts';
import type { PromiseCall } from './promiseCalls.ts';
import { sayDay } from './say.ts';
import { type Ending, endingOfAll, type StandingPromise } from './standingPromises.ts';
import { mainInterviewer } from './whomToAsk.ts';

/** The other status contacts of the opportunity, which the call after a letter gives way to. */
export interface OtherStatusCalls {
  readonly promised: readonly PromiseCall[];
  readonly first: readonly PlannedFollowUp[];
  readonly ended: readonly (StandingPromise & { readonly ending: Ending })[];
}

/**
 * The call 48 to 72 hours after the letter of the main interviewer was mailed, one per interview (P12). It waits until
 * that person's letter is mailed. While a promised day has not passed when its window opens it is held and becomes the
 * call of that promise (P15); when both fall on one day, one call does both.
 */
export function callsAfterLetters(
  facts: OpportunityFacts,
  others: OtherStatusCalls,
  terms: Terms,
): { readonly planned: readonly PlannedFollowUp[]; readonly over: Plan['over'] } {
  const planned: PlannedFollowUp[] = [];
  const over: { key: string; because: string }[] = [];
  const ending = endingOfAll(facts);
  for (const interview of facts.interviews) {
    const key = `P12:${interview.id}`;
    const outcome = ending === null ? callAfterLetter(key, facts, interview, others, terms) : ending.because;
    if (typeof outcome === 'string') over.push({ key, because: outcome });
    else if (outcome !== null) planned.push(outcome);
  }
  return { planned, over };
}

/** Why an interview for information gets thanks and no call about a position. */
export const noPosition = 'an informational talk has no position to ask about';

/** The call, or why it is over, or null when there is nobody to call. */
function callAfterLetter(
  key: string,
  facts: OpportunityFacts,
  interview: InterviewFact,
  others: OtherStatusCalls,
  terms: Terms,
): PlannedFollowUp | string | null {
  if (interview.kind === 'informational') return noPosition;
  const main = mainInterviewer(interview.people);
  if (main === null) return null;
  const { person } = main;
  const { zone } = facts.organization;
  const mailedAt =
    interview.letters.find(({ contactId, purpose, mailedAt: mailed }) => contactId === person.id && purpose === 'thanks' && mailed !== null)
      ?.mailedAt ?? null;
  const call = {
    key,
    kind: 'call',
    title: 'Call after the letter',
    contactId: person.id,
    opportunityId: facts.opportunity.id,
    interviewId: interview.id,
    timing: 'window',
    zone,
    status: true,
  } as const;
  if (mailedAt === null) {
    const because = `the clock starts when ${person.spoken}’s letter is mailed`;
    return { ...call, rules: ['P12'], windows: [], stop: { kind: 'waiting', for: 'mailed' }, because };
  }

  const windows = callWindow(mailedAt, zone, terms);
  const opens = windows[0]?.from ?? mailedAt;
  const day = dayOf(opens, zone);

  const answered = others.ended.find(({ lastDay, ending }) => lastDay >= day && ending.at !== null && ending.at >= opens);
  if (answered !== undefined) return answered.ending.because;

  const becomes = (terms.callDespitePromise ? [] : others.promised).find(
    ({ followUp, promises }) => startDay(followUp, zone) === day || promises.some(({ lastDay }) => lastDay >= day),
  );
  if (becomes !== undefined) {
    const { followUp, promises } = becomes;
    const target = startDay(followUp, zone);
    const open = promises.some(({ lastDay }) => lastDay >= day);
    const because = open
      ? `${terms.callFromHours} to ${terms.callToHours} hours after mailing is ${sayDays(windows, zone)}; a day was promised, so it is held and becomes the call of ${sayDay(target)}`
      : `${terms.callFromHours} to ${terms.callToHours} hours after mailing is ${sayDays(windows, zone)}, the day of the call about what was promised, so one call does both`;
    return { ...call, rules: ['P12', 'P15'], windows, stop: heldFor(followUp, opens), because };
  }
  const status = others.first.find((followUp) => startDay(followUp, zone) === day);
  if (status !== undefined) {
    const because = `${terms.callFromHours} to ${terms.callToHours} hours after mailing is ${sayDays(windows, zone)}, the day of the first status call, so one call does both`;
    return { ...call, rules: ['P12', 'P18'], windows, stop: heldFor(status, opens), because };
  }
  return { ...call, rules: ['P12'], windows, stop: null, because: sayMailed(person.spoken, mailedAt, windows, zone, terms) };
}

const startDay = ({ windows }: PlannedFollowUp, zone: Zone): string => dayOf(windows[0]?.from ?? '', zone);
const heldFor = ({ windows, key }: PlannedFollowUp, opens: Moment): PlannedFollowUp['stop'] => ({
  kind: 'held',
  until: windows[0]?.from ?? opens,
  becomes: key,
});

function sayDays(windows: readonly TimeWindow[], zone: Zone): string {
  return [...new Set(windows.map(({ from }) => sayDay(dayOf(from, zone))))].join(' or ');
}

/** "because you mailed Ms. Lee’s letter on Thu 4 June", with what closed offices and the post do to it. */
function sayMailed(spoken: string, mailedAt: Moment, windows: readonly TimeWindow[], zone: Zone, terms: Terms): string {
  const mailed = dayOf(mailedAt, zone);
  const opens = windows[0]?.from ?? mailedAt;
  const day = dayOf(opens, zone);
  const closed =
    opens >= addHours(mailedAt, terms.callToHours)
      ? `; ${terms.callFromHours} to ${terms.callToHours} hours later offices are closed until ${sayDay(day)}`
      : '';
  const early = deliveryDaysBetween(mailed, day, terms.postal) < terms.postNeedsDays ? ', and it may not have arrived yet' : '';
  return `because you mailed ${spoken}’s letter on ${sayDay(mailed)}${closed}${early}`;
}
