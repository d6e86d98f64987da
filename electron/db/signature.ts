import type { Picture } from '../../shared/rules/signatureImage.ts';
import { put, row } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

export interface Signature extends Picture {
  readonly base64: string;
}

export function read(db: ReadableDb): Signature | null {
  return row<Signature>(db, 'SELECT media_type AS mediaType, width, height, base64 FROM signature WHERE id = 1');
}

export function write(db: WritableDb, { mediaType, width, height, base64 }: Signature): void {
  put(db, 'signature', { id: 1, media_type: mediaType, width, height, base64 });
}

export function remove(db: WritableDb): void {
  db.run('DELETE FROM signature WHERE id = 1');
}
