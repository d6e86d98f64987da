import type { OpportunityRow } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Kind } from '../../components/Kind.tsx';
import { State } from '../../components/State.tsx';
import { shortDay } from '../../words.ts';

/** What comes next for an opportunity, and when. */
export function NextLine({ next }: { readonly next: OpportunityRow['next'] }) {
  const { today } = useClock();
  if (next === null) return <span className="faint">none</span>;
  return (
    <span className="nx" data-kind={next.kind}>
      <Kind kind={next.kind} bare />
      <span className="clip" title={next.title}>
        {next.title}
      </span>
      <State state={next.state}>
        {next.day === null || next.state === 'blocked' ? next.state : `${next.state}, ${shortDay(next.day, today)}`}
      </State>
    </span>
  );
}
