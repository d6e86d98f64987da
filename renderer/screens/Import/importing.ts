import { useSyncExternalStore } from 'react';

/** The import that is open: with the file that was dropped, or before one is chosen. */
export interface Importing {
  readonly count: number;
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

/** Opens the import, over whatever screen stands, with a file or to choose one. */
export function openImport(file: File | null): void {
  count += 1;
  show({ count, file });
}

export function closeImport(): void {
  show(null);
}

export const useImporting = (): Importing | null => useSyncExternalStore(subscribe, () => importing);
