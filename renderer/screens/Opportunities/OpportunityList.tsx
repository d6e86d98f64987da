import { Plus } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { OpportunitiesShow, OpportunitiesSort } from '../../../shared/opportunityViews.ts';
import { Button } from '../../components/Button.tsx';
import { Desk } from '../../components/Desk.tsx';
import { Empty } from '../../components/Empty.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import type { ExportWay } from '../../components/ExportMenu.tsx';
import { Keys } from '../../components/Keys.tsx';
import { ListSearch } from '../../components/ListSearch.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Seg } from '../../components/Seg.tsx';
import { Select } from '../../components/Select.tsx';
import { call } from '../../host.ts';
import { useJournal } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import { capital, counted } from '../../words.ts';
import { OpportunityBoard } from './OpportunityBoard.tsx';
import { OpportunityDialog } from './OpportunityDialog.tsx';
import { OpportunityTable } from './OpportunityTable.tsx';
import { countIn, stageColumns, stageOrder } from './stageColumns.ts';
import type { OpportunitiesAsked } from './useOpportunityPages.ts';
import { useOpportunityLook } from './useOpportunityLook.ts';

const filters: readonly { readonly show: OpportunitiesShow; readonly name: string }[] = [
  { show: 'all', name: 'All' },
  { show: 'toDo', name: 'To do now' },
  { show: 'nothingNext', name: 'Nothing planned' },
  { show: 'long', name: 'Long process' },
];
const sortOptions: readonly { readonly value: OpportunitiesSort; readonly label: string }[] = [
  { value: 'since', label: 'newest in its stage first' },
  { value: 'next', label: 'next follow-up first' },
  { value: 'organization', label: 'by organization' },
  { value: 'title', label: 'by position' },
];

/** Every opportunity by stage, as a board or as a table. */
export function OpportunityList() {
  const [, go] = useLocation();
  const [adding, setAdding] = useState(false);
  const [look, setLook] = useOpportunityLook();
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<OpportunitiesShow>('all');
  const [order, setOrder] = useState<Pick<OpportunitiesAsked, 'sort' | 'descending'>>({ sort: 'since', descending: true });
  const searchField = useRef<HTMLInputElement>(null);
  const filterRow = useRef<HTMLDivElement>(null);
  const asked: OpportunitiesAsked = { search: useDeferredValue(search.trim()), show, ...order };
  const counts = useJournal('opportunities.counts', { search: asked.search, show }, { keep: true });
  const showAll = () => {
    setSearch('');
    setShow('all');
  };
  const sortBy = (sort: OpportunitiesSort) => setOrder({ sort, descending: order.sort === sort ? !order.descending : sort === 'since' });
  useKeys({
    '/': () => searchField.current?.focus(),
    a: () => setAdding(true),
    f: () => filterRow.current?.querySelector('button')?.focus(),
  });
  const total = counts.data?.total ?? 0;
  const shown = counts.data === undefined ? 0 : countIn(counts.data, stageOrder);
  return (
    <Desk title="Opportunities" className="opportunities">
      <main className="sheet list-sheet" aria-label="Opportunities">
        <header className="list-head">
          <h1 className="title-2">Opportunities</h1>
          <ListSearch
            field={searchField}
            label="Search opportunities"
            placeholder="Search positions and organizations"
            value={search}
            onChange={setSearch}
          />
          <Seg
            label="Show as"
            value={look}
            onChange={setLook}
            options={[
              { value: 'board', label: 'Board' },
              { value: 'table', label: 'Table' },
            ]}
          />
          {shown > 0 && <ExportMenu ways={waysOut(asked)} />}
          <Button keys={['A']} aria-keyshortcuts="A" onClick={() => setAdding(true)}>
            <Plus className="i" aria-hidden />
            Add
          </Button>
        </header>
        <div className="filters" role="group" aria-label="Filters" ref={filterRow}>
          {filters.map((each) => (
            <FilterButton key={each.show} {...each} on={each.show === show} onChoose={() => setShow(each.show)} />
          ))}
          <span className="push">
            <Select
              label="Order"
              look="pick"
              value={order.sort}
              onChange={(sort) => setOrder({ sort, descending: sort === 'since' })}
              options={sortOptions}
            />
          </span>
        </div>
        <Loaded query={counts} rows={8}>
          {(value) =>
            shown === 0 ? (
              <NothingThere search={asked.search} isEmpty={value.total === 0} onAdd={() => setAdding(true)} onAll={showAll} />
            ) : look === 'board' ? (
              <OpportunityBoard asked={asked} counts={value} />
            ) : (
              <OpportunityTable asked={asked} counts={value} onSort={sortBy} />
            )
          }
        </Loaded>
        <footer className="list-foot">
          <span role="status">{counts.data === undefined ? '' : footWords(countIn(counts.data, openStages), shown, total)}</span>
          <span className="push keyline">
            <Keys of={look === 'board' ? ['↑', '↓', '←', '→'] : ['↑', '↓']} /> choose <Keys of={['↵']} /> open
            {look === 'board' && (
              <>
                {' '}
                <Keys of={['Alt', '←', '→']} /> move
              </>
            )}
          </span>
        </footer>
      </main>
      {adding && <OpportunityDialog onClose={() => setAdding(false)} onSaved={(id) => go(`/opportunities/${id}`)} />}
    </Desk>
  );
}

const waysOut = (asked: OpportunitiesAsked): readonly ExportWay[] => [
  {
    name: 'Table for Excel (.csv)…',
    words: 'Those that are shown, in this order; safe to open',
    file: () => call('opportunities.export', { ...asked, byteOrderMark: true }),
  },
  {
    name: 'Table (.csv)…',
    words: 'The same without a byte order mark',
    file: () => call('opportunities.export', { ...asked, byteOrderMark: false }),
  },
];

const openStages = stageColumns.filter(({ stages }) => stages.length === 1).flatMap(({ stages }) => stages);

/** "Four are open, of ten"; "Two of ten are shown." */
function footWords(open: number, shown: number, total: number): string {
  if (shown < total) return `${shown.toLocaleString('en-US')} of ${counted(total, 'opportunity', 'opportunities')}`;
  const all = counted(total, 'opportunity', 'opportunities');
  return total === 0 ? '' : `${capital(all)}, ${open === 0 ? 'none open' : counted(open, 'open', 'open')}`;
}

interface FilterButtonProps {
  readonly show: OpportunitiesShow;
  readonly name: string;
  readonly on: boolean;
  readonly onChoose: () => void;
}

function FilterButton({ show, name, on, onChoose }: FilterButtonProps) {
  const { data } = useJournal('opportunities.counts', { search: '', show });
  return (
    <button type="button" className="flt" aria-pressed={on} onClick={onChoose}>
      {name}
      <span className="num">{data === undefined ? '' : countIn(data, stageOrder).toLocaleString('en-US')}</span>
    </button>
  );
}

interface NothingThereProps {
  readonly search: string;
  readonly isEmpty: boolean;
  readonly onAdd: () => void;
  readonly onAll: () => void;
}

function NothingThere({ search, isEmpty, onAdd, onAll }: NothingThereProps) {
  if (isEmpty) {
    return (
      <Empty title="No opportunity is in the journal yet." action={<Button onClick={onAdd}>Add an opportunity…</Button>}>
        A debrief adds its own. One that you only found or applied for can be added by hand.
      </Empty>
    );
  }
  const title = search === '' ? 'No opportunity is so at present.' : `No position or organization fits “${search}”.`;
  return <Empty title={title} action={<Button onClick={onAll}>Show all</Button>} />;
}
