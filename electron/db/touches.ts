import type { Channel, Id, Moment, TouchAbout, TouchOutcome, Zone } from '../../shared/model.ts';
import { put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { rowBy, rowsBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

/** One recorded contact, in or out. */
export interface Touch {
  readonly id: Id;
  readonly contactId: Id;
  readonly organizationId: Id | null;
  readonly opportunityId: Id | null;
  readonly letterId: Id | null;
  readonly direction: 'in' | 'out';
  readonly about: TouchAbout;
  readonly channel: Channel;
  readonly outcome: TouchOutcome | null;
  readonly said: string;
  readonly at: Moment;
  readonly zone: Zone;
}
export interface TouchRow {
  readonly id: string;
  readonly contact_id: string;
  readonly organization_id: string | null;
  readonly opportunity_id: string | null;
  readonly letter_id: string | null;
  readonly direction: 'in' | 'out';
  readonly about: TouchAbout;
  readonly channel: Channel;
  readonly outcome: TouchOutcome | null;
  readonly said: string;
  readonly at: string;
  readonly zone: string;
}
export const touchOf = (from: TouchRow): Touch => ({
  id: from.id,
  contactId: from.contact_id,
  organizationId: from.organization_id,
  opportunityId: from.opportunity_id,
  letterId: from.letter_id,
  direction: from.direction,
  about: from.about,
  channel: from.channel,
  outcome: from.outcome,
  said: from.said,
  at: from.at,
  zone: from.zone,
});

export function write(db: WritableDb, touch: Touch): boolean {
  return put(db, 'touches', {
    id: touch.id,
    contact_id: touch.contactId,
    organization_id: touch.organizationId,
    opportunity_id: touch.opportunityId,
    letter_id: touch.letterId,
    direction: touch.direction,
    about: touch.about,
    channel: touch.channel,
    outcome: touch.outcome,
    said: touch.said,
    at: touch.at,
    zone: touch.zone,
  });
}

const byOpportunity: ByKey<TouchRow> = {
  one: 'SELECT * FROM touches WHERE opportunity_id = ?',
  all: 'SELECT * FROM touches WHERE opportunity_id IS NOT NULL',
  keyOf: (row) => row.opportunity_id,
};
const aboutNothing: ByKey<TouchRow> = {
  one: 'SELECT * FROM touches WHERE contact_id = ? AND +opportunity_id IS NULL',
  all: 'SELECT * FROM touches WHERE opportunity_id IS NULL',
  keyOf: (row) => row.contact_id,
};

/** With the people of an opportunity, about it or about nothing named; the oldest first. */
export function ofOpportunity(db: ReadableDb, opportunityId: Id, people: readonly Id[]): readonly Touch[] {
  return [...rowsBy(db, byOpportunity, opportunityId), ...people.flatMap((id) => rowsBy(db, aboutNothing, id))]
    .sort((one, other) => (one.at < other.at || (one.at === other.at && one.id < other.id) ? -1 : 1))
    .map(touchOf);
}

/** A call that nobody took is an attempt and no touch (P22, P34). */
export const isTouch = "outcome IS NOT 'noAnswer'";

const newest: ByKey<Pick<Touch, 'id' | 'contactId' | 'at' | 'zone'>> = {
  one: `SELECT id, contact_id AS contactId, at, zone FROM touches WHERE contact_id = ? AND ${isTouch} ORDER BY at DESC, id LIMIT 1`,
  all: `SELECT id, contact_id AS contactId, at, zone FROM touches WHERE ${isTouch}`,
  keyOf: ({ contactId }) => contactId,
  order: (one, other) => (one.at > other.at || (one.at === other.at && one.id < other.id) ? -1 : 1),
};

/** When one was last in touch with a person, in either direction; null for never. */
export function lastAt(db: ReadableDb, contactId: Id): Pick<Touch, 'at' | 'zone'> | null {
  return rowBy(db, newest, contactId);
}

/** The newest with a person until a moment, calls that nobody took left out; null for none. */
export function lastWith(db: ReadableDb, contactId: Id, until: Moment): Touch | null {
  const found = row<TouchRow>(
    db,
    `SELECT * FROM touches WHERE contact_id = ?1 AND at <= ?2 AND ${isTouch} ORDER BY at DESC, id LIMIT 1`,
    contactId,
    until,
  );
  return found === null ? null : touchOf(found);
}

const connecting = `SELECT contact_id AS contactId, max(at) AS at FROM touches WHERE about = 'connect' AND direction = 'out' AND ${isTouch}`;
const asked: ByKey<Pick<Touch, 'contactId' | 'at'>> = {
  one: `${connecting} AND contact_id = ? GROUP BY 1`,
  all: `${connecting} GROUP BY 1`,
  keyOf: ({ contactId }) => contactId,
};

/** When the user last asked a person to connect (P33); null for never. */
export function connectedAt(db: ReadableDb, contactId: Id): Moment | null {
  return rowBy(db, asked, contactId)?.at ?? null;
}

/** The newest first. */
export function ofContact(db: ReadableDb, contactId: Id, limit: number): readonly Touch[] {
  return rows<TouchRow>(db, 'SELECT * FROM touches WHERE contact_id = ? ORDER BY at DESC, id LIMIT ?', contactId, limit).map(touchOf);
}

export function read(db: ReadableDb, id: Id): Touch | null {
  const found = row<TouchRow>(db, 'SELECT * FROM touches WHERE id = ?', id);
  return found === null ? null : touchOf(found);
}
