import type { TouchView } from '../../shared/views.ts';
import * as contacts from '../db/contacts.ts';
import type { ReadableDb } from '../db/open.ts';
import type { Touch } from '../db/touches.ts';
import { found, labelOf } from './named.ts';

/** A recorded contact as a timeline shows it. */
export function touchView(db: ReadableDb, touch: Touch): TouchView {
  return {
    id: touch.id,
    at: touch.at,
    zone: touch.zone,
    direction: touch.direction,
    about: touch.about,
    channel: touch.channel,
    outcome: touch.outcome,
    said: touch.said,
    person: labelOf(found(contacts.read(db, touch.contactId), 'person')),
    letterId: touch.letterId,
  };
}
