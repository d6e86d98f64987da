import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { sayPromise } from '../../../shared/rules/say.ts';
import type { OpportunityRow } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Kind } from '../../components/Kind.tsx';
import { shortDay, stageWords } from '../../words.ts';
import { NextLine } from './NextLine.tsx';

export interface OpportunityCardProps {
  readonly row: OpportunityRow;
  /** Its outcome is said on it where the column holds several. */
  readonly withStage: boolean;
  readonly lifted: boolean;
  readonly onLift: (row: OpportunityRow | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One opportunity on the board. It is picked up with the pointer, or moved with Alt and the arrows. */
export function OpportunityCard({ row, withStage, lifted, onLift, onKeyDown }: OpportunityCardProps) {
  const { today } = useClock();
  const since = shortDay(row.stageSince, today);
  return (
    <Link
      className={lifted ? 'oppcard is-lifted' : 'oppcard'}
      href={`/opportunities/${row.id}`}
      draggable
      data-card={row.id}
      aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', row.title);
        onLift(row);
      }}
      onDragEnd={() => onLift(null)}
      onKeyDown={onKeyDown}
    >
      <b className="clip" title={row.title}>
        {row.title}
      </b>
      <span className="clip quiet" title={row.organization.name}>
        {row.organization.name}
      </span>
      <span className="clip oppcard-next">
        {row.next === null && row.promise !== null ? (
          <span className="nx" data-kind="promise">
            <Kind kind="promise" bare />
            <span className="clip">{sayPromise(row.promise.promise, today)}</span>
          </span>
        ) : row.next === null ? (
          <span className="faint">nothing planned</span>
        ) : (
          <NextLine next={row.next} />
        )}
      </span>
      <span className="clip faint">
        {withStage ? `${stageWords[row.stage]}, ${since}` : `since ${since}`}
        {row.long && ', long process'}
      </span>
    </Link>
  );
}
