import type { LucideIcon } from 'lucide-react';
import { Briefcase, Building2, CalendarDays, ClipboardList, ContactRound, Feather, ListTodo } from 'lucide-react';

/** A screen that the rail, the finder and the keys can go to. */
export interface Place {
  readonly path: `/${string}`;
  readonly name: string;
  readonly icon: LucideIcon;
  /** The letter after G. */
  readonly key: string;
}

export const places: readonly Place[] = [
  { path: '/today', name: 'Today', icon: ListTodo, key: 'T' },
  { path: '/calendar', name: 'Calendar', icon: CalendarDays, key: 'C' },
  { path: '/opportunities', name: 'Opportunities', icon: Briefcase, key: 'O' },
  { path: '/contacts', name: 'Contacts', icon: ContactRound, key: 'N' },
  { path: '/organizations', name: 'Organizations', icon: Building2, key: 'R' },
  { path: '/letters', name: 'Letter desk', icon: Feather, key: 'L' },
  { path: '/search-log', name: 'Search log', icon: ClipboardList, key: 'S' },
];
