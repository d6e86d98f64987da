/** What the outside may say about paper and printers. */
import { z } from 'zod';
import { several } from './contactSchemas.ts';
import type { EnvelopeChoice } from './model.ts';
import { ownEnvelopeMm, shiftSteps } from './rules/paperChoices.ts';
import { day, id, letterIds } from './schemas.ts';

const names = ['#10', '#9', 'Monarch', '#6¾', 'A2', 'A6', 'A7', 'DL', 'C6', 'C6/C5', 'C5', 'own'] as const satisfies EnvelopeChoice[];
const envelope = z.enum(names, { error: 'Choose an envelope.' });
/** As the system calls it; empty for the dialog that asks each time, and for PDFs. */
const printer = z.string().max(200, 'This is not a printer of this computer.');

const lengthSentence = `Enter a length from ${ownEnvelopeMm.length.least} to ${ownEnvelopeMm.length.most} mm.`;
const heightSentence = `Enter a height from ${ownEnvelopeMm.height.least} to ${ownEnvelopeMm.height.most} mm.`;
const ownEnvelope = z
  .strictObject({
    lengthMm: z.number(lengthSentence).min(ownEnvelopeMm.length.least, lengthSentence).max(ownEnvelopeMm.length.most, lengthSentence),
    heightMm: z.number(heightSentence).min(ownEnvelopeMm.height.least, heightSentence).max(ownEnvelopeMm.height.most, heightSentence),
  })
  .refine(({ lengthMm, heightMm }) => lengthMm >= heightMm, {
    error: 'The long side is the length: enter it first.',
    path: ['heightMm'],
  });

export const paperChoices = z.strictObject({
  envelope,
  ownEnvelope,
  capitals: z.boolean(),
  returnAddress: z.boolean(),
  card: z.strictObject({ size: z.enum(['A2', 'A6']), fold: z.enum(['flat', 'folded']), ink: z.enum(['sheet', 'lines', 'text']) }),
  printers: z.strictObject({ letters: printer, envelopes: printer, cards: printer, labels: printer }),
});

const shiftSentence = `Enter a shift from −${shiftSteps.most} to ${shiftSteps.most} mm, in steps of ${shiftSteps.step} mm.`;
const shift = z
  .number(shiftSentence)
  .min(-shiftSteps.most, shiftSentence)
  .max(shiftSteps.most, shiftSentence)
  .multipleOf(shiftSteps.step, shiftSentence);

/** How a printer takes an envelope, as the user has found out. */
export const feedSave = z.strictObject({
  id,
  printer,
  envelope,
  feed: z.strictObject({
    rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
    sheet: z.enum(['own', 'letter', 'a4']),
    edge: z.enum(['left', 'center', 'right']),
    face: z.enum(['up', 'down']),
    shiftMm: z.strictObject({ x: shift, y: shift }),
    calibratedOn: day.nullable(),
  }),
});

/** What is made of letters: their pages, their envelopes, cards on their own stock, and the envelopes of cards. */
export const ofLetters = z.enum(['letters', 'envelopes', 'cards', 'cardEnvelopes']);

/** So many people are printed for in one go. */
export const printedAtMost = { people: 500, sentence: 'Choose at most 500 people at a time.' } as const;
const whom = several.refine((chosen) => !('ids' in chosen) || chosen.ids.length <= printedAtMost.people, printedAtMost.sentence);
const startSentence = 'Enter the place of the first label, from 1 to 30.';
export const labels = z.strictObject({
  whom,
  /** The first free label of the first sheet: 1 to 30, along the rows. */
  start: z.int(startSentence).min(1, startSentence).max(30, startSentence),
});
export const contactEnvelopes = z.strictObject({ whom });
export const calibration = z.strictObject({ printer, envelope });

/** What goes to the printer that is remembered for its kind of paper. */
export const printJob = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('letters'), what: ofLetters, ids: letterIds }),
  labels.extend({ of: z.literal('labels') }),
  contactEnvelopes.extend({ of: z.literal('envelopes') }),
  calibration.extend({ of: z.literal('calibration') }),
]);
