import type { DocumentKind, Id, Moment } from '../../shared/model.ts';
import { put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** A file or a pasted text of an opportunity; its bytes are the attachment of the same id. */
export interface StoredDocument {
  readonly id: Id;
  readonly opportunityId: Id;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly addedAt: Moment;
}
interface DocumentRow {
  readonly id: string;
  readonly opportunity_id: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly added_at: string;
}
interface MeasuredRow extends DocumentRow {
  readonly media_type: string;
  readonly sha256: string;
  readonly byte_count: number;
}
const documentOf = (from: DocumentRow): StoredDocument => ({
  id: from.id,
  opportunityId: from.opportunity_id,
  kind: from.kind,
  name: from.name,
  addedAt: from.added_at,
});

export function read(db: ReadableDb, id: Id): StoredDocument | null {
  const found = row<DocumentRow>(db, 'SELECT * FROM documents WHERE id = ?', id);
  return found === null ? null : documentOf(found);
}

/** The oldest first, with what is known of the bytes without reading them. */
export function ofOpportunity(
  db: ReadableDb,
  opportunityId: Id,
): readonly (StoredDocument & { readonly mediaType: string; readonly sha256: string; readonly byteCount: number })[] {
  return rows<MeasuredRow>(
    db,
    `SELECT d.*, a.media_type, a.sha256, length(a.bytes) AS byte_count FROM documents d JOIN attachments a ON a.id = d.id
     WHERE d.opportunity_id = ? ORDER BY d.added_at, d.id`,
    opportunityId,
  ).map((each) => ({ ...documentOf(each), mediaType: each.media_type, sha256: each.sha256, byteCount: each.byte_count }));
}

export function write(db: WritableDb, document: StoredDocument): void {
  const { id, opportunityId, kind, name, addedAt } = document;
  put(db, 'documents', { id, opportunity_id: opportunityId, kind, name, added_at: addedAt }, 'id', ['added_at']);
}

/** Takes a document from its opportunity. The bytes stay for Undo. */
export function remove(db: WritableDb, id: Id): void {
  db.run('DELETE FROM documents WHERE id = ?', id);
}

/** Lets go of the bytes of documents that were taken away in an earlier session, which Undo no longer reaches. */
export function forgetRemoved(db: WritableDb): void {
  db.run(
    `DELETE FROM attachments WHERE id NOT IN (SELECT id FROM documents)
       AND id IN (SELECT row_id FROM changes WHERE table_name = 'documents')`,
  );
}
