/** What the operations about interviews accept, beside the debrief. */
import { z } from 'zod';
import type { InterviewGone } from './model.ts';
import { id } from './schemas.ts';

/** An interview that does not take place, or never did. */
export const interviewRemove = z.strictObject({
  id,
  because: z.enum(['cancelled', 'mistake'] as const satisfies InterviewGone[], 'Say whether it was cancelled or entered by mistake.'),
});
