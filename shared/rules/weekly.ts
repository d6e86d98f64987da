import type { Moment, Patience, PlannedFollowUp, RuleId } from '../model.ts';
import { attemptsOf, isAnswered, wordsOf } from './attempts.ts';
import { officeHours } from './businessHours.ts';
import { addDays, businessDayFrom, dayOf, nextBusinessDay } from './days.ts';
import type { OpportunityFacts, PersonFact, Terms, TouchFact } from './facts.ts';
import { sayAttempt } from './pace.ts';
import type { Plan } from './plan.ts';
import { sayDay } from './say.ts';
import { endingOfAll, type StandingPromise, type standingPromises } from './standingPromises.ts';
import { metBy, whomToAsk, whyAsked } from './whomToAsk.ts';

/**
 * The next status contact while in process (P22): 7 days after the last attempt, voicemail counts, or after their last
 * word, which restarts the clock; also where nobody had asked yet after the interview, so that no process is left without
 * a day. Word that came early leaves the promised day what it was: nobody is asked before it has passed (P15). In a long process it is one call a week until the job is filled (P21). A promise that
 * stands suppresses it (P15), and a new interview has its own calls. From the 4th attempt without an answer, or the 2nd
 * without an interview, it is blocked until the user has said whether it is enough (P24).
 */
export function weeklyCalls(
  facts: OpportunityFacts,
  { standing, ended }: ReturnType<typeof standingPromises>,
  terms: Terms,
): { readonly planned: readonly PlannedFollowUp[]; readonly over: Plan['over'] } {
  const last = attemptsOf(facts).at(-1);
  const since = last?.at ?? facts.interviews.find(({ kind }) => kind !== 'informational')?.endsAt;
  const word = wordsOf(facts).findLast(({ at }) => since !== undefined && at > since);
  const from = word ?? last;
  if (from === undefined) return { planned: [], over: [] };
  const key = weeklyKey(facts, from);
  const passed =
    word === undefined || last === undefined
      ? []
      : [{ key: weeklyKey(facts, last), because: `word came from ${word.spoken} on ${sayDayOf(word)}` }];
  const reason = whyNone(facts, standing, { last, from });
  if (reason !== null) return { planned: [], over: [...passed, { key, because: reason }] };

  const { zone } = facts.organization;
  const every = facts.opportunity.long ? terms.longDays : terms.weeklyDays;
  const weekOn = businessDayFrom(addDays(dayOf(from.at, zone), every), terms.office);
  const promised =
    word === undefined
      ? undefined
      : ended
          .filter(({ ending }) => ending.at !== null)
          .map(({ lastDay }) => lastDay)
          .sort()
          .at(-1);
  const isPromised = promised !== undefined && promised >= weekOn;
  const day = isPromised ? nextBusinessDay(promised, terms.office) : weekOn;
  const enough = enoughOf(facts, terms);
  const asked = whomNext(facts, from);
  const own: readonly RuleId[] = enough === null ? [] : ['P24'];
  return {
    over: passed,
    planned: [
      {
        key,
        rules: [facts.opportunity.long ? 'P21' : 'P22', ...(facts.opportunity.long ? (['P22'] as const) : []), ...own, 'P20'],
        kind: 'call',
        title: enough === null ? 'Weekly status call' : enough.isCold ? 'Cold: keep in touch instead' : 'Decide whether to go on',
        contactId: asked.id,
        opportunityId: facts.opportunity.id,
        interviewId: facts.interviews.at(-1)?.id ?? null,
        windows: [officeHours(day, zone, terms)],
        timing: 'window',
        zone,
        status: true,
        stop: enough === null ? null : { kind: 'blocked', missing: 'answer' },
        because:
          enough === null
            ? `because ${sayFrom(from, word)}; ${isPromised ? `${sayDay(promised)} was promised before` : sayEvery(facts, every)}${asked.why}`
            : enough.because,
      },
    ],
  };
}

const weeklyKey = ({ opportunity }: OpportunityFacts, from: TouchFact): string => `P22:${opportunity.id}:${from.id}`;
const sayDayOf = ({ at, zone }: TouchFact): string => sayDay(dayOf(at, zone));
const sayFrom = (from: TouchFact, word: TouchFact | undefined): string =>
  word === undefined ? `${sayAttempt(from)} on ${sayDayOf(from)}` : `word came from ${from.spoken} on ${sayDayOf(from)}`;
const sayEvery = ({ opportunity }: OpportunityFacts, every: number): string => {
  const often = every === 7 ? 'once a week' : `once in ${every} days`;
  return opportunity.long ? `a long process, where silence is normal: ${often} until the job is filled` : `${often} until they decide`;
};

/** Why there is no weekly contact; null when there is. */
function whyNone(
  facts: OpportunityFacts,
  standing: readonly StandingPromise[],
  { last, from }: { readonly last: TouchFact | undefined; readonly from: TouchFact },
): string | null {
  const ending = endingOfAll(facts);
  if (ending !== null) return ending.because;
  const next = facts.interviews.find(({ endsAt, kind }) => endsAt > (last ?? from).at && kind !== 'informational');
  if (next !== undefined) return `the next interview is on ${sayDay(dayOf(next.startsAt, next.zone))}`;
  if (facts.interviews.length > 0 && facts.interviews.every(({ kind }) => kind === 'informational')) {
    return 'an informational talk has no position to ask about';
  }
  // A promise whose call was made and brought no word suppresses nothing any more: it was broken (P19).
  const promise = standing.find(({ windows }) => last === undefined || windows[0] === undefined || last.at < windows[0].from);
  if (promise !== undefined) return `word was promised by ${sayDay(promise.lastDay)}`;
  switch (standingAnswer(facts)) {
    case 'stop':
      return 'you chose to stop asking';
    case 'wait':
      return 'you chose to wait for their word';
    case 'keep':
      return 'you chose to keep in touch instead';
    default:
      return null;
  }
}

/** The user's answer to whether it is enough, until word comes from them or another interview is held. */
function standingAnswer(facts: OpportunityFacts): Patience | null {
  const { patience } = facts.opportunity;
  return patience !== null && restartedAt(facts) <= patience.at ? patience.answer : null;
}

/** Since when attempts count as unanswered: the last word, the last attempt that reached somebody, or the last interview. */
function restartedAt(facts: OpportunityFacts): Moment {
  const last = attemptsOf(facts).at(-1)?.at ?? '';
  const moments = [
    wordsOf(facts).at(-1)?.at ?? '',
    attemptsOf(facts).findLast(isAnswered)?.at ?? '',
    facts.interviews.findLast(({ endsAt }) => endsAt <= last)?.endsAt ?? '',
  ];
  return moments.reduce((one, other) => (other > one ? other : one));
}

/** How many attempts nobody answered since the last word or interview, from how many on it is asked, and the answer that stands (P24). */
export function patienceOf(
  facts: OpportunityFacts,
  terms: Pick<Terms, 'coldAfter' | 'askAfter'>,
): { readonly unanswered: number; readonly askedFrom: number; readonly answer: Patience | null } {
  const since = restartedAt(facts);
  const last = attemptsOf(facts).at(-1);
  const wasMet = last !== undefined && facts.interviews.some(({ endsAt }) => endsAt <= last.at);
  return {
    unanswered: attemptsOf(facts).filter(({ at }) => at > since).length,
    askedFrom: wasMet || facts.interviews.length > 0 ? terms.askAfter : terms.coldAfter,
    answer: standingAnswer(facts),
  };
}

/** Whether it is enough (P24), unless the user has answered since the last attempt. A long process is never asked after an interview (P21). */
function enoughOf(facts: OpportunityFacts, terms: Terms): { readonly isCold: boolean; readonly because: string } | null {
  const last = attemptsOf(facts).at(-1);
  const { patience, long } = facts.opportunity;
  if (last === undefined || (patience?.answer === 'continue' && patience.at >= last.at)) return null;
  const { unanswered: count } = patienceOf(facts, terms);
  const wasMet = facts.interviews.some(({ endsAt }) => endsAt <= last.at);
  if (!wasMet) {
    if (count < terms.coldAfter) return null;
    return { isCold: true, because: `${sayCount(count)} without an answer and no interview: cold; keep in touch instead?` };
  }
  if (long || count < terms.askAfter) return null;
  return { isCold: false, because: `${sayCount(count)} without an answer: continue, stop, or wait for the promise?` };
}

const sayCount = (count: number): string => (count === 1 ? '1 attempt' : `${count} attempts`);

/** Who is asked about the process, of everyone met so far (P20); whoever was asked before, when nobody was met. */
function whomNext(facts: OpportunityFacts, from: TouchFact): { readonly id: PersonFact['id']; readonly why: string } {
  const interview = facts.interviews.at(-1);
  const asked = interview === undefined ? null : whomToAsk(metBy(interview, facts.interviews));
  return asked === null ? { id: from.contactId, why: '' } : { id: asked.person.id, why: `; ${whyAsked(asked)}` };
}
