import type { CsvField, ImportProgress } from '../../../shared/views.ts';
import type { FileRead } from './entry.ts';

/** What the worker gets. */
export interface ReadingAsked {
  readonly bytes: Uint8Array;
  readonly columns: readonly CsvField[] | null;
}

/** What the worker says. */
export type WorkerSaid =
  | { readonly kind: 'begun' }
  | ({ readonly kind: 'progress' } & ImportProgress)
  | { readonly kind: 'read'; readonly read: FileRead }
  | { readonly kind: 'refused'; readonly sentence: string };
