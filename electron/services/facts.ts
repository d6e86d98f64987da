import type { Id, Moment } from '../../shared/model.ts';
import type { Holidays, InterviewFact, OpportunityFacts, PersonFact, ReferenceFact, TouchFact } from '../../shared/rules/facts.ts';
import { fullName, spokenName } from '../../shared/rules/names.ts';
import * as addresses from '../db/addresses.ts';
import * as contacts from '../db/contacts.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as interviews from '../db/interviews.ts';
import * as letters from '../db/letters.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as profile from '../db/profile.ts';
import * as promises from '../db/promises.ts';
import * as referenceLinks from '../db/referenceLinks.ts';
import * as touches from '../db/touches.ts';
import type { ReadableDb } from '../db/open.ts';
import { holidaysOf } from './holidays.ts';
import { found } from './named.ts';

/** One interview as it is being told, before it is in the journal: it stands in for what the journal holds of it. */
export interface Told {
  readonly opportunity: OpportunityFacts['opportunity'];
  readonly organization: OpportunityFacts['organization'];
  readonly interview: Omit<InterviewFact, 'letters'>;
}

/** Everything that the follow-ups of an opportunity depend on, or null when it is not in the journal and not told. */
export function gatherFacts(db: ReadableDb, opportunityId: Id, told: Told | null = null): OpportunityFacts | null {
  const home = told ?? homeOf(db, opportunityId);
  if (home === null) return null;
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
      promises: promises.ofInterview(db, interview.id).map(({ about, promise, round }) => ({ about, promise, round })),
    }));
  const met = [...kept, ...(told === null ? [] : [told.interview])]
    .sort((one, other) => (`${one.startsAt} ${one.id}` < `${other.startsAt} ${other.id}` ? -1 : 1))
    .map(({ id, kind, startsAt, endsAt, zone, recordedAt, stillWanted, people: inside, promises: made }): InterviewFact => ({
      ...{ id, kind, startsAt, endsAt, zone, recordedAt, stillWanted, people: inside, promises: made },
      letters: letters.factsOf(db, id),
    }));
  const references = referenceLinks
    .ofOpportunity(db, opportunityId)
    .map(({ contactId, permission, linkedAt }): ReferenceFact => ({ person: personOf(contactId), permission, linkedAt }));
  const heard = touches
    .ofOpportunity(db, opportunityId, [...people.keys()])
    .map(({ contactId, direction, channel, outcome, at, zone }): TouchFact => {
      const { spoken } = personOf(contactId);
      return { contactId, spoken, direction, channel, outcome, at, zone };
    });
  return { opportunity: home.opportunity, organization: home.organization, interviews: met, references, touches: heard };
}

function homeOf(db: ReadableDb, opportunityId: Id): Pick<OpportunityFacts, 'opportunity' | 'organization'> | null {
  const opportunity = opportunities.read(db, opportunityId);
  if (opportunity === null) return null;
  const { id, title, stage, long } = opportunity;
  const { id: organizationId, name, sector, zone } = found(organizations.read(db, opportunity.organizationId), 'organization');
  return { opportunity: { id, title, stage, long }, organization: { id: organizationId, name, sector, zone } };
}

/** A person as the rules see one. */
export function personFact(db: ReadableDb, contactId: Id): PersonFact {
  const contact = found(contacts.read(db, contactId), 'person');
  return {
    id: contact.id,
    name: fullName(contact),
    spoken: spokenName(contact),
    hasAddress: contact.addressId !== null,
    preferredChannel: contact.preferredChannel,
  };
}

/** The country whose holidays count: the organization's, else the user's, else the United States. */
export function countryOf(db: ReadableDb, organizationId: Id | null): string {
  const organization = organizationId === null ? null : organizations.read(db, organizationId);
  return addresses.read(db, organization?.addressId ?? null)?.country ?? profile.read(db)?.address.country ?? 'US';
}

/**
 * The holidays of all years that the facts can reach into: a window opens at most weeks after what it follows, also after an
 * attempt elsewhere in the organization. `toldCountry` is the country of an address that is being told and not in the journal yet.
 */
export function holidaysFor(
  db: ReadableDb,
  facts: OpportunityFacts,
  attempts: readonly { readonly at: Moment }[] = [],
  toldCountry: string | null = null,
): Holidays {
  const moments = [
    ...attempts.map(({ at }) => at),
    ...facts.interviews.flatMap(({ startsAt, endsAt, promises: made, letters: written }) => [
      startsAt,
      endsAt,
      ...made.map(({ promise }) => (promise.kind === 'day' ? promise.day : promise.kind === 'stretch' ? promise.to : endsAt)),
      ...written.map(({ mailedAt }) => mailedAt ?? endsAt),
    ]),
    ...facts.references.map(({ linkedAt }) => linkedAt),
    ...facts.touches.map(({ at }) => at),
  ];
  const months = moments.map((at) => at.slice(0, 7)).sort();
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return { office: new Set(), postal: new Set() };
  const yearOf = (month: string): number => Number(month.slice(0, 4));
  // No window opens, and no day is counted, two months away from what it follows: near New Year that is another year.
  const from = yearOf(first) - (first.slice(5) <= '02' ? 1 : 0);
  const to = yearOf(last) + (last.slice(5) >= '11' ? 1 : 0);
  return holidaysOf(toldCountry ?? countryOf(db, facts.organization.id), from, to);
}
