import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Id, Stage } from '../../../shared/model.ts';
import type { StageCounts } from '../../../shared/opportunityViews.ts';
import type { OpportunityRow } from '../../../shared/views.ts';
import { BoardColumn } from './BoardColumn.tsx';
import { columnOf, countIn, stageColumns } from './stageColumns.ts';
import { StageDialog } from './StageDialog.tsx';
import type { OpportunitiesAsked } from './useOpportunityPages.ts';
import { useStageMove } from './useStageMove.ts';
import './board.css';

interface Followed {
  readonly id: Id;
  /** The stage that it leaves. */
  readonly from: Stage;
}

/** The opportunities as cards in a column a stage; a card goes to another stage by pointer or by keyboard. */
export function OpportunityBoard({ asked, counts }: { readonly asked: OpportunitiesAsked; readonly counts: StageCounts }) {
  const [lifted, setLifted] = useState<OpportunityRow | null>(null);
  const { asked: question, move, closeAsked } = useStageMove();
  const board = useRef<HTMLDivElement>(null);
  // A card that is moved by keyboard keeps the focus where it is put.
  const [followed, setFollowed] = useState<Followed | null>(null);

  const onCardKey = (row: OpportunityRow, event: KeyboardEvent) => {
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.altKey && way !== 0) {
      event.preventDefault();
      const to = columnOf(row.stage) + way;
      if (stageColumns[to] === undefined) return;
      setFollowed({ id: row.id, from: row.stage });
      move(row, to);
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0;
    if (step === 0 && way === 0) return;
    event.preventDefault();
    if (step !== 0) focusBeside(event.currentTarget, step);
    else focusInColumn(board.current, event.currentTarget, way);
  };

  const closeQuestion = () => {
    setFollowed(null);
    closeAsked();
  };

  return (
    <div className="board" ref={board} role="group" aria-label="Opportunities by stage">
      {stageColumns.map((column, index) => (
        <BoardColumn
          key={column.name}
          column={column}
          count={countIn(counts, column.stages)}
          asked={asked}
          lifted={lifted}
          takesFocus={(row) => row.id === followed?.id && row.stage !== followed.from}
          onFocusTaken={() => setFollowed(null)}
          onLift={setLifted}
          onDrop={() => {
            if (lifted !== null) move(lifted, index);
            setLifted(null);
          }}
          onCardKey={onCardKey}
        />
      ))}
      {question !== null && <StageDialog opportunity={question.row} stage={question.stage} onClose={closeQuestion} />}
    </div>
  );
}

const cardsIn = (column: Element | null | undefined): readonly HTMLElement[] => [
  ...(column?.querySelectorAll<HTMLElement>('[data-card]') ?? []),
];

function focusBeside(card: EventTarget & Element, step: number): void {
  const cards = cardsIn(card.closest('.board-column'));
  cards[cards.findIndex((each) => each === card) + step]?.focus();
}

/** To the card of the next column that has one, at the same height. */
function focusInColumn(board: HTMLElement | null, card: EventTarget & Element, way: number): void {
  const all = [...(board?.querySelectorAll('.board-column') ?? [])];
  const here = all.findIndex((column) => column.contains(card));
  const top = card.getBoundingClientRect().top;
  for (let at = here + way; at >= 0 && at < all.length; at += way) {
    const cards = cardsIn(all[at]);
    const beside = cards.toSorted(
      (one, other) => Math.abs(one.getBoundingClientRect().top - top) - Math.abs(other.getBoundingClientRect().top - top),
    )[0];
    if (beside !== undefined) {
      beside.focus();
      return;
    }
  }
}
