import type { Debrief } from '../../shared/contract.ts';
import { calendarDay, openStateOf, spanOf } from '../../shared/rules/followUpState.ts';
import { planOpportunity } from '../../shared/rules/planFollowUps.ts';
import { reconcile } from '../../shared/rules/reconcile.ts';
import type { PlanPreview } from '../../shared/views.ts';
import * as addresses from '../db/addresses.ts';
import * as contacts from '../db/contacts.ts';
import * as followUps from '../db/followUps.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as interviews from '../db/interviews.ts';
import * as notes from '../db/notes.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as promises from '../db/promises.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { assertFits, toldBy } from './debriefFacts.ts';
import { gatherFacts, personFact, type Told } from './facts.ts';
import { found } from './named.ts';
import { asStored, planTold } from './planning.ts';
import { recordInterview } from './recordInterview.ts';
import { removeInterview } from './removeInterview.ts';
import { daysOf, termsFor } from './terms.ts';

export const interviewsHandlers: HandlersOf<'interviews.preview' | 'interviews.record' | 'interviews.remove' | 'interviews.get'> = {
  'interviews.preview': preview,
  'interviews.record': recordInterview,
  'interviews.remove': removeInterview,
  'interviews.get': ({ db }, { id }) => debriefOf({ db }, id),
};

/** What recording would plan, from the same facts and by the same rules, without writing. What is done or skipped is left out. */
function preview(reading: Reading, debrief: Debrief): PlanPreview {
  assertFits(reading, debrief);
  const { db, ports } = reading;
  const told = toldBy(reading, debrief);
  const facts = found(gatherFacts(db, debrief.opportunity.id, told), 'opportunity');
  const plans = planTold(db, told, facts, debrief.organization.address?.country ?? null);
  const ofThis = plans.flatMap(({ planned }) => planned).filter(({ opportunityId }) => opportunityId === debrief.opportunity.id);
  const plan = { planned: ofThis, notPlanned: [], over: plans.flatMap(({ over }) => over) };
  const stored = followUps.ofOpportunity(db, debrief.opportunity.id);
  const { add, reopen } = reconcile(plan, stored.map(asStored));
  const fresh = new Set([...add, ...reopen].map(({ key }) => key));
  const open = new Set(stored.filter(({ status }) => status === 'open').map(({ key }) => key));
  const inRoom = new Map(told.interview.people.map(({ person }) => [person.id, person]));
  return {
    planned: ofThis
      .filter(({ key }) => fresh.has(key) || open.has(key))
      .map((each) => {
        const { id, name, spoken } =
          inRoom.get(each.contactId ?? '') ?? (each.contactId === null ? nobody(told) : personFact(db, each.contactId));
        return {
          ...each,
          person: { id, name, spoken },
          state: openStateOf({ stop: each.stop, ...spanOf(each) }, ports.now()),
          day: calendarDay(each),
          isNew: fresh.has(each.key),
        };
      }),
    notPlanned: planOpportunity(facts, termsFor(db, told.organization.id, daysOf(facts), debrief.organization.address?.country ?? null))
      .notPlanned,
  };
}

/** What is for nobody in particular is for the organization. */
const nobody = ({ organization }: Told) => ({ id: '', name: organization.name, spoken: organization.name });

/** The debrief of a recorded interview, as the screen fills it, for amending. */
function debriefOf({ db }: Pick<Reading, 'db'>, interviewId: string): Debrief {
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
