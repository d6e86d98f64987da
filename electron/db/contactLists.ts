import type { Id, Moment } from '../../shared/model.ts';
import type { ContactsAmong, ContactsFilter, ContactsOrder, ContactsSort } from '../../shared/contactsViews.ts';
import { count, rows } from './put.ts';
import type { ReadableDb, SqlValue } from './open.ts';
import { placings } from './contactPlacings.ts';
import * as words from './words.ts';

export interface ContactsAsked extends Omit<ContactsAmong, 'search'>, ContactsOrder {
  /** From `words.expressionOf`; null for everyone. */
  readonly expression: string | null;
  /** What is due by now, and how often somebody in the circle is to be heard of, in days (P34). */
  readonly now: Moment;
  readonly idealDays: number;
  readonly offset: number;
  readonly limit: number;
}

/** Each of these orders is an index, walked in either direction. */
const orders = {
  name: { columns: ['sort_name', 'id'], index: 'contacts_by_name' },
  organization: { columns: ['organization_sort', 'sort_name', 'id'], index: 'contacts_by_organization_name' },
  channel: { columns: ['preferred_channel', 'sort_name', 'id'], index: 'contacts_by_channel' },
  lastTouch: { columns: ['last_touch_at', 'id'], index: 'contacts_by_last_touch' },
} as const satisfies Partial<Record<ContactsSort, { readonly columns: readonly string[]; readonly index: string }>>;
type Indexed = keyof typeof orders;
const isIndexed = (sort: ContactsSort): sort is Indexed => Object.hasOwn(orders, sort);

/** One of the things that make a list smaller. */
interface Narrowing {
  /** How many people it may leave at most. */
  readonly count: string;
  /** The list begun with it: for those that leave few. */
  readonly drive: string;
  /** The same as a condition on contacts, for a walk through everybody in order. */
  readonly among: string;
  readonly values: readonly SqlValue[];
}

const matching = 'words MATCH ? AND w.rowid BETWEEN ? AND ?';
const driven = (ids: string): string => `(${ids}) k CROSS JOIN contacts c ON c.id = k.id WHERE 1`;
const narrowingBy = (ids: string, values: readonly SqlValue[]): Narrowing => ({
  count: `SELECT count(*) AS n FROM (${ids})`,
  drive: driven(ids),
  among: ` AND c.id IN (${ids})`,
  values,
});
/** Keeping in touch is due from the opening of its window, and overdue after its end (P34, P27). */
const keeping = (which: string): string =>
  `SELECT DISTINCT f.contact_id AS id FROM follow_ups f WHERE f.status = 'open' AND f.kind = 'keep' AND f.contact_id IS NOT NULL AND ${which} <= ?`;

function narrowings(asked: ContactsAsked): readonly Narrowing[] {
  const { expression, filter, tagId, organizationId, now } = asked;
  return [
    ...(expression === null
      ? []
      : [
          {
            count: `SELECT count(*) AS n FROM words w WHERE ${matching}`,
            drive: `words w CROSS JOIN contacts c ON c.row = w.rowid WHERE ${matching}`,
            among: ` AND +c.row IN (SELECT w.rowid FROM words w WHERE ${matching})`,
            values: [expression, words.contactRows.first, words.contactRows.last],
          },
        ]),
    ...(tagId === null ? [] : [narrowingBy('SELECT contact_id AS id FROM contact_tags WHERE tag_id = ?', [tagId])]),
    ...(organizationId === null
      ? []
      : [{ ...narrowingBy('SELECT id FROM contacts WHERE organization_id = ?', [organizationId]), among: ' AND +c.organization_id = ?' }]),
    ...(filter === 'inCircle' ? [narrowingBy("SELECT id FROM contacts WHERE circle = 'yes'", [])] : []),
    ...(filter === 'keepDue' ? [narrowingBy(keeping('f.opens_at'), [now])] : []),
    ...(filter === 'keepOverdue' ? [narrowingBy(keeping('f.due_at'), [now])] : []),
  ];
}

/** What stands in the row itself. */
const conditions: Partial<Readonly<Record<ContactsFilter, string>>> = {
  addressMissing: ' AND c.address_id IS NULL',
  spellingUnchecked: ' AND c.spelling_checked = 0',
};
const channelCondition = ({ channel }: ContactsAsked): string =>
  channel === null ? '' : channel === 'unknown' ? ' AND c.preferred_channel IS NULL' : ` AND c.preferred_channel = '${channel}'`;

/** So many people are sorted in no time; of more, a page is found sooner by walking everybody in order. */
const few = 2000;

interface Found {
  /** Contacts as `c`, with its conditions; `walk` is the index to walk along where everybody is looked at. */
  readonly from: (walk: string) => string;
  readonly values: readonly SqlValue[];
  /** The same as conditions on contacts that something else brings. */
  readonly among: string;
  readonly amongValues: readonly SqlValue[];
  /** Where the count of everything found is known already. */
  readonly total: number | null;
}

function foundBy(db: ReadableDb, asked: ContactsAsked): Found {
  const narrowed = narrowings(asked).map((each) => ({ ...each, most: count(db, each.count, ...each.values) }));
  const own = `${conditions[asked.filter] ?? ''}${channelCondition(asked)}`;
  const [first, ...others] = narrowed.toSorted((one, other) => one.most - other.most);
  const amongAll = (all: readonly Narrowing[]): string => all.map(({ among }) => among).join('');
  const amongValues = narrowed.flatMap(({ values }) => values);
  const among = `${amongAll(narrowed)}${own}`;
  const total = own === '' && others.length === 0 && first !== undefined ? first.most : null;
  if (first !== undefined && first.most <= few) {
    return {
      from: () => `${first.drive}${amongAll(others)}${own}`,
      values: [first, ...others].flatMap(({ values }) => values),
      ...{ among, amongValues, total },
    };
  }
  return { from: (walk) => `contacts c ${walk} WHERE 1${among}`, values: amongValues, among, amongValues, total };
}

/** The ids of one page, in order, and how many there are in all. It never sorts everybody. */
export function page(db: ReadableDb, asked: ContactsAsked): { readonly ids: readonly Id[]; readonly total: number } {
  const found = foundBy(db, asked);
  if (found.total === 0) return { ids: [], total: 0 };
  const counted = `SELECT count(*) AS n FROM ${found.from(isFilteredBySpelling(asked) ? '' : 'INDEXED BY contacts_by_channel')}`;
  return {
    ids: isIndexed(asked.sort) ? pageByIndex(db, asked, asked.sort, found) : pageByPlacing(db, asked, asked.sort, found),
    total: found.total ?? count(db, counted, ...found.values),
  };
}

// The filtered lists by name have an index of only their own people.
const isFilteredBySpelling = ({ filter }: ContactsAsked): boolean => conditions[filter] !== undefined;

const idsOf = (found: readonly { readonly id: string }[]): readonly Id[] => found.map(({ id }) => id);

function pageByIndex(db: ReadableDb, asked: ContactsAsked, sort: Indexed, { from, values }: Found): readonly Id[] {
  const { columns, index } = orders[sort];
  const walk = sort === 'name' && isFilteredBySpelling(asked) ? '' : `INDEXED BY ${index}`;
  const order = columns.map((column) => `c.${column} ${asked.descending ? 'DESC' : 'ASC'}`).join(', ');
  return idsOf(rows(db, `SELECT c.id FROM ${from(walk)} ORDER BY ${order} LIMIT ? OFFSET ?`, ...values, asked.limit, asked.offset));
}

/**
 * Most people of a long list have no role, no tag, no follow-up: the few that have come first, in their order, and the
 * others behind them by name, along an index.
 */
function pageByPlacing(db: ReadableDb, asked: ContactsAsked, sort: Exclude<ContactsSort, Indexed>, found: Found): readonly Id[] {
  const placed = placings(sort, asked);
  const within = `WITH placed (id, place) AS MATERIALIZED (${placed.sql})`;
  const those = `placed CROSS JOIN contacts c ON c.id = placed.id WHERE 1${found.among}`;
  const values = [...placed.values, ...found.amongValues];
  const order = `placed.place ${asked.descending ? 'DESC' : 'ASC'}, c.sort_name, c.id`;
  const inOrder = idsOf(
    rows(db, `${within} SELECT c.id FROM ${those} ORDER BY ${order} LIMIT ? OFFSET ?`, ...values, asked.limit, asked.offset),
  );
  if (inOrder.length === asked.limit) return inOrder;
  const others = idsOf(
    rows(
      db,
      `${within} SELECT c.id FROM ${found.from('INDEXED BY contacts_by_name')} AND c.id NOT IN (SELECT id FROM placed)
       ORDER BY c.sort_name, c.id LIMIT ? OFFSET ?`,
      ...placed.values,
      ...found.values,
      asked.limit - inOrder.length,
      Math.max(0, asked.offset - count(db, `${within} SELECT count(*) AS n FROM ${those}`, ...values)),
    ),
  );
  return [...inOrder, ...others];
}
