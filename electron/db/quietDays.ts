import type { Day, Id } from '../../shared/model.ts';
import { put, row } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { inOrderOf, rowsBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

/** Days on which nobody (`contactId` null), or one person, is not to be reminded of; both included (P34). */
export interface QuietStretch {
  readonly id: Id;
  readonly contactId: Id | null;
  readonly from: Day;
  readonly to: Day;
  readonly words: string;
}
const columns = 'id, contact_id AS contactId, from_day AS "from", to_day AS "to", words';

const byDay = inOrderOf(({ from, id }: QuietStretch) => `${from} ${id}`);
const byContact: ByKey<QuietStretch> = {
  one: `SELECT ${columns} FROM quiet_days WHERE contact_id IS ? ORDER BY from_day, id`,
  all: `SELECT ${columns} FROM quiet_days`,
  keyOf: ({ contactId }) => contactId,
  order: byDay,
};

/** Those of everybody, and with a person theirs too; by day. */
export function list(db: ReadableDb, contactId: Id | null): readonly QuietStretch[] {
  const everybodys = rowsBy(db, byContact, null);
  const own = contactId === null ? [] : rowsBy(db, byContact, contactId);
  return [...everybodys, ...own].sort(byDay);
}

export function read(db: ReadableDb, id: Id): QuietStretch | null {
  return row(db, `SELECT ${columns} FROM quiet_days WHERE id = ?`, id);
}

export function write(db: WritableDb, { id, contactId, from, to, words }: QuietStretch): boolean {
  return put(db, 'quiet_days', { id, contact_id: contactId, from_day: from, to_day: to, words });
}

export function remove(db: WritableDb, id: Id): void {
  db.run('DELETE FROM quiet_days WHERE id = ?', id);
}
