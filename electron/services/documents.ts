import type { DocumentRow } from '../../shared/documentViews.ts';
import type { Id } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import * as attachments from '../db/attachments.ts';
import * as documents from '../db/documents.ts';
import * as opportunities from '../db/opportunities.ts';
import type { ReadableDb } from '../db/open.ts';
import type { HandlersOf, Reading, Writing } from '../handlers.ts';
import { fileName } from './fileNames.ts';
import { found } from './named.ts';

export const documentsHandlers: HandlersOf<'documents.add' | 'documents.remove' | 'documents.file' | 'documents.text'> = {
  'documents.add': add,
  'documents.remove': ({ db }, { id }) => {
    documents.remove(db, id);
    return null;
  },
  // Whatever it is, it leaves as bytes to be kept: nothing here opens it.
  'documents.file': (reading, { id }) => {
    const { name, bytes } = soundDocument(reading, id);
    return { name: fileName(name), mediaType: 'application/octet-stream', base64: Buffer.from(bytes).toString('base64') };
  },
  'documents.text': (reading, { id }) => {
    const { name, bytes } = soundDocument(reading, id);
    if (mediaTypeOf(name) !== 'text/plain')
      throw new ProblemError('refused', 'This document is not plain text. Save it, and open it there.');
    return { text: new TextDecoder().decode(bytes.subarray(0, mostShown)), isWhole: bytes.length <= mostShown };
  },
};

/** Of a text, so many bytes are shown: a posting is a few thousand. */
const mostShown = 500_000;

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  txt: 'text/plain',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};
/** By the ending of its name; what it says of itself is not believed. */
const mediaTypeOf = (name: string): string => mediaTypes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

type Input = Parameters<HandlersOf<'documents.add'>['documents.add']>[1];

function add({ db, ports }: Writing, { id, opportunityId, kind, name, base64 }: Input): null {
  found(opportunities.read(db, opportunityId), 'opportunity');
  const bytes = Buffer.from(base64, 'base64');
  const known = attachments.read(db, id);
  if (known === null) attachments.add(db, { id, mediaType: mediaTypeOf(name), name, bytes }, ports.now());
  else if (known.sha256 !== attachments.sha256Of(bytes)) {
    throw new ProblemError('refused', 'Another document has this id already. Add this one as a new one.');
  }
  documents.write(db, { id, opportunityId, kind, name, addedAt: ports.now() });
  return null;
}

/** @throws ProblemError 'journal' when the bytes are not those that were stored */
function soundDocument({ db }: Reading, id: Id): { readonly name: string; readonly bytes: Uint8Array } {
  const { name } = found(documents.read(db, id), 'document');
  const { bytes, sha256 } = found(attachments.read(db, id), 'document');
  if (attachments.sha256Of(bytes) !== sha256) {
    throw new ProblemError('journal', `“${name}” is damaged in the journal. Restore it from a backup, or attach it again.`);
  }
  return { name, bytes };
}

/** The documents of an opportunity, the oldest first. */
export function documentRows(db: ReadableDb, opportunityId: Id): readonly DocumentRow[] {
  return documents.ofOpportunity(db, opportunityId).map(({ id, kind, name, mediaType, byteCount, sha256, addedAt }) => ({
    ...{ id, kind, name, isText: mediaType === 'text/plain', size: byteCount, sha256, addedAt },
  }));
}
