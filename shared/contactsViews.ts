/** What the contacts' list shows and is asked by. */
import type { Channel, Day, FollowUpKind, FollowUpState, Id, PreferredChannel, Role } from './model.ts';
import type { OrganizationLabel, RingView } from './views.ts';

export interface ContactRow {
  readonly id: Id;
  readonly name: string;
  readonly organization: OrganizationLabel | null;
  readonly title: string;
  readonly metAs: Role | 'reference' | null;
  readonly preferredChannel: PreferredChannel | null;
  readonly lastTouch: { readonly day: Day; readonly channel: Channel; readonly direction: 'in' | 'out' } | null;
  readonly next: { readonly kind: FollowUpKind; readonly state: FollowUpState; readonly day: Day | null } | null;
  readonly tags: readonly string[];
  /** Null for somebody who is not kept in touch with. */
  readonly ring: RingView | null;
}
export interface ContactsView {
  readonly rows: readonly ContactRow[];
  readonly total: number;
}
/** By 'inTouch' whoever is nearest to their interval, or farthest past it, comes last. */
export type ContactsSort = 'name' | 'organization' | 'metAs' | 'channel' | 'lastTouch' | 'inTouch' | 'next' | 'tags';
/** `keepDue`: keeping in touch with them is due now (P34), the overdue among them. */
export type ContactsFilter = 'everyone' | 'inCircle' | 'keepDue' | 'keepOverdue' | 'addressMissing' | 'spellingUnchecked';

/** Whom a list holds. */
export interface ContactsAmong {
  readonly search: string;
  readonly filter: ContactsFilter;
  readonly tagId: Id | null;
  readonly organizationId: Id | null;
  readonly channel: PreferredChannel | 'unknown' | null;
}
export interface ContactsOrder {
  readonly sort: ContactsSort;
  readonly descending: boolean;
}

/** A list that the user has kept under a name. */
export interface ContactListView extends ContactsAmong, ContactsOrder {
  readonly id: Id;
  readonly name: string;
}
