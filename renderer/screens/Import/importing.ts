import { useSyncExternalStore } from 'react';

/** What is taken in: people, or interviews from invitations. */
export type ImportKind = 'contacts' | 'invitations';
/** The import that is open: with the file that was dropped or pasted, or before one is chosen. */
export interface Importing {
  readonly count: number;
  readonly kind: ImportKind;
  readonly file: File | null;
}

let importing: Importing | null = null;
let count = 0;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function show(next: Importing | null): void {
  importing = next;
  for (const listener of listeners) listener();
}

/** Opens the import, over whatever screen stands, to choose a file. */
export function openImport(kind: ImportKind): void {
  count += 1;
  show({ count, kind, file: null });
}

const isCalendar = /^[\s\uFEFF]*BEGIN:(VCALENDAR|VEVENT)/im;

/** Opens the import with a file, by what stands in it: a calendar brings interviews, anything else people. */
export async function importFile(file: File): Promise<void> {
  const begins = await file
    .slice(0, 4000)
    .text()
    .catch(() => '');
  const kind =
    isCalendar.test(begins) || (/\.(ics|ical|ifb|icalendar)$/i.test(file.name) && !/BEGIN:VCARD/i.test(begins))
      ? 'invitations'
      : 'contacts';
  count += 1;
  show({ count, kind, file });
}

/** Opens the import with an invitation that was pasted. @returns whether the text holds one. */
export function importText(text: string): boolean {
  if (!isCalendar.test(text)) return false;
  count += 1;
  show({ count, kind: 'invitations', file: new File([text], 'The pasted invitation') });
  return true;
}

export function closeImport(): void {
  show(null);
}

export const useImporting = (): Importing | null => useSyncExternalStore(subscribe, () => importing);
