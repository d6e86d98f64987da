import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Id } from '../../../shared/model.ts';
import type { OrganizationRow } from '../../../shared/organizationViews.ts';
import { TableSpace } from '../../components/TableSpace.tsx';
import { sectorWords } from '../../words.ts';
import { useOrganizationPages } from './useOrganizationPages.ts';

/** As organizations.css draws them. */
const rowHeight = 36;
const headHeight = 28;
const columns = ['Name', 'Sector', 'Place', 'People', 'Opportunities'] as const;

export interface OrganizationTableProps {
  readonly search: string;
  readonly total: number;
  readonly selected: Id | null;
  readonly onSelect: (id: Id) => void;
}

/** The organizations by name: only the rows in sight are drawn and asked for. */
export function OrganizationTable({ search, total, selected, onSelect }: OrganizationTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- drawn anew with every scroll, which is its purpose
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const inSight = virtual.getVirtualItems();
  const rowAt = useOrganizationPages(search, inSight[0]?.index ?? 0, inSight.at(-1)?.index ?? 0);
  return (
    <div className="scroll" ref={scroller} onKeyDown={moveBetweenRows}>
      <table className="orgtable" aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <TableSpace height={(inSight[0]?.start ?? headHeight) - headHeight} columns={columns.length} />
        <tbody>
          {inSight.map(({ key, index }) => (
            <OrganizationLine key={key} row={rowAt(index)} rowIndex={index + 2} selected={selected} onSelect={onSelect} />
          ))}
        </tbody>
        <TableSpace height={virtual.getTotalSize() - ((inSight.at(-1)?.end ?? headHeight) - headHeight)} columns={columns.length} />
      </table>
    </div>
  );
}

interface OrganizationLineProps extends Pick<OrganizationTableProps, 'selected' | 'onSelect'> {
  readonly row: OrganizationRow | undefined;
  readonly rowIndex: number;
}

function OrganizationLine({ row, rowIndex, selected, onSelect }: OrganizationLineProps) {
  if (row === undefined) {
    return (
      <tr aria-rowindex={rowIndex} className="is-coming">
        <td colSpan={columns.length}>
          <i />
        </td>
      </tr>
    );
  }
  const isSelected = row.id === selected || undefined;
  return (
    <tr aria-rowindex={rowIndex} data-current={isSelected}>
      <th scope="row" className="clip" title={row.name}>
        <button type="button" className="clip" aria-current={isSelected} onClick={() => onSelect(row.id)}>
          {row.name}
        </button>
      </th>
      <td className="quiet">{sectorWords[row.sector]}</td>
      <td className="quiet clip" title={row.place}>
        {row.place === '' ? <span className="ask-quiet">Address missing</span> : row.place}
      </td>
      <td className="num">{row.people.toLocaleString('en-US')}</td>
      <td className="num">{row.opportunities.toLocaleString('en-US')}</td>
    </tr>
  );
}

/** ↑ and ↓ go from one name to the next; the rows beyond the last in sight are drawn as it comes nearer. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('tbody th button')];
  const next = all[all.indexOf(document.activeElement as HTMLButtonElement) + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
