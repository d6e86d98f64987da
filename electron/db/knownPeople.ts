import type { Id } from '../../shared/model.ts';
import { row, rows } from './put.ts';
import type { ReadableDb } from './open.ts';

/** More people of one name are not worth showing to choose from. */
const mostOfOneName = 20;

/** Everybody whose name sorts so, or did before they were merged. */
export function ofSortName(db: ReadableDb, sortName: string): readonly Id[] {
  return idsOf(
    rows(
      db,
      `SELECT id FROM contacts WHERE sort_name = ?1 UNION SELECT contact_id FROM also_known WHERE sort_name = ?1 ORDER BY 1 LIMIT ?2`,
      sortName,
      mostOfOneName,
    ),
  );
}

/** Everybody by e-mail address, also one from before they were merged, in lower case: one walk for a whole file. */
export function byEmail(db: ReadableDb): ReadonlyMap<string, readonly Id[]> {
  const found = new Map<string, Id[]>();
  for (const { id, email } of rows<{ readonly id: Id; readonly email: string }>(
    db,
    "SELECT id, email FROM contacts WHERE email <> '' UNION SELECT contact_id, email FROM also_known WHERE email <> '' ORDER BY 1",
  )) {
    const key = email.toLowerCase();
    const known = found.get(key);
    if (known === undefined) found.set(key, [id]);
    else known.push(id);
  }
  return found;
}

/** Everybody, by name. */
export function everyone(db: ReadableDb): readonly Id[] {
  return idsOf(rows(db, 'SELECT id FROM contacts ORDER BY sort_name, id'));
}

/** Whether anything that the search field finds has this id, or somebody had it who was merged. */
export function isTaken(db: ReadableDb, id: Id): boolean {
  return row(db, 'SELECT 1 FROM findable WHERE id = ?1 UNION ALL SELECT 1 FROM also_known WHERE id = ?1', id) !== null;
}

const idsOf = (found: readonly { readonly id: Id }[]): readonly Id[] => found.map(({ id }) => id);
