import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { FollowUpView, OpportunityView } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { Rules } from '../../components/Rule.tsx';
import { hasScript, TalkingPointsButton } from '../../components/TalkingPoints.tsx';
import { WriteEmail } from '../../components/WriteEmail.tsx';
import { FollowUpRow } from '../../components/FollowUpRow.tsx';
import { doneAsk, missingAsk } from '../Today/asked.ts';
import type { Asked } from '../Today/asked.ts';

const AskDialog = lazy(async () => ({ default: (await import('../Today/AskDialog.tsx')).AskDialog }));

/** What is open for this opportunity, above its history. */
export function NextFollowUps({ opportunity: { open: followUps, patience, long } }: { readonly opportunity: OpportunityView }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <div className="opp-next">
      <div className="sec">
        <h2 className="title-5">Next follow-ups</h2>
        <span className="n">{followUps.length === 0 ? 'none open' : followUps.length}</span>
        {patience.unanswered > 0 && <span className="faint">{patienceWords(patience, long)}</span>}
      </div>
      <ol>
        {followUps.map((followUp) => (
          <NextRow key={followUp.id} followUp={followUp} onAsk={setAsked} />
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

interface NextRowProps {
  readonly followUp: FollowUpView;
  readonly onAsk: (asked: Asked) => void;
}

/** One of them, with what can be done with it now, and what to say where it is a call. */
function NextRow({ followUp, onAsk }: NextRowProps) {
  const [, go] = useLocation();
  const [talking, setTalking] = useState(false);
  const { state, letter } = followUp;
  const toDo = state === 'due' || state === 'overdue';
  return (
    <FollowUpRow followUp={followUp} withoutOrganization talking={talking}>
      <>
        {state === 'blocked' && <MissingButton followUp={followUp} onAsk={onAsk} />}
        {toDo && (
          <Button size="sm" onClick={() => onAsk({ ask: doneAsk(followUp), followUp })}>
            {letter === null ? 'Done…' : 'Mailed…'}
          </Button>
        )}
        {state !== 'blocked' && state !== 'waiting' && <WriteEmail followUp={followUp} size="sm" />}
        {hasScript(followUp) && <TalkingPointsButton talking={talking} onTalking={setTalking} size="sm" />}
        {(toDo || state === 'blocked') && letter !== null && (
          <Button size="sm" onClick={() => go(`/letters/${letter.id}`)}>
            Open the letter
          </Button>
        )}
        {!toDo && state !== 'waiting' && state !== 'blocked' && (
          <Button size="sm" onClick={() => onAsk({ ask: doneAsk(followUp), followUp })}>
            {letter === null ? 'Done…' : 'Mailed…'}
          </Button>
        )}
        {state !== 'waiting' && (
          <Button look="text" onClick={() => onAsk({ ask: 'snooze', followUp })}>
            Move…
          </Button>
        )}
        <Button look="text" onClick={() => onAsk({ ask: 'skip', followUp })}>
          Skip…
        </Button>
      </>
    </FollowUpRow>
  );
}

function MissingButton({ followUp, onAsk }: NextRowProps) {
  const ask = missingAsk(followUp);
  if (ask === null) return null;
  return (
    <Button size="sm" onClick={() => onAsk({ ask, followUp })}>
      {ask === 'address' ? 'Add the address…' : 'Answer…'}
    </Button>
  );
}

const ordinals = ['', '1st', '2nd', '3rd'];

/** "1 unanswered; at the 4th you are asked: continue, stop or wait P24". */
function patienceWords({ unanswered, askedFrom, answer }: OpportunityView['patience'], long: boolean) {
  const attempts = `${unanswered} unanswered`;
  const said = {
    continue: 'you chose to continue',
    stop: 'you chose to stop asking',
    wait: 'you chose to wait for their word',
    keep: 'you keep in touch instead',
  };
  if (answer !== null) return `${attempts}; ${said[answer]}`;
  if (long && askedFrom > 2)
    return (
      <>
        {attempts}; silence is normal in a long process <Rules ids={['P21']} />
      </>
    );
  if (unanswered >= askedFrom)
    return (
      <>
        {attempts}: is it enough? <Rules ids={['P24']} />
      </>
    );
  return (
    <>
      {attempts}; at the {ordinals[askedFrom] ?? `${askedFrom}th`} you are asked: continue, stop or wait <Rules ids={['P24']} />
    </>
  );
}
