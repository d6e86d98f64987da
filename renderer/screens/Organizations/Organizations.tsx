import { useDeferredValue, useRef, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Id } from '../../../shared/model.ts';
import { Button } from '../../components/Button.tsx';
import { Desk } from '../../components/Desk.tsx';
import { Empty } from '../../components/Empty.tsx';
import { Keys } from '../../components/Keys.tsx';
import { ListSearch } from '../../components/ListSearch.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useJournal } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import { counted } from '../../words.ts';
import { OrganizationDetail } from './OrganizationDetail.tsx';
import { OrganizationTable } from './OrganizationTable.tsx';
import { pageOf } from './useOrganizationPages.ts';
import '../../theme/detail.css';
import './organizations.css';

/** Every organization of the journal, and the one that is selected. */
export function Organizations() {
  const { id } = useParams<{ readonly id?: Id }>();
  const [, go] = useLocation();
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const asked = useDeferredValue(search.trim());
  const top = useJournal('organizations.list', pageOf(asked, 0), { keep: true });
  useKeys({ '/': () => field.current?.focus() });
  return (
    <Desk title="Organizations" className={id === undefined ? 'organizations organizations--alone' : 'organizations'}>
      <main className="sheet list-sheet organizations-list" aria-label="Organizations">
        <header className="list-head">
          <h1 className="title-2">Organizations</h1>
          <ListSearch field={field} label="Search organizations" placeholder="Search organizations" value={search} onChange={setSearch} />
        </header>
        <Loaded query={top} rows={8}>
          {({ total }) =>
            total > 0 ? (
              <OrganizationTable
                key={asked}
                search={asked}
                total={total}
                selected={id ?? null}
                onSelect={(organization) => go(`/organizations/${organization}`, { replace: true })}
              />
            ) : asked === '' ? (
              <Empty title="No organization is in the journal yet.">Whoever you have an interview with comes here with its debrief.</Empty>
            ) : (
              <Empty title={`None fits “${asked}”.`} action={<Button onClick={() => setSearch('')}>Show all</Button>} />
            )
          }
        </Loaded>
        <footer className="list-foot">
          <span role="status">{counted(top.data?.total ?? 0, 'organization')}</span>
          <span className="push keyline">
            <Keys of={['↑', '↓']} /> choose <Keys of={['↵']} /> open
          </span>
        </footer>
      </main>
      {id !== undefined && <OrganizationDetail key={id} id={id} onClose={() => go('/organizations', { replace: true })} />}
    </Desk>
  );
}
