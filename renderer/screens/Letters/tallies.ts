import { useEffect, useSyncExternalStore } from 'react';
import type { Day, Id } from '../../../shared/model.ts';
import type { LetterCheck } from '../../../shared/rules/checkLetter.ts';
import type { LetterRow } from '../../../shared/views.ts';
import { isMailed } from './isMailed.ts';
import { readLetter } from './errorsOf.ts';

/** How many findings a letter had when it was last read. */
export interface Tally {
  readonly errors: number;
  readonly advice: number;
}

let tallies: ReadonlyMap<Id, Tally> = new Map();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Notes what a letter's check came to, for the list. */
export function noteTally(id: Id, { findings }: Pick<LetterCheck, 'findings'>): void {
  const errors = findings.filter(({ weight }) => weight === 'error').length;
  tallies = new Map(tallies).set(id, { errors, advice: findings.length - errors });
  for (const listener of listeners) listener();
}

export const useTally = (id: Id): Tally | null => useSyncExternalStore(subscribe, () => tallies.get(id) ?? null);

/** After the letter on the desk, the others may be read. */
const restMs = 1500;
/** So many of them. */
const most = 12;

/** Reads the letters that wait beside the one on the desk, one after the other while nothing else is done, for their tallies. */
export function useReadRest(rows: readonly LetterRow[], selected: Id, today: Day): void {
  useEffect(() => {
    let stale = false;
    const others = rows.filter((row) => !isMailed(row) && row.id !== selected).slice(0, most);
    const read = async (): Promise<void> => {
      for (const { id } of others) {
        if (stale) return;
        noteTally(id, await readLetter(id, today));
      }
    };
    // A letter that cannot be read now is read when it lies on the desk, and what is wrong is said there.
    const timer = setTimeout(() => void read().catch(() => undefined), restMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [rows, selected, today]);
}
