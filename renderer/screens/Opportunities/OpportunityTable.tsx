import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Link, useLocation } from 'wouter';
import type { Stage } from '../../../shared/model.ts';
import { sayPromise } from '../../../shared/rules/say.ts';
import type { OpportunitiesSort, StageCounts } from '../../../shared/opportunityViews.ts';
import type { OpportunityRow } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { TableSpace } from '../../components/TableSpace.tsx';
import { Kind } from '../../components/Kind.tsx';
import { capital, shortDay, stageWords } from '../../words.ts';
import { NextLine } from './NextLine.tsx';
import { stageOrder } from './stageColumns.ts';
import { useOpportunityPages } from './useOpportunityPages.ts';
import type { OpportunitiesAsked, Stretch } from './useOpportunityPages.ts';

/** As list.css draws them. */
const rowHeight = 36;
const stageHeight = 41;
const headHeight = 28;

const columns: readonly { readonly name: string; readonly sort?: OpportunitiesSort }[] = [
  { name: 'Position', sort: 'title' },
  { name: 'Organization', sort: 'organization' },
  { name: 'Since', sort: 'since' },
  { name: 'Promised' },
  { name: 'Next follow-up', sort: 'next' },
];

/** A line of the table: a stage's heading, or the opportunity that stands so far down in it. */
interface TableLine {
  readonly stage: Stage;
  readonly index: number | null;
}

export interface OpportunityTableProps {
  readonly asked: OpportunitiesAsked;
  readonly counts: StageCounts;
  readonly onSort: (sort: OpportunitiesSort) => void;
}

/** Every opportunity, by stage, with its promise and what comes next: only the lines in sight are drawn and asked for. */
export function OpportunityTable({ asked, counts, onSort }: OpportunityTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const groups = groupsOf(counts);
  const lines = groups.reduce((sum, group) => sum + group.count + 1, 0);
  // eslint-disable-next-line react-hooks/incompatible-library -- drawn anew with every scroll, which is its purpose
  const virtual = useVirtualizer({
    count: lines,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (lineAt(groups, at).index === null ? stageHeight : rowHeight),
    overscan: 10,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const inSight = virtual.getVirtualItems().map((item) => ({ ...item, line: lineAt(groups, item.index) }));
  const rowAt = useOpportunityPages(asked, stretchesOf(inSight.map(({ line }) => line)));
  const above = (inSight[0]?.start ?? headHeight) - headHeight;
  const below = virtual.getTotalSize() - ((inSight.at(-1)?.end ?? headHeight) - headHeight);
  return (
    <div className="scroll opp-list" ref={scroller} onKeyDown={moveBetweenLinks}>
      <table className="opptable" aria-rowcount={lines + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnHead key={column.name} column={column} asked={asked} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <TableSpace height={above} columns={columns.length} />
        <tbody>
          {inSight.map(({ key, index, line }) =>
            line.index === null ? (
              <tr key={key} className="stage-head" aria-rowindex={index + 2}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {capital(stageWords[line.stage])} <span className="n">{counts.shown[line.stage].toLocaleString('en-US')}</span>
                </th>
              </tr>
            ) : (
              <OpportunityLine key={key} rowIndex={index + 2} row={rowAt(stagesOf(line.stage), line.index)} />
            ),
          )}
        </tbody>
        <TableSpace height={below} columns={columns.length} />
      </table>
    </div>
  );
}

/** One list a stage, always the same, so that a page is known by it. */
const lists = new Map(stageOrder.map((stage) => [stage, [stage]]));
const stagesOf = (stage: Stage): readonly Stage[] => lists.get(stage) ?? [stage];

interface StageGroup {
  readonly stage: Stage;
  readonly count: number;
  /** The line of its heading. */
  readonly from: number;
}

function groupsOf({ shown }: StageCounts): readonly StageGroup[] {
  const groups: StageGroup[] = [];
  let from = 0;
  for (const stage of stageOrder.filter((each) => shown[each] > 0)) {
    groups.push({ stage, count: shown[stage], from });
    from += shown[stage] + 1;
  }
  return groups;
}

function lineAt(groups: readonly StageGroup[], at: number): TableLine {
  const group = groups.findLast(({ from }) => from <= at);
  if (group === undefined) return { stage: 'found', index: null };
  return { stage: group.stage, index: at === group.from ? null : at - group.from - 1 };
}

/** What is in sight of each stage. */
function stretchesOf(lines: readonly TableLine[]): readonly Stretch[] {
  const stages = [...new Set(lines.filter(({ index }) => index !== null).map(({ stage }) => stage))];
  return stages.map((stage) => {
    const indexes = lines.filter((line) => line.stage === stage).flatMap(({ index }) => (index === null ? [] : [index]));
    return { stages: stagesOf(stage), first: indexes[0] ?? 0, last: indexes.at(-1) ?? -1 };
  });
}

interface ColumnHeadProps {
  readonly column: (typeof columns)[number];
  readonly asked: OpportunitiesAsked;
  readonly onSort: (sort: OpportunitiesSort) => void;
}

function ColumnHead({ column: { name, sort }, asked, onSort }: ColumnHeadProps) {
  if (sort === undefined) return <th scope="col">{name}</th>;
  const sorted = sort === asked.sort;
  const Arrow = asked.descending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={sorted ? (asked.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onSort(sort)}>
        {name}
        {sorted && <Arrow className="i s" aria-hidden />}
      </button>
    </th>
  );
}

function OpportunityLine({ row, rowIndex }: { readonly row: OpportunityRow | undefined; readonly rowIndex: number }) {
  const { today } = useClock();
  const [, go] = useLocation();
  if (row === undefined) {
    return (
      <tr aria-rowindex={rowIndex} className="is-coming">
        <td colSpan={columns.length}>
          <i />
        </td>
      </tr>
    );
  }
  return (
    <tr aria-rowindex={rowIndex} onClick={() => go(`/opportunities/${row.id}`)}>
      <td className="clip" title={row.title}>
        <Link href={`/opportunities/${row.id}`} onClick={(event) => event.stopPropagation()}>
          <b>{row.title}</b>
        </Link>
        {row.long && <span className="tag">long process</span>}
      </td>
      <td className="clip" title={row.organization.name}>
        {row.organization.name}
      </td>
      <td className="num">{shortDay(row.stageSince, today)}</td>
      <td className="clip">
        {row.promise === null ? (
          <span className="faint">none</span>
        ) : (
          <span className="nx" data-kind="promise">
            <Kind kind="promise" bare />
            <span className="clip" title={sayPromise(row.promise.promise, today)}>
              {sayPromise(row.promise.promise, today)}
            </span>
          </span>
        )}
      </td>
      <td className="clip">
        <NextLine next={row.next} />
      </td>
    </tr>
  );
}

/** ↑ ↓ and J K go from row to row. */
function moveBetweenLinks(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0;
  if (step === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody a')];
  const here = links.findIndex((link) => link === document.activeElement);
  event.preventDefault();
  links[Math.min(links.length - 1, Math.max(0, here + step))]?.focus();
}
