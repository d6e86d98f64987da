import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { OpportunityRow } from '../../../shared/views.ts';
import { OpportunityCard } from './OpportunityCard.tsx';
import type { StageColumn } from './stageColumns.ts';
import { useOpportunityPages } from './useOpportunityPages.ts';
import type { OpportunitiesAsked } from './useOpportunityPages.ts';

/** A card and the gap below it, as board.css draws them. */
const cardHeight = 124;

export interface BoardColumnProps {
  readonly column: StageColumn;
  readonly count: number;
  readonly asked: OpportunitiesAsked;
  readonly lifted: OpportunityRow | null;
  /** Whether a card was moved here by keyboard and is to have the focus. */
  readonly takesFocus: (row: OpportunityRow) => boolean;
  readonly onFocusTaken: () => void;
  readonly onLift: (row: OpportunityRow | null) => void;
  readonly onDrop: () => void;
  readonly onCardKey: (row: OpportunityRow, event: KeyboardEvent) => void;
}

/** One column: only the cards in sight are drawn and asked for. */
export function BoardColumn({ column, count, asked, lifted, takesFocus, onFocusTaken, onLift, onDrop, onCardKey }: BoardColumnProps) {
  const headId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  // eslint-disable-next-line react-hooks/incompatible-library -- drawn anew with every scroll, which is its purpose
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight,
    overscan: 3,
  });
  const inSight = virtual.getVirtualItems();
  const stretch = { stages: column.stages, first: inSight[0]?.index ?? 0, last: inSight.at(-1)?.index ?? -1 };
  const rowAt = useOpportunityPages(asked, [stretch]);
  const takes = lifted !== null && !column.stages.includes(lifted.stage);
  return (
    <section
      className={over && takes ? 'board-column is-over' : 'board-column'}
      aria-labelledby={headId}
      onDragOver={(event) => {
        if (!takes) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      <h2 id={headId}>
        {column.name} <span className="n">{count.toLocaleString('en-US')}</span>
      </h2>
      <div className="board-cards scroll" ref={scroller}>
        {count === 0 && <p className="faint">none</p>}
        <ul style={{ height: virtual.getTotalSize() }}>
          {inSight.map(({ index, start, key }) => {
            const row = rowAt(column.stages, index);
            return (
              <li key={key} aria-setsize={count} aria-posinset={index + 1} style={{ transform: `translateY(${start}px)` }}>
                {row === undefined ? (
                  <span className="oppcard is-coming" />
                ) : (
                  <OpportunityCard
                    key={row.id}
                    row={row}
                    takesFocus={takesFocus(row)}
                    onFocusTaken={onFocusTaken}
                    withStage={column.stages.length > 1}
                    lifted={lifted?.id === row.id}
                    onLift={onLift}
                    onKeyDown={(event) => onCardKey(row, event)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
