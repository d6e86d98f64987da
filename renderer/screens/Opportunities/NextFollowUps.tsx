import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { FollowUpView } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { FollowUpRow } from '../../components/FollowUpRow.tsx';
import { doneAsk } from '../Today/asked.ts';
import type { Asked } from '../Today/asked.ts';

const AskDialog = lazy(async () => ({ default: (await import('../Today/AskDialog.tsx')).AskDialog }));

/** What is open for this opportunity, above its history. */
export function NextFollowUps({ followUps }: { readonly followUps: readonly FollowUpView[] }) {
  const [, go] = useLocation();
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <div className="opp-next">
      <div className="sec">
        <h2 className="title-5">Next follow-ups</h2>
        <span className="n">{followUps.length === 0 ? 'none open' : followUps.length}</span>
      </div>
      <ol>
        {followUps.map((followUp) => (
          <FollowUpRow key={followUp.id} followUp={followUp} withoutOrganization>
            {followUp.state === 'due' || followUp.state === 'overdue' || followUp.state === 'blocked' ? (
              <>
                {followUp.state === 'blocked' ? (
                  <Button size="sm" onClick={() => setAsked({ ask: 'address', followUp })}>
                    Add the address…
                  </Button>
                ) : (
                  <Button size="sm" onClick={() => setAsked({ ask: doneAsk(followUp), followUp })}>
                    {followUp.letter === null ? 'Done…' : 'Mailed…'}
                  </Button>
                )}
                {followUp.letter !== null && (
                  <Button size="sm" onClick={() => go(`/letters/${followUp.letter?.id ?? ''}`)}>
                    Open the letter
                  </Button>
                )}
              </>
            ) : null}
          </FollowUpRow>
        ))}
      </ol>
      {asked !== null && (
        <Suspense fallback={null}>
          <AskDialog asked={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </div>
  );
}
