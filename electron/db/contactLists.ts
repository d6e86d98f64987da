import type { Channel, Honorific, Id, Moment, PreferredChannel, Role, Zone } from '../../shared/model.ts';
import type { ContactsFilter, ContactsSort } from '../../shared/views.ts';
import { count, rows } from './put.ts';
import type { ReadableDb, SqlValue } from './open.ts';
import { contactRows } from './words.ts';

export interface ContactsAsked {
  /** From `words.expressionOf`; null for everyone. */
  readonly expression: string | null;
  readonly filter: ContactsFilter;
  readonly sort: ContactsSort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

const filters: Readonly<Record<ContactsFilter, string>> = {
  everyone: '1',
  addressMissing: 'c.address_id IS NULL',
  spellingUnchecked: 'c.spelling_checked = 0',
};

/** The ids of one page, in order, and how many there are in all. Sorting goes along an index; it never sorts everybody. */
export function page(db: ReadableDb, asked: ContactsAsked): { readonly ids: readonly Id[]; readonly total: number } {
  const direction = asked.descending ? 'DESC' : 'ASC';
  const order = {
    name: `c.sort_name ${direction}, c.id ${direction}`,
    // Without an organization they stand together, by name.
    organization: `o.name COLLATE NOCASE ${direction}, c.sort_name, c.id`,
    lastTouch: `c.last_touch_at ${direction}, c.id ${direction}`,
  }[asked.sort];
  const found = asked.expression === null ? { sql: '', values: [] } : matching(db, asked.expression);
  const where = `${filters[asked.filter]}${found.sql}`;
  const from = asked.sort === 'organization' ? 'contacts c LEFT JOIN organizations o ON o.id = c.organization_id' : 'contacts c';
  return {
    ids: rows<{ readonly id: string }>(
      db,
      `SELECT c.id FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
      ...found.values,
      asked.limit,
      asked.offset,
    ).map(({ id }) => id),
    total: count(db, `SELECT count(*) AS n FROM contacts c WHERE ${where}`, ...found.values),
  };
}

function matching(_db: ReadableDb, expression: string): { readonly sql: string; readonly values: readonly SqlValue[] } {
  return {
    sql: ` AND c.id IN (SELECT f.id FROM words w JOIN findable f ON f.row = w.rowid WHERE words MATCH ? AND w.rowid BETWEEN ? AND ?)`,
    values: [expression, contactRows.first, contactRows.last],
  };
}

/** A person as a row of the list. */
export interface ListedContact {
  readonly id: Id;
  readonly honorific: Honorific;
  readonly givenName: string;
  readonly familyName: string;
  readonly suffix: string;
  readonly title: string;
  readonly organizationId: Id | null;
  readonly organization: string | null;
  readonly preferredChannel: PreferredChannel | null;
  /** In the newest interview. */
  readonly role: Role | null;
  readonly isReference: number;
  readonly touchedAt: Moment | null;
  readonly touchZone: Zone | null;
  readonly channel: Channel | null;
  readonly direction: 'in' | 'out' | null;
}

/** The rows of some people, in the order of their ids. */
export function rowsOf(db: ReadableDb, ids: readonly Id[]): readonly ListedContact[] {
  return rows<ListedContact>(
    db,
    `SELECT c.id, c.honorific, c.given_name AS givenName, c.family_name AS familyName, c.suffix, c.title,
       c.organization_id AS organizationId, o.name AS organization, c.preferred_channel AS preferredChannel,
       (SELECT r.role FROM in_the_room r JOIN interviews i ON i.id = r.interview_id WHERE r.contact_id = c.id ORDER BY i.starts_at DESC LIMIT 1) AS role,
       EXISTS (SELECT 1 FROM reference_links l WHERE l.contact_id = c.id) AS isReference,
       t.at AS touchedAt, t.zone AS touchZone, t.channel, t.direction
     FROM json_each(?) j JOIN contacts c ON c.id = j.value
     LEFT JOIN organizations o ON o.id = c.organization_id
     LEFT JOIN touches t ON t.id = (SELECT n.id FROM touches n WHERE n.contact_id = c.id ORDER BY n.at DESC, n.id LIMIT 1)
     ORDER BY j.key`,
    JSON.stringify(ids),
  );
}
