import type { Id } from '../../shared/model.ts';
import { put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { rowsBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

/** A word that people are kept together by; it may say how often to be in touch with them (P34). */
export interface Tag {
  readonly id: Id;
  readonly name: string;
  readonly idealDays: number | null;
  readonly longestDays: number | null;
}
const columns = 't.id, t.name, t.ideal_days AS idealDays, t.longest_days AS longestDays';

/** By name, with how many people have each. */
export function list(db: ReadableDb): readonly (Tag & { readonly people: number })[] {
  return rows(db, `SELECT ${columns}, (SELECT count(*) FROM contact_tags c WHERE c.tag_id = t.id) AS people FROM tags t ORDER BY t.name`);
}

export function read(db: ReadableDb, id: Id): Tag | null {
  return row(db, `SELECT ${columns} FROM tags t WHERE t.id = ?`, id);
}

export function named(db: ReadableDb, name: string): Tag | null {
  return row(db, `SELECT ${columns} FROM tags t WHERE t.name = ?`, name);
}

export function write(db: WritableDb, { id, name, idealDays, longestDays }: Tag): boolean {
  return put(db, 'tags', { id, name, ideal_days: idealDays, longest_days: longestDays });
}

export function remove(db: WritableDb, id: Id): void {
  db.run('DELETE FROM contact_tags WHERE tag_id = ?', id);
  db.run('DELETE FROM tags WHERE id = ?', id);
}

const byContact: ByKey<Tag & { readonly contactId: Id }> = {
  one: `SELECT ${columns}, c.contact_id AS contactId FROM contact_tags c JOIN tags t ON t.id = c.tag_id WHERE c.contact_id = ?`,
  all: `SELECT ${columns}, c.contact_id AS contactId FROM contact_tags c JOIN tags t ON t.id = c.tag_id`,
  keyOf: ({ contactId }) => contactId,
};

/** The tags of a person, by name: so few that they are put in order here. */
export function ofContact(db: ReadableDb, contactId: Id): readonly Tag[] {
  const found = rowsBy(db, byContact, contactId).map(({ id, name, idealDays, longestDays }) => ({ id, name, idealDays, longestDays }));
  return found.sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
}

/** Everyone who has a tag. */
export function people(db: ReadableDb, tagId: Id): readonly Id[] {
  return rows<{ readonly id: string }>(db, 'SELECT contact_id AS id FROM contact_tags WHERE tag_id = ? ORDER BY 1', tagId).map(
    ({ id }) => id,
  );
}

/** Gives a person these tags and no others. @returns whether anything changed. */
export function setOf(db: WritableDb, contactId: Id, tagIds: readonly Id[], newId: () => Id): boolean {
  const known = new Set(ofContact(db, contactId).map(({ id }) => id));
  const wanted = new Set(tagIds);
  for (const tagId of known) {
    if (!wanted.has(tagId)) db.run('DELETE FROM contact_tags WHERE contact_id = ? AND tag_id = ?', contactId, tagId);
  }
  const added = [...wanted].filter((tagId) => !known.has(tagId));
  for (const tagId of added) put(db, 'contact_tags', { id: newId(), contact_id: contactId, tag_id: tagId });
  return added.length > 0 || known.size !== wanted.size;
}
