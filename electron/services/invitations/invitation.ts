import type { Day, Moment, Zone } from '../../../shared/model.ts';
import type { LineSaid } from '../../../shared/views.ts';
import type { WallTime } from './fileZones.ts';

/** When an invitation says it is. */
export type InvitedTime =
  | { readonly kind: 'exact'; readonly startsAt: Moment; readonly endsAt: Moment; readonly zone: Zone | null; readonly isLikened: boolean }
  /** Hours without a zone that is known: `tzid` as the file names it, or null where it names none. */
  | { readonly kind: 'wall'; readonly from: WallTime; readonly to: WallTime; readonly tzid: string | null }
  | { readonly kind: 'day'; readonly day: Day };

export interface Invited {
  /** As the file writes it; empty for none. */
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly isOrganizer: boolean;
}

/** One event of a calendar file, read and not yet held against the journal. */
export interface Invitation {
  /** Where it begins in the file. Repetitions of one event share it. */
  readonly line: number;
  readonly uid: string;
  /** Which of those that repeat (RFC 5545 §3.8.4.4); empty for one that does not. */
  readonly recurrence: string;
  readonly sequence: number;
  readonly stampedAt: Moment;
  /** Sent for an answer (METHOD:REQUEST) or to call off, and not a calendar somebody exported. */
  readonly isMessage: boolean;
  readonly isCalledOff: boolean;
  /** What was said when it was called off; empty for nothing. */
  readonly comment: string;
  readonly summary: string;
  readonly description: string;
  readonly place: string;
  readonly link: string;
  readonly when: InvitedTime;
  readonly people: readonly Invited[];
  /** The calendar file as it came, or what of a long one belongs to this event. */
  readonly source: string;
}

/** A calendar file, read. */
export interface CalendarRead {
  readonly invitations: readonly Invitation[];
  readonly leftOut: readonly LineSaid[];
  readonly remarks: readonly LineSaid[];
  /** How many there are; the first of them are told. */
  readonly leftOutCount: number;
  readonly remarkCount: number;
}
