import type { Id } from '../../shared/model.ts';
import { sayMoment } from '../../shared/rules/say.ts';
import { useClock } from '../clock.ts';
import { useCommand } from '../journalQueries.ts';
import { capital, counted } from '../words.ts';
import { Button } from './Button.tsx';
import { tell, tellProblem } from './notices.ts';

/** One tap for all that is printed: it is in the post as of now (P6). The notice takes it back. */
export function AllMailed({ ids }: { readonly ids: readonly Id[] }) {
  const clock = useClock();
  const mailed = useCommand('letters.mailed');
  const post = (): void => {
    const mailedAt = clock.now;
    mailed.mutate(
      { ids: [...ids], mailedAt, zone: clock.zone },
      {
        onSuccess: ({ added }) => {
          const planned = added === 0 ? '' : ` ${capital(counted(added, 'follow-up is', 'follow-ups are'))} planned.`;
          tell(`${capital(counted(ids.length, 'piece'))} mailed ${sayMoment(mailedAt, clock.zone, clock.today)}.${planned}`, {
            undo: true,
          });
        },
        onError: tellProblem,
      },
    );
  };
  return (
    <Button size="sm" busy={mailed.isPending} title="Everything that is printed went in the post just now" onClick={post}>
      {ids.length === 1 ? 'Mailed now' : `All ${String(ids.length)} mailed`}
    </Button>
  );
}
