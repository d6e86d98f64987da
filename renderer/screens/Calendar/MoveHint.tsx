import { Check, TriangleAlert } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Day, Id } from '../../../shared/model.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import { Because } from '../../components/Because.tsx';
import { Keys } from '../../components/Keys.tsx';
import { useClock } from '../../clock.ts';
import { useJournal } from '../../journalQueries.ts';

/** A follow-up on its way to another day, not yet put down. */
export interface Move {
  readonly id: Id;
  readonly label: string;
  readonly from: Day;
  readonly day: Day;
  readonly by: 'pointer' | 'keys';
}

/** What the move would mean, in the rules' own words. */
export function Verdict({ id, day }: { readonly id: Id; readonly day: Day }) {
  const { today } = useClock();
  const verdict = useJournal('followUps.moveVerdict', { id, day }, { keep: true }).data;
  if (verdict === undefined) return <b>{sayDay(day, today)}</b>;
  const Icon = verdict.fits ? Check : TriangleAlert;
  return (
    <>
      <b className={verdict.fits ? 'fits' : 'fits-not'}>
        <Icon className="i" aria-hidden />
        {sayDay(day, today)} {verdict.fits ? 'fits' : 'does not fit well'}
      </b>
      <Because rules={verdict.rules}>{verdict.because}</Because>
    </>
  );
}

/** Room below a cell that the hint needs, in pixels; with less it stands above. */
const roomBelow = 150;

export interface MoveHintProps {
  readonly move: Move;
  /** Holds the days, each with its class. */
  readonly sheet: RefObject<HTMLElement | null>;
}

/** Names the verdict beside the day that the follow-up would go to, before it is dropped there. */
export function MoveHint({ move, sheet }: MoveHintProps) {
  const hint = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const cell = sheet.current?.querySelector(`.day-${move.day}`)?.getBoundingClientRect();
    const box = hint.current;
    if (box === null) return;
    box.hidden = cell === undefined;
    if (cell === undefined) return;
    const below = cell.top + Math.min(64, cell.height / 2);
    const above = below + roomBelow > window.innerHeight;
    box.style.left = `${Math.min(Math.max(8, cell.left + 10), window.innerWidth - box.offsetWidth - 12)}px`;
    box.style.top = above ? '' : `${below}px`;
    box.style.bottom = above ? `${window.innerHeight - cell.top + 6}px` : '';
  }, [move.day, sheet]);
  return (
    <div className="draghint menu" role="status" ref={hint}>
      <Verdict id={move.id} day={move.day} />
      {move.by === 'keys' && (
        <span className="keyline">
          <Keys of={['↵']} /> move <Keys of={['Esc']} /> leave
        </span>
      )}
    </div>
  );
}
