import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { sayPromise } from '../../../shared/rules/say.ts';
import type { OpportunityRow } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Kind } from '../../components/Kind.tsx';
import { shortDay, stageWords } from '../../words.ts';
import { NextState } from './NextLine.tsx';

export interface OpportunityCardProps {
  readonly row: OpportunityRow;
  /** Its outcome is said on it where the column holds several. */
  readonly withStage: boolean;
  readonly lifted: boolean;
  readonly takesFocus: boolean;
  readonly onFocusTaken: () => void;
  readonly onLift: (row: OpportunityRow | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One opportunity on the board. It is picked up with the pointer, or moved with Alt and the arrows. */
export function OpportunityCard({ row, withStage, lifted, takesFocus, onFocusTaken, onLift, onKeyDown }: OpportunityCardProps) {
  const { today } = useClock();
  const since = shortDay(row.stageSince, today);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    link.current?.focus();
    onFocusTaken();
  }, [takesFocus, onFocusTaken]);
  return (
    <Link
      ref={link}
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
      <CardNext row={row} />
      <span className="clip faint">
        {withStage ? `${stageWords[row.stage]}, ${since}` : `since ${since}`}
        {row.long && ', long process'}
      </span>
    </Link>
  );
}

/** What comes next, and below it how it stands; a promise where nothing else is planned. */
function CardNext({ row: { next, promise } }: { readonly row: OpportunityRow }) {
  const { today } = useClock();
  if (next === null && promise === null) return <span className="faint">nothing planned</span>;
  const kind = next?.kind ?? 'promise';
  const words = next === null ? (promise === null ? '' : sayPromise(promise.promise, today)) : next.title;
  return (
    <>
      <span className="nx" data-kind={kind}>
        <Kind kind={kind} bare />
        <span className="clip" title={words}>
          {words}
        </span>
      </span>
      {next !== null && <NextState next={next} />}
    </>
  );
}
