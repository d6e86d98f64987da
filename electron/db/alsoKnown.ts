import type { Id } from '../../shared/model.ts';
import { put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** As whom somebody stood in the journal before two people were merged into one: a file may still tell of them so. */
export interface AlsoKnown {
  /** The id of the one who went, or one of its own for what the one who stayed was called. */
  readonly id: Id;
  readonly contactId: Id;
  readonly sortName: string;
  readonly email: string;
}

export function write(db: WritableDb, { id, contactId, sortName, email }: AlsoKnown): void {
  put(db, 'also_known', { id, contact_id: contactId, sort_name: sortName, email });
}

/** Who has this former id now; null where nobody was merged who had it. */
export function whoIs(db: ReadableDb, id: Id): Id | null {
  return row<{ readonly id: string }>(db, 'SELECT contact_id AS id FROM also_known WHERE id = ?', id)?.id ?? null;
}

/** The former ids of a person. */
export function idsOf(db: ReadableDb, contactId: Id): readonly Id[] {
  return rows<{ readonly id: string }>(db, 'SELECT id FROM also_known WHERE contact_id = ? ORDER BY id', contactId).map(({ id }) => id);
}
