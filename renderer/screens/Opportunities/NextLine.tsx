import type { OpportunityRow } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Kind } from '../../components/Kind.tsx';
import { State } from '../../components/State.tsx';
import { shortDay } from '../../words.ts';

type Next = NonNullable<OpportunityRow['next']>;

/** What comes next for an opportunity, and when. */
export function NextLine({ next }: { readonly next: Next | null }) {
  if (next === null) return <span className="faint">none</span>;
  return (
    <span className="nx" data-kind={next.kind}>
      <Kind kind={next.kind} bare />
      <span className="clip" title={next.title}>
        {next.title}
      </span>
      <NextState next={next} />
    </span>
  );
}

/** "due, 12 June"; what is blocked has no day. */
export function NextState({ next: { state, day } }: { readonly next: Next }) {
  const { today } = useClock();
  return <State state={state}>{day === null || state === 'blocked' ? state : `${state}, ${shortDay(day, today)}`}</State>;
}
