import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { RemindersView } from '../shared/views.ts';
import { call, host } from './host.ts';
import { journalClient } from './journalQueries.ts';

/** Asked again after a minute at the latest: a timer stands still while the computer sleeps, and its clock may be set. */
const mostMs = 60_000;
const leastMs = 1000;

/** How long to wait until something may have become due. The moments are the journal's, so this is a difference of its clock alone. */
function waitMs({ now, nextAt }: RemindersView): number {
  return nextAt === null ? mostMs : Math.min(mostMs, Math.max(leastMs, Date.parse(nextAt) - Date.parse(now)));
}

/**
 * Asks, while the program runs, whether something has become due, also in a window that lies behind others, and at once when
 * the user comes back to it. What is told is told by one window, once, and by the desktop too where there is one.
 * @param frozen the journal's clock stands still: then it is only asked at the start and on coming back.
 */
export function useReminder(frozen: boolean): { readonly sentence: string | null; readonly dismiss: () => void } {
  const [sentence, setSentence] = useState<string | null>(null);
  const { data, dataUpdatedAt } = useQuery({
    queryKey: ['reminders.read', {}],
    queryFn: () => call('reminders.read', {}),
    refetchInterval: ({ state }) => (frozen ? false : state.data === undefined ? mostMs : waitMs(state.data)),
    refetchIntervalInBackground: true,
  });
  const untold = data?.untold ?? 0;
  useEffect(() => {
    if (untold === 0) return;
    call('reminders.tell', {}).then(
      ({ sentence: told }) => {
        // Another window was quicker.
        if (told === null) return;
        setSentence(told);
        host.notify(told);
        void journalClient.invalidateQueries();
      },
      // It is still untold, so the next answer tells it.
      () => undefined,
    );
  }, [untold, dataUpdatedAt]);
  return { sentence, dismiss: () => setSentence(null) };
}
