import type { Planned } from '../../shared/contract.ts';
import { ProblemError } from '../../shared/problem.ts';
import * as contacts from '../db/contacts.ts';
import * as opportunities from '../db/opportunities.ts';
import * as touches from '../db/touches.ts';
import type { Touch } from '../db/touches.ts';
import type { HandlersOf, Writing } from '../handlers.ts';
import { closeByTouch } from './closings.ts';
import { assertHasCome } from './moments.ts';
import { found } from './named.ts';
import { nothingPlanned, planOpportunities, planPerson, sumOf } from './planning.ts';

/**
 * Records one contact in either direction and keeps the person's newest one in step. The same touch again changes nothing.
 * The caller plans what depends on it.
 * @returns whether anything changed.
 * @throws ProblemError 'invalid' for a moment that is still to come, 'refused' for the id of a touch with somebody else
 */
export function recordTouch({ db, ports }: Writing, touch: Omit<Touch, 'organizationId'>): boolean {
  assertHasCome(ports, touch.at, 'at');
  const known = touches.read(db, touch.id);
  if (known !== null && !hasSameParents(known, touch)) {
    throw new ProblemError('refused', 'This contact made is already recorded with somebody or something else. Record it as a new one.');
  }
  const contact = found(contacts.read(db, touch.contactId), 'person');
  const opportunity = touch.opportunityId === null ? null : found(opportunities.read(db, touch.opportunityId), 'opportunity');
  const changed = touches.write(db, { ...touch, organizationId: opportunity?.organizationId ?? contact.organizationId });
  if (changed) contacts.refreshLastTouch(db, touch.contactId);
  return changed;
}

type Parents = Pick<Touch, 'contactId' | 'opportunityId' | 'letterId'>;

function hasSameParents(one: Parents, other: Parents): boolean {
  return one.contactId === other.contactId && one.opportunityId === other.opportunityId && one.letterId === other.letterId;
}

export const touchesHandlers: HandlersOf<'touches.record'> = {
  'touches.record': (writing, input): Planned => {
    const changed = recordTouch(writing, { ...input, letterId: null });
    if (!changed) return nothingPlanned;
    closeByTouch(writing, { ...input, letterId: null });
    const affected = input.opportunityId === null ? opportunities.ofContact(writing.db, input.contactId) : [input.opportunityId];
    return sumOf(planOpportunities(writing, affected), planPerson(writing, input.contactId));
  },
};
