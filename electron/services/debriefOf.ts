import type { Debrief } from '../../shared/contract.ts';
import * as addresses from '../db/addresses.ts';
import * as contacts from '../db/contacts.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as interviews from '../db/interviews.ts';
import * as notes from '../db/notes.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as promises from '../db/promises.ts';
import type { Reading } from '../handlers.ts';
import { found } from './named.ts';

/** The debrief of a recorded interview, as the screen fills it, for amending. */
export function debriefOf({ db }: Pick<Reading, 'db'>, interviewId: string): Debrief {
  const interview = found(interviews.read(db, interviewId), 'interview');
  const opportunity = found(opportunities.read(db, interview.opportunityId), 'opportunity');
  const organization = found(organizations.read(db, opportunity.organizationId), 'organization');
  const promised = new Map(promises.ofInterview(db, interviewId).map(({ about, promise }) => [about, promise]));
  return {
    interviewId,
    opportunity: { id: opportunity.id, title: opportunity.title },
    organization: {
      id: organization.id,
      name: organization.name,
      sector: organization.sector,
      zone: organization.zone,
      address: addresses.read(db, organization.addressId),
    },
    kind: interview.kind,
    startsAt: interview.startsAt,
    endsAt: interview.endsAt,
    zone: interview.zone,
    place: interview.place,
    people: inTheRoom.ofInterview(db, interviewId).map(({ contactId, role, callFirst }) => {
      const contact = found(contacts.read(db, contactId), 'person');
      return {
        contactId,
        honorific: contact.honorific,
        givenName: contact.givenName,
        familyName: contact.familyName,
        suffix: contact.suffix,
        title: contact.title,
        role,
        email: contact.email,
        phone: contact.phones[0] ?? '',
        spellingChecked: contact.spellingChecked,
        atOrganization: contact.atOrganization && contact.organizationId === organization.id,
        preferredChannel: contact.preferredChannel,
        callFirst,
      };
    }),
    decision: promised.get('decision') ?? { kind: 'notSaid' },
    nextInterview: promised.get('nextInterview') ?? { kind: 'notSaid' },
    restate: [...notes.ofInterview(db, interviewId, 'restate')],
    forgot: [...notes.ofInterview(db, interviewId, 'forgot')],
    asked: [...notes.ofInterview(db, interviewId, 'asked')],
    learned: [...notes.ofInterview(db, interviewId, 'learned')],
    stillWanted: interview.stillWanted,
  };
}
