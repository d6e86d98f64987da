import type { Channel, Day, Id, InterviewKind, Moment, PlannedFollowUp, RuleId, TouchAbout, Zone } from '../model.ts';
import { officeHours } from './businessHours.ts';
import { addDays, businessDayFrom, dayOf, isBusinessDay, momentAt, nextBusinessDay } from './days.ts';
import { becauseIn, openStateOf, spanOf } from './followUpState.ts';
import type { Attempt, Terms } from './facts.ts';
import { paceHold } from './pace.ts';
import { sayDay } from './say.ts';

/** What the answer looks at. */
export interface AdviceFacts {
  readonly about: TouchAbout;
  readonly channel: Channel;
  readonly at: Moment;
  /** The organization's. */
  readonly zone: Zone;
  /** The longer interval between contacts that they asked for, in business days (P23). */
  readonly paceDays: number | null;
  /** The open follow-ups of the opportunity, as they are planned. */
  readonly open: readonly PlannedFollowUp[];
  /** The status contacts made with anyone of the organization. */
  readonly attempts: readonly Attempt[];
  /** The promises to which no word came: the last day, and when the call for it opens. */
  readonly promises: readonly { readonly lastDay: Day; readonly opensAt: Moment }[];
  /** Why nobody is asked any more, "they said no"; null while the process goes on. */
  readonly ending: string | null;
  /** The newest interview of the opportunity. */
  readonly interview: { readonly kind: InterviewKind; readonly endsAt: Moment; readonly zone: Zone } | null;
}

/** The answer without the people's names, which the service adds. */
export interface Answered {
  readonly verdict: 'yes' | 'wait' | 'betterNot';
  readonly from: Moment | null;
  readonly until: Moment | null;
  /** Whom the follow-up that decided is for. */
  readonly contactId: Id | null;
  readonly because: string;
  readonly rules: readonly RuleId[];
}

/**
 * May I contact them now? Read from what is planned, so that the answer and the calendar never disagree: what is due is
 * yes, what is held waits for its release, a promise that stands waits for its call (P12, P15 to P18, P23). A text
 * message is better not sent (P14), and its next good time is that of a call.
 */
export function advise(facts: AdviceFacts, terms: Terms): Answered {
  if (facts.channel === 'text') {
    const call = advise({ ...facts, channel: 'call' }, terms);
    const from = call.verdict === 'yes' ? facts.at : call.from;
    return { ...call, verdict: 'betterNot', from, until: null, because: 'phone, do not text', rules: ['P14'] };
  }
  const answer = facts.about === 'status' ? adviseStatus(facts, terms) : adviseOther(facts, terms);
  return answer.verdict === 'yes' && facts.channel === 'call' ? insideHours(answer, facts, terms) : answer;
}

function adviseStatus(facts: AdviceFacts, terms: Terms): Answered {
  const { at, ending, promises } = facts;
  if (ending !== null) return { ...plain, verdict: 'betterNot', because: `${ending}, so there is no status to ask about`, rules: ['P22'] };

  const status = facts.open.filter((planned) => planned.status);
  const states = status.map((planned) => ({
    planned,
    ...spanOf(planned),
    state: openStateOf({ stop: planned.stop, ...spanOf(planned) }, at),
  }));
  const due = states.find(({ state }) => state === 'due') ?? states.find(({ state }) => state === 'overdue');
  const hold = paceHold(facts.attempts, facts, terms, at);
  const promise = promises.filter(({ opensAt }) => at < opensAt).sort((one, other) => (one.opensAt < other.opensAt ? -1 : 1))[0];
  // A promise beats the pace where its call comes later (P15): waiting for the earlier of the two would be too soon.
  if (promise !== undefined && due === undefined && (hold === null || promise.opensAt >= hold.until)) {
    return { ...plain, verdict: 'wait', from: promise.opensAt, because: `word was promised by ${sayDay(promise.lastDay)}`, rules: ['P15'] };
  }
  if (hold !== null) return { ...plain, verdict: 'wait', from: hold.until, because: hold.because, rules: ['P23'] };
  if (due !== undefined) {
    const { planned, state, dueAt } = due;
    return {
      verdict: 'yes',
      from: null,
      until: state === 'due' ? dueAt : null,
      contactId: planned.contactId,
      because: becauseIn(state, { ...planned, ...spanOf(planned) }, at),
      rules: planned.rules,
    };
  }
  const next = states
    .flatMap(({ planned, opensAt, state }) => (state === 'upcoming' && opensAt !== null ? [{ planned, opensAt }] : []))
    .sort((one, other) => (one.opensAt < other.opensAt ? -1 : 1))[0];
  if (next !== undefined) {
    const { because, rules, contactId } = next.planned;
    return { verdict: 'wait', from: next.opensAt, until: null, contactId, because, rules };
  }
  const waiting = states.find(({ state }) => state === 'waiting');
  if (waiting !== undefined) {
    const { because, rules, contactId } = waiting.planned;
    return { verdict: 'wait', from: null, until: null, contactId, because, rules };
  }
  return {
    ...plain,
    verdict: 'yes',
    because: `no promise stands, and nobody there was asked within ${terms.paceDays} business days`,
    rules: ['P15', 'P23'],
  };
}

const plain: Answered = { verdict: 'yes', from: null, until: null, contactId: null, because: '', rules: [] };

/** What is not a status contact is not held (P23); only something to give keeps a distance to the interview (P25). */
function adviseOther({ about, at, interview }: AdviceFacts, terms: Terms): Answered {
  switch (about) {
    case 'thanks':
      return { ...plain, because: 'thanks are always welcome, also late', rules: ['P5'] };
    case 'reference':
      return { ...plain, because: 'a reference is told and asked at any time', rules: ['P4'] };
    case 'give': {
      if (interview === null) return { ...plain, because: 'something to give is no status contact', rules: ['P25'] };
      const met = dayOf(interview.endsAt, interview.zone);
      const from = momentAt(addDays(met, terms.giveAfterDays), terms.officeOpens, interview.zone);
      const because = `something to give is welcome from ${terms.giveAfterDays} days after the interview on ${sayDay(met)}`;
      return at < from ? { ...plain, verdict: 'wait', from, because, rules: ['P25'] } : { ...plain, because, rules: ['P25'] };
    }
    case 'reply':
      return { ...plain, because: 'a reply to them is never held', rules: ['P23'] };
    case 'enclosure':
      return { ...plain, because: 'what they asked for is never held', rules: ['P23'] };
    default:
      return { ...plain, because: 'this is no status contact, so nothing holds it', rules: ['P23'] };
  }
}

/** Nobody is called outside of business hours: then it is yes only from the next opening on (P12). */
function insideHours(answer: Answered, { at, zone }: AdviceFacts, terms: Terms): Answered {
  const day = dayOf(at, zone);
  const hours = officeHours(day, zone, terms);
  if (isBusinessDay(day, terms.office) && at >= hours.from && at < hours.to) {
    return { ...answer, until: answer.until !== null && answer.until < hours.to ? answer.until : hours.to };
  }
  const next = at < hours.from ? businessDayFrom(day, terms.office) : nextBusinessDay(day, terms.office);
  return {
    ...answer,
    verdict: 'wait',
    from: momentAt(next, terms.officeOpens, zone),
    until: null,
    because: `offices take calls on business days from ${terms.officeOpens} to ${terms.officeCloses}; ${answer.because}`,
    rules: [...new Set<RuleId>(['P12', ...answer.rules])],
  };
}
