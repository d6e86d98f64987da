import type { Debrief, PersonInRoom, Planned } from '../../shared/contract.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { sortName } from '../../shared/rules/names.ts';
import * as addresses from '../db/addresses.ts';
import * as contacts from '../db/contacts.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as interviews from '../db/interviews.ts';
import * as notes from '../db/notes.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import type { Organization } from '../db/organizations.ts';
import * as promises from '../db/promises.ts';
import type { Writing } from '../handlers.ts';
import { assertFits, ownAddressOf, promiseTold } from './debriefFacts.ts';
import { plantDecisionLetters } from './decisionLetters.ts';
import { indexContact, indexOpportunity, indexOrganization } from './findable.ts';
import { planOpportunities } from './planning.ts';
import { plantLetters } from './plantLetters.ts';
import { stageAfterInterview, takeStep } from './stage.ts';

/**
 * Writes one interview with all that the debrief says, new or amended, and plans what follows. The ids are the
 * caller's, so that the same debrief again changes nothing.
 */
export function recordInterview(writing: Writing, debrief: Debrief): Planned {
  const { db, ports } = writing;
  assertFits(writing, debrief);
  const { organization, changed } = recordOrganization(writing, debrief.organization);
  recordOpportunity(writing, debrief);
  const renamed = debrief.people.filter((person) => recordPerson(writing, person, organization)).map(({ contactId }) => contactId);
  interviews.write(db, {
    id: debrief.interviewId,
    opportunityId: debrief.opportunity.id,
    kind: debrief.kind,
    startsAt: debrief.startsAt,
    endsAt: debrief.endsAt,
    zone: debrief.zone,
    day: dayOf(debrief.startsAt, debrief.zone),
    place: debrief.place,
    stillWanted: debrief.stillWanted,
    recordedAt: ports.now(),
    debriefedAt: interviews.read(db, debrief.interviewId)?.debriefedAt ?? (debrief.endsAt <= ports.now() ? ports.now() : null),
  });
  recordPresence(writing, debrief);
  recordPromises(writing, debrief);
  for (const kind of ['restate', 'forgot', 'asked', 'learned'] as const) {
    notes.replace(db, debrief.interviewId, kind, debrief[kind], ports.newId);
  }
  plantLetters(writing, debrief.interviewId);
  // Other opportunities name these people and this organization, too, and wait for their addresses.
  const elsewhere = [
    ...renamed.flatMap((id) => opportunities.ofContact(db, id)),
    ...(changed ? opportunities.dependingOn(db, organization.id) : []),
  ];
  const planned = planOpportunities(writing, [...new Set([debrief.opportunity.id, ...elsewhere])]);
  // Whoever is named only after the decision gets its letter, too (P27, P30).
  plantDecisionLetters(writing, debrief.opportunity.id);
  return planned;
}

/** @returns the organization, and whether it or its address changed. */
function recordOrganization(
  { db, ports }: Writing,
  told: Debrief['organization'],
): { readonly organization: Organization; readonly changed: boolean } {
  const known = organizations.read(db, told.id);
  // An address that is not told is not taken away: the debrief asks for what is missing and erases nothing.
  const addressId = known?.addressId ?? (told.address === null ? null : ports.newId());
  const moved = told.address !== null && addressId !== null && addresses.write(db, addressId, told.address);
  const organization = { id: told.id, name: told.name, sector: told.sector, zone: told.zone, addressId, paceDays: known?.paceDays ?? null };
  const changed = organizations.write(db, organization, ports.now());
  if (changed) {
    contacts.renameOrganization(db, told.id, told.name);
    contacts.followOrganization(db, told.id, addressId);
    indexOrganization(db, told.id);
  }
  return { organization, changed: changed || moved };
}

function recordOpportunity(writing: Writing, debrief: Debrief): void {
  const { db, ports } = writing;
  const known = opportunities.read(db, debrief.opportunity.id);
  const stage = stageAfterInterview(known?.stage ?? 'interview', debrief, ports.now());
  const day = dayOf(debrief.startsAt, debrief.zone);
  const moved = known?.stage !== stage;
  const written = opportunities.write(
    db,
    {
      id: debrief.opportunity.id,
      organizationId: debrief.organization.id,
      title: debrief.opportunity.title,
      stage,
      stageDay: moved ? day : known.stageDay,
      long: known?.long ?? false,
    },
    ports.now(),
  );
  if (moved) takeStep(writing, debrief.opportunity.id, { stage, day, note: '' });
  if (written) indexOpportunity(db, debrief.opportunity.id);
}

/** @returns whether something about this person changed. */
function recordPerson({ db, ports }: Writing, told: PersonInRoom, organization: Organization): boolean {
  const known = contacts.read(db, told.contactId);
  const own = ownAddressOf(known, organization);
  // Whoever sits here belongs here; a recruiter from elsewhere stays with their agency.
  const organizationId = told.atOrganization ? organization.id : (known?.organizationId ?? organization.id);
  const changed = contacts.write(
    db,
    {
      id: told.contactId,
      honorific: told.honorific,
      givenName: told.givenName,
      familyName: told.familyName,
      suffix: told.suffix,
      sortName: sortName(told),
      title: told.title,
      organizationId,
      addressId: told.atOrganization ? organization.addressId : own,
      atOrganization: told.atOrganization || (known?.atOrganization === true && organizationId !== organization.id),
      phones: [told.phone, ...(known?.phones.slice(1) ?? [])].filter((phone) => phone !== ''),
      email: told.email,
      preferredChannel: told.preferredChannel,
      pronounced: known?.pronounced ?? '',
      spellingChecked: told.spellingChecked,
      notes: known?.notes ?? '',
    },
    organizationId === organization.id ? organization.name : (organizations.read(db, organizationId)?.name ?? null),
    ports.now(),
  );
  if (changed) indexContact(db, told.contactId);
  return changed;
}

function recordPresence({ db, ports }: Writing, { interviewId, people }: Debrief): void {
  const known = new Map(inTheRoom.ofInterview(db, interviewId).map((presence) => [presence.contactId, presence.id]));
  people.forEach(({ contactId, role, callFirst }, position) => {
    inTheRoom.write(db, { id: known.get(contactId) ?? ports.newId(), interviewId, contactId, role, callFirst, position });
    known.delete(contactId);
  });
  for (const id of known.values()) inTheRoom.remove(db, id);
}

function recordPromises({ db, ports }: Writing, debrief: Debrief): void {
  const known = new Map(promises.ofInterview(db, debrief.interviewId).map(({ about, id }) => [about, id]));
  for (const about of ['decision', 'nextInterview'] as const) {
    const { promise, round, saidAt } = promiseTold(db, debrief, about, ports.now());
    promises.write(db, {
      ...{ id: known.get(about) ?? ports.newId(), opportunityId: debrief.opportunity.id, interviewId: debrief.interviewId },
      ...{ about, promise, round, saidAt },
    });
  }
}
