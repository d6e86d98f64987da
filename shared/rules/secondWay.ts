import type { PlannedFollowUp } from '../model.ts';
import { addHours, dayOf, momentAt } from './days.ts';
import type { InterviewFact, OpportunityFacts } from './facts.ts';
import { sayDay } from './say.ts';
import { thanksKind } from './thankYous.ts';

/**
 * The e-mail of the same day, where an organization is in IT or a person prefers e-mail (P8): the paper follows all the
 * same, and neither closes the other. For everyone else the call after the letter is the second way (P12).
 */
export function secondWays({ opportunity, organization }: OpportunityFacts, interview: InterviewFact): readonly PlannedFollowUp[] {
  const { id, startsAt, endsAt, zone } = interview;
  const day = dayOf(endsAt, zone);
  const midnight = momentAt(day, '23:59', zone);
  return interview.people.flatMap(({ person, role }): readonly PlannedFollowUp[] => {
    const prefers = person.preferredChannel === 'email';
    if (thanksKind(role) === 'card' || !(organization.sector === 'it' || prefers)) return [];
    const why = prefers ? `${person.spoken} prefers e-mail` : `${organization.name} is in IT`;
    const because = `${why}, so an e-mail goes the same day as the interview on ${sayDay(dayOf(startsAt, zone))}, and the paper follows`;
    return [
      {
        key: `P8:${id}:${person.id}`,
        rules: ['P8'],
        kind: 'email',
        title: 'Thank-you e-mail',
        contactId: person.id,
        opportunityId: opportunity.id,
        interviewId: id,
        windows: [{ from: endsAt, to: midnight > endsAt ? midnight : addHours(endsAt, 1) }],
        timing: 'deadline',
        zone,
        status: false,
        stop: person.hasEmail ? null : { kind: 'blocked', missing: 'email' },
        because: person.hasEmail ? because : `no e-mail address is known for ${person.spoken}, and ${because}`,
      },
    ];
  });
}
