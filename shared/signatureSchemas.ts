import { z } from 'zod';

/** A PNG or JPEG; 300 KB are four hundred thousand letters of base64. */
export const signatureSave = z.strictObject({
  base64: z
    .base64({ error: 'This picture did not come through whole. Choose it once more.' })
    .min(1, 'This picture is empty.')
    .max(420_000, 'This picture is larger than 300 KB. Save a smaller one: 1,200 points across are plenty.'),
});
