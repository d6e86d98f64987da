import type { Id, Moment, Permission } from '../../shared/model.ts';
import { put, row } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { inOrderOf, rowsBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

/** A contact who vouches for the user in one opportunity (P4). */
export interface ReferenceLink {
  readonly id: Id;
  readonly opportunityId: Id;
  readonly contactId: Id;
  readonly permission: Permission;
  readonly linkedAt: Moment;
}
interface LinkRow {
  readonly id: string;
  readonly opportunity_id: string;
  readonly contact_id: string;
  readonly permission: Permission;
  readonly linked_at: string;
}
const linkOf = (from: LinkRow): ReferenceLink => ({
  id: from.id,
  opportunityId: from.opportunity_id,
  contactId: from.contact_id,
  permission: from.permission,
  linkedAt: from.linked_at,
});

const byLinking = inOrderOf((row: LinkRow) => `${row.linked_at} ${row.id}`);
const byOpportunity: ByKey<LinkRow> = {
  one: 'SELECT * FROM reference_links WHERE opportunity_id = ? ORDER BY linked_at, id',
  all: 'SELECT * FROM reference_links',
  keyOf: (row) => row.opportunity_id,
  order: byLinking,
};
const byContact: ByKey<LinkRow> = {
  one: 'SELECT * FROM reference_links WHERE contact_id = ? ORDER BY linked_at, id',
  all: 'SELECT * FROM reference_links',
  keyOf: (row) => row.contact_id,
  order: byLinking,
};

export function ofOpportunity(db: ReadableDb, opportunityId: Id): readonly ReferenceLink[] {
  return rowsBy(db, byOpportunity, opportunityId).map(linkOf);
}

export function read(db: ReadableDb, id: Id): ReferenceLink | null {
  const found = row<LinkRow>(db, 'SELECT * FROM reference_links WHERE id = ?', id);
  return found === null ? null : linkOf(found);
}

export function ofContact(db: ReadableDb, contactId: Id): readonly ReferenceLink[] {
  return rowsBy(db, byContact, contactId).map(linkOf);
}

/** Linking the same person again keeps the day of the first time. */
export function write(db: WritableDb, link: ReferenceLink): void {
  const { id, opportunityId, contactId, permission, linkedAt } = link;
  put(db, 'reference_links', { id, opportunity_id: opportunityId, contact_id: contactId, permission, linked_at: linkedAt }, 'id', [
    'linked_at',
  ]);
}
