/** What planning and reconciling hand to each other. */
import type { NotPlanned, PlannedFollowUp } from '../model.ts';

/** What the facts of one opportunity ask for. */
export interface Plan {
  /** Each key once. */
  readonly planned: readonly PlannedFollowUp[];
  readonly notPlanned: readonly NotPlanned[];
  /** Follow-ups that an event has ended, by key, with the reason that the history keeps: "word came on Wed 17 June". */
  readonly over: readonly { readonly key: string; readonly because: string }[];
}

/** A follow-up as the journal holds it. */
export interface StoredFollowUp {
  readonly status: 'open' | 'done' | 'skipped' | 'retired';
  /** True when the user moved it to another day: it keeps that day whatever the rules would choose. */
  readonly moved: boolean;
  readonly followUp: PlannedFollowUp;
}

/** What the service has to store. */
export interface Reconciled {
  /** Not in the journal yet. */
  readonly add: readonly PlannedFollowUp[];
  /** Open in the journal with other values, found by key. */
  readonly change: readonly PlannedFollowUp[];
  /** Retired before and asked for again, found by key. */
  readonly reopen: readonly PlannedFollowUp[];
  /** Open in the journal and no longer asked for: kept in the history with the reason. */
  readonly retire: readonly { readonly key: string; readonly because: string }[];
}
