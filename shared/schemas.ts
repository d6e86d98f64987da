/** What the outside may say to the journal, as zod schemas; the sentences are what the person at the field reads. */
import { z } from 'zod';
import type { Honorific, InterviewKind, LostBecause, Patience, PreferredChannel, Role, Sector, Stage, TouchAbout } from './model.ts';
import type { CsvField } from './views.ts';

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `Choose one of: ${values.filter(Boolean).join(', ')}.` });

/** A short text of one line; longer than any real name or title, short enough to stop a paste of a whole file. */
export const line = (what: string) =>
  z
    .string({ error: `Enter ${what}.` })
    .trim()
    .max(300, `Keep ${what} under 300 characters.`)
    .regex(/^[^\u0000-\u001f\u007f]*$/, `Keep ${what} on one line.`);
const filled = (what: string) => line(what).min(1, `Enter ${what}.`);
/** A longer text; 100,000 characters is far more than a letter and far less than a harmful paste. */
export const prose = (what: string) => z.string({ error: `Enter ${what}.` }).max(100_000, `Keep ${what} under 100,000 characters.`);

export const id = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'This is not an id that the program made.');

const isRealDay = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const lengths = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= (lengths[month - 1] ?? 0);
};
export const day = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\d$/, 'Enter a day, such as 2026-06-11.')
  .refine(isRealDay, 'This day is not in the calendar.');
export const moment = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/, 'Enter a day and an hour.')
  .refine((text) => isRealDay(text.slice(0, 10)), 'This day is not in the calendar.');

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && !/^[+-]/.test(name);
  } catch {
    return false;
  }
};
export const zone = z.string().max(64).refine(isZone, 'This is not a time zone, such as America/New_York.');
export const clockHour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter an hour, such as 18:00.');

export const sector = oneOf(['private', 'it', 'education', 'government', 'nonprofit', 'other'] as const satisfies Sector[]);
export const honorific = oneOf(['', 'Mr.', 'Ms.', 'Mrs.', 'Mx.', 'Dr.', 'Prof.'] as const satisfies Honorific[]);
export const role = oneOf([
  'decisionMaker',
  'interviewer',
  'hr',
  'recruiter',
  'receptionist',
  'assistant',
  'other',
] as const satisfies Role[]);
export const interviewKind = oneOf([
  'phone',
  'video',
  'inPerson',
  'panel',
  'second',
  'informational',
  'visit',
] as const satisfies InterviewKind[]);
export const preferredChannel = oneOf(['letter', 'email', 'call', 'fax'] as const satisfies PreferredChannel[]);
export const stage = oneOf([
  'found',
  'applied',
  'interview',
  'inProcess',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'closed',
] as const satisfies Stage[]);
export const lostBecause = oneOf([
  ...(['anotherCandidate', 'fromInside', 'qualifications', 'positionGone', 'silence', 'noReason'] as const),
  ...(['pay', 'conditions', 'anotherJob', 'notWanted'] as const),
] as const satisfies LostBecause[]);
export const channel = oneOf(['letter', 'card', 'email', 'fax', 'call', 'voicemail', 'meeting', 'text']);
export const about = oneOf([
  ...(['status', 'thanks', 'reference', 'give', 'extra', 'reply', 'enclosure', 'connect', 'keep', 'other'] as const satisfies TouchAbout[]),
]);
export const outcome = oneOf(['reached', 'voicemail', 'noAnswer', 'answered', 'sent']);
export const permission = oneOf(['asked', 'given', 'refused']);
export const paperSize = oneOf(['letter', 'a4']);

/** An empty e-mail is fine; one with no @ is a slip. */
const email = line('the e-mail address').refine(
  (text) => text === '' || /^[^\s@]+@[^\s@]+$/.test(text),
  'An e-mail address has one @ and no spaces.',
);

export const address = z.strictObject({
  street: z.string().trim().max(400, 'Keep the street under 400 characters.'),
  city: line('the city'),
  region: line('the state'),
  postalCode: line('the ZIP or postal code'),
  country: z.string().regex(/^[A-Z]{2}$/, 'Choose the country.'),
});
/** An address that a letter can go to: at least a street or box, and a place. */
const postalAddress = address
  .refine((value) => value.street !== '', { error: 'Enter the street or box.', path: ['street'] })
  .refine((value) => value.city !== '', { error: 'Enter the city.', path: ['city'] });

export const profile = z.strictObject({
  name: filled('your name'),
  address,
  phones: z.array(line('the phone number')).max(10),
  email,
  zone,
  paper: paperSize,
  lastCollection: clockHour,
});

export const personName = {
  honorific,
  givenName: filled('the name'),
  familyName: line('the family name'),
  suffix: line('the suffix'),
};

export const promiseMade = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), day, by: oneOf(['day', 'morning', 'afternoon', 'endOfBusiness']) }),
  z
    .strictObject({ kind: z.literal('stretch'), from: day, to: day, words: line('what was said') })
    .refine((value) => value.from <= value.to, { error: 'The stretch ends before it begins.', path: ['to'] }),
  z.strictObject({ kind: z.literal('asap') }),
  z.strictObject({ kind: z.literal('notSaid') }),
  z.strictObject({ kind: z.literal('nonePlanned') }),
]);

/** Somebody who was in the room: new to the journal or known, the same shape; what is said here is what the journal knows after. */
export const personInRoom = z.strictObject({
  contactId: id,
  ...personName,
  title: line('the title'),
  role,
  email,
  phone: line('the phone number'),
  spellingChecked: z.boolean(),
  /** True: sits at the organization's address. False: not, or not known; another address already on file stays. */
  atOrganization: z.boolean(),
  preferredChannel: preferredChannel.nullable(),
  /** The user chose this person for the call after the letter (P12). */
  callFirst: z.boolean(),
});

const notes = (what: string) => z.array(filled(what).max(1000)).max(40, 'Keep it to 40 lines.');

/** One interview as the debrief tells it, the opportunity and the organization included (P1, P2, P3). Recording the same id again amends it. */
export const debrief = z
  .strictObject({
    interviewId: id,
    opportunity: z.strictObject({ id, title: filled('the position') }),
    organization: z.strictObject({ id, name: filled('the organization'), sector, zone, address: postalAddress.nullable() }),
    kind: interviewKind,
    startsAt: moment,
    endsAt: moment,
    zone,
    place: line('the place'),
    people: z.array(personInRoom).max(60, 'Sixty people in one room is the most the debrief takes.'),
    decision: promiseMade,
    nextInterview: promiseMade,
    restate: notes('what to re-state'),
    forgot: notes('what was forgotten'),
    asked: notes('what they asked for'),
    learned: notes('what you learned'),
    stillWanted: oneOf(['yes', 'unsure', 'no']),
  })
  .refine((value) => value.startsAt < value.endsAt, { error: 'The interview ends before it begins.', path: ['endsAt'] })
  .refine((value) => new Set(value.people.map((person) => person.contactId)).size === value.people.length, {
    error: 'The same person is in the list twice.',
    path: ['people'],
  });

export const contactSave = z.strictObject({
  id,
  ...personName,
  title: line('the title'),
  organizationId: id.nullable(),
  /** The contact's own address; null when there is none, or when `atOrganization`. */
  address: postalAddress.nullable(),
  atOrganization: z.boolean(),
  phones: z.array(line('the phone number')).max(10),
  email,
  preferredChannel: preferredChannel.nullable(),
  pronounced: line('how it is pronounced'),
  spellingChecked: z.boolean(),
  notes: prose('the notes'),
});

/** One answer about a person (P2). */
export const contactAnswer = z.discriminatedUnion('missing', [
  z.strictObject({ id, missing: z.literal('spelling') }),
  z.strictObject({ id, missing: z.literal('preferredChannel'), preferredChannel }),
]);

export const organizationSave = z.strictObject({
  id,
  name: filled('the organization'),
  sector,
  zone,
  address: postalAddress.nullable(),
});

export const opportunitySave = z.strictObject({
  id,
  organizationId: id,
  title: filled('the position'),
  stage,
  /** The day since which the stage holds. */
  stageDay: day,
  note: line('the note'),
  /** Why it was lost; left out, what is on file stays. */
  lostBecause: lostBecause.nullable().optional(),
  long: z.boolean(),
});

/** What the user answers when it is asked whether it is enough (P24). */
export const patience = z.strictObject({ id, answer: oneOf(['continue', 'stop', 'wait', 'keep'] as const satisfies Patience[]) });

/** How long an employer asked to be left in peace between contacts (P23); null for the usual pace. */
export const organizationPace = z.strictObject({
  id,
  days: z.int().min(1, 'Enter at least one business day.').max(260, 'Enter at most 260 business days, a year.').nullable(),
});

/** What an employer said later than at the interview, or otherwise (P15): it takes the place of the answer that was known. */
export const promiseRecord = z.strictObject({
  opportunityId: id,
  about: oneOf(['decision', 'nextInterview']),
  promise: promiseMade,
  saidAt: moment,
});

export const referenceLink = z.strictObject({
  id,
  opportunityId: id,
  contactId: id,
  permission,
  /** A person not yet in the journal; null when `contactId` is known. */
  person: z.strictObject({ ...personName, phone: line('the phone number'), email }).nullable(),
});

export const touchRecord = z.strictObject({
  id,
  contactId: id,
  opportunityId: id.nullable(),
  direction: oneOf(['in', 'out']),
  /** What is not said counts as a status contact: the careful reading (P23). */
  about: about.default('status'),
  channel,
  at: moment,
  zone,
  outcome: outcome.nullable(),
  said: prose('what was said'),
});

export const letterSave = z.strictObject({
  id,
  body: prose('the letter'),
  enclosures: z.array(filled('the enclosure')).max(20),
  /** Whom copies go to. Left out: as it was. */
  copies: z.array(filled('whom a copy goes to').max(120, 'Keep each name for a copy under 120 characters.')).max(8).optional(),
  format: oneOf(['fullBlock', 'modifiedBlock']),
  paper: paperSize,
  dated: day,
  /** The text that this one was written over; another one on file meanwhile is not overwritten. Left out: whatever is on file. */
  base: prose('the letter').nullable().optional(),
});

const days = z.int('Enter whole days.').min(1, 'Enter at least one day.').max(3660, 'Enter at most 3660 days, ten years.').nullable();
export const interval = { idealDays: days, longestDays: days };
export const isInOrder = ({
  idealDays,
  longestDays,
}: {
  readonly idealDays: number | null;
  readonly longestDays: number | null;
}): boolean => idealDays === null || longestDays === null || idealDays <= longestDays;
export const notInOrder = { error: 'The longest is at least as long as the ideal.', path: ['longestDays'] };
/** Whether somebody is in the networking circle (P33). */
export const circleAnswer = z.strictObject({ id, in: z.boolean() });
/** How often to be in touch with one person (P34); null for what their tags or the circle say. */
export const contactKeep = z.strictObject({ id, ...interval }).refine(isInOrder, notInOrder);
export const tagSave = z
  .strictObject({ id, name: filled('the tag').max(60, 'Keep a tag under 60 characters.'), ...interval })
  .refine(isInOrder, notInOrder);
export const contactTags = z.strictObject({ id, tagIds: z.array(id).max(50, 'Fifty tags are the most for one person.') });
/** Days on which nobody is to be reminded of, or with a contact that one person (P34); both included. */
export const quietDaysSave = z
  .strictObject({ id, contactId: id.nullable(), from: day, to: day, words: line('why') })
  .refine((value) => value.from <= value.to, { error: 'The quiet days end before they begin.', path: ['to'] });

const word = filled('the word').max(100, 'Keep a word under 100 characters.');
export const wordsAsked = z.strictObject({ words: z.array(word).max(500, 'Ask for at most 500 words at a time.') });
export const wordLearned = z.strictObject({ id, word });
export const wordForgotten = z.strictObject({ word });
/** A finding of the letter check that the user leaves as it is, by its key. */
export const findingIgnored = z.strictObject({ id, letterId: id, finding: filled('the finding') });

export const letterIds = z.array(id).min(1, 'Choose at least one letter.').max(500, 'Choose at most 500 letters at a time.');
export const search = z.string().max(200, 'Search for less than 200 characters.');
export const page = { offset: z.int().min(0).max(10_000_000), limit: z.int().min(1).max(500) };

const csvField = oneOf([
  ...(['none', 'id', 'name', 'honorific', 'givenName', 'familyName', 'suffix', 'title', 'organization', 'email'] as const),
  ...(['phone', 'street', 'city', 'region', 'postalCode', 'country', 'preferredChannel', 'pronounced', 'notes', 'note'] as const),
] as const satisfies CsvField[]);
/** Fourteen million letters of base64 are ten megabytes, the most that one file may have. */
const importFile = {
  /** Made by the window, to ask how far it is and to stop it. */
  runId: id,
  base64: z
    .string()
    .min(1, 'This file is empty.')
    .max(14_000_000, 'This file is larger than 10 MB, the most that is read at once. Take it in parts.'),
  /** What each column of a table is taken as; null for what the headers say. */
  columns: z.array(csvField).max(200).nullable(),
};
/** A file of contacts to look at (exchange.md, contacts). */
export const importPreview = z.strictObject(importFile);
export const importApply = z.strictObject({
  ...importFile,
  /** Who somebody in the file is, by line: a contact, the person of an earlier line, or somebody new. */
  choices: z.array(z.strictObject({ line: z.int().min(1), same: z.union([id, z.int().min(1), z.literal('new')]) })).max(20_000),
});
