import { sayDay } from '../../shared/rules/say.ts';
import type { QuietView } from '../../shared/views.ts';
import { useClock } from '../clock.ts';
import { useCommand } from '../journalQueries.ts';
import { plannedWords } from '../screens/Today/todayWords.ts';
import { Button } from './Button.tsx';
import { tell, tellProblem } from './notices.ts';

/** Takes a stretch of quiet days away; what had moved out of them is planned again. */
export function RemoveQuietDays({ stretch: { id, from, to } }: { readonly stretch: QuietView }) {
  const { today } = useClock();
  const remove = useCommand('quietDays.remove');
  return (
    <Button
      look="text"
      busy={remove.isPending}
      aria-label={`Remove the quiet days from ${sayDay(from, today)} to ${sayDay(to, today)}`}
      onClick={() =>
        remove.mutate(
          { id },
          {
            onSuccess: (planned) => tell(`The quiet days are removed.${plannedWords(planned)}`, { undo: true }),
            onError: tellProblem,
          },
        )
      }
    >
      Remove
    </Button>
  );
}
