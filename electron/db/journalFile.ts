import { row } from './put.ts';
import type { ReadableDb } from './open.ts';

/** The path of the open journal; null for one that lives in memory. */
export function fileOf(db: ReadableDb): string | null {
  const file = row<{ readonly file: string }>(db, "SELECT file FROM pragma_database_list WHERE name = 'main'")?.file ?? '';
  return file === '' ? null : file;
}
