import type { LucideIcon } from 'lucide-react';
import type { FollowUpState, Id } from '../../shared/model.ts';
import type { ContactView } from '../../shared/views.ts';
import type { Over } from './over.ts';

/** The groups of the finder, in the order in which they stand. */
export const groupOrder = [
  'People',
  'Organizations',
  'Opportunities',
  'Follow-ups',
  'Letters',
  'Screens',
  'Actions',
  'What can be done',
] as const;

/** One line of the finder and what choosing it does. */
export interface FinderRow {
  readonly id: string;
  readonly group: (typeof groupOrder)[number];
  readonly icon: LucideIcon;
  readonly title: string;
  readonly sub: string;
  readonly keys: readonly string[];
  /** How a follow-up stands. */
  readonly state?: FollowUpState;
  readonly run: () => void;
  /** What else can be done with it, shown by Tab; a person's with their numbers. Null where nothing can. */
  readonly onTab: ((known: ContactView | undefined) => readonly FinderRow[]) | null;
  /** Whose numbers those are. */
  readonly contactId?: Id;
}

export interface FinderWays {
  readonly go: (path: string) => void;
  readonly onOver: (over: Over) => void;
  readonly onClose: () => void;
}
