import { Check } from 'lucide-react';
import type { ContactRow } from '../../../shared/contactsViews.ts';
import type { Id } from '../../../shared/model.ts';
import { useClock } from '../../clock.ts';
import { metAsWords } from '../../words.ts';
import { InTouch, LastTouch, NextFollowUp, Prefers } from './ContactCells.tsx';
import type { Marked } from './useMarked.ts';

export interface ContactLineProps {
  readonly row: ContactRow | undefined;
  readonly index: number;
  /** Pixels below the head. */
  readonly top: number;
  /** The one whose pane is open. */
  readonly current: boolean;
  readonly marked: Marked;
  readonly onPress: (id: Id, press: 'open' | 'mark' | 'range') => void;
}

/** One person of the list. A press opens them; with Ctrl, or on the box before the name, it chooses them, with Shift everybody up to them. */
export function ContactLine({ row, index, top, current, marked, onPress }: ContactLineProps) {
  const { today } = useClock();
  const place = { transform: `translateY(${top}px)` };
  if (row === undefined) {
    return (
      <div role="row" aria-rowindex={index + 2} className="grid-row is-coming" style={place}>
        <span role="gridcell" aria-label="Opening">
          <i />
        </span>
      </div>
    );
  }
  return (
    <div
      role="row"
      id={`contact-${row.id}`}
      aria-rowindex={index + 2}
      aria-selected={marked.count === 0 ? current : marked.has(row.id)}
      className={marked.count > 0 && marked.has(row.id) ? 'grid-row is-marked' : 'grid-row'}
      data-current={current || undefined}
      style={place}
      onClick={(event) => onPress(row.id, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'mark' : 'open')}
    >
      <span role="gridcell" className="clip" title={row.name}>
        <span
          className="mark"
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            onPress(row.id, event.shiftKey ? 'range' : 'mark');
          }}
        >
          <Check className="i s" />
        </span>
        <b>{row.name}</b>
      </span>
      <span role="gridcell" className="clip" title={row.organization?.name}>
        {row.organization?.name ?? <span className="faint">none</span>}
      </span>
      <span role="gridcell" className="clip quiet">
        {row.metAs === null ? <span className="faint">not met</span> : metAsWords[row.metAs]}
      </span>
      <span role="gridcell" className="clip quiet">
        <Prefers channel={row.preferredChannel} />
      </span>
      <span role="gridcell" className="clip touch">
        <LastTouch touch={row.lastTouch} today={today} />
      </span>
      <span role="gridcell" className="keep">
        <InTouch ring={row.ring} />
      </span>
      <span role="gridcell" className="clip next">
        <NextFollowUp next={row.next} today={today} />
      </span>
      <span role="gridcell" className="tags" title={row.tags.join(', ')}>
        {row.tags.map((tag) => (
          <span className="tag" key={tag}>
            {tag}
          </span>
        ))}
      </span>
    </div>
  );
}
