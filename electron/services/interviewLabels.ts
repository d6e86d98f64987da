import type { InterviewLabel } from '../../shared/views.ts';
import * as contacts from '../db/contacts.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import type { Interview } from '../db/interviews.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import type { ReadableDb } from '../db/open.ts';
import { found, labelOf } from './named.ts';

/** An interview as lists name it: when, where, for which opportunity, with whom. */
export function interviewLabel(db: ReadableDb, interview: Interview): InterviewLabel {
  const opportunity = found(opportunities.read(db, interview.opportunityId), 'opportunity');
  const organization = found(organizations.read(db, opportunity.organizationId), 'organization');
  return {
    id: interview.id,
    kind: interview.kind,
    startsAt: interview.startsAt,
    endsAt: interview.endsAt,
    zone: interview.zone,
    place: interview.place,
    organization: { id: organization.id, name: organization.name },
    opportunity: { id: opportunity.id, title: opportunity.title },
    people: inTheRoom.ofInterview(db, interview.id).map(({ contactId }) => labelOf(found(contacts.read(db, contactId), 'person'))),
  };
}
