import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Id } from '../../../shared/model.ts';
import type { ContactsSort, ContactsView } from '../../../shared/contactsViews.ts';
import { comboOf } from '../../keys.ts';
import { useContactPages } from './useContactPages.ts';
import type { ContactsAsked } from './contactsAsked.ts';
import { ContactLine, firstRowIndex } from './ContactLine.tsx';
import type { Marked } from './useMarked.ts';
import { useRange } from './useRange.ts';
import './grid.css';

/** As tokens.css says in `--row`; the head is `headHeight` high and stays in sight. */
const rowHeight = 36;
const headHeight = 29;
const columns: readonly { readonly name: string; readonly sort: ContactsSort }[] = [
  { name: 'Name', sort: 'name' },
  { name: 'Organization', sort: 'organization' },
  { name: 'Met as', sort: 'metAs' },
  { name: 'Prefers', sort: 'channel' },
  { name: 'Last touch', sort: 'lastTouch' },
  { name: 'In touch', sort: 'inTouch' },
  { name: 'Next follow-up', sort: 'next' },
  { name: 'Tags', sort: 'tags' },
];

export interface ContactGridProps {
  readonly asked: ContactsAsked;
  /** The first page, which also says how many there are. */
  readonly top: ContactsView;
  readonly onSort: (sort: ContactsSort) => void;
  readonly selected: Id | null;
  readonly onSelect: (id: Id) => void;
  readonly marked: Marked;
  /** Enter on a row. */
  readonly onOpen: () => void;
}

/** The contacts as a grid: only the rows in sight are drawn and asked for, so that 100,000 are no more than 30. */
export function ContactGrid({ asked, top, onSort, selected, onSelect, onOpen, marked }: ContactGridProps) {
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
  const markTo = useRange(asked, rowAt, marked);
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
    ' ': () => markTo.one(currentIndex()),
    Escape: marked.none,
    'Ctrl+A': marked.everybody,
    'Shift+ArrowDown': () => markTo.step(currentIndex(), 1, goTo),
    'Shift+ArrowUp': () => markTo.step(currentIndex(), -1, goTo),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.target === scroller.current ? steps[comboOf(event)] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  };
  /** A press opens a person; with Ctrl, or on the box before the name, it chooses them, with Shift everybody up to them. */
  const onPress = (event: MouseEvent) => {
    const pressed = event.target as Element;
    const index = Number(pressed.closest('[role=row]')?.ariaRowIndex) - firstRowIndex;
    const row = rowAt(index);
    if (row === undefined) return;
    scroller.current?.focus({ preventScroll: true });
    if (event.shiftKey) void markTo.range(currentIndex(), index);
    else if (event.ctrlKey || event.metaKey || pressed.closest('.mark')) markTo.one(index);
    else {
      current.current = index;
      onSelect(row.id);
    }
  };

  return (
    <div
      className="grid gridbox scroll"
      role="grid"
      aria-label="Contacts"
      aria-rowcount={top.total + 1}
      aria-colcount={columns.length}
      aria-multiselectable
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
      <div role="rowgroup" className="grid-rows" style={{ height: virtual.getTotalSize() }} onClick={onPress}>
        {inSight.map(({ index, start, key }) => {
          const row = rowAt(index);
          const isCurrent = row?.id === selected;
          const isMarked = row !== undefined && marked.has(row.id);
          return (
            <ContactLine
              key={key}
              row={row}
              index={index}
              top={start - headHeight}
              selected={marked.count === 0 ? isCurrent : isMarked}
              current={isCurrent}
              marked={isMarked}
            />
          );
        })}
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
