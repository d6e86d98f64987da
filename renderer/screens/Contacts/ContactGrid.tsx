import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Id } from '../../../shared/model.ts';
import type { ContactRow, ContactsSort, ContactsView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { metAsWords } from '../../words.ts';
import { InTouch, LastTouch, NextFollowUp, Prefers } from './ContactCells.tsx';
import { useContactPages } from './useContactPages.ts';
import type { ContactsAsked } from './useContactPages.ts';

/** As tokens.css says in `--row`; the head is `headHeight` high and stays in sight. */
const rowHeight = 36;
const headHeight = 29;
const columns: readonly { readonly name: string; readonly sort?: ContactsSort }[] = [
  { name: 'Name', sort: 'name' },
  { name: 'Organization', sort: 'organization' },
  { name: 'Met as' },
  { name: 'Prefers' },
  { name: 'Last touch', sort: 'lastTouch' },
  { name: 'In touch' },
  { name: 'Next follow-up' },
  { name: 'Tags' },
];

export interface ContactGridProps {
  readonly asked: ContactsAsked;
  /** The first page, which also says how many there are. */
  readonly top: ContactsView;
  readonly onSort: (sort: ContactsSort) => void;
  readonly selected: Id | null;
  readonly onSelect: (id: Id) => void;
  /** Enter on a row. */
  readonly onOpen: () => void;
}

/** The contacts as a grid: only the rows in sight are drawn and asked for, so that 100,000 are no more than 30. */
export function ContactGrid({ asked, top, onSort, selected, onSelect, onOpen }: ContactGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const current = useRef<number | null>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- drawn anew with every scroll, which is its purpose
  const virtual = useVirtualizer({
    count: top.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const inSight = virtual.getVirtualItems();
  const rowAt = useContactPages(asked, top.rows, inSight[0]?.index ?? 0, inSight.at(-1)?.index ?? 0);

  const goTo = (index: number) => {
    const to = Math.min(Math.max(0, index), top.total - 1);
    const row = rowAt(to);
    virtual.scrollToIndex(to);
    if (row === undefined) return;
    current.current = to;
    onSelect(row.id);
  };
  const currentIndex = (): number => {
    const known = current.current;
    if (known !== null && rowAt(known)?.id === selected) return known;
    return inSight.find((each) => rowAt(each.index)?.id === selected)?.index ?? -1;
  };
  // A row that is not drawn cannot be pointed at.
  const selectedInSight = selected !== null && inSight.some(({ index }) => rowAt(index)?.id === selected);
  const screenful = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => goTo(currentIndex() + 1),
    ArrowUp: () => goTo(currentIndex() - 1),
    j: () => goTo(currentIndex() + 1),
    k: () => goTo(currentIndex() - 1),
    PageDown: () => goTo(currentIndex() + screenful),
    PageUp: () => goTo(currentIndex() - screenful),
    Home: () => goTo(0),
    Enter: onOpen,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.target === scroller.current && !event.ctrlKey && !event.altKey && !event.metaKey ? steps[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    step();
  };

  return (
    <div
      className="grid gridbox scroll"
      role="grid"
      aria-label="Contacts"
      aria-rowcount={top.total + 1}
      aria-colcount={columns.length}
      aria-activedescendant={selectedInSight ? `contact-${selected}` : undefined}
      tabIndex={0}
      ref={scroller}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="grid-head">
        <div role="row" aria-rowindex={1} className="grid-row">
          {columns.map((column) => (
            <ColumnHead key={column.name} column={column} asked={asked} onSort={onSort} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className="grid-rows" style={{ height: virtual.getTotalSize() }}>
        {inSight.map(({ index, start, key }) => (
          <ContactLine
            key={key}
            row={rowAt(index)}
            index={index}
            top={start - headHeight}
            selected={selected}
            onSelect={(id) => {
              current.current = index;
              onSelect(id);
              scroller.current?.focus({ preventScroll: true });
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface ColumnHeadProps {
  readonly column: (typeof columns)[number];
  readonly asked: ContactsAsked;
  readonly onSort: (sort: ContactsSort) => void;
}

function ColumnHead({ column: { name, sort }, asked, onSort }: ColumnHeadProps) {
  if (sort === undefined) return <span role="columnheader">{name}</span>;
  const sorted = sort === asked.sort;
  const Arrow = asked.descending ? ArrowDown : ArrowUp;
  return (
    <span role="columnheader" aria-sort={sorted ? (asked.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onSort(sort)}>
        {name}
        {sorted && <Arrow className="i s" aria-hidden />}
      </button>
    </span>
  );
}

interface ContactLineProps {
  readonly row: ContactRow | undefined;
  readonly index: number;
  /** Pixels below the head. */
  readonly top: number;
  readonly selected: Id | null;
  readonly onSelect: (id: Id) => void;
}

function ContactLine({ row, index, top, selected, onSelect }: ContactLineProps) {
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
      aria-selected={row.id === selected}
      className="grid-row"
      style={place}
      onClick={() => onSelect(row.id)}
    >
      <span role="gridcell" className="clip" title={row.name}>
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
