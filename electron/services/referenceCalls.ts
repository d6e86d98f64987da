import type { ReferenceCall } from '../../shared/contactPastViews.ts';
import type { Id } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import * as followUps from '../db/followUps.ts';
import type { Reading } from '../handlers.ts';
import { stateOf } from './followUpViews.ts';

/** What a reference was told and asked about a job, and what is still to tell (P4), by time. What was retired is not shown. */
export function referenceCalls({ db, ports }: Reading, opportunityId: Id, contactId: Id): readonly ReferenceCall[] {
  return followUps
    .ofContact(db, contactId)
    .filter((each) => each.rules[0] === 'P4' && each.opportunityId === opportunityId && each.status !== 'retired')
    .map((each) => ({
      ...{ id: each.id, title: each.title, state: stateOf(each, ports.now()) },
      day: each.closedAt === null ? each.day : dayOf(each.closedAt, each.zone),
    }))
    .sort((one, other) => ((one.day ?? '9999') < (other.day ?? '9999') ? -1 : 1));
}
