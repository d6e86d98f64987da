import { isDeepStrictEqual } from 'node:util';
import type { Debrief, PersonInRoom } from '../../shared/contract.ts';
import type { Id, Moment, PromiseAbout, PromiseMade } from '../../shared/model.ts';
import type { PersonFact, PromiseFact } from '../../shared/rules/facts.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { fullName, spokenName } from '../../shared/rules/names.ts';
import { promiseKey } from '../../shared/rules/standingPromises.ts';
import * as contacts from '../db/contacts.ts';
import type { Contact } from '../db/contacts.ts';
import * as followUps from '../db/followUps.ts';
import * as interviews from '../db/interviews.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import type { Organization } from '../db/organizations.ts';
import * as promises from '../db/promises.ts';
import * as stages from '../db/stages.ts';
import type { ReadableDb } from '../db/open.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { Reading } from '../handlers.ts';
import type { Told } from './facts.ts';
import { stageAfterInterview } from './stage.ts';

/** What a debrief says, merged with what the journal knows: the facts as they will be once it is saved. */
export function toldBy({ db, ports }: Reading, debrief: Debrief): Told {
  const now = ports.now();
  const { opportunity, organization } = debrief;
  const known = opportunities.read(db, opportunity.id);
  const home = organizations.read(db, organization.id);
  const hasHome = organization.address !== null || (home?.addressId ?? null) !== null;
  return {
    opportunity: {
      id: opportunity.id,
      title: opportunity.title,
      stage: stageAfterInterview(known?.stage ?? 'interview', debrief, now),
      stageDay: known?.stageDay ?? dayOf(debrief.startsAt, debrief.zone),
      offeredOn: stages.offeredOn(db, opportunity.id),
      long: known?.long ?? false,
      patience: known?.patience ?? null,
    },
    organization: {
      ...{ id: organization.id, name: organization.name, sector: organization.sector, zone: organization.zone },
      paceDays: home?.paceDays ?? null,
    },
    interview: {
      id: debrief.interviewId,
      kind: debrief.kind,
      startsAt: debrief.startsAt,
      endsAt: debrief.endsAt,
      zone: debrief.zone,
      stillWanted: debrief.stillWanted,
      debriefed: debrief.endsAt <= now,
      recordedAt: interviews.read(db, debrief.interviewId)?.recordedAt ?? now,
      people: debrief.people.map((person) => ({
        person: personTold(person, contacts.read(db, person.contactId), home, hasHome),
        role: person.role,
        callFirst: person.callFirst,
      })),
      promises: [promiseTold(db, debrief, 'decision', now), promiseTold(db, debrief, 'nextInterview', now)],
    },
  };
}

/** One of the two answers as a debrief tells it. */
export function promiseTold(db: ReadableDb, debrief: Debrief, about: PromiseAbout, now: Moment): Required<PromiseFact> {
  return changedPromise(db, { id: debrief.interviewId, endsAt: debrief.endsAt }, about, debrief[about], now);
}

/**
 * An answer to a question of an interview, with what the journal knows of it. One that is changed after the interview was
 * said when it is told, not with the interview. Its round is that of the one known, also with another day, until its call
 * was made or skipped; after that a new answer asks for its own call (P16).
 */
export function changedPromise(
  db: ReadableDb,
  interview: { readonly id: Id; readonly endsAt: Moment },
  about: PromiseAbout,
  promise: PromiseMade,
  at: Moment,
): Required<PromiseFact> {
  const known = promises.ofInterview(db, interview.id).find((each) => each.about === about);
  if (known === undefined) return { about, promise, round: 0, saidAt: null };
  if (isDeepStrictEqual(known.promise, promise)) return { about, promise, round: known.round, saidAt: known.saidAt };
  const call = followUps.byKey(db, promiseKey(interview.id, about, known.round));
  const isOver = call?.status === 'done' || call?.status === 'skipped';
  return { about, promise, round: isOver ? known.round + 1 : known.round, saidAt: at > interview.endsAt ? at : known.saidAt };
}

function personTold(person: PersonInRoom, known: Contact | null, home: Organization | null, hasHome: boolean): PersonFact {
  return {
    id: person.contactId,
    name: fullName(person),
    spoken: spokenName(person),
    hasAddress: person.atOrganization ? hasHome : ownAddressOf(known, home) !== null,
    hasEmail: person.email !== '',
    preferredChannel: person.preferredChannel,
    circle: known?.circle ?? null,
  };
}

/** The address of somebody who does not sit at the organization: another one on file stays. */
export function ownAddressOf(known: Contact | null, home: Organization | null): Id | null {
  const addressId = known?.addressId ?? null;
  return addressId === home?.addressId ? null : addressId;
}

/** An interview stays with its opportunity, an opportunity with its organization. @throws ProblemError 'refused' */
export function assertFits({ db }: Reading, debrief: Debrief): void {
  const interview = interviews.read(db, debrief.interviewId);
  if (interview !== null && interview.opportunityId !== debrief.opportunity.id) {
    throw new ProblemError('refused', 'This interview is already recorded for another position. Record a new interview instead.', [
      { field: 'opportunity', sentence: 'Choose the position that the interview was recorded for.' },
    ]);
  }
  const opportunity = opportunities.read(db, debrief.opportunity.id);
  if (opportunity !== null && opportunity.organizationId !== debrief.organization.id) {
    throw new ProblemError('refused', 'This position is at another organization. Add it as a new position here instead.', [
      { field: 'organization', sentence: 'Choose the organization of this position.' },
    ]);
  }
}
