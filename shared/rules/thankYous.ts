import type { Id, PlannedFollowUp, Role } from '../model.ts';
import { addHours, dayOf } from './days.ts';
import type { InterviewFact, Terms } from './facts.ts';
import { sayDay } from './say.ts';

/** Who gets a short card copied by hand instead of a letter (P7). */
const frontDesk: readonly Role[] = ['receptionist', 'assistant'];

/** Whether thanks for this role are a card (P7) or a letter (P5). */
export function thanksKind(role: Role): 'letter' | 'card' {
  return frontDesk.includes(role) ? 'card' : 'letter';
}

/**
 * Thanks to everyone in the room, due 24 elapsed hours after the interview's end: a letter for those who asked (P5), a
 * card for the front desk (P7). Without an address it is blocked, never left out. A mailed one is planned on: it is done,
 * not gone.
 */
export function thankYous(opportunityId: Id, interview: InterviewFact, terms: Terms): readonly PlannedFollowUp[] {
  const met = sayDay(dayOf(interview.startsAt, interview.zone));
  return interview.people.map(({ person, role }) => {
    const kind = thanksKind(role);
    const rule = kind === 'card' ? 'P7' : 'P5';
    const letter = interview.letters.find(
      (written) => written.contactId === person.id && written.kind === kind && written.purpose === 'thanks',
    );
    const mailed = letter?.mailedAt != null;
    const why =
      kind === 'card'
        ? `the ${role} is thanked with a card within ${terms.thanksHours} hours of the interview on ${met}`
        : `everyone in the interview on ${met} gets thanks within ${terms.thanksHours} hours`;
    const blocked = !person.hasAddress && !mailed;
    const because = blocked
      ? `no postal address is known for ${person.spoken}, and ${why}`
      : letter?.state === 'printed' && !mailed
        ? `the ${kind} is printed but not mailed, and ${why}`
        : why;
    return {
      key: `${rule}:${interview.id}:${person.id}`,
      rules: [rule],
      kind,
      title: kind === 'card' ? 'Thank-you card' : 'Thank-you letter',
      contactId: person.id,
      opportunityId,
      interviewId: interview.id,
      windows: [{ from: interview.endsAt, to: addHours(interview.endsAt, terms.thanksHours) }],
      timing: 'deadline',
      zone: interview.zone,
      status: false,
      stop: blocked ? { kind: 'blocked', missing: 'address' } : null,
      because,
    };
  });
}
