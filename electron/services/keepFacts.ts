import type { Id } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import type { KeepFacts, MetFact } from '../../shared/rules/facts.ts';
import { outcomeWords } from '../../shared/rules/outcomeWords.ts';
import * as contacts from '../db/contacts.ts';
import * as followUps from '../db/followUps.ts';
import * as keptInTouch from '../db/keptInTouch.ts';
import * as profile from '../db/profile.ts';
import * as quietDays from '../db/quietDays.ts';
import * as tags from '../db/tags.ts';
import * as touches from '../db/touches.ts';
import type { ReadableDb } from '../db/open.ts';
import { found } from './named.ts';

/** What keeping in touch with a person depends on (P33, P34). */
export function gatherKeepFacts(db: ReadableDb, contactId: Id): KeepFacts {
  const { idealDays, longestDays } = found(contacts.read(db, contactId), 'person');
  const zone = profile.read(db)?.zone ?? 'UTC';
  const last = touches.lastWith(db, contactId);
  const open = followUps.withContact(db, contactId);
  return {
    zone,
    knownSince: dayOf(keptInTouch.knownSince(db, contactId), zone),
    lastTouch: last === null ? null : { at: last.at, zone: last.zone },
    connectedAt: keptInTouch.connectedAt(db, contactId),
    met: keptInTouch.metBy(db, contactId).map(metFact),
    own: { idealDays, longestDays },
    tags: tags.ofContact(db, contactId),
    quiet: quietDays.list(db, contactId),
    alsoKept: open.filter(({ rules, kind }) => rules[0] === 'P27' && kind === 'keep').map(({ title }) => title),
    openKeys: open.filter(({ rules }) => rules[0] === 'P33' || rules[0] === 'P34').map(({ key }) => key),
  };
}

/** A process goes on until it is decided, or until the user has had enough of asking (P24). */
function metFact({ stage, patience, ...met }: keptInTouch.MetRow): MetFact {
  return { ...met, rejected: stage === 'rejected', open: outcomeWords(stage) === null && patience !== 'stop' && patience !== 'keep' };
}
