import type { Channel, Honorific, Id, Moment, PreferredChannel, Role, Zone } from '../../shared/model.ts';
import type { ContactsFilter, ContactsSort } from '../../shared/views.ts';
import { count, rows } from './put.ts';
import type { ReadableDb, SqlValue } from './open.ts';
import * as words from './words.ts';

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
  everyone: '',
  addressMissing: ' AND c.address_id IS NULL',
  spellingUnchecked: ' AND c.spelling_checked = 0',
};
/** Each order is an index, walked in either direction. */
const orders: Readonly<Record<ContactsSort, { readonly columns: readonly string[]; readonly index: string }>> = {
  name: { columns: ['sort_name', 'id'], index: 'contacts_by_name' },
  organization: { columns: ['organization_sort', 'sort_name', 'id'], index: 'contacts_by_organization_name' },
  lastTouch: { columns: ['last_touch_at', 'id'], index: 'contacts_by_last_touch' },
};

/** So many matches are sorted in no time; of more, a page is found sooner by walking everybody in order. */
const few = 2000;

/** The ids of one page, in order, and how many there are in all. It never sorts everybody. */
export function page(db: ReadableDb, asked: ContactsAsked): { readonly ids: readonly Id[]; readonly total: number } {
  const { expression, filter } = asked;
  const matches = expression === null ? null : words.total(db, 'contact', expression);
  if (matches === 0) return { ids: [], total: 0 };
  const found = expression === null || matches === null ? everyone(asked) : matches <= few ? fewOf(expression) : manyOf(asked, expression);
  const where = `FROM ${found.from}${filters[filter]}`;
  const columns = orders[asked.sort].columns.map((column) => `c.${column} ${asked.descending ? 'DESC' : 'ASC'}`);
  return {
    ids: rows<{ readonly id: string }>(
      db,
      `SELECT c.id ${where} ORDER BY ${columns.join(', ')} LIMIT ? OFFSET ?`,
      ...found.values,
      asked.limit,
      asked.offset,
    ).map(({ id }) => id),
    total: filter === 'everyone' && matches !== null ? matches : count(db, `SELECT count(*) AS n ${where}`, ...found.values),
  };
}

interface Found {
  readonly from: string;
  readonly values: readonly SqlValue[];
}
const matching = 'words MATCH ? AND w.rowid BETWEEN ? AND ?';
const valuesOf = (expression: string): readonly SqlValue[] => [expression, words.contactRows.first, words.contactRows.last];

const everyone = ({ sort, filter }: ContactsAsked): Found => ({
  // The filtered lists by name have an index of only their own people.
  from: `contacts c${sort === 'name' && filter !== 'everyone' ? '' : ` INDEXED BY ${orders[sort].index}`} WHERE 1`,
  values: [],
});
const fewOf = (expression: string): Found => ({
  from: `words w CROSS JOIN contacts c ON c.row = w.rowid WHERE ${matching}`,
  values: valuesOf(expression),
});
const manyOf = ({ sort }: ContactsAsked, expression: string): Found => ({
  from: `contacts c INDEXED BY ${orders[sort].index} WHERE +c.row IN (SELECT w.rowid FROM words w WHERE ${matching})`,
  values: valuesOf(expression),
});

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
