import { useSyncExternalStore } from 'react';
import { call } from '../host.ts';
import { journalClient, problemOf } from '../journalQueries.ts';

/** A line that says what was just done, for a while. */
export interface Told {
  readonly id: number;
  readonly look: 'ink' | 'err';
  readonly sentence: string;
  /** True: the line offers Undo. */
  readonly undo: boolean;
  /** Runs after Undo has taken it back. */
  readonly onUndone: (() => void) | null;
}

let told: Told | null = null;
let count = 0;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function show(next: Told | null): void {
  told = next;
  for (const listener of listeners) listener();
}

/** Says what was done, with a way back: `tell("Ms. McDonald's letter: mailed. The call is planned.", { undo: true })`. */
export function tell(
  sentence: string,
  { undo = false, onUndone = null }: { readonly undo?: boolean; readonly onUndone?: (() => void) | null } = {},
): void {
  count += 1;
  show({ id: count, look: 'ink', sentence, undo, onUndone });
}

/** Says what went wrong, in the journal's own sentence. */
export function tellProblem(error: unknown): void {
  count += 1;
  show({ id: count, look: 'err', sentence: problemOf(error).problem.sentence, undo: false, onUndone: null });
}

/** Takes the line away, if it is still the same one. */
export function dismiss(id: number): void {
  if (told?.id === id) show(null);
}

/** Takes whatever line stands away: something that needs its place is about to be asked. */
export function hush(): void {
  show(null);
}

/** Takes the last command back and says so. */
export async function undoLast(): Promise<void> {
  const onUndone = told?.onUndone ?? null;
  try {
    const { undone } = await call('history.undo', {});
    onUndone?.();
    await journalClient.invalidateQueries();
    tell(`Taken back: ${undone}.`);
  } catch (error) {
    tellProblem(error);
  }
}

/** The line that stands now. */
export const useTold = (): Told | null => useSyncExternalStore(subscribe, () => told);
