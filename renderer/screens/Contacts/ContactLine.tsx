import { Check } from 'lucide-react';
import { memo } from 'react';
import type { ContactRow } from '../../../shared/contactsViews.ts';
import { useClock } from '../../clock.ts';
import { metAsWords } from '../../words.ts';
import { InTouch, LastTouch, NextFollowUp, Prefers } from './ContactCells.tsx';

/** `aria-rowindex` counts from 1, and the head is the first. */
export const firstRowIndex = 2;

export interface ContactLineProps {
  readonly row: ContactRow | undefined;
  readonly index: number;
  /** Pixels below the head. */
  readonly top: number;
  readonly selected: boolean;
  /** The one whose pane is open. */
  readonly current: boolean;
  readonly marked: boolean;
}

/** One person of the list; pressing it is the grid's affair. Drawn anew only when something of it changed: scrolling draws what comes into sight. */
export const ContactLine = memo(function ContactLine({ row, index, top, selected, current, marked }: ContactLineProps) {
  const { today } = useClock();
  const place = { transform: `translateY(${top}px)` };
  if (row === undefined) {
    return (
      <div role="row" aria-rowindex={index + firstRowIndex} className="grid-row is-coming" style={place}>
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
      aria-rowindex={index + firstRowIndex}
      aria-selected={selected}
      className={marked ? 'grid-row is-marked' : 'grid-row'}
      data-current={current || undefined}
      style={place}
    >
      <span role="gridcell" className="clip" title={row.name}>
        <span className="mark" aria-hidden>
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
});
