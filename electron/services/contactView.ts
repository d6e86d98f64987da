import { isSuggested } from '../../shared/rules/askToConnect.ts';
import type { ContactView } from '../../shared/views.ts';
import * as addresses from '../db/addresses.ts';
import type { Contact } from '../db/contacts.ts';
import * as followUpLists from '../db/followUpLists.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as interviews from '../db/interviews.ts';
import * as letters from '../db/letters.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as quietDays from '../db/quietDays.ts';
import * as referenceLinks from '../db/referenceLinks.ts';
import * as tags from '../db/tags.ts';
import * as touches from '../db/touches.ts';
import type { Reading } from '../handlers.ts';
import { contactPast } from './contactPast.ts';
import { envelopeOf } from './envelopeLines.ts';
import { followUpView } from './followUpViews.ts';
import { interviewLabel } from './interviewLabels.ts';
import { metBy } from './keepFacts.ts';
import { letterRows } from './letterRows.ts';
import { labelOf } from './named.ts';
import { circleView, ringView } from './ringView.ts';
import { touchView } from './touchViews.ts';

/** More touches than this are in the opportunity's timeline. */
const touchesShown = 200;

/** A person with all that the journal knows of them. */
export function contactView(reading: Reading, contact: Contact): ContactView {
  const { db, ports } = reading;
  const organization = contact.organizationId === null ? null : organizations.read(db, contact.organizationId);
  const { honorific, givenName, familyName, suffix, title, phones, email, preferredChannel, pronounced, spellingChecked, notes } = contact;
  return {
    ...labelOf(contact),
    ...{ honorific, givenName, familyName, suffix, title, phones, email, preferredChannel, pronounced, spellingChecked, notes },
    hasCard: contact.cardId !== null,
    organization: organization === null ? null : { id: organization.id, name: organization.name },
    address: addresses.read(db, contact.addressId),
    atOrganization: contact.atOrganization,
    envelopeLines: envelopeOf(db, contact).lines,
    followUps: followUpLists.openOfContact(db, contact.id).map((listed) => followUpView(listed, ports.now())),
    touches: touches.ofContact(db, contact.id, touchesShown).map((touch) => touchView(db, touch)),
    letters: letterRows(reading, letters.ofContact(db, contact.id)),
    ...contactPast(reading, contact.id),
    interviews: interviews.ofContact(db, contact.id).map((interview) => interviewLabel(db, interview)),
    opportunities: opportunitiesOf(reading, contact.id),
    tags: tags.ofContact(db, contact.id),
    ring: ringView(reading, contact.id),
    circle: circleView(contact),
    suggested: contact.circle === null && metBy(db, contact.id).some(({ role }) => isSuggested(role)),
    ...{ idealDays: contact.idealDays, longestDays: contact.longestDays },
    quietDays: quietDays.list(db, contact.id),
  };
}

/** Where somebody was met or vouches; one who did both is there as who they were in the room. */
function opportunitiesOf({ db }: Reading, contactId: string): ContactView['opportunities'] {
  const as = new Map<string, ContactView['opportunities'][number]['as']>();
  for (const { opportunityId } of referenceLinks.ofContact(db, contactId)) as.set(opportunityId, 'reference');
  for (const { id, opportunityId } of interviews.ofContact(db, contactId)) {
    const presence = inTheRoom.ofInterview(db, id).find((each) => each.contactId === contactId);
    if (presence !== undefined && (as.get(opportunityId) ?? 'reference') === 'reference') as.set(opportunityId, presence.role);
  }
  return [...as].flatMap(([id, role]) => {
    const opportunity = opportunities.read(db, id);
    return opportunity === null ? [] : [{ id, title: opportunity.title, as: role }];
  });
}
