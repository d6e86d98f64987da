/** What a calendar file brings, held against the journal (exchange.md, calendar files in). */
import type { Id, InterviewKind, Moment, Role, Zone } from './model.ts';
import type { LineSaid } from './views.ts';

/** When an invitation says it is; what it does not say is asked. */
export type InvitationTime =
  | { readonly kind: 'exact'; readonly startsAt: Moment; readonly endsAt: Moment; readonly zone: Zone }
  /** Hours without a zone that is known: `2026-06-12T09:00:00`, and the zone that is proposed. */
  | { readonly kind: 'wall'; readonly from: string; readonly to: string; readonly zone: Zone }
  /** A day without hours. */
  | { readonly kind: 'day'; readonly day: string; readonly zone: Zone };

export interface InvitedPerson {
  readonly name: string;
  readonly email: string;
  readonly isOrganizer: boolean;
  /** Whom the journal knows by this e-mail address. */
  readonly contactId: Id | null;
  /** Their part in an interview that is known; null where it is asked. */
  readonly role: Role | null;
}

export type InvitationStanding =
  | 'new'
  /** Of an interview that is known, with something else in it. */
  | 'changes'
  /** Nothing that the journal does not know, or older than what it knows. */
  | 'known'
  | 'calledOff';

/** One event of a calendar file. */
export interface InvitationRow {
  /** Its place in what was read; a choice names it. */
  readonly at: number;
  readonly line: number;
  readonly standing: InvitationStanding;
  /** What differs from the interview that is known, in words. */
  readonly changes: readonly string[];
  readonly interviewId: Id | null;
  readonly summary: string;
  readonly description: string;
  /** With the link to join. */
  readonly place: string;
  readonly kind: InterviewKind;
  readonly when: InvitationTime;
  /** What the time needs said: a zone that was not named, hours that are missing. Empty for nothing. */
  readonly timeNote: string;
  /** Known, or proposed from the organizer's address; the id is null for one that is new. */
  readonly organization: { readonly id: Id | null; readonly name: string };
  readonly opportunity: { readonly id: Id | null; readonly title: string };
  readonly people: readonly InvitedPerson[];
  /** True where it was sent as an invitation, or reads like one: taken unless the user says otherwise. */
  readonly isProposed: boolean;
}
export interface InvitationsView {
  /** The first of them. */
  readonly rows: readonly InvitationRow[];
  readonly total: number;
  readonly leftOut: readonly LineSaid[];
  readonly leftOutCount: number;
  readonly remarks: readonly LineSaid[];
  readonly remarkCount: number;
}
/** What was done with a calendar file. */
export interface InvitationsTaken {
  readonly added: number;
  readonly amended: number;
  readonly calledOff: number;
}
/** The newest invitation of an interview. */
export interface KeptInvitation {
  readonly description: string;
  readonly receivedAt: Moment;
}

/** The calendar file that is kept up to date. */
export interface KeptCalendar {
  readonly path: string;
  /** Why it could not be written the last time. */
  readonly problem: string | null;
}
