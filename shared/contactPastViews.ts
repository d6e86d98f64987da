/** What a person's page tells of what was, beside the touches and interviews: for one timeline, and for those who vouch. */
import type { Day, FollowUpKind, FollowUpState, Id, Moment, Permission, PromiseAbout, PromiseMade, Zone } from './model.ts';

/** A follow-up with a person that was done, or skipped for a reason. */
export interface ClosedFollowUp {
  readonly id: Id;
  readonly kind: FollowUpKind;
  readonly title: string;
  readonly state: 'done' | 'skipped';
  /** When it was done: of one that a touch has done, the moment of that touch. */
  readonly at: Moment;
  readonly zone: Zone;
  /** Why it was skipped, or what was said. */
  readonly because: string;
}

/** A promise that was made where the person was in the room. */
export interface PromiseToContact {
  readonly id: Id;
  readonly about: PromiseAbout;
  readonly promise: PromiseMade;
  readonly state: 'open' | 'kept' | 'passed';
  readonly at: Moment;
  readonly zone: Zone;
}

/** What was learned in an interview with the person (P3). */
export interface LearnedThere {
  readonly interviewId: Id;
  readonly at: Moment;
  readonly zone: Zone;
  readonly texts: readonly string[];
}

/** What a reference was told or asked about a job, or is still to be (P4). */
export interface ReferenceCall {
  readonly id: Id;
  readonly title: string;
  readonly state: FollowUpState;
  readonly day: Day | null;
}

/** A job for which the person vouches, and whether they may be named (P4). */
export interface VouchesFor {
  readonly id: Id;
  readonly opportunity: { readonly id: Id; readonly title: string };
  readonly organization: { readonly id: Id; readonly name: string };
  readonly permission: Permission;
  readonly calls: readonly ReferenceCall[];
}

export interface ContactPast {
  readonly closed: readonly ClosedFollowUp[];
  readonly promises: readonly PromiseToContact[];
  readonly learned: readonly LearnedThere[];
  /** By the day on which they were asked. */
  readonly references: readonly VouchesFor[];
}
