import type { Day, NotPlanned, PlannedFollowUp, PromiseAbout, RuleId } from '../model.ts';
import { addDays, dayOf, isBusinessDay } from './days.ts';
import type { Terms, OpportunityFacts } from './facts.ts';
import type { Plan } from './plan.ts';
import { sayDay, sayPromise } from './say.ts';
import type { StandingPromise } from './standingPromises.ts';
import { metBy, whomToAsk, whyAsked } from './whomToAsk.ts';

/** A call for the promises that fall due on one day. */
export interface PromiseCall {
  readonly followUp: PlannedFollowUp;
  readonly promises: readonly StandingPromise[];
}

const subjects: Readonly<Record<PromiseAbout, string>> = { decision: 'the decision', nextInterview: 'the next interview' };

/**
 * The calls that are due when promised word does not come (P16, P17), to the person who is asked about the process (P20).
 * Promises whose calls fall on the same day are one call with both topics, under the key of the first.
 */
export function promiseCalls(
  facts: OpportunityFacts,
  standing: readonly StandingPromise[],
  terms: Terms,
): { readonly calls: readonly PromiseCall[]; readonly notPlanned: readonly NotPlanned[]; readonly over: Plan['over'] } {
  const { zone } = facts.organization;
  const byDay = new Map<Day, StandingPromise[]>();
  for (const promise of standing) {
    const day = callDay(promise, facts);
    byDay.set(day, [...(byDay.get(day) ?? []), promise]);
  }
  const calls: PromiseCall[] = [];
  const notPlanned: NotPlanned[] = [];
  const over: { key: string; because: string }[] = [];
  for (const day of [...byDay.keys()].sort()) {
    const promises = byDay.get(day) ?? [];
    const [first, ...others] = promises;
    if (first === undefined) continue;
    const asked = whomToAsk(metBy(first.interview, facts.interviews));
    if (asked === null) {
      notPlanned.push({ rules: ['P20'], because: `no call on ${sayDay(day)} until it is known whom you met` });
      continue;
    }
    // One call for all of them opens when the last of them may be asked.
    const latest = promises.reduce((one, other) => (opensAt(other) > opensAt(one) ? other : one));
    const rules = [...new Set(promises.map(ruleOf))];
    const topics = [...new Set(promises.map(({ about }) => subjects[about]))].join(' and ');
    calls.push({
      promises,
      followUp: {
        key: first.key,
        rules: [ruleOf(first), ...rules.filter((rule) => rule !== ruleOf(first)), 'P20'],
        kind: 'call',
        title: `Call about ${topics} if nothing came`,
        contactId: asked.person.id,
        opportunityId: facts.opportunity.id,
        interviewId: first.interview.id,
        windows: latest.windows,
        timing: 'window',
        zone,
        status: true,
        stop: null,
        because: `${sayPromises(promises)}${sayHolidays(latest, zone, terms)}; ${whyAsked(asked)}`,
      },
    });
    over.push(...others.map(({ key }) => ({ key, because: `one call on ${sayDay(day)} asks about ${topics}` })));
  }
  return { calls, notPlanned, over };
}

const ruleOf = ({ promise }: StandingPromise): RuleId => (promise.kind === 'stretch' ? 'P17' : 'P16');
const opensAt = ({ windows }: StandingPromise): string => windows[0]?.from ?? '';

/** The day on which the call for a promise opens. */
export function callDay(promise: StandingPromise, facts: OpportunityFacts): Day {
  return dayOf(opensAt(promise), facts.organization.zone);
}

/** "word about the decision was promised for Fri 12 June, afternoon, and about the next interview for …". */
function sayPromises(promises: readonly StandingPromise[]): string {
  const bySaying = new Map<string, string[]>();
  for (const { promise, about } of promises) {
    const said =
      promise.kind === 'day' && promise.by === 'endOfBusiness'
        ? `by the end of business on ${sayDay(promise.day)}`
        : `for ${sayPromise(promise)}`;
    bySaying.set(said, [...new Set([...(bySaying.get(said) ?? []), subjects[about]])]);
  }
  const [[said, topics] = ['', []], ...others] = bySaying;
  return [
    `word about ${topics.join(' and ')} was promised ${said}`,
    ...others.map(([otherSaid, otherTopics]) => `about ${otherTopics.join(' and ')} ${otherSaid}`),
  ].join(', and ');
}

/** ", and Fri 19 June is a holiday": why the call comes later than one would think; the call's hours stand beside the sentence. */
function sayHolidays({ lastDay, windows }: StandingPromise, zone: string, terms: Terms): string {
  const [first] = windows;
  const closed = first === undefined ? [] : closedBetween(lastDay, dayOf(first.from, zone), terms);
  if (closed.length === 0) return '';
  const days = closed.map((day) => sayDay(day)).join(' and ');
  return `, and ${days} ${closed.length === 1 ? 'is a holiday' : 'are holidays'}`;
}

/** The office terms, other than weekends, from the promised day until the call. */
function closedBetween(from: Day, before: Day, terms: Terms): readonly Day[] {
  const closed: Day[] = [];
  const noHolidays: ReadonlySet<Day> = new Set();
  for (let day = from; day < before; day = addDays(day, 1)) {
    if (terms.office.has(day) && isBusinessDay(day, noHolidays)) closed.push(day);
  }
  return closed;
}
