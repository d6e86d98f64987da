import { createContext, useContext, useEffect } from 'react';
import type { Day, Moment, Zone } from '../shared/model.ts';
import type { JournalStatus } from '../shared/views.ts';
import { journalClient } from './journalQueries.ts';

/** The journal's own clock, to the minute; the window has none of its own, so the two can never disagree. */
export interface Clock {
  readonly now: Moment;
  readonly today: Day;
  /** The user's zone. */
  readonly zone: Zone;
}

const ClockContext = createContext<Clock | null>(null);
export const ClockProvider = ClockContext.Provider;

/** What the clock says. Only inside the window's frame, where the journal's status is known. */
export function useClock(): Clock {
  const clock = useContext(ClockContext);
  if (clock === null) throw new Error('The clock is read outside the window.');
  return clock;
}

const askedByTheMinute = new Set(['journal.status', 'today.read', 'today.section', 'calendar.range', 'advice.ask']);

/** Asks the journal again at every full minute, unless its clock stands still; what waits for an hour becomes due by itself. */
export function useMinuteTick(status: JournalStatus | undefined): void {
  const frozen = status?.clock.frozen ?? true;
  useEffect(() => {
    if (frozen) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(
        () => {
          void journalClient.invalidateQueries({ predicate: (query) => askedByTheMinute.has(String(query.queryKey[0])) });
          wait();
        },
        60_000 - (Date.now() % 60_000) + 50,
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [frozen]);
}

/** The clock that a status tells. */
export function clockOf(status: JournalStatus): Clock {
  return { now: status.clock.now, today: status.today, zone: status.clock.zone };
}
