import { Check, TriangleAlert } from 'lucide-react';
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

/** Width of the hint, in pixels, as calendar.css draws it. */
const width = 250;

/** Names the verdict beside the day that the follow-up would go to, before it is dropped there. */
export function MoveHint({ move, at }: { readonly move: Move; readonly at: DOMRect }) {
  const left = Math.min(Math.max(8, at.left + 10), window.innerWidth - width - 12);
  const below = at.top + Math.min(64, at.height / 2);
  const place = below + 150 > window.innerHeight ? { bottom: window.innerHeight - at.top + 6 } : { top: below };
  return (
    <div className="draghint menu" role="status" style={{ left, ...place }}>
      <Verdict id={move.id} day={move.day} />
      {move.by === 'keys' && (
        <span className="keyline">
          <Keys of={['↵']} /> move <Keys of={['Esc']} /> leave
        </span>
      )}
    </div>
  );
}
