/** What the outside may say about invitations, as zod schemas. */
import { z } from 'zod';
import { id, interviewKind, moment, role, zone } from './schemas.ts';

const line = (what: string) =>
  z
    .string({ error: `Enter ${what}.` })
    .trim()
    .max(300, `Keep ${what} under 300 characters.`)
    .regex(/^[^\u0000-\u001f\u007f]*$/, `Keep ${what} on one line.`);

const calendarFile = {
  /** Made by the window, to ask how far it is and to stop it. */
  runId: id,
  base64: z
    .string()
    .min(1, 'This file is empty.')
    .max(14_000_000, 'This file is larger than 10 MB, the most that is read at once. Take it in parts.'),
};
/** A calendar file, or the text of an invitation, to look at. */
export const invitationsPreview = z.strictObject(calendarFile);

const taken = z
  .strictObject({
    /** Which of those that were read. */
    at: z.int().min(0).max(1_000_000),
    /** Of a new interview; of a known one it is left as it is. */
    interviewId: id,
    organization: z.strictObject({ id, name: line('the organization').min(1, 'Enter the organization.') }),
    opportunity: z.strictObject({ id, title: line('the position').min(1, 'Enter the position.') }),
    kind: interviewKind,
    startsAt: moment,
    endsAt: moment,
    zone,
    place: line('the place'),
    people: z
      .array(
        z.strictObject({
          contactId: id,
          name: line('the name').min(1, 'Enter the name.'),
          email: line('the e-mail address').regex(/^$|^[^\s@]+@[^\s@]+$/, 'This is not an e-mail address.'),
          role,
        }),
      )
      .max(60, 'Sixty people in one room is the most.'),
  })
  .refine((value) => value.startsAt < value.endsAt, { error: 'The interview ends before it begins.', path: ['endsAt'] });

export const invitationsApply = z.strictObject({
  ...calendarFile,
  taken: z.array(taken).max(500, 'Take at most 500 at a time.'),
  /** Those that were called off, by their place in what was read. */
  calledOff: z.array(z.int().min(0).max(1_000_000)).max(500, 'Take at most 500 at a time.'),
});

/** Where the calendar file is kept; empty for nowhere. */
export const keptCalendar = z.strictObject({
  path: z
    .string()
    .max(1000, 'Keep the path under 1000 characters.')
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'Keep the path on one line.'),
});
