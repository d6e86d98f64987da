/**
 * What the rules look at: facts gathered from the journal, as values. Services gather, rules compute, services store.
 */
import type {
  Day,
  Id,
  InterviewKind,
  LetterKind,
  LetterState,
  Moment,
  Permission,
  PreferredChannel,
  PromiseAbout,
  PromiseMade,
  Role,
  Sector,
  Stage,
  StillWanted,
  TouchOutcome,
  Channel,
  Zone,
} from '../model.ts';

export interface PersonFact {
  readonly id: Id;
  /** With honorific and both names: "Ms. Dana McDonald". */
  readonly name: string;
  /** As one speaks of them: "Ms. McDonald"; the full name without a known honorific. */
  readonly spoken: string;
  readonly hasAddress: boolean;
  readonly preferredChannel: PreferredChannel | null;
}

export interface LetterFact {
  readonly contactId: Id;
  readonly kind: LetterKind;
  readonly state: LetterState;
  readonly mailedAt: Moment | null;
}

export interface PromiseFact {
  readonly about: PromiseAbout;
  readonly promise: PromiseMade;
  /** How many earlier answers to this question had their call made or skipped: each new one asks for its own. None when left out. */
  readonly round?: number;
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
}

export interface ReferenceFact {
  readonly person: PersonFact;
  readonly permission: Permission;
  readonly linkedAt: Moment;
}

export interface TouchFact {
  readonly contactId: Id;
  readonly spoken: string;
  readonly direction: 'in' | 'out';
  readonly channel: Channel;
  readonly outcome: TouchOutcome | null;
  readonly at: Moment;
  readonly zone: Zone;
}

/** One opportunity with all that its follow-ups depend on. */
export interface OpportunityFacts {
  readonly opportunity: { readonly id: Id; readonly title: string; readonly stage: Stage; readonly long: boolean };
  readonly organization: { readonly id: Id; readonly name: string; readonly sector: Sector; readonly zone: Zone };
  /** By start, the oldest first. */
  readonly interviews: readonly InterviewFact[];
  readonly references: readonly ReferenceFact[];
  /** With the people of this opportunity, the oldest first. */
  readonly touches: readonly TouchFact[];
}

/** Two calendars (practice.md): days when offices are closed, and days when the post does not deliver. */
export interface Holidays {
  readonly office: ReadonlySet<Day>;
  readonly postal: ReadonlySet<Day>;
}
