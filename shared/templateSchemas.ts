/** What the outside may say about templates (paper.md, "Templates"). */
import { z } from 'zod';
import { templateNames } from './rules/templateNames.ts';
import { id, line, prose } from './schemas.ts';

const wording = {
  template: z.enum(templateNames, { error: 'This is not one of the templates.' }),
  /** Counted from 0. */
  wording: z.int().min(0).max(5),
};
const text = { subject: line('the subject'), body: prose('the template') };

export const templateWording = z.strictObject(wording);
/** The user's own text for one wording of a template. */
export const templateSave = z.strictObject({
  ...wording,
  ...text,
  body: text.body.refine((body) => body.trim() !== '', 'Write a text, or restore the original.'),
});
/** A template's text, as it would read in one letter. */
export const templateFill = z.strictObject({ letterId: id, ...text });
