import type { ClosedFollowUp, ContactPast, PromiseToContact, VouchesFor } from '../../shared/contactPastViews.ts';
import type { Id } from '../../shared/model.ts';
import * as followUps from '../db/followUps.ts';
import * as interviews from '../db/interviews.ts';
import * as notes from '../db/notes.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as promises from '../db/promises.ts';
import * as referenceLinks from '../db/referenceLinks.ts';
import type { Reading } from '../handlers.ts';
import { found } from './named.ts';
import { promiseViews } from './promiseViews.ts';
import { referenceCalls } from './referenceCalls.ts';

/** As many as touches are shown. */
const closedShown = 200;

/** What was with a person beside touches and interviews: done, promised, learned, and for what they vouch. */
export function contactPast(reading: Reading, contactId: Id): ContactPast {
  const { db } = reading;
  const met = interviews.ofContact(db, contactId);
  return {
    closed: followUps.closedWith(db, contactId, closedShown).flatMap((followUp): readonly ClosedFollowUp[] => {
      const { id, kind, title, status, closedAt, zone, closedBecause } = followUp;
      return closedAt === null || (status !== 'done' && status !== 'skipped')
        ? []
        : [{ ...{ id, kind, title, state: status, zone }, at: closedAt, because: closedBecause }];
    }),
    promises: promisesAt(reading, met),
    learned: met.flatMap(({ id, endsAt, zone }) => {
      const texts = notes.ofInterview(db, id, 'learned');
      return texts.length === 0 ? [] : [{ interviewId: id, at: endsAt, zone, texts }];
    }),
    references: vouchesFor(reading, contactId),
  };
}

/** Those with a day. A promise was made at the end of its interview, unless another moment was told. */
function promisesAt(reading: Reading, met: readonly interviews.Interview[]): readonly PromiseToContact[] {
  const stored = met.flatMap((interview) =>
    promises
      .ofInterview(reading.db, interview.id)
      .filter(({ day }) => day !== null)
      .map((promise) => ({ promise, interview })),
  );
  const views = promiseViews(
    reading,
    stored.map(({ promise }) => promise),
  );
  return stored.flatMap(({ promise: { id, saidAt }, interview }) => {
    const view = views.find((each) => each.id === id);
    return view === undefined
      ? []
      : [{ ...{ id, about: view.about, promise: view.promise, state: view.state }, at: saidAt ?? interview.endsAt, zone: interview.zone }];
  });
}

function vouchesFor(reading: Reading, contactId: Id): readonly VouchesFor[] {
  const { db } = reading;
  return referenceLinks.ofContact(db, contactId).map(({ id, opportunityId, permission }) => {
    const opportunity = found(opportunities.read(db, opportunityId), 'opportunity');
    const organization = found(organizations.read(db, opportunity.organizationId), 'organization');
    return {
      ...{ id, permission, calls: referenceCalls(reading, opportunityId, contactId) },
      opportunity: { id: opportunityId, title: opportunity.title },
      organization: { id: organization.id, name: organization.name },
    };
  });
}
