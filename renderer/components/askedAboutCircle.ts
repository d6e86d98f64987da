import { useSyncExternalStore } from 'react';
import type { Id } from '../../shared/model.ts';
import type { PersonLabel } from '../../shared/views.ts';
import { call } from '../host.ts';

let asked: readonly PersonLabel[] = [];
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Asks about these people, or with none takes the question away. */
export function askAboutCircle(people: readonly PersonLabel[]): void {
  asked = people;
  for (const listener of listeners) listener();
}

/** Whoever asked the questions of an interview that is over, and is neither in the circle nor left out of it (P33). */
export async function suggestedOf(opportunityId: Id, interviewId: Id, now: string): Promise<readonly PersonLabel[]> {
  const { inTheRoom } = await call('opportunities.get', { id: opportunityId });
  const room = inTheRoom.find(({ interview }) => interview.id === interviewId);
  if (room === undefined || room.interview.endsAt > now) return [];
  return room.people.filter(({ suggested }) => suggested).map(({ person }) => person);
}

/** The people who are asked about now. */
export const useAskedAboutCircle = (): readonly PersonLabel[] => useSyncExternalStore(subscribe, () => asked);
