import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call, host } from './host.ts';
import { notificationsName } from './notificationsName.ts';
import { journalClient } from './journalQueries.ts';
import { reminderWait } from './reminderWait.ts';

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
    refetchInterval: ({ state }) => (frozen ? false : reminderWait(state.data)),
    refetchIntervalInBackground: true,
  });
  const untold = data?.untold ?? 0;
  useEffect(() => {
    if (untold === 0) return;
    call('reminders.tell', {}).then(
      ({ sentence: told, discreet }) => {
        // Another window was quicker.
        if (told === null) return;
        setSentence(told);
        host.notify(notificationsName() ? told : (discreet ?? told));
        void journalClient.invalidateQueries();
      },
      // It is still untold, so the next answer tells it.
      () => undefined,
    );
  }, [untold, dataUpdatedAt]);
  return { sentence, dismiss: () => setSentence(null) };
}
