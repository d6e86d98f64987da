import { z } from 'zod';
import { id } from './schemas.ts';

/** A photo of somebody's business card: a PNG or JPEG of at most five megabytes, seven million letters of base64. */
export const cardKeep = z.strictObject({
  /** Whose card it is. */
  id,
  cardId: id,
  base64: z
    .base64({ error: 'This photo did not come through whole. Choose it once more.' })
    .min(1, 'This photo is empty.')
    .max(7_000_000, 'This photo is larger than 5 MB, the most that is kept. Save a smaller one.'),
});
