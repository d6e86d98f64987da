import type { Honorific, Id, Moment, PersonName, PreferredChannel } from '../../shared/model.ts';
import { count, listOf, put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { rowBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';
import { isTouch } from './touches.ts';

export interface Contact {
  readonly id: Id;
  readonly honorific: Honorific;
  readonly givenName: string;
  readonly familyName: string;
  readonly suffix: string;
  /** What lists sort by, folded. */
  readonly sortName: string;
  readonly title: string;
  readonly organizationId: Id | null;
  readonly addressId: Id | null;
  /** Sits at the organization's address, also while that is not known. */
  readonly atOrganization: boolean;
  readonly phones: readonly string[];
  readonly email: string;
  readonly preferredChannel: PreferredChannel | null;
  readonly pronounced: string;
  readonly spellingChecked: boolean;
  readonly notes: string;
  readonly lastTouchAt: Moment | null;
  /** In the networking circle, as the user said, and when (P33); null when not asked yet. */
  readonly circle: { readonly in: boolean; readonly at: Moment } | null;
  /** Its own intervals for keeping in touch, in days (P34). */
  readonly idealDays: number | null;
  readonly longestDays: number | null;
  /** The photo of the business card, among the attachments. */
  readonly cardId: Id | null;
}
interface ContactRow {
  readonly id: string;
  readonly honorific: Honorific;
  readonly given_name: string;
  readonly family_name: string;
  readonly suffix: string;
  readonly sort_name: string;
  readonly title: string;
  readonly organization_id: string | null;
  readonly address_id: string | null;
  readonly at_organization: number;
  readonly phones: string;
  readonly email: string;
  readonly preferred_channel: PreferredChannel | null;
  readonly pronounced: string;
  readonly spelling_checked: number;
  readonly notes: string;
  readonly last_touch_at: string | null;
  readonly circle: 'yes' | 'no' | null;
  readonly circle_at: string | null;
  readonly ideal_days: number | null;
  readonly longest_days: number | null;
  readonly card_id: string | null;
}

const contactOf = (from: ContactRow): Contact => ({
  id: from.id,
  honorific: from.honorific,
  givenName: from.given_name,
  familyName: from.family_name,
  suffix: from.suffix,
  sortName: from.sort_name,
  title: from.title,
  organizationId: from.organization_id,
  addressId: from.address_id,
  atOrganization: from.at_organization === 1,
  phones: listOf(from.phones),
  email: from.email,
  preferredChannel: from.preferred_channel,
  pronounced: from.pronounced,
  spellingChecked: from.spelling_checked === 1,
  notes: from.notes,
  lastTouchAt: from.last_touch_at,
  circle: from.circle === null ? null : { in: from.circle === 'yes', at: from.circle_at ?? '' },
  idealDays: from.ideal_days,
  longestDays: from.longest_days,
  cardId: from.card_id,
});

export function read(db: ReadableDb, id: Id): Contact | null {
  const found = row<ContactRow>(db, 'SELECT * FROM contacts WHERE id = ?', id);
  return found === null ? null : contactOf(found);
}

/** What the rules look at in a person. */
export interface ContactSeen extends PersonName {
  readonly id: Id;
  readonly organizationId: Id | null;
  readonly addressId: Id | null;
  readonly email: string;
  readonly preferredChannel: PreferredChannel | null;
  readonly circle: 'yes' | 'no' | null;
  readonly circleAt: Moment | null;
  readonly idealDays: number | null;
  readonly longestDays: number | null;
  readonly createdAt: Moment;
}
const seenColumns = `id, honorific, given_name AS givenName, family_name AS familyName, suffix, organization_id AS organizationId,
  address_id AS addressId, email, preferred_channel AS preferredChannel, circle, circle_at AS circleAt,
  ideal_days AS idealDays, longest_days AS longestDays, created_at AS createdAt`;
const seenById: ByKey<ContactSeen> = {
  one: `SELECT ${seenColumns} FROM contacts WHERE id = ?`,
  all: `SELECT ${seenColumns} FROM contacts`,
  keyOf: ({ id }) => id,
};

export function seen(db: ReadableDb, id: Id): ContactSeen | null {
  return rowBy(db, seenById, id);
}

/**
 * Writes all but `lastTouchAt`, which is the touches' to write, and how one keeps in touch and the card, which are set on their own.
 * @param organization the name of the contact's organization, for sorting; null without one.
 */
export function write(
  db: WritableDb,
  contact: Omit<Contact, 'lastTouchAt' | 'circle' | 'idealDays' | 'longestDays' | 'cardId'>,
  organization: string | null,
  now: Moment,
): boolean {
  return put(
    db,
    'contacts',
    {
      id: contact.id,
      honorific: contact.honorific,
      given_name: contact.givenName,
      family_name: contact.familyName,
      suffix: contact.suffix,
      sort_name: contact.sortName,
      title: contact.title,
      organization_id: contact.organizationId,
      organization_sort: organization === null ? noOrganization : folded(organization),
      address_id: contact.addressId,
      at_organization: contact.atOrganization ? 1 : 0,
      phones: JSON.stringify(contact.phones),
      email: contact.email,
      preferred_channel: contact.preferredChannel,
      pronounced: contact.pronounced,
      spelling_checked: contact.spellingChecked ? 1 : 0,
      notes: contact.notes,
      created_at: now,
    },
    'id',
    ['created_at'],
  );
}

/** Takes somebody into the networking circle, or leaves them out, as the user says (P33). */
export function setCircle(db: WritableDb, id: Id, isIn: boolean, at: Moment): void {
  db.run('UPDATE contacts SET circle = ?2, circle_at = ?3 WHERE id = ?1 AND circle IS NOT ?2', id, isIn ? 'yes' : 'no', at);
}

/** Keeps a photo of the business card with somebody, or none. The bytes that it leaves stay for Undo. */
export function setCard(db: WritableDb, id: Id, cardId: Id | null): void {
  db.run('UPDATE contacts SET card_id = ?2 WHERE id = ?1 AND card_id IS NOT ?2', id, cardId);
}

/** The contact's newest touch, from the touches themselves. */
export function refreshLastTouch(db: WritableDb, id: Id): void {
  db.run(
    `UPDATE contacts SET last_touch_at = (SELECT max(at) FROM touches WHERE contact_id = ?1 AND ${isTouch})
     WHERE id = ?1 AND last_touch_at IS NOT (SELECT max(at) FROM touches WHERE contact_id = ?1 AND ${isTouch})`,
    id,
  );
}

/** Sorts behind every name. */
const noOrganization = '\u{10FFFF}';
const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** An organization's people sort by its new name. */
export function renameOrganization(db: WritableDb, organizationId: Id, name: string): void {
  db.run('UPDATE contacts SET organization_sort = ?2 WHERE organization_id = ?1 AND organization_sort <> ?2', organizationId, folded(name));
}

/** Gives everyone who sits at the organization its address, or takes it away. */
export function followOrganization(db: WritableDb, organizationId: Id, addressId: Id | null): void {
  db.run(
    'UPDATE contacts SET address_id = ?2 WHERE organization_id = ?1 AND at_organization = 1 AND address_id IS NOT ?2',
    organizationId,
    addressId,
  );
}

export function ofOrganization(db: ReadableDb, organizationId: Id, limit: number): readonly Contact[] {
  return rows<ContactRow>(db, 'SELECT * FROM contacts WHERE organization_id = ? ORDER BY sort_name, id LIMIT ?', organizationId, limit).map(
    contactOf,
  );
}

export function total(db: ReadableDb): number {
  return count(db, 'SELECT count(*) AS n FROM contacts');
}

/** How many came into the journal from `from` until before `to`. */
export function createdBetween(db: ReadableDb, from: Moment, to: Moment): number {
  return count(db, 'SELECT count(*) AS n FROM contacts WHERE created_at >= ? AND created_at < ?', from, to);
}
