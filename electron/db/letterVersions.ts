import type { Id, Moment } from '../../shared/model.ts';
import * as letterWords from './letterWords.ts';
import { count, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** A letter as it was printed: unchangeable (P11). */
export interface StoredVersion {
  readonly id: Id;
  readonly letterId: Id;
  /** Counts from 1. */
  readonly version: number;
  readonly attachmentId: Id;
  /** What the page says, as plain text. */
  readonly text: string;
  readonly printedAt: Moment;
  readonly sha256: string;
  readonly byteCount: number;
}
interface VersionRow {
  readonly id: string;
  readonly letter_id: string;
  readonly version: number;
  readonly attachment_id: string;
  readonly text: string;
  readonly printed_at: string;
  readonly sha256: string;
  readonly byte_count: number;
}
const versionOf = (from: VersionRow): StoredVersion => ({
  id: from.id,
  letterId: from.letter_id,
  version: from.version,
  attachmentId: from.attachment_id,
  text: from.text,
  printedAt: from.printed_at,
  sha256: from.sha256,
  byteCount: from.byte_count,
});
const columns = 'v.*, a.sha256, length(a.bytes) AS byte_count FROM letter_versions v JOIN attachments a ON a.id = v.attachment_id';

export function read(db: ReadableDb, id: Id): StoredVersion | null {
  const found = row<VersionRow>(db, `SELECT ${columns} WHERE v.id = ?`, id);
  return found === null ? null : versionOf(found);
}

/** The newest first. */
export function ofLetter(db: ReadableDb, letterId: Id): readonly StoredVersion[] {
  return rows<VersionRow>(db, `SELECT ${columns} WHERE v.letter_id = ? ORDER BY v.version DESC`, letterId).map(versionOf);
}

export function countOf(db: ReadableDb, letterId: Id): number {
  return count(db, 'SELECT count(*) AS n FROM letter_versions WHERE letter_id = ?', letterId);
}

export function add(db: WritableDb, version: Omit<StoredVersion, 'sha256' | 'byteCount'>): void {
  db.run(
    'INSERT INTO letter_versions (id, letter_id, version, attachment_id, text, printed_at) VALUES (?, ?, ?, ?, ?, ?)',
    version.id,
    version.letterId,
    version.version,
    version.attachmentId,
    version.text,
    version.printedAt,
  );
  letterWords.addVersion(db, version);
}
