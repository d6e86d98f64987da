import type { Id } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import type { KeepFacts, MetFact } from '../../shared/rules/facts.ts';
import { outcomeWords } from '../../shared/rules/outcomeWords.ts';
import * as contacts from '../db/contacts.ts';
import * as followUps from '../db/followUps.ts';
import * as interviews from '../db/interviews.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as profile from '../db/profile.ts';
import * as quietDays from '../db/quietDays.ts';
import * as tags from '../db/tags.ts';
import * as touches from '../db/touches.ts';
import type { ReadableDb } from '../db/open.ts';
import { found } from './named.ts';

/** What keeping in touch with a person depends on (P33, P34). */
export function gatherKeepFacts(db: ReadableDb, contactId: Id): KeepFacts {
  const { idealDays, longestDays, createdAt } = found(contacts.seen(db, contactId), 'person');
  const zone = profile.read(db)?.zone ?? 'UTC';
  const last = touches.lastAt(db, contactId);
  return {
    zone,
    knownSince: dayOf(createdAt, zone),
    lastTouch: last === null ? null : { at: last.at, zone: last.zone },
    connectedAt: touches.connectedAt(db, contactId),
    met: metBy(db, contactId),
    own: { idealDays, longestDays },
    tags: tags.ofContact(db, contactId),
    quiet: quietDays.list(db, contactId),
    alsoKept: followUps.alsoKept(db, contactId),
    openKeys: followUps
      .ofContact(db, contactId)
      .filter(({ status, rules }) => status === 'open' && rules[0] !== 'P4')
      .map(({ key }) => key),
  };
}

/** The interviews in whose room a person was, by start, the oldest first. */
export function metBy(db: ReadableDb, contactId: Id): readonly MetFact[] {
  return inTheRoom
    .ofContact(db, contactId)
    .map(({ interviewId, role }) => ({ interview: found(interviews.read(db, interviewId), 'interview'), role }))
    .sort(({ interview: one }, { interview: other }) => (`${one.startsAt} ${one.id}` < `${other.startsAt} ${other.id}` ? -1 : 1))
    .map(({ interview: { id, opportunityId, endsAt, zone }, role }): MetFact => {
      const { organizationId, stage, stageDay, patience } = found(opportunities.read(db, opportunityId), 'opportunity');
      const organization = found(organizations.read(db, organizationId), 'organization').name;
      // A process goes on until it is decided, or until the user has had enough of asking (P24).
      const open = outcomeWords(stage) === null && patience?.answer !== 'stop' && patience?.answer !== 'keep';
      return { interviewId: id, opportunityId, organization, role, endsAt, zone, stageDay, rejected: stage === 'rejected', open };
    });
}
