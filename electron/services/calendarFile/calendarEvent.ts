import type { Day, Id, Moment, Zone } from '../../../shared/model.ts';

/** One event of a calendar file, in the words of the journal and not yet of RFC 5545. */
export interface CalendarEvent {
  /** The row's own id: the same item has the same UID in every file. */
  readonly id: Id;
  /** How often the row was changed since it was made. */
  readonly sequence: number;
  readonly changedAt: Moment;
  readonly when: EventTime;
  readonly summary: string;
  readonly description: string;
  /** Empty when there is none. */
  readonly place: string;
  readonly category: string;
  /** False while something has to happen first: waiting, held or blocked. */
  readonly certain: boolean;
  /** True when it takes the user's time, as an interview does; a window to call in does not. */
  readonly busy: boolean;
  /** True for one that goes out a last time, to say that it is gone. */
  readonly isCalledOff?: boolean;
}

export type EventTime =
  { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'time'; readonly from: Moment; readonly to: Moment; readonly zone: Zone };
