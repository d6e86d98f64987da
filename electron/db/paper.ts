import type { EnvelopeChoice, Feed, Id, PaperChoices } from '../../shared/model.ts';
import { put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** What the user has chosen otherwise than the defaults; nothing on a fresh journal. */
export function read(db: ReadableDb): Partial<PaperChoices> {
  const found = row<{ readonly choices: string }>(db, 'SELECT choices FROM paper WHERE id = 1');
  return found === null ? {} : (JSON.parse(found.choices) as Partial<PaperChoices>);
}

export function write(db: WritableDb, choices: Partial<PaperChoices>): boolean {
  return put(db, 'paper', { id: 1, choices: JSON.stringify(choices) });
}

interface FeedRow {
  readonly id: Id;
  readonly printer: string;
  readonly envelope: EnvelopeChoice;
  readonly feed: string;
}
const rowOf = (db: ReadableDb, printer: string, envelope: EnvelopeChoice): FeedRow | null =>
  row<FeedRow>(db, 'SELECT id, printer, envelope, feed FROM feeds WHERE printer = ? AND envelope = ?', printer, envelope);

/** How this printer takes this envelope; null when nobody has said. */
export function feedOf(db: ReadableDb, printer: string, envelope: EnvelopeChoice): Feed | null {
  const found = rowOf(db, printer, envelope);
  return found === null ? null : (JSON.parse(found.feed) as Feed);
}

/** All that somebody has said about a printer and an envelope. */
export function feeds(db: ReadableDb): readonly { readonly printer: string; readonly envelope: EnvelopeChoice; readonly feed: Feed }[] {
  return rows<FeedRow>(db, 'SELECT id, printer, envelope, feed FROM feeds ORDER BY printer, envelope').map(
    ({ printer, envelope, feed }) => ({ printer, envelope, feed: JSON.parse(feed) as Feed }),
  );
}

/** @param id for a feed that is new; one that is there keeps its own. */
export function writeFeed(db: WritableDb, id: Id, printer: string, envelope: EnvelopeChoice, feed: Feed): boolean {
  return put(db, 'feeds', { id: rowOf(db, printer, envelope)?.id ?? id, printer, envelope, feed: JSON.stringify(feed) });
}
