/**
 * What the rules look at: facts gathered from the journal, as values. Services gather, rules compute, services store.
 */
import type {
  Day,
  Id,
  InterviewKind,
  LetterKind,
  LetterPurpose,
  LetterState,
  Moment,
  Patience,
  Permission,
  Practice,
  PreferredChannel,
  PromiseAbout,
  PromiseMade,
  Role,
  Sector,
  Stage,
  StillWanted,
  TouchAbout,
  TouchOutcome,
  Channel,
  TimeWindow,
  Zone,
} from '../model.ts';

export interface PersonFact {
  readonly id: Id;
  /** With honorific and both names: "Ms. Dana McDonald". */
  readonly name: string;
  /** As one speaks of them: "Ms. McDonald"; the full name without a known honorific. */
  readonly spoken: string;
  readonly hasAddress: boolean;
  readonly hasEmail: boolean;
  readonly preferredChannel: PreferredChannel | null;
  /** In the networking circle, as the user said, and when (P33); null when not asked yet. */
  readonly circle: { readonly in: boolean; readonly at: Moment } | null;
}

export interface LetterFact {
  readonly contactId: Id;
  readonly kind: LetterKind;
  readonly purpose: LetterPurpose;
  readonly state: LetterState;
  readonly mailedAt: Moment | null;
}

export interface PromiseFact {
  readonly about: PromiseAbout;
  readonly promise: PromiseMade;
  /** How many earlier answers to this question had their call made or skipped: each new one asks for its own. None when left out. */
  readonly round?: number;
  /** When it was said; with the interview when left out. */
  readonly saidAt?: Moment | null;
}

export interface InterviewFact {
  readonly id: Id;
  readonly kind: InterviewKind;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly zone: Zone;
  /** When the user wrote it down; an interview may be entered before it takes place. */
  readonly recordedAt: Moment;
  /** Thanks go to everyone in any case; nobody is called about a job that is not wanted (P5). */
  readonly stillWanted: StillWanted;
  /** In the order of the debrief. */
  readonly people: readonly { readonly person: PersonFact; readonly role: Role; readonly callFirst: boolean }[];
  readonly promises: readonly PromiseFact[];
  readonly letters: readonly LetterFact[];
  /** False while it was only entered ahead: whether a day was promised is not known yet (P1). True when left out. */
  readonly debriefed?: boolean;
}

export interface ReferenceFact {
  readonly person: PersonFact;
  readonly permission: Permission;
  readonly linkedAt: Moment;
}

export interface TouchFact {
  readonly id: Id;
  readonly contactId: Id;
  readonly spoken: string;
  readonly direction: 'in' | 'out';
  readonly about: TouchAbout;
  readonly channel: Channel;
  readonly outcome: TouchOutcome | null;
  readonly at: Moment;
  readonly zone: Zone;
}

/** One opportunity with all that its follow-ups depend on. */
export interface OpportunityFacts {
  readonly opportunity: {
    readonly id: Id;
    readonly title: string;
    readonly stage: Stage;
    /** Since when it stands at that stage. */
    readonly stageDay: Day;
    /** The day of the newest offer; null when none came. */
    readonly offeredOn: Day | null;
    readonly long: boolean;
    /** What was answered when it was asked whether it is enough (P24). */
    readonly patience: { readonly answer: Patience; readonly at: Moment } | null;
  };
  readonly organization: {
    readonly id: Id;
    readonly name: string;
    readonly sector: Sector;
    readonly zone: Zone;
    /** The longer interval between contacts that they asked for, in business days (P23). */
    readonly paceDays: number | null;
  };
  /** By start, the oldest first. */
  readonly interviews: readonly InterviewFact[];
  readonly references: readonly ReferenceFact[];
  /** With the people of this opportunity, the oldest first. */
  readonly touches: readonly TouchFact[];
  /** Another opportunity that the user accepted: this one is to be closed politely (P30). */
  readonly accepted: { readonly opportunityId: Id; readonly title: string; readonly organization: string; readonly day: Day } | null;
}

/** An organization with all its opportunities: the pace guard looks across them and all its people (P23). */
export interface OrganizationFacts {
  readonly organization: OpportunityFacts['organization'];
  readonly opportunities: readonly OpportunityFacts[];
  /** The status contacts made with anyone there, in any order. */
  readonly attempts: readonly Attempt[];
  /** Keys of follow-ups that are done or skipped: what was done is an attempt, and what was skipped holds nothing. */
  readonly closed: ReadonlySet<string>;
  /** Where the user moved a follow-up to, by key: the others keep their distance to that day. */
  readonly moved: ReadonlyMap<string, readonly TimeWindow[]>;
}

/** A status contact that the user made with anyone of an organization. */
export interface Attempt {
  readonly spoken: string;
  readonly channel: Channel;
  readonly at: Moment;
  readonly zone: Zone;
}

/** An opportunity for which somebody vouches (P4). */
export interface VouchFact {
  readonly opportunity: { readonly id: Id; readonly title: string; readonly stage: Stage; readonly stageDay: Day };
  readonly organization: { readonly name: string; readonly zone: Zone };
  readonly permission: Permission;
  readonly linkedAt: Moment;
  /** By start, the oldest first. */
  readonly interviews: readonly Pick<InterviewFact, 'id' | 'startsAt' | 'endsAt' | 'zone' | 'recordedAt'>[];
}

/** An interview in whose room a person was. */
export interface MetFact {
  readonly interviewId: Id;
  readonly opportunityId: Id;
  readonly organization: string;
  readonly role: Role;
  readonly endsAt: Moment;
  readonly zone: Zone;
  /** The process goes on, and the user has not answered that it is enough (P24). */
  readonly open: boolean;
  /** They said no: whoever was met stays a contact (P27). */
  readonly rejected: boolean;
  /** Since when the opportunity stands at its stage. */
  readonly stageDay: Day;
}

/** Days on which nobody, or one person, is not to be reminded of; both included. */
export interface QuietDays {
  readonly from: Day;
  readonly to: Day;
  readonly words: string;
}

/** How often to be in touch, in days; null where nothing of its own is set (P34). */
export interface Interval {
  readonly idealDays: number | null;
  readonly longestDays: number | null;
}

/** What keeping in touch with a person depends on (P33, P34). */
export interface KeepFacts {
  /** The user's own zone: they are reminded by their own clock. */
  readonly zone: Zone;
  /** The day on which the person came into the journal. */
  readonly knownSince: Day;
  readonly lastTouch: { readonly at: Moment; readonly zone: Zone } | null;
  /** When the user last asked to connect; null for never. */
  readonly connectedAt: Moment | null;
  /** By start, the oldest first. */
  readonly met: readonly MetFact[];
  readonly own: Interval;
  readonly tags: readonly (Interval & { readonly name: string })[];
  readonly quiet: readonly QuietDays[];
  /** What is open with them by other rules that keep in touch (P27), by title. */
  readonly alsoKept: readonly string[];
  /** Keys of the open P33 and P34 follow-ups: a new touch ends them. */
  readonly openKeys: readonly string[];
}

/** One person, across all organizations: as a reference (P4), and as somebody to stay in touch with (P33, P34). */
export interface ContactFacts {
  readonly person: PersonFact;
  readonly vouches: readonly VouchFact[];
  /** When the follow-ups that are done or skipped were closed, by key; none when left out. */
  readonly closed?: ReadonlyMap<string, Moment>;
  /** Those of them that were skipped: nothing was said in their calls. */
  readonly skipped?: ReadonlySet<string>;
  /** Left out where only what concerns a reference is asked. */
  readonly keep?: KeepFacts;
}

/** Two calendars (practice.md): days when offices are closed, and days when the post does not deliver. */
export interface Holidays {
  readonly office: ReadonlySet<Day>;
  readonly postal: ReadonlySet<Day>;
}

/** By what the rules count: the two calendars of the organization's country, and the user's own numbers. */
export interface Terms extends Holidays, Practice {}
