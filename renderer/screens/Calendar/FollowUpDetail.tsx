import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import type { Id } from '../../../shared/model.ts';
import { sayDay, sayWindows } from '../../../shared/rules/say.ts';
import type { FollowUpView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Because } from '../../components/Because.tsx';
import { Button } from '../../components/Button.tsx';
import { CloseButton } from '../../components/CloseButton.tsx';
import { Kind } from '../../components/Kind.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { State } from '../../components/State.tsx';
import { WriteEmail } from '../../components/WriteEmail.tsx';
import { FollowUpScript } from '../../components/TalkingPoints.tsx';
import { stateWords } from '../../components/whenOf.ts';
import { useJournal } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import { roleWords } from '../../../shared/rules/roleWords.ts';
import { zoneWords } from '../../words.ts';
import { doneAsk, openWords, placeOf } from '../Today/asked.ts';
import type { Ask } from '../Today/asked.ts';
import { MoveDialog } from './MoveDialog.tsx';

const AskDialog = lazy(async () => ({ default: (await import('../Today/AskDialog.tsx')).AskDialog }));

/** One follow-up in full: when, in what state, whom, why, and what can be done with it. */
export function FollowUpDetail({ id, onClose }: { readonly id: Id; readonly onClose: () => void }) {
  const query = useJournal('followUps.get', { id });
  return (
    <Loaded query={query} rows={4}>
      {(followUp) => <FollowUpFacts followUp={followUp} onClose={onClose} />}
    </Loaded>
  );
}

function FollowUpFacts({ followUp, onClose }: { readonly followUp: FollowUpView; readonly onClose: () => void }) {
  const { today, zone } = useClock();
  const [ask, setAsk] = useState<Ask | 'move' | null>(null);
  const closed = followUp.state === 'done' || followUp.state === 'skipped';
  const movable = !closed && followUp.day !== null;
  const who = [followUp.personRole === null ? '' : roleWords[followUp.personRole], followUp.organization?.name ?? '']
    .filter(Boolean)
    .join(', ');
  useKeys({
    w: () => setAsk('mayI'),
    i: () => followUp.person.id !== null && setAsk('wordIn'),
    ...(closed
      ? {}
      : {
          d: () => setAsk(doneAsk(followUp)),
          m: () => followUp.letter !== null && setAsk('mailed'),
          z: () => setAsk('snooze'),
          x: () => setAsk('skip'),
        }),
  });
  return (
    <>
      <header className="detail-head">
        <Kind kind={followUp.kind} />
        <div>
          <h2 className="title-3">{followUp.person.name}</h2>
          <p>
            {followUp.title}
            {followUp.opportunity !== null && `, about ${followUp.opportunity.title}`}
          </p>
        </div>
        <CloseButton onClose={onClose} />
      </header>
      <dl className="facts">
        {followUp.windows.length > 0 && (
          <>
            <dt>When</dt>
            <dd>
              <b>{sayWindows(followUp.windows, followUp.zone, followUp.timing, today)}</b>
              {followUp.zone !== zone && (
                <>
                  <br />
                  {zoneWords(followUp.zone)}
                </>
              )}
            </dd>
          </>
        )}
        {followUp.plannedDay !== null && followUp.plannedDay !== followUp.day && (
          <>
            <dt>Planned</dt>
            <dd>{sayDay(followUp.plannedDay, today)}</dd>
          </>
        )}
        <dt>State</dt>
        <dd>
          <State state={followUp.state}>{stateWords(followUp, today)}</State>
        </dd>
        {followUp.phone !== '' && (
          <>
            <dt>Phone</dt>
            <dd>
              <b>{followUp.phone}</b>
            </dd>
          </>
        )}
        {who !== '' && (
          <>
            <dt>Who</dt>
            <dd>{followUp.person.id === null ? who : <Link href={`/contacts/${followUp.person.id}`}>{who}</Link>}</dd>
          </>
        )}
      </dl>
      <div className="why">
        <Because rules={followUp.rules}>{followUp.because}</Because>
      </div>
      {!closed && followUp.letter === null && <FollowUpScript id={followUp.id} heading />}
      {closed && followUp.closedBecause !== '' && <p className="history">{followUp.closedBecause}</p>}
      <div className="actions">
        {!closed && (
          <Button look="primary" keys={[followUp.letter === null ? 'D' : 'M']} onClick={() => setAsk(doneAsk(followUp))}>
            {followUp.letter !== null ? 'Mailed…' : followUp.kind === 'call' ? 'Log the call…' : 'Done…'}
          </Button>
        )}
        <WriteEmail followUp={followUp} />
        {!closed && (
          <>
            <Button keys={['Z']} onClick={() => setAsk('snooze')}>
              Snooze…
            </Button>
            <Button keys={['X']} onClick={() => setAsk('skip')}>
              Skip…
            </Button>
          </>
        )}
        {movable && (
          <Button keys={['Alt', '→']} onClick={() => setAsk('move')}>
            Move…
          </Button>
        )}
        <Link className="btn" href={placeOf(followUp)}>
          {openWords(followUp)}
        </Link>
      </div>
      {ask === 'move' && <MoveDialog followUp={followUp} onClose={() => setAsk(null)} />}
      {ask !== null && ask !== 'move' && (
        <Suspense fallback={null}>
          <AskDialog asked={{ ask, followUp }} onClose={() => setAsk(null)} />
        </Suspense>
      )}
    </>
  );
}
