/** The words of the weekly record that an unemployment agency asks for (exchange.md, "Work-search record"). */
import type { Address, Channel, Day, Id, InterviewKind, PromiseMade, Stage, TouchOutcome } from './model.ts';

/** What was done, as an agency names it. */
export type Activity = 'application' | 'interview' | 'networking' | 'followUp' | 'thanks';

/** A column of the form. */
export type LogColumn =
  | 'date'
  | 'activity'
  | 'organization'
  | 'address'
  | 'cityState'
  | 'contact'
  | 'person'
  | 'title'
  | 'position'
  | 'reference'
  | 'work'
  | 'how'
  | 'result';

/** ISO days on which a week may begin: Monday, Saturday, Sunday. */
export type WeekStart = 1 | 6 | 7;

export interface SearchLogTemplate {
  /** 'ny' and the like for one that comes with the program, a UUID for one of the user's own. */
  readonly id: string;
  readonly name: string;
  readonly weekStarts: WeekStart;
  /** How many a week; null where the agency assigns the number to each person. */
  readonly required: number | null;
  readonly counts: readonly Activity[];
  /** Only the first activity ever with an employer counts. */
  readonly newEmployersOnly: boolean;
  readonly columns: readonly LogColumn[];
  /** In which language the form is headed. */
  readonly language: 'en' | 'de';
}

/** One thing that was done on a day, with what the journal knows about it. Nothing in it is made up. */
export interface LogFact {
  /** The id of the row of the journal that it stands for. */
  readonly id: Id;
  readonly source: 'stage' | 'interview' | 'touch';
  readonly day: Day;
  readonly activity: Activity;
  readonly organization: { readonly id: Id; readonly name: string; readonly address: Address | null } | null;
  readonly opportunity: { readonly id: Id; readonly title: string } | null;
  readonly person: {
    readonly id: Id;
    readonly name: string;
    readonly title: string;
    readonly phone: string;
    readonly email: string;
  } | null;
  /** By which way; null where the journal does not say. */
  readonly how: Channel | InterviewKind | null;
  readonly came: LogResult;
  /** What the user has added to this line alone; empty where nothing. */
  readonly added: LogAddition;
  /** The first activity ever with this organization. */
  readonly isFirst: boolean;
}

/** What became of it, as far as the journal knows. */
export type LogResult =
  | { readonly kind: 'stage'; readonly stage: Stage; readonly day: Day }
  | { readonly kind: 'interview'; readonly day: Day }
  | { readonly kind: 'answered'; readonly day: Day }
  | { readonly kind: 'promised'; readonly promise: PromiseMade }
  | { readonly kind: 'outcome'; readonly outcome: TouchOutcome }
  | { readonly kind: 'noAnswer' }
  | { readonly kind: 'open' }
  /** The journal does not say. */
  | { readonly kind: 'unknown' };

export interface LogAddition {
  readonly how: string;
  readonly person: string;
  readonly reference: string;
  readonly work: string;
  readonly result: string;
}

/** One line of the record: its cells as the form says them, what is missing, and whether it counts. */
export interface LogLine {
  readonly fact: LogFact;
  readonly cells: Readonly<Record<LogColumn, string>>;
  /** Columns of the form that agencies want filled and the journal cannot fill. */
  readonly gaps: readonly LogColumn[];
  readonly counts: boolean;
  /** Why it does not count; empty where it does. */
  readonly because: string;
}

export interface LogWeek {
  readonly from: Day;
  readonly to: Day;
  /** It has not ended yet. */
  readonly soFar: boolean;
  readonly counted: number;
  /** The newest first. */
  readonly lines: readonly LogLine[];
}
