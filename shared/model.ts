/**
 * The words of the practice as types. This file knows nothing else: no library, no clock, no database.
 * A `Day` is a civil date without a zone; a `Moment` is an instant in UTC; the zone it was meant in stands beside it.
 */

/** UUIDv7 text, made by the caller, so that a retry never doubles. */
export type Id = string;
/** A civil date, `2026-06-11`. Never derived from a UTC instant without a zone. */
export type Day = string;
/** An instant, ISO 8601 in UTC with whole seconds: `2026-06-11T14:00:00Z`. */
export type Moment = string;
/** An IANA time zone name, `America/New_York`. */
export type Zone = string;
/** A rule of the practice, `P12`. */
export type RuleId = `P${number}`;

export type Sector = 'private' | 'it' | 'education' | 'government' | 'nonprofit' | 'other';
export type Honorific = '' | 'Mr.' | 'Ms.' | 'Mrs.' | 'Mx.' | 'Dr.' | 'Prof.';
export type Channel = 'letter' | 'card' | 'email' | 'fax' | 'call' | 'voicemail' | 'meeting' | 'text';
export type PreferredChannel = 'letter' | 'email' | 'call' | 'fax';
export type Role = 'decisionMaker' | 'interviewer' | 'hr' | 'recruiter' | 'receptionist' | 'assistant' | 'other';
export type InterviewKind = 'phone' | 'video' | 'inPerson' | 'panel' | 'second' | 'informational' | 'visit';
export type Stage =
  'found' | 'applied' | 'interview' | 'inProcess' | 'offer' | 'accepted' | 'declined' | 'rejected' | 'withdrawn' | 'closed';
export type StillWanted = 'yes' | 'unsure' | 'no';
export type Permission = 'asked' | 'given' | 'refused';
export type PaperSize = 'letter' | 'a4';

export interface Address {
  /** Delivery lines as the user wrote them, separated by line feeds. */
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  /** ISO 3166-1 alpha-2, capitals. */
  readonly country: string;
}

/** A person's name in the parts that a salutation and an envelope need. */
export interface PersonName {
  readonly honorific: Honorific;
  readonly givenName: string;
  /** With its particles: "van der Berg". Empty for a one-word name. */
  readonly familyName: string;
  readonly suffix: string;
}

/** The user: who writes the letters, and where and by which clock. */
export interface Profile {
  readonly name: string;
  readonly address: Address;
  readonly phones: readonly string[];
  readonly email: string;
  readonly zone: Zone;
  readonly paper: PaperSize;
  /** The last collection hour of the user's post office, `18:00` local (P6). */
  readonly lastCollection: string;
}

/** What the employer said about one of the two questions (P1). */
export type PromiseMade =
  | { readonly kind: 'day'; readonly day: Day; readonly by: PromisedBy }
  | { readonly kind: 'stretch'; readonly from: Day; readonly to: Day; readonly words: string }
  | { readonly kind: 'asap' }
  | { readonly kind: 'notSaid' }
  | { readonly kind: 'nonePlanned' };
/** Until when on the promised day: any time of it, its morning, its afternoon, or the end of the business day (P16). */
export type PromisedBy = 'day' | 'morning' | 'afternoon' | 'endOfBusiness';
/** Which of the two questions a promise answers: the decision, or word about a next interview (P1). */
export type PromiseAbout = 'decision' | 'nextInterview';

export type FollowUpKind = 'letter' | 'card' | 'email' | 'call' | 'reference' | 'keep';
/** Exactly one at any time (practice.md, "Words"). */
export type FollowUpState = 'waiting' | 'held' | 'blocked' | 'upcoming' | 'due' | 'overdue' | 'done' | 'skipped';

/** A stretch of time, half open: from `from` until before `to`. */
export interface TimeWindow {
  readonly from: Moment;
  readonly to: Moment;
}

/** Why an open follow-up cannot be done now, whatever the clock says. */
export type Stop =
  | { readonly kind: 'waiting'; readonly for: 'mailed' | 'permission' }
  /** Held until a moment, when it is released by itself, or until the follow-up it becomes (`becomes`, a key) is done. */
  | { readonly kind: 'held'; readonly until: Moment; readonly becomes: string | null }
  | { readonly kind: 'blocked'; readonly missing: 'address' };

/** One thing to do, as the rules plan it: a value without identity in the database. */
export interface PlannedFollowUp {
  /** The same facts give the same key, so that planning twice changes nothing. */
  readonly key: string;
  /** The rule it comes from first, then the others that shaped it. */
  readonly rules: readonly [RuleId, ...RuleId[]];
  readonly kind: FollowUpKind;
  /** What to do, without the person: "Thank-you letter". */
  readonly title: string;
  readonly contactId: Id;
  readonly interviewId: Id | null;
  /** When to do it; empty while it waits for an event. Ordered, disjoint. */
  readonly windows: readonly TimeWindow[];
  /** A deadline may be met any time before its end and stands on its last day; a window is a time to act and stands on its first. */
  readonly timing: 'deadline' | 'window';
  readonly zone: Zone;
  /** True for a status contact, which P15 and P23 hold back. */
  readonly status: boolean;
  readonly stop: Stop | null;
  /** One plain sentence without a capital and full stop, naming facts: "because you mailed Ms. Lee's letter on Thu 4 June". */
  readonly because: string;
}

/** What is deliberately not planned, and why (the debrief says it). */
export interface NotPlanned {
  readonly rules: readonly [RuleId, ...RuleId[]];
  readonly because: string;
}

export type LetterKind = 'letter' | 'card';
/** The life of a letter. Printing never means mailed. */
export type LetterState = 'planned' | 'drafted' | 'proofread' | 'printed' | 'mailed' | 'answered';

/** What a contact was about: only `status` counts for the pace (P23). */
export type TouchAbout = 'status' | 'thanks' | 'reference' | 'give' | 'reply' | 'enclosure' | 'other';
export type TouchOutcome = 'reached' | 'voicemail' | 'noAnswer' | 'answered' | 'sent';
