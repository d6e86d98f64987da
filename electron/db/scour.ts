import * as marks from './marks.ts';
import type { OpenDatabase } from './open.ts';

/**
 * Writes the journal anew without the space that erased rows left, and empties the write-ahead log, so that no byte of
 * them stays in either (sqlite.org/lang_vacuum.html). Not inside a transaction. The mark tells the next start when it was
 * kept from it.
 */
export function scour({ raw, writable }: Pick<OpenDatabase, 'raw' | 'writable'>): void {
  if (marks.read(writable, 'to_scour') === null) return;
  raw.exec('VACUUM');
  raw.pragma('wal_checkpoint(TRUNCATE)');
  marks.remove(writable, 'to_scour');
}
