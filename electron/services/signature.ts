import { ProblemError } from '../../shared/problem.ts';
import { mostSignatureBytes, pictureOf, signatureMm } from '../../shared/rules/signatureImage.ts';
import * as signature from '../db/signature.ts';
import type { ReadableDb } from '../db/open.ts';
import type { HandlersOf } from '../handlers.ts';
import type { SignatureView } from '../../shared/signatureViews.ts';

/** The picture of the user's signature as a page draws it; null without one. */
export function signatureOf(db: ReadableDb): SignatureView | null {
  const known = signature.read(db);
  if (known === null) return null;
  return { dataUrl: `data:${known.mediaType};base64,${known.base64}`, mm: signatureMm(known) };
}

export const signatureHandlers: HandlersOf<'signature.read' | 'signature.save' | 'signature.remove'> = {
  'signature.read': ({ db }) => signatureOf(db),

  'signature.save': ({ db }, { base64 }) => {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length > mostSignatureBytes)
      refuse('This picture is larger than 300 KB. Save a smaller one: 1,200 points across are plenty.');
    const picture = pictureOf(bytes);
    if (picture === null) return refuse('This is not a PNG or JPEG picture of at most 4,000 points a side.');
    signature.write(db, { ...picture, base64: bytes.toString('base64') });
    return null;
  },

  'signature.remove': ({ db }) => {
    signature.remove(db);
    return null;
  },
};

/** @throws ProblemError 'invalid', always */
function refuse(sentence: string): never {
  throw new ProblemError('invalid', sentence, [{ field: 'base64', sentence }]);
}
