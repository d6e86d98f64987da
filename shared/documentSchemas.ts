import { z } from 'zod';
import type { DocumentKind } from './model.ts';
import { id } from './schemas.ts';

const kinds = ['resume', 'application', 'posting', 'other'] as const satisfies readonly DocumentKind[];

/** A file or a pasted text to keep with an opportunity. Ten megabytes are the most: fourteen million letters of base64. */
export const documentAdd = z.strictObject({
  id,
  opportunityId: id,
  kind: z.enum(kinds),
  name: z
    .string()
    .trim()
    .min(1, 'Give the document a name.')
    .max(120, 'Keep the name under 120 characters.')
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'Keep the name on one line.'),
  base64: z
    .base64({ error: 'This file did not come through whole. Choose it once more.' })
    .min(1, 'This file is empty.')
    .max(14_000_000, 'This file is larger than 10 MB, the most that is kept. Keep a smaller copy.'),
});
