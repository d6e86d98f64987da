import { useState } from 'react';
import { Link } from 'wouter';
import { sayMoment } from '../../../shared/rules/say.ts';
import type { FollowUpView, Section, TodayView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Because } from '../../components/Because.tsx';
import { Button } from '../../components/Button.tsx';
import { State } from '../../components/State.tsx';
import { missingWords } from '../../components/whenOf.ts';
import { capital } from '../../words.ts';
import { missingAsk, type OnAsk, placeOf } from './asked.ts';
import { useSectionPages } from './useSectionPages.ts';

/** So many of each stand in a column before the rest folds. */
const folded = 2;

/** What stays where it is: waiting for an event, held by a rule, blocked by something missing. */
export function Stays({ view, onAsk }: { readonly view: TodayView; readonly onAsk: OnAsk }) {
  const stays = (['waiting', 'held', 'blocked'] as const).filter((state) => view[state].total > 0);
  if (stays.length === 0) return null;
  return (
    <div className="stays" data-columns={stays.length}>
      {stays.map((state) => (
        <Stay key={state} state={state} section={view[state]} onAsk={onAsk} />
      ))}
    </div>
  );
}

interface StayProps {
  readonly state: 'waiting' | 'held' | 'blocked';
  readonly section: Section;
  readonly onAsk: OnAsk;
}

function Stay({ state, section, onAsk }: StayProps) {
  const [all, setAll] = useState(false);
  const { rows, left, more } = useSectionPages(state, section, folded, all, () => setAll(true));
  return (
    <section className="stay" data-state={state} aria-label={capital(state)}>
      <h2 className="sec">
        <State state={state}>{capital(state)}</State>
        <span className="n">{section.total}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <StayItem key={row.id} followUp={row} onAsk={onAsk} />
        ))}
      </ul>
      {left > 0 && (
        <Button look="text" className="stay-more" onClick={more}>
          {left} more
        </Button>
      )}
    </section>
  );
}

function StayItem({ followUp, onAsk }: { readonly followUp: FollowUpView; readonly onAsk: OnAsk }) {
  const { today } = useClock();
  const { stop, person, title } = followUp;
  const asks = missingAsk(followUp);
  return (
    <li>
      <Link href={placeOf(followUp)} className="plain-link">
        <b>{person.name}</b>
      </Link>
      , {title.charAt(0).toLowerCase() + title.slice(1)}
      {stop?.kind === 'held' && (
        <>
          , until <b>{sayMoment(stop.until, followUp.zone, today)}</b>
        </>
      )}
      {stop?.kind === 'blocked' && (
        <>
          : <b>{missingWords[stop.missing]}</b>
        </>
      )}
      <Because rules={followUp.rules}>{followUp.because}</Because>
      {asks !== null && (
        <Button look="text" onClick={() => onAsk(asks, followUp)}>
          {asks === 'address' ? 'Add the address' : 'Answer…'}
        </Button>
      )}{' '}
      <Button look="text" onClick={() => onAsk('skip', followUp)}>
        Skip…
      </Button>
    </li>
  );
}
