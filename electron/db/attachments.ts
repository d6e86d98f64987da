import { createHash } from 'node:crypto';
import type { Id, Moment } from '../../shared/model.ts';
import { row } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** Bytes with their hash. */
export interface Attachment {
  readonly id: Id;
  readonly mediaType: string;
  readonly name: string;
  /** SHA-256 of the bytes when they were stored, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function read(db: ReadableDb, id: Id): Attachment | null {
  const found = row<{ id: string; media_type: string; name: string; sha256: string; bytes: Uint8Array }>(
    db,
    'SELECT id, media_type, name, sha256, bytes FROM attachments WHERE id = ?',
    id,
  );
  return found === null ? null : { id: found.id, mediaType: found.media_type, name: found.name, sha256: found.sha256, bytes: found.bytes };
}

/** Stores the bytes with the hash that is computed here. */
export function add(db: WritableDb, attachment: Omit<Attachment, 'sha256'>, now: Moment): void {
  db.run(
    'INSERT INTO attachments (id, media_type, name, sha256, bytes, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    attachment.id,
    attachment.mediaType,
    attachment.name,
    sha256Of(attachment.bytes),
    attachment.bytes,
    now,
  );
}
