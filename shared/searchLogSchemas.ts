/** What is said to the work-search record: its stretch of weeks, its forms, and what is added to a line. */
import { z } from 'zod';
import { activities, logColumns } from './rules/searchLog/templates.ts';
import { day, id } from './schemas.ts';

const columns = z.array(z.enum(logColumns)).min(1, 'Choose at least one column.').max(logColumns.length);
const short = z.string().trim().max(200, 'Keep it under 200 characters.');

export const logWeeksAsked = z.strictObject({
  /** A day of the last week that is shown. */
  until: day,
  weeks: z.int().min(1).max(53, 'A record of up to 53 weeks at a time.'),
});
export const templateId = z.string().min(1).max(40);
export const templateSave = z.strictObject({
  id: templateId,
  name: z.string().trim().min(1, 'Give the form a name.').max(80, 'Keep the name under 80 characters.'),
  weekStarts: z.union([z.literal(1), z.literal(6), z.literal(7)]),
  required: z.int().min(0).max(99, 'Enter a number up to 99, or leave it out.').nullable(),
  counts: z.array(z.enum(activities)).max(activities.length),
  newEmployersOnly: z.boolean(),
  columns,
  language: z.enum(['en', 'de']),
});
export const lineComplete = z.strictObject({ id, how: short, person: short, reference: short, work: short, result: short });
