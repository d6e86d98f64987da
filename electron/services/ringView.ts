import type { Id } from '../../shared/model.ts';
import { ringOf } from '../../shared/rules/keepInTouch.ts';
import type { ContactView, RingView } from '../../shared/views.ts';
import * as contacts from '../db/contacts.ts';
import type { Contact } from '../db/contacts.ts';
import * as keptInTouch from '../db/keptInTouch.ts';
import * as tags from '../db/tags.ts';
import type { Reading } from '../handlers.ts';
import { personFact } from './facts.ts';
import { gatherKeepFacts } from './keepFacts.ts';
import { found } from './named.ts';
import { today } from './profile.ts';
import { practiceOf } from './terms.ts';

/** How long ago the last touch with somebody was, and how that stands to their interval; null for nobody to keep in touch with (P34). */
export function ringView(reading: Reading, contactId: Id): RingView | null {
  const { db } = reading;
  const { circle, idealDays, longestDays } = found(contacts.read(db, contactId), 'person');
  // Of the many in a long list most are not kept in touch with, and nothing more is read of them.
  const isNone = circle?.in !== true && idealDays === null && longestDays === null;
  if (isNone && tags.ofContact(db, contactId).length === 0 && !keptInTouch.wasMetBeforeNo(db, contactId)) return null;
  return ringOf({ person: personFact(db, contactId), vouches: [] }, gatherKeepFacts(db, contactId), practiceOf(db), today(reading));
}

/** What was said about the circle. */
export function circleView({ circle }: Contact): ContactView['circle'] {
  return circle === null ? null : circle.in ? 'yes' : 'no';
}
