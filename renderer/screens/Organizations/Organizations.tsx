import { Search } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useLocation, useParams } from 'wouter';
import type { OrganizationRow } from '../../../shared/organizationViews.ts';
import type { Id } from '../../../shared/model.ts';
import { Button } from '../../components/Button.tsx';
import { Desk } from '../../components/Desk.tsx';
import { Empty } from '../../components/Empty.tsx';
import { Keys } from '../../components/Keys.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useJournal } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import { counted, sectorWords } from '../../words.ts';
import { OrganizationDetail } from './OrganizationDetail.tsx';
import '../../theme/detail.css';
import './organizations.css';

/** As many as one answer holds; searching reaches the rest. */
const most = 500;

/** Every organization of the journal, and the one that is selected. */
export function Organizations() {
  const { id } = useParams<{ readonly id?: Id }>();
  const [, go] = useLocation();
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useJournal('organizations.list', { search: useDeferredValue(search.trim()), offset: 0, limit: most }, { keep: true });
  const select = (organization: Id) => go(`/organizations/${organization}`, { replace: true });
  useKeys({ '/': () => field.current?.focus() });
  const total = list.data?.total ?? 0;
  return (
    <Desk title="Organizations" className={id === undefined ? 'organizations organizations--alone' : 'organizations'}>
      <main className="sheet list-sheet organizations-list" aria-label="Organizations">
        <header className="list-head">
          <h1 className="title-2">Organizations</h1>
          <span className="find input">
            <Search className="i" aria-hidden />
            <input
              ref={field}
              type="search"
              value={search}
              maxLength={200}
              placeholder="Search organizations"
              aria-label="Search organizations"
              aria-keyshortcuts="/"
              onChange={(event) => setSearch(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && setSearch('')}
            />
            <Keys of={['/']} />
          </span>
        </header>
        <div className="scroll" onKeyDown={moveBetweenRows}>
          <Loaded query={list} rows={8}>
            {({ rows }) =>
              rows.length > 0 ? (
                <OrganizationTable rows={rows} selected={id ?? null} onSelect={select} />
              ) : search.trim() === '' ? (
                <Empty title="No organization is in the journal yet.">
                  Whoever you have an interview with comes here with its debrief.
                </Empty>
              ) : (
                <Empty title={`None fits “${search.trim()}”.`} action={<Button onClick={() => setSearch('')}>Show all</Button>} />
              )
            }
          </Loaded>
        </div>
        <footer className="list-foot">
          <span role="status">
            {total > most ? `${String(most)} of ${total.toLocaleString('en-US')}; search finds the others` : counted(total, 'organization')}
          </span>
          <span className="push keyline">
            <Keys of={['↑', '↓']} /> choose <Keys of={['↵']} /> open
          </span>
        </footer>
      </main>
      {id !== undefined && <OrganizationDetail key={id} id={id} onClose={() => go('/organizations', { replace: true })} />}
    </Desk>
  );
}

interface OrganizationTableProps {
  readonly rows: readonly OrganizationRow[];
  readonly selected: Id | null;
  readonly onSelect: (id: Id) => void;
}

function OrganizationTable({ rows, selected, onSelect }: OrganizationTableProps) {
  return (
    <table className="orgtable">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Sector</th>
          <th scope="col">Place</th>
          <th scope="col">People</th>
          <th scope="col">Opportunities</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-current={row.id === selected || undefined}>
            <th scope="row">
              <button type="button" aria-current={row.id === selected || undefined} onClick={() => onSelect(row.id)}>
                {row.name}
              </button>
            </th>
            <td className="quiet">{sectorWords[row.sector]}</td>
            <td className="quiet">{row.place === '' ? <span className="ask-quiet">Address missing</span> : row.place}</td>
            <td>{row.people.toLocaleString('en-US')}</td>
            <td>{row.opportunities.toLocaleString('en-US')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** ↑ and ↓ go from one name to the next. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('tbody th button')];
  const next = all[all.indexOf(document.activeElement as HTMLButtonElement) + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
