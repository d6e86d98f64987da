import type { ContactListView } from '../../shared/contactsViews.ts';
import type { Id, Moment } from '../../shared/model.ts';
import { put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

interface KeptRow {
  readonly id: string;
  readonly name: string;
  readonly asked: string;
}
const listOf = ({ id, name, asked }: KeptRow): ContactListView => ({ ...(JSON.parse(asked) as ContactListView), id, name });

/** The lists that the user has kept, in the order in which they were. */
export function list(db: ReadableDb): readonly ContactListView[] {
  return rows<KeptRow>(db, 'SELECT id, name, asked FROM contact_lists ORDER BY created_at, id').map(listOf);
}

export function read(db: ReadableDb, id: Id): ContactListView | null {
  const found = row<KeptRow>(db, 'SELECT id, name, asked FROM contact_lists WHERE id = ?', id);
  return found === null ? null : listOf(found);
}

/** The id of the list of that name, however its letters are written. */
export function named(db: ReadableDb, name: string): Id | null {
  return row<{ readonly id: string }>(db, 'SELECT id FROM contact_lists WHERE name = ?', name)?.id ?? null;
}

export function write(db: WritableDb, { id, name, ...asked }: ContactListView, now: Moment): boolean {
  return put(db, 'contact_lists', { id, name, asked: JSON.stringify(asked), created_at: now }, 'id', ['created_at']);
}

export function remove(db: WritableDb, id: Id): void {
  db.run('DELETE FROM contact_lists WHERE id = ?', id);
}
