/** What the outside may say about e-mails and faxes (P8). */
import { z } from 'zod';
import { templateNames } from './rules/templateNames.ts';
import { id, line, moment, prose, zone } from './schemas.ts';

const channel = z.enum(['email', 'fax'], { error: 'Choose e-mail or fax.' });

/** Begins one. */
export const messageWrite = z.strictObject({
  id,
  channel,
  contactId: id,
  opportunityId: id.nullable(),
  interviewId: id.nullable(),
  /** Null for the thanks that fit the interview. */
  template: z.enum(templateNames, { error: 'This is not one of the templates.' }).nullable(),
});
export const messageSave = z.strictObject({
  id,
  subject: line('the subject'),
  body: prose('the text'),
  /** The text that this one was written over; another one on file meanwhile is not overwritten. */
  base: prose('the text').nullable(),
});
export const messageSent = z.strictObject({ id, at: moment, zone });
