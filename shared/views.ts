/**
 * What the queries answer with: the rows of the screens, in the words of the practice, as JSON.
 * Sentences and windows come from the rules; how a day or an hour is written is the screen's (`shared/rules/say`).
 */
import type {
  Address,
  Channel,
  Day,
  FollowUpKind,
  FollowUpState,
  Honorific,
  Id,
  InterviewGone,
  InterviewKind,
  LetterKind,
  LetterPurpose,
  LetterState,
  LostBecause,
  MissingFact,
  Moment,
  NotPlanned,
  PaperSize,
  Patience,
  Permission,
  PlannedFollowUp,
  Practice,
  PreferredChannel,
  Profile,
  PromiseAbout,
  PromiseMade,
  Role,
  RuleId,
  ScriptLine,
  Sector,
  Stage,
  Stop,
  TimeWindow,
  TouchAbout,
  TouchOutcome,
  Zone,
} from './model.ts';
import type { ContactPast, ReferenceCall } from './contactPastViews.ts';
import type { DocumentRow } from './documentViews.ts';

/** A person as a list names them: "Ms. Dana McDonald", sortable by family name. */
export interface PersonLabel {
  readonly id: Id;
  /** With honorific where one is known: "Ms. Dana McDonald", "Robin Lee". */
  readonly name: string;
  /** As one speaks of them: "Ms. McDonald", "Robin Lee" without a known honorific. */
  readonly spoken: string;
}

export interface OrganizationLabel {
  readonly id: Id;
  readonly name: string;
}

/** A follow-up as a row: person, what, when, why. */
export interface FollowUpView {
  readonly id: Id;
  readonly kind: FollowUpKind;
  readonly rules: readonly RuleId[];
  readonly title: string;
  /** Without an id where it is for the organization, or for the whole network. */
  readonly person: Omit<PersonLabel, 'id'> & { readonly id: Id | null };
  readonly personRole: Role | null;
  readonly phone: string;
  readonly organization: OrganizationLabel | null;
  readonly opportunity: { readonly id: Id; readonly title: string } | null;
  readonly interviewId: Id | null;
  /** The letter or card that does it, if it is one. */
  readonly letter: { readonly id: Id; readonly state: LetterState } | null;
  /** The e-mail that was begun for it (P8), if it is one. */
  readonly messageId: Id | null;
  readonly state: FollowUpState;
  readonly windows: readonly TimeWindow[];
  readonly opensAt: Moment | null;
  readonly dueAt: Moment | null;
  /** The civil day, in `zone`, on which it stands in the calendar; null while it waits. */
  readonly day: Day | null;
  /** The day it was planned for, when the user moved it; it stays on record. */
  readonly plannedDay: Day | null;
  readonly timing: 'deadline' | 'window';
  readonly zone: Zone;
  readonly status: boolean;
  readonly stop: Stop | null;
  readonly because: string;
  readonly closedAt: Moment | null;
  readonly closedBecause: string;
}

export interface PromiseView {
  readonly id: Id;
  readonly about: PromiseAbout;
  readonly promise: PromiseMade;
  /** The last day of the promise, for the calendar; null when no day was named. */
  readonly day: Day | null;
  readonly state: 'open' | 'kept' | 'passed';
  readonly organization: OrganizationLabel;
  readonly opportunity: { readonly id: Id; readonly title: string };
  /** What happens if nothing comes: "nothing by then: call Ms. Estrada at 15:00". */
  readonly because: string;
  readonly rules: readonly RuleId[];
}

export interface JournalStatus {
  /** Null on a first run. */
  readonly profile: Profile | null;
  /** When the example journal is loaded: by how many weeks it was moved to stand around this week. */
  readonly example: { readonly weeks: number } | null;
  /** The numbers of the practice as the user has set them. */
  readonly practice: Practice;
  readonly clock: { readonly now: Moment; readonly zone: Zone; readonly frozen: boolean };
  readonly today: Day;
  readonly counts: {
    readonly overdue: number;
    /** Overdue, due, and pieces for tonight: what Today has to show as work. */
    readonly toDo: number;
    readonly opportunities: number;
    readonly contacts: number;
    /** Letters and cards not yet mailed. */
    readonly letters: number;
  };
  readonly savedAt: Moment | null;
  readonly backupAt: Moment | null;
  /** The command that Undo would take back, in words, or null. */
  readonly undo: string | null;
  /** What passed while the program was closed, told once (golden case of practice.md). */
  readonly absence: { readonly days: number; readonly passed: number } | null;
}

export interface RemindersView {
  readonly now: Moment;
  /** How many follow-ups have become due since the user was told. */
  readonly untold: number;
  /** The next moment at which one may become due; null when nothing is ahead. */
  readonly nextAt: Moment | null;
}

export interface Section {
  readonly rows: readonly FollowUpView[];
  /** All of them, also those not in `rows`. */
  readonly total: number;
}

export interface TodayView {
  readonly today: Day;
  readonly overdue: Section;
  /** Due now, without the letters and cards that are in `tray`. */
  readonly due: Section;
  readonly upcoming: Section;
  readonly waiting: Section;
  readonly held: Section;
  readonly blocked: Section;
  readonly doneToday: Section;
  /** Tonight's mail (P6): due letters and cards, in the order of their deadlines. */
  readonly tray: Section;
  /** Today's, or the next one's where the post does not collect today: on Sundays and postal holidays. */
  readonly lastCollection: { readonly at: Moment; readonly passed: boolean; readonly isToday: boolean };
  readonly promises: readonly PromiseView[];
  readonly nextInterview: InterviewLabel | null;
  /** Interviews that have ended and were not debriefed (P1 to P3), the newest first, at most three. */
  readonly toDebrief: readonly InterviewLabel[];
  /** This week's counts (P32): applications, interviews, new contacts; a week starts on Monday. */
  readonly week: { readonly applications: number; readonly interviews: number; readonly newContacts: number };
  /** The user's goal for them. */
  readonly goal: TodayView['week'];
  /** What there is to say about the week; null for nothing. */
  readonly momentum: { readonly because: string; readonly rules: readonly RuleId[] } | null;
}
/** What is still to find out about one person, and why it is asked (P2). */
export interface PersonQuestions {
  readonly person: PersonLabel;
  /** The name whose spelling is asked for; the given name where there is no other. */
  readonly familyName: string;
  readonly organization: OrganizationLabel | null;
  readonly missing: readonly MissingFact[];
  readonly because: string;
  readonly rules: readonly RuleId[];
}
export type TodaySectionName = 'overdue' | 'due' | 'upcoming' | 'waiting' | 'held' | 'blocked' | 'doneToday' | 'tray';

export interface InterviewLabel {
  readonly id: Id;
  readonly kind: InterviewKind;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly zone: Zone;
  readonly place: string;
  readonly organization: OrganizationLabel;
  readonly opportunity: { readonly id: Id; readonly title: string };
  readonly people: readonly PersonLabel[];
}

export type CalendarItemKind = 'interview' | 'promise' | FollowUpKind;
export interface CalendarItem {
  readonly kind: CalendarItemKind;
  readonly id: Id;
  readonly day: Day;
  /** Null for an all-day item. */
  readonly startsAt: Moment | null;
  readonly endsAt: Moment | null;
  readonly zone: Zone;
  /** What stands in the cell: "McDonald's", "Ms. Achterberg". */
  readonly label: string;
  readonly state: FollowUpState | null;
  /** Only an open follow-up that does not wait can be moved. */
  readonly movable: boolean;
  readonly opportunityId: Id | null;
}
export interface CalendarView {
  readonly items: readonly CalendarItem[];
  /** Per day: how many there are in all, where a limit left some out. */
  readonly totals: readonly { readonly day: Day; readonly total: number }[];
  /** How many of each kind in the range, also those left out. */
  readonly kinds: readonly { readonly kind: CalendarItemKind; readonly total: number }[];
  readonly holidays: readonly { readonly day: Day; readonly name: string; readonly office: boolean; readonly postal: boolean }[];
}

/** What moving a follow-up to a day would mean, said before the drop. */
export interface MoveVerdict {
  readonly fits: boolean;
  readonly because: string;
  readonly rules: readonly RuleId[];
}

/** A word that people are kept together by; it may say how often to be in touch with them (P34). */
export interface TagView {
  readonly id: Id;
  readonly name: string;
  readonly idealDays: number | null;
  readonly longestDays: number | null;
}

/** How long ago the last touch was, and how that stands to the interval (P34): due from the ideal one, overdue after the longest. */
export interface RingView {
  readonly sinceDays: number;
  readonly idealDays: number;
  readonly longestDays: number;
  readonly state: 'fresh' | 'ideal' | 'longest';
}

/** Days on which nobody, or one person, is not to be reminded of; both included (P34). */
export interface QuietView {
  readonly id: Id;
  /** Null for everybody. */
  readonly contactId: Id | null;
  readonly from: Day;
  readonly to: Day;
  readonly words: string;
}

export interface TouchView {
  readonly id: Id;
  readonly at: Moment;
  readonly zone: Zone;
  readonly direction: 'in' | 'out';
  readonly about: TouchAbout;
  readonly channel: Channel;
  readonly outcome: TouchOutcome | null;
  readonly said: string;
  readonly person: PersonLabel;
  readonly letterId: Id | null;
}

/** May I contact them now?: the answer, from the same rules that plan. */
export interface Advice {
  readonly verdict: 'yes' | 'wait' | 'betterNot';
  /** From when, where one waits for a known moment; of what is better not done, the next good time for a call. */
  readonly from: Moment | null;
  /** Until when, where a yes ends. */
  readonly until: Moment | null;
  readonly zone: Zone;
  /** Who is best contacted, with the reason in a word or two; null when nobody is known. */
  readonly whom: (PersonLabel & { readonly phone: string; readonly email: string; readonly why: string }) | null;
  readonly channel: Channel;
  /** What there is to say about the channel: which one the person prefers, or that the paper follows (P8). */
  readonly how: { readonly because: string; readonly rules: readonly RuleId[] } | null;
  /** The talking points (P13). */
  readonly say: readonly ScriptLine[];
  readonly because: string;
  readonly rules: readonly RuleId[];
  /** What else is welcome now. */
  readonly also: readonly { readonly because: string; readonly rules: readonly RuleId[] }[];
}

export interface ContactView extends PersonLabel, ContactPast {
  readonly honorific: Honorific;
  readonly givenName: string;
  readonly familyName: string;
  readonly suffix: string;
  readonly title: string;
  readonly organization: OrganizationLabel | null;
  readonly address: Address | null;
  /** True when `address` is the organization's. */
  readonly atOrganization: boolean;
  /** The lines as they would stand on an envelope, none without an address. */
  readonly envelopeLines: readonly string[];
  readonly phones: readonly string[];
  readonly email: string;
  readonly preferredChannel: PreferredChannel | null;
  readonly pronounced: string;
  readonly spellingChecked: boolean;
  readonly notes: string;
  /** There is a photo of their business card. */
  readonly hasCard: boolean;
  readonly followUps: readonly FollowUpView[];
  readonly touches: readonly TouchView[];
  readonly letters: readonly LetterRow[];
  readonly interviews: readonly InterviewLabel[];
  readonly opportunities: readonly { readonly id: Id; readonly title: string; readonly as: Role | 'reference' }[];
  readonly tags: readonly TagView[];
  readonly ring: RingView | null;
  /** In the networking circle, as the user said; null while not asked. */
  readonly circle: 'yes' | 'no' | null;
  /** An interviewer who was not decided about yet: suggested for the circle (P33). */
  readonly suggested: boolean;
  /** Intervals of their own; null where their tags or the circle say it. */
  readonly idealDays: number | null;
  readonly longestDays: number | null;
  /** Those of everybody, too. */
  readonly quietDays: readonly QuietView[];
}

export interface OpportunityRow {
  readonly id: Id;
  readonly title: string;
  readonly organization: OrganizationLabel;
  readonly stage: Stage;
  readonly stageSince: Day;
  readonly long: boolean;
  readonly promise: PromiseView | null;
  readonly next: { readonly kind: FollowUpKind; readonly title: string; readonly state: FollowUpState; readonly day: Day | null } | null;
}

export type TimelineEvent =
  | { readonly kind: 'touch'; readonly at: Moment; readonly zone: Zone; readonly touch: TouchView }
  | { readonly kind: 'interview'; readonly at: Moment; readonly zone: Zone; readonly interview: InterviewLabel }
  | {
      readonly kind: 'removed';
      readonly at: Moment;
      readonly zone: Zone;
      readonly interview: { readonly kind: InterviewKind; readonly startsAt: Moment; readonly zone: Zone; readonly because: InterviewGone };
    }
  | { readonly kind: 'stage'; readonly at: Moment; readonly zone: Zone; readonly stage: Stage; readonly note: string }
  | { readonly kind: 'promise'; readonly at: Moment; readonly zone: Zone; readonly promise: PromiseView };

export interface OpportunityView {
  readonly id: Id;
  readonly title: string;
  readonly organization: OrganizationLabel & {
    readonly sector: Sector;
    readonly zone: Zone;
    /** The longer interval between contacts that they asked for, in business days (P23). */
    readonly paceDays: number | null;
  };
  readonly stage: Stage;
  readonly stages: readonly {
    readonly stage: Stage;
    readonly day: Day;
    readonly note: string;
    readonly lostBecause: LostBecause | null;
  }[];
  readonly documents: readonly DocumentRow[];
  readonly long: boolean;
  /** How many attempts nobody answered, from how many on it is asked whether it is enough, and what was answered (P24). */
  readonly patience: { readonly unanswered: number; readonly askedFrom: number; readonly answer: Patience | null };
  readonly promises: readonly PromiseView[];
  readonly open: readonly FollowUpView[];
  readonly timeline: readonly TimelineEvent[];
  readonly inTheRoom: readonly {
    readonly interview: InterviewLabel;
    readonly people: readonly {
      readonly person: PersonLabel;
      readonly role: Role;
      readonly title: string;
      readonly thanks: string;
      readonly circle: 'yes' | 'no' | null;
      /** Suggested for the networking circle (P33). */
      readonly suggested: boolean;
    }[];
  }[];
  readonly references: readonly {
    readonly id: Id;
    readonly person: PersonLabel;
    readonly permission: Permission;
    /** What they were told and asked about this job, and what is still to tell (P4); by time. */
    readonly calls: readonly ReferenceCall[];
  }[];
  readonly letters: readonly LetterRow[];
  readonly learned: readonly string[];
}

export interface OrganizationSuggestion extends OrganizationLabel {
  readonly sector: Sector;
  readonly zone: Zone;
  readonly address: Address | null;
  readonly opportunities: readonly { readonly id: Id; readonly title: string; readonly stage: Stage }[];
  readonly people: readonly (PersonLabel & {
    readonly honorific: Honorific;
    readonly givenName: string;
    readonly familyName: string;
    readonly suffix: string;
    readonly title: string;
    readonly email: string;
    readonly phone: string;
    readonly spellingChecked: boolean;
    readonly preferredChannel: PreferredChannel | null;
    readonly atOrganization: boolean;
    readonly hasAddress: boolean;
  })[];
}

/** A plan before it is saved: what would be added (`isNew`), what is open and stays, what is left out and why. */
export interface PlanPreview {
  readonly planned: readonly (PlannedFollowUp & {
    readonly person: PersonLabel;
    readonly state: FollowUpState;
    readonly day: Day | null;
    readonly isNew: boolean;
  })[];
  readonly notPlanned: readonly NotPlanned[];
}

/** The journal's file and its backups, the newest first: each was opened and checked before it got its name. */
export interface BackupsView {
  /** Nulls for a journal that is never kept. */
  readonly file: { readonly path: string; readonly bytes: number } | null;
  readonly folder: string | null;
  /** `why` as it was named: "daily", "before-migration". */
  readonly rows: readonly { readonly name: string; readonly at: Moment; readonly why: string; readonly bytes: number }[];
  readonly total: number;
}

/** When something stands: its day, and the end of a deadline, else the opening of its window. Nulls while it waits. */
export interface PlannedTime {
  readonly day: Day | null;
  readonly at: Moment | null;
  readonly zone: Zone;
}
/** One follow-up that other numbers of the practice would plan otherwise. */
export interface ForeseenChange {
  readonly change: 'added' | 'retired' | 'moved';
  readonly title: string;
  readonly rules: readonly RuleId[];
  /** "Ms. McDonald", or the organization. */
  readonly whom: string;
  readonly from: PlannedTime | null;
  readonly to: PlannedTime | null;
}
/** What a change to the practice would change, before it is saved: all are counted, the first are named. */
export interface PracticePreview {
  readonly added: number;
  readonly retired: number;
  readonly moved: number;
  readonly named: readonly ForeseenChange[];
}

export interface LetterRow {
  readonly id: Id;
  readonly kind: LetterKind;
  readonly purpose: LetterPurpose;
  readonly state: LetterState;
  readonly person: PersonLabel;
  readonly organization: OrganizationLabel | null;
  readonly interview: InterviewLabel | null;
  readonly followUpState: FollowUpState | null;
  readonly dueAt: Moment | null;
  readonly mailedAt: Moment | null;
  /** How many versions are on file (P11). */
  readonly versions: number;
}

/** One merge field of a letter and its value; null when the journal has none, and then it stops printing. */
export interface MergeField {
  readonly name: string;
  /** In words for the chip's label: "the position". */
  readonly label: string;
  readonly value: string | null;
}

/** Why a letter cannot be printed yet, each with what to do. */
export interface LetterProblem {
  readonly kind: 'unfilledField' | 'addressMissing' | 'profileMissing' | 'empty';
  readonly sentence: string;
}

export interface LetterVersion {
  readonly id: Id;
  readonly version: number;
  readonly printedAt: Moment;
  readonly sha256: string;
  readonly bytes: number;
}

export interface LetterView extends LetterRow {
  readonly template: string;
  /** Paragraphs separated by blank lines; merge fields as `{{name}}`. */
  readonly body: string;
  readonly enclosures: readonly string[];
  /** Names of whom copies go to, beside the file. */
  readonly copies: readonly string[];
  readonly format: 'fullBlock' | 'modifiedBlock';
  readonly paper: PaperSize;
  readonly dated: Day;
  readonly fields: readonly MergeField[];
  readonly problems: readonly LetterProblem[];
  readonly versionsOnFile: readonly LetterVersion[];
  /** Parts of the page that are not the body, already composed, for the editor's sheet. */
  readonly page: {
    readonly senderLines: readonly string[];
    readonly date: string;
    readonly recipientLines: readonly string[];
    readonly salutation: string;
    readonly closing: string;
    readonly signedName: string;
  };
}

/** A print document: HTML with `@page` in physical units, the same for preview, PDF and printer. */
export interface PrintDocument {
  readonly html: string;
  readonly title: string;
  /** In millimetres, width by height; one size per document. */
  readonly pageMm: readonly [number, number];
  /** Named faults that a user should see before printing: "exceeds USPS letter height". */
  readonly faults: readonly string[];
}

/** A file for the user to keep. */
export interface FileOut {
  readonly name: string;
  readonly mediaType: 'application/pdf' | 'text/calendar' | 'text/vcard' | 'text/csv' | 'application/zip' | 'application/octet-stream';
  readonly base64: string;
}

/** What the search field finds; a letter by what it says, with the passage as `sub`. */
export interface FoundRow {
  readonly kind: 'contact' | 'organization' | 'opportunity' | 'letter';
  readonly id: Id;
  readonly title: string;
  readonly sub: string;
}

/** What a column of a table is taken as; 'note' is kept in the notes under its header, 'none' is left out. */
export type CsvField =
  | 'none'
  | 'id'
  | 'name'
  | 'honorific'
  | 'givenName'
  | 'familyName'
  | 'suffix'
  | 'title'
  | 'organization'
  | 'email'
  | 'phone'
  | 'street'
  | 'city'
  | 'region'
  | 'postalCode'
  | 'country'
  | 'preferredChannel'
  | 'pronounced'
  | 'notes'
  | 'note';
export type ImportFormat = 'vCard' | 'LinkedIn' | 'ourTable' | 'table';
export interface ImportColumn {
  readonly header: string;
  /** The first cell that is not empty. */
  readonly sample: string;
  readonly field: CsvField;
}
/** What is said about one line of a file. */
export interface LineSaid {
  readonly line: number;
  /** The property or column, as the file names it. */
  readonly property: string;
  readonly reason: string;
}
/** A person as a preview shows them. */
export interface ImportPerson {
  readonly name: string;
  readonly title: string;
  readonly organization: string;
  readonly email: string;
  readonly phones: readonly string[];
}
export interface ImportRow extends ImportPerson {
  readonly line: number;
  readonly kind: 'new' | 'adds' | 'known';
  /** The fields that an entry adds to somebody who is known. */
  readonly adds: readonly string[];
}
/** Somebody in the file who is probably one of these. */
export interface ImportDoubt {
  readonly line: number;
  readonly person: ImportPerson;
  /** `same` is what a choice names: the contact, or the line of the file that brings them. */
  readonly candidates: readonly (ImportPerson & { readonly same: Id | number })[];
}
/** A file of contacts, read and held against the journal; nothing is written. */
export interface ImportView {
  readonly format: ImportFormat;
  readonly columns: readonly ImportColumn[];
  readonly counts: {
    readonly new: number;
    readonly adds: number;
    readonly known: number;
    readonly doubts: number;
    readonly leftOut: number;
    readonly remarks: number;
  };
  /** The first of them, in the order of the file. */
  readonly rows: readonly ImportRow[];
  readonly doubts: readonly ImportDoubt[];
  readonly leftOut: readonly LineSaid[];
  readonly remarks: readonly LineSaid[];
}
export interface ImportProgress {
  /** How many people of the file are read. */
  readonly people: number;
}
/** What an import did. */
export interface Imported {
  readonly added: number;
  readonly merged: number;
  readonly known: number;
  /** Left out because nobody said who they are. */
  readonly undecided: number;
  readonly leftOut: number;
}
