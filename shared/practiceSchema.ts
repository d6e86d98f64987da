/** The numbers and hours of the practice as Settings may say them: each within its least and most, and together in order. */
import { z } from 'zod';
import type { Practice } from './model.ts';
import { choices } from './rules/practice.ts';
import type { Choice } from './rules/practice.ts';
import { clockHour } from './schemas.ts';

type Shape = {
  readonly [Name in keyof Practice]: Practice[Name] extends boolean ? z.ZodBoolean : Practice[Name] extends string ? z.ZodString : z.ZodInt;
};

function fieldOf({ unit, least, most }: Choice): z.ZodBoolean | z.ZodString | z.ZodInt {
  if (unit === 'switch') return z.boolean('Switch it on or off.');
  if (unit === 'hour') return clockHour;
  const sentence = `Enter a whole number from ${least} to ${most}.`;
  return z.int(sentence).min(least, sentence).max(most, sentence);
}

// One field for each choice, and a test sees to it that there is a choice for each of the user's numbers.
const shape = Object.fromEntries(choices.map((choice) => [choice.name, fieldOf(choice)])) as unknown as Shape;

type Order = readonly [sentence: string, at: keyof Practice, holds: (practice: Practice) => boolean];
const whileOpen = (name: 'promisedDayHour' | 'endOfBusinessHour' | 'stretchFromHour'): Order => [
  'Choose an hour at which offices take calls.',
  name,
  (practice) => practice.officeOpens <= practice[name] && practice[name] < practice.officeCloses,
];
const orders: readonly Order[] = [
  ['Offices close after they have opened.', 'officeCloses', ({ officeOpens, officeCloses }) => officeOpens < officeCloses],
  ['The call ends after it may begin.', 'callToHours', ({ callFromHours, callToHours }) => callFromHours < callToHours],
  whileOpen('promisedDayHour'),
  whileOpen('endOfBusinessHour'),
  whileOpen('stretchFromHour'),
  [
    'Choose an hour at which offices take calls.',
    'stretchToHour',
    ({ officeOpens, stretchToHour, officeCloses }) => officeOpens < stretchToHour && stretchToHour <= officeCloses,
  ],
  [
    'The second time comes after the first.',
    'afterNoSecondDays',
    ({ afterNoFirstDays, afterNoSecondDays }) => afterNoFirstDays < afterNoSecondDays,
  ],
  ['Overdue is not before due.', 'longestDays', ({ idealDays, longestDays }) => idealDays <= longestDays],
];

export const practice = z.strictObject(shape).superRefine((value, context) => {
  for (const [message, at, holds] of orders) if (!holds(value)) context.addIssue({ code: 'custom', message, path: [at] });
});
