import type { Id } from '../../shared/model.ts';

/**
 * What was opened from the finder lately, the newest first: it stands there before anything is typed, also after the
 * program was started anew. Only ids are kept here; what they are called is in the journal alone, so nobody who was erased
 * from it is still named (R24).
 */
const storedAs = 'follow-through.lately';
const most = 5;

export function latelyOpened(): readonly Id[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storedAs) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Remembers that something was opened. A browser that forbids it only has nothing to show here. */
export function openedNow(id: Id): void {
  try {
    localStorage.setItem(storedAs, JSON.stringify([id, ...latelyOpened().filter((each) => each !== id)].slice(0, most)));
  } catch {
    return;
  }
}
