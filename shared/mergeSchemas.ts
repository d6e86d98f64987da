/** What the screens may say of two people who are one. */
import { z } from 'zod';
import { several } from './contactSchemas.ts';
import type { MergeField } from './mergeViews.ts';
import { id } from './schemas.ts';

const field = z.enum([
  ...([
    ...(['name', 'title', 'organization', 'address', 'email', 'preferredChannel', 'pronounced', 'circle', 'interval', 'card'] as const),
  ] as const satisfies MergeField[]),
]);

/** Two people: by their ids, or a list of exactly two. */
export const mergeAsked = z.strictObject({ whom: several });

export const mergeTold = z
  .strictObject({
    /** Who stays. */
    id,
    /** Who is the same, and goes. */
    otherId: id,
    /** The fields in which the other's word stays. */
    theirs: z.array(field).max(field.options.length),
  })
  .refine((told) => told.id !== told.otherId, { error: 'Choose somebody else: this is the same contact.', path: ['otherId'] });
