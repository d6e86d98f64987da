import type { PlannedFollowUp } from '../model.ts';
import { officeHours } from './businessHours.ts';
import { dayOf, nextBusinessDay } from './days.ts';
import type { ContactFacts, Terms, VouchFact } from './facts.ts';
import { sayDay } from './say.ts';

/**
 * References first (P4): each linked reference is told before the interview that a call may come, when the interview was
 * known and the reference linked before it began, and is asked on the business day after how it went. Both wait while
 * permission was only asked for; a reference who refused is left alone.
 */
export function referenceCalls({ person, vouches }: ContactFacts, terms: Terms): readonly PlannedFollowUp[] {
  return vouches.flatMap((vouch) => vouch.interviews.flatMap((interview) => callsOf(person, vouch, interview, terms)));
}

function callsOf(
  person: ContactFacts['person'],
  { opportunity, organization, permission, linkedAt }: VouchFact,
  interview: VouchFact['interviews'][number],
  terms: Terms,
): readonly PlannedFollowUp[] {
  if (permission === 'refused') return [];
  const waits = permission === 'asked';
  const job = `${opportunity.title} at ${organization.name}`;
  const day = sayDay(dayOf(interview.startsAt, interview.zone));
  const common: Omit<PlannedFollowUp, 'key' | 'title' | 'windows' | 'timing' | 'because'> = {
    rules: ['P4'],
    kind: 'reference',
    contactId: person.id,
    opportunityId: opportunity.id,
    interviewId: interview.id,
    zone: interview.zone,
    status: false,
    stop: waits ? { kind: 'waiting', for: 'permission' } : null,
  };
  const why = (reason: string): string => (waits ? `permission was asked for and not given yet, and ${reason}` : `because ${reason}`);

  const linkedDay = dayOf(linkedAt, interview.zone);
  const interviewDay = dayOf(interview.endsAt, interview.zone);
  const afterDay = nextBusinessDay(linkedDay > interviewDay ? linkedDay : interviewDay, terms.office);
  const after: PlannedFollowUp = {
    ...common,
    key: `P4:${interview.id}:${person.id}:after`,
    title: 'Ask how it went',
    windows: waits ? [] : [officeHours(afterDay, interview.zone, terms)],
    timing: 'window',
    because: why(`${person.spoken} is a reference for ${job}, with the interview on ${day}`),
  };
  if (linkedAt >= interview.startsAt || interview.recordedAt >= interview.startsAt) return [after];
  const before: PlannedFollowUp = {
    ...common,
    key: `P4:${interview.id}:${person.id}:before`,
    title: 'Tell that a call may come',
    windows: waits ? [] : [{ from: linkedAt > interview.recordedAt ? linkedAt : interview.recordedAt, to: interview.startsAt }],
    timing: 'deadline',
    because: why(`${person.spoken} may be called about ${job}, and the interview is on ${day}`),
  };
  return [before, after];
}
