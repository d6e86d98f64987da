import type { Id } from '../../shared/model.ts';
import type {
  ContactFacts,
  InterviewFact,
  OpportunityFacts,
  PersonFact,
  ReferenceFact,
  TouchFact,
  VouchFact,
} from '../../shared/rules/facts.ts';
import { fullName, spokenName } from '../../shared/rules/names.ts';
import * as addresses from '../db/addresses.ts';
import * as contacts from '../db/contacts.ts';
import * as followUps from '../db/followUps.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as interviews from '../db/interviews.ts';
import * as letters from '../db/letters.ts';
import * as opportunities from '../db/opportunities.ts';
import type { Opportunity } from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as profile from '../db/profile.ts';
import * as promises from '../db/promises.ts';
import * as referenceLinks from '../db/referenceLinks.ts';
import * as stages from '../db/stages.ts';
import * as touches from '../db/touches.ts';
import type { ReadableDb } from '../db/open.ts';
import { gatherKeepFacts } from './keepFacts.ts';
import { found } from './named.ts';

/** One interview as it is being told, before it is in the journal: it stands in for what the journal holds of it. */
export interface Told {
  readonly opportunity: OpportunityFacts['opportunity'];
  readonly organization: OpportunityFacts['organization'];
  readonly interview: Omit<InterviewFact, 'letters'>;
}

/** Everything that the follow-ups of an opportunity depend on, or null when it is not in the journal and not told. */
export function gatherFacts(db: ReadableDb, opportunityId: Id, told: Told | null = null): OpportunityFacts | null {
  const known = told === null ? opportunities.read(db, opportunityId) : null;
  const home = told ?? (known === null ? null : homeOf(db, known));
  return home === null ? null : factsAt(db, opportunityId, home, told);
}

/** The same for all opportunities of an organization. */
export function gatherAll(db: ReadableDb, organizationId: Id): readonly OpportunityFacts[] {
  return opportunities.ofOrganization(db, organizationId).map((opportunity) => factsAt(db, opportunity.id, homeOf(db, opportunity), null));
}

type Home = Pick<OpportunityFacts, 'opportunity' | 'organization'>;

function factsAt(db: ReadableDb, opportunityId: Id, home: Home, told: Told | null): OpportunityFacts {
  const people = new Map<Id, PersonFact>(told?.interview.people.map(({ person }) => [person.id, person]));
  const personOf = (id: Id): PersonFact => {
    const known = people.get(id) ?? personFact(db, id);
    people.set(id, known);
    return known;
  };
  const kept = interviews
    .ofOpportunity(db, opportunityId)
    .filter(({ id }) => id !== told?.interview.id)
    .map((interview) => ({
      ...interview,
      people: inTheRoom
        .ofInterview(db, interview.id)
        .map(({ contactId, role, callFirst }) => ({ person: personOf(contactId), role, callFirst })),
      promises: promises.ofInterview(db, interview.id).map(({ about, promise, round, saidAt }) => ({ about, promise, round, saidAt })),
    }));
  const debriefed = new Set(kept.filter(({ debriefedAt }) => debriefedAt !== null).map(({ id }) => id));
  const met = [...kept, ...(told === null ? [] : [told.interview])]
    .sort((one, other) => (`${one.startsAt} ${one.id}` < `${other.startsAt} ${other.id}` ? -1 : 1))
    .map(({ id, kind, startsAt, endsAt, zone, recordedAt, stillWanted, people: inside, promises: made }): InterviewFact => ({
      ...{ id, kind, startsAt, endsAt, zone, recordedAt, stillWanted, people: inside, promises: made },
      letters: letters.factsOf(db, id),
      debriefed: told?.interview.id === id ? (told.interview.debriefed ?? true) : debriefed.has(id),
    }));
  const references = referenceLinks
    .ofOpportunity(db, opportunityId)
    .map(({ contactId, permission, linkedAt }): ReferenceFact => ({ person: personOf(contactId), permission, linkedAt }));
  const heard = touches
    .ofOpportunity(db, opportunityId, [...people.keys()])
    .map(({ id, contactId, direction, about, channel, outcome, at, zone }): TouchFact => {
      const { spoken } = personOf(contactId);
      return { id, contactId, spoken, direction, about, channel, outcome, at, zone };
    });
  return {
    ...{ opportunity: home.opportunity, organization: home.organization, interviews: met, references, touches: heard },
    accepted: opportunities.accepted(db, opportunityId),
  };
}

function homeOf(db: ReadableDb, opportunity: Opportunity): Home {
  const { id, title, stage, stageDay, long, patience } = opportunity;
  const { id: organizationId, name, sector, zone, paceDays } = found(organizations.read(db, opportunity.organizationId), 'organization');
  return {
    opportunity: { id, title, stage, stageDay, offeredOn: stages.offeredOn(db, id), long, patience },
    organization: { id: organizationId, name, sector, zone, paceDays },
  };
}

/** A person as the rules see one. */
export function personFact(db: ReadableDb, contactId: Id): PersonFact {
  const contact = found(contacts.seen(db, contactId), 'person');
  return {
    id: contact.id,
    name: fullName(contact),
    spoken: spokenName(contact),
    hasAddress: contact.addressId !== null,
    hasEmail: contact.email !== '',
    preferredChannel: contact.preferredChannel,
    circle: contact.circle === null ? null : { in: contact.circle === 'yes', at: contact.circleAt ?? '' },
  };
}

/** The country whose holidays count: the organization's, else the user's, else the United States. */
export function countryOf(db: ReadableDb, organizationId: Id | null): string {
  const own = organizationId === null ? null : addresses.countryOf(db, organizationId);
  return own ?? profile.read(db)?.address.country ?? 'US';
}

/** A person as a reference, everywhere, and as somebody to stay in touch with; `told` stands in for what the journal holds of an interview that is being told. */
export function gatherContactFacts(db: ReadableDb, contactId: Id, told: Told | null = null): ContactFacts {
  const vouches = referenceLinks.ofContact(db, contactId).flatMap(({ opportunityId, permission, linkedAt }): readonly VouchFact[] => {
    const known = opportunities.read(db, opportunityId);
    const home = told?.opportunity.id === opportunityId ? told : known === null ? null : homeOf(db, known);
    if (home === null) return [];
    const met = [
      ...interviews.ofOpportunity(db, opportunityId).filter(({ id }) => id !== told?.interview.id),
      ...(home === told ? [told.interview] : []),
    ].sort((one, other) => (`${one.startsAt} ${one.id}` < `${other.startsAt} ${other.id}` ? -1 : 1));
    return [
      {
        opportunity: home.opportunity,
        organization: home.organization,
        permission,
        linkedAt,
        interviews: met.map(({ id, startsAt, endsAt, zone, recordedAt }) => ({ id, startsAt, endsAt, zone, recordedAt })),
      },
    ];
  });
  const ended = followUps
    .ofContact(db, contactId)
    .flatMap(({ key, closedAt, status }) =>
      closedAt !== null && (status === 'done' || status === 'skipped') ? [{ key, closedAt, status }] : [],
    );
  return {
    ...{ person: personFact(db, contactId), vouches, keep: gatherKeepFacts(db, contactId) },
    closed: new Map(ended.map(({ key, closedAt }) => [key, closedAt])),
    skipped: new Set(ended.flatMap(({ key, status }) => (status === 'skipped' ? [key] : []))),
  };
}
