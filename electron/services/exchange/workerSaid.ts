import type { CsvField, ImportProgress } from '../../../shared/views.ts';
import type { Zone } from '../../../shared/model.ts';

/** A file of contacts, and what its columns are taken as. */
export interface ContactsAsked {
  readonly bytes: Uint8Array;
  readonly columns: readonly CsvField[] | null;
}
/** A calendar file, and the user's zone. */
export interface CalendarAsked {
  readonly bytes: Uint8Array;
  readonly home: Zone;
}
/** What the worker gets. */
export type ReadingAsked = ContactsAsked | CalendarAsked;

/** What the worker says. */
export type WorkerSaid<Read> =
  | { readonly kind: 'begun' }
  | ({ readonly kind: 'progress' } & ImportProgress)
  | { readonly kind: 'read'; readonly read: Read }
  | { readonly kind: 'refused'; readonly sentence: string };
