import type { RuleId } from '../model.ts';
import type { AdviceFacts, Answered } from './adviceFacts.ts';
import { adviseOther } from './adviseOther.ts';
import { adviseStatus } from './adviseStatus.ts';
import { officeHours } from './businessHours.ts';
import { businessDayFrom, dayOf, isBusinessDay, momentAt, nextBusinessDay } from './days.ts';
import type { Terms } from './facts.ts';

/**
 * May I contact them now? Read from what is planned, so that the answer and the calendar never disagree: what is due is
 * yes, what is held waits for its release, a promise that stands waits for its call (P12, P15 to P24). A text message is
 * better not sent (P14), and its next good time is that of a call.
 */
export function advise(facts: AdviceFacts, terms: Terms): Answered {
  if (facts.channel === 'text') {
    const call = advise({ ...facts, channel: 'call' }, terms);
    const from = call.verdict === 'yes' ? facts.at : call.from;
    return { ...call, verdict: 'betterNot', from, until: null, because: 'phone, do not text', rules: ['P14'] };
  }
  const answer = facts.about === 'status' ? adviseStatus(facts, terms) : adviseOther(facts, terms);
  const isCall = facts.channel === 'call' || facts.channel === 'voicemail';
  return answer.verdict === 'yes' && isCall ? insideHours(answer, facts, terms) : answer;
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
