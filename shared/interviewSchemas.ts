/** What the operations about interviews accept, beside the debrief. */
import { z } from 'zod';
import type { InterviewGone } from './model.ts';
import { id } from './schemas.ts';

/** An interview that does not take place, or never did. */
export const interviewRemove = z.strictObject({
  id,
  because: z.enum(['cancelled', 'mistake'] as const satisfies InterviewGone[], 'Say whether it was cancelled or entered by mistake.'),
});

/** The people of one interview whom the user takes into the networking circle (P33). */
export const circleOf = z.strictObject({ ids: z.array(id).min(1, 'Choose at least one person.').max(60, 'Choose at most sixty people.') });
