import type { Practice } from '../../shared/model.ts';
import { put, row } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** What the user has set otherwise than the defaults; nothing on a fresh journal. */
export function read(db: ReadableDb): Partial<Practice> {
  const found = row<{ readonly choices: string }>(db, 'SELECT choices FROM practice WHERE id = 1');
  return found === null ? {} : (JSON.parse(found.choices) as Partial<Practice>);
}

export function write(db: WritableDb, choices: Partial<Practice>): boolean {
  return put(db, 'practice', { id: 1, choices: JSON.stringify(choices) });
}
