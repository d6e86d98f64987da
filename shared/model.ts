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
/** What may be missing of a person (P2). */
export type MissingFact = 'spelling' | 'address' | 'preferredChannel';
export type Role = 'decisionMaker' | 'interviewer' | 'hr' | 'recruiter' | 'receptionist' | 'assistant' | 'other';
export type InterviewKind = 'phone' | 'video' | 'inPerson' | 'panel' | 'second' | 'informational' | 'visit';
export type Stage =
  'found' | 'applied' | 'interview' | 'inProcess' | 'offer' | 'accepted' | 'declined' | 'rejected' | 'withdrawn' | 'closed';
/** What a document of an opportunity is: the résumé as sent, the application as sent, the posting, anything else. */
export type DocumentKind = 'resume' | 'application' | 'posting' | 'other';
/** Why an opportunity was lost (shared/rules/lostBecause.ts has the words). */
export type LostBecause =
  | 'anotherCandidate'
  | 'fromInside'
  | 'qualifications'
  | 'positionGone'
  | 'silence'
  | 'noReason'
  | 'pay'
  | 'conditions'
  | 'anotherJob'
  | 'notWanted';
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

/** Why an interview is taken out of the journal. */
export type InterviewGone = 'cancelled' | 'mistake';

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
  /** An address or e-mail address that is not known, or the user's answer to whether it is enough (P24). */
  | { readonly kind: 'blocked'; readonly missing: 'address' | 'email' | 'answer' };

/** One thing to do, as the rules plan it: a value without identity in the database. */
export interface PlannedFollowUp {
  /** The same facts give the same key, so that planning twice changes nothing. */
  readonly key: string;
  /** The rule it comes from first, then the others that shaped it. */
  readonly rules: readonly [RuleId, ...RuleId[]];
  readonly kind: FollowUpKind;
  /** What to do, without the person: "Thank-you letter". */
  readonly title: string;
  /** Null for something to do for an organization, or for the whole network. */
  readonly contactId: Id | null;
  readonly opportunityId: Id | null;
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

/** One talking point of a call or a note (P13). */
export interface ScriptLine {
  readonly label: 'Position' | 'Assets' | 'Ask' | 'Promised' | 'Letter' | 'Say';
  readonly text: string;
  readonly rules: readonly RuleId[];
}

/** What is deliberately not planned, and why (the debrief says it). */
export interface NotPlanned {
  readonly rules: readonly [RuleId, ...RuleId[]];
  readonly because: string;
}

export type LetterKind = 'letter' | 'card';
/** The life of a letter. Printing never means mailed. */
export type LetterState = 'planned' | 'drafted' | 'proofread' | 'printed' | 'mailed' | 'answered';

/** What a letter is held against when it is checked (P10): facts of the journal, and what the user has decided before. */
export interface LetterCheckFacts {
  readonly kind: LetterKind;
  readonly purpose: LetterPurpose;
  readonly person: NamedPerson;
  /** Whoever may be named in it: those in the room, the references, others at the organization; the addressee too. */
  readonly people: readonly NamedPerson[];
  readonly organization: string;
  /** Other employers with an opportunity in the journal. */
  readonly otherOrganizations: readonly string[];
  readonly position: string;
  readonly otherPositions: readonly string[];
  /** The day is null where it is about no interview. */
  readonly interview: { readonly kind: InterviewKind; readonly day: Day | null };
  /** The day for which the decision, else word, was promised. */
  readonly promisedDay: Day | null;
  readonly stillWanted: StillWanted;
  readonly sender: { readonly name: string; readonly phones: readonly string[]; readonly email: string };
  readonly restate: readonly string[];
  readonly forgot: readonly string[];
  readonly asked: readonly string[];
  /** The other letters of the interview. */
  readonly siblings: readonly SiblingLetter[];
  /** Words that the check has learned from the user. */
  readonly learned: readonly string[];
  /** Keys of the findings that the user ignores in this letter. */
  readonly ignored: readonly string[];
}
export type NamedPerson = PersonName & { readonly title: string };
export interface SiblingLetter {
  readonly id: Id;
  /** "Mr. Ortega" */
  readonly spoken: string;
  /** With its merge fields as `{{name}}`. */
  readonly body: string;
  readonly enclosures: readonly string[];
}

/** What a contact was about: only `status` counts for the pace (P23); `extra` is a second recommendation or the like (P26). */
export type TouchAbout = 'status' | 'thanks' | 'reference' | 'give' | 'extra' | 'reply' | 'enclosure' | 'connect' | 'keep' | 'other';
/** What the user answered when it was asked whether it is enough (P24): `keep` means to keep in touch instead. */
export type Patience = 'continue' | 'stop' | 'wait' | 'keep';
/** What a letter is for: thanks for an interview (P5, P7), after a no (P27, P28), for an offer (P30). */
export type LetterPurpose = 'thanks' | 'afterNo' | 'offer';
/** A first text for something to write (paper.md, "Templates"). */
export type TemplateName =
  | 'firstInterview'
  | 'secondInterview'
  | 'panelInterview'
  | 'phoneInterview'
  | 'videoInterview'
  | 'visit'
  | 'informationalInterview'
  | 'notInterested'
  | 'receptionistCard'
  | 'remoteCard'
  | 'offerCard'
  | 'thanksEmail'
  | 'thanksFax'
  | 'notInterestedEmail'
  | 'referenceHeadsUp'
  | 'referenceThanks'
  | 'afterRejection'
  | 'whatWouldHelp'
  | 'offerThanks'
  | 'offerAccepted'
  | 'offerDeclined'
  | 'offerDeclinedCard'
  | 'applicationWithdrawn'
  | 'keepInTouch';
export interface TemplateText {
  /** The subject line of an e-mail or fax; paper has none. */
  readonly subject: string;
  /** In the language of shared/rules/templateText.ts. */
  readonly body: string;
}
export type TouchOutcome = 'reached' | 'voicemail' | 'noAnswer' | 'answered' | 'sent';

/** The numbers and hours of the practice that the user can change (Settings). Hours are local, "15:00". */
export interface Practice {
  /** Elapsed hours after an interview in which thanks are due (P5, P7). */
  readonly thanksHours: number;
  /** The call after the letter: elapsed hours after mailing (P12). */
  readonly callFromHours: number;
  readonly callToHours: number;
  /** When offices take calls (P12, P18). */
  readonly officeOpens: string;
  readonly officeCloses: string;
  /** Delivery days that a first-class letter needs (P12). */
  readonly postNeedsDays: number;
  /** Call after the letter even while a promised day has not passed (P12, P15). */
  readonly callDespitePromise: boolean;
  /** On the promised day, when nothing came (P16). */
  readonly promisedDayHour: string;
  /** On the business day after "by the end of the business day" (P16). */
  readonly endOfBusinessHour: string;
  /** After a stretch: from this hour of the next business day, or until that one of the morning after (P17). */
  readonly stretchFromHour: string;
  readonly stretchToHour: string;
  /** Business days after an interview at which no day was promised (P18). */
  readonly firstStatusDays: number;
  /** Days between calls while in process (P22), and in a long one (P21). */
  readonly weeklyDays: number;
  readonly longDays: number;
  /** One status contact to an organization in so many business days (P23). */
  readonly paceDays: number;
  /** Unanswered attempts after which it is cold without an interview, and asked after one (P24). */
  readonly coldAfter: number;
  readonly askAfter: number;
  /** Something to give is welcome so many days after an interview, and after their reply (P25). */
  readonly giveAfterDays: number;
  readonly giveAfterReplyDays: number;
  /** Business days in which thanks for a decision are due (P27, P30). */
  readonly decisionThanksDays: number;
  /** Days after a no when those met are written to again (P27). */
  readonly afterNoFirstDays: number;
  readonly afterNoSecondDays: number;
  /** So many rejections without a face, and HR is called (P29). */
  readonly facelessAfter: number;
  /** Two opportunities within so many days are one call to the reference of both (P4). */
  readonly referenceDays: number;
  /** Days after the interview when an interviewer is asked to connect (P33). */
  readonly connectAfterDays: number;
  /** Days since the last touch after which keeping in touch is due, and overdue, where a contact has no interval of its own (P34). */
  readonly idealDays: number;
  readonly longestDays: number;
  /** The week's goals, and after how many days with nothing new the search has stopped (P32). */
  readonly goalApplications: number;
  readonly goalInterviews: number;
  readonly goalNewContacts: number;
  readonly stoppedAfterDays: number;
}

/** Envelopes by their trade names; 'own' is the size that the user has measured. */
export type EnvelopeName = '#10' | '#9' | 'Monarch' | '#6¾' | 'A2' | 'A6' | 'A7' | 'DL' | 'C6' | 'C6/C5' | 'C5';
export type EnvelopeChoice = EnvelopeName | 'own';
/** As it lies before the reader, the long side across. */
export interface EnvelopeSize {
  readonly lengthMm: number;
  readonly heightMm: number;
}

/** How a printer takes an envelope. */
export interface Feed {
  /** By how many degrees the print is turned, clockwise. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** What the printer is told that its paper is: the envelope's own size, or a full sheet where it knows no envelopes. */
  readonly sheet: 'own' | PaperSize;
  /** Along which edge of its way the envelope goes in; on a full sheet, the print stands there. */
  readonly edge: 'left' | 'center' | 'right';
  /** Which way the side to print on looks. */
  readonly face: 'up' | 'down';
  /** Where the print is moved to on the paper, to the right and down, in millimeters: steps of 0.5 up to 15 either way. */
  readonly shiftMm: { readonly x: number; readonly y: number };
  /** When the user last said that it comes out right. */
  readonly calibratedOn: Day | null;
}

/** What is printed: letters, envelopes, cards, address labels. */
export type PaperKind = 'letters' | 'envelopes' | 'cards' | 'labels';
export type CardSize = 'A2' | 'A6';

/** What the user prints on, remembered for each kind. */
export interface PaperChoices {
  readonly envelope: EnvelopeChoice;
  readonly ownEnvelope: EnvelopeSize;
  /** Capitals without punctuation on envelopes and labels, as the American post asks. */
  readonly capitals: boolean;
  /** The user's own address in the corner of envelopes. */
  readonly returnAddress: boolean;
  readonly card: {
    readonly size: CardSize;
    readonly fold: 'flat' | 'folded';
    /** The text on a sheet to copy by hand, faint lines on the card to write on, or the text itself on the card. */
    readonly ink: 'sheet' | 'lines' | 'text';
  };
  /** The printer of each kind by its name; empty where the system's dialog asks each time. */
  readonly printers: Readonly<Record<PaperKind, string>>;
}

/** A printer of this computer, as its system knows it. */
export interface Printer {
  readonly name: string;
  /** What its owner calls it. */
  readonly label: string;
  /** Why it prints nothing at the moment, in its own words; null when it would. */
  readonly trouble: string | null;
}
