import { FileUp, Plus, Search } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Id } from '../../../shared/model.ts';
import type { ContactsFilter, ContactsSort } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { Desk } from '../../components/Desk.tsx';
import { Empty } from '../../components/Empty.tsx';
import { Keys } from '../../components/Keys.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useJournal } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import { openImport } from '../Import/importing.ts';
import { ContactDetail } from './ContactDetail.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { ContactGrid } from './ContactGrid.tsx';
import { ExportContacts } from './ExportContacts.tsx';
import { TouchDialog } from './TouchDialog.tsx';
import { pageOf } from './useContactPages.ts';
import type { ContactsAsked } from './useContactPages.ts';
import '../../theme/detail.css';
import './contacts.css';

const filters: readonly { readonly filter: ContactsFilter; readonly name: string }[] = [
  { filter: 'everyone', name: 'Everyone' },
  { filter: 'addressMissing', name: 'Address missing' },
  { filter: 'spellingUnchecked', name: 'Spelling not checked' },
];
const sortWords: Readonly<Record<ContactsSort, string>> = { name: 'name', organization: 'organization', lastTouch: 'last touch' };

type Open = 'add' | 'edit' | 'touch' | 'wordIn' | null;

/** A link may ask to open the person for editing at once. */
const isToEdit = (state: unknown): boolean => typeof state === 'object' && state !== null && 'edit' in state;

/** Everybody in the journal: a list to search, sort and filter, and the one who is selected. */
export function Contacts() {
  const { id } = useParams<{ readonly id?: Id }>();
  const [, go] = useLocation();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<ContactsFilter>('everyone');
  const [order, setOrder] = useState<Pick<ContactsAsked, 'sort' | 'descending'>>({ sort: 'lastTouch', descending: true });
  const [open, setOpen] = useState<Open>(() => (isToEdit(window.history.state) ? 'edit' : null));
  const searchField = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const verdict = useRef<HTMLParagraphElement>(null);

  const asked: ContactsAsked = { search: useDeferredValue(search.trim()), filter, ...order };
  const top = useJournal('contacts.list', pageOf(asked, 0), { keep: true });
  const total = useJournal('contacts.list', countOf('everyone')).data?.total ?? 0;
  const selected = id ?? null;
  const select = (contact: Id) => go(`/contacts/${contact}`, { replace: true });

  const showEveryone = () => {
    setSearch('');
    setFilter('everyone');
  };
  useKeys({
    '/': () => searchField.current?.focus(),
    a: () => setOpen('add'),
    e: () => selected !== null && setOpen('edit'),
    l: () => selected !== null && setOpen('touch'),
    i: () => selected !== null && setOpen('wordIn'),
    w: () => verdict.current?.focus(),
  });

  return (
    <Desk title="Contacts" className={selected === null ? 'contacts contacts--alone' : 'contacts'}>
      <main className="sheet list-sheet" aria-label="Networking contacts">
        <header className="list-head">
          <h1 className="title-2">Networking contacts</h1>
          <span className="find input">
            <Search className="i" aria-hidden />
            <input
              ref={searchField}
              type="search"
              value={search}
              maxLength={200}
              placeholder={`Search ${total.toLocaleString('en-US')} people and organizations`}
              aria-label="Search contacts"
              aria-keyshortcuts="/"
              onChange={(event) => setSearch(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && setSearch('')}
            />
            <Keys of={['/']} />
          </span>
          <Button keys={['A']} aria-keyshortcuts="A" onClick={() => setOpen('add')}>
            <Plus className="i" aria-hidden />
            Add
          </Button>
          <Button onClick={() => openImport('contacts')}>
            <FileUp className="i" aria-hidden />
            Import…
          </Button>
          <ExportContacts />
        </header>
        <div className="filters" role="group" aria-label="Filters">
          {filters.map((each) => (
            <FilterButton key={each.filter} {...each} on={each.filter === filter} onChoose={() => setFilter(each.filter)} />
          ))}
        </div>
        <Loaded query={top} rows={10}>
          {(view) =>
            view.total === 0 ? (
              <NobodyThere asked={asked} onAdd={() => setOpen('add')} onEveryone={showEveryone} />
            ) : (
              <ContactGrid
                key={`${asked.search} ${filter} ${order.sort} ${String(order.descending)}`}
                asked={asked}
                top={view}
                selected={selected}
                onSelect={select}
                onOpen={() => pane.current?.focus()}
                onSort={(sort) => setOrder({ sort, descending: order.sort === sort ? !order.descending : sort === 'lastTouch' })}
              />
            )
          }
        </Loaded>
        <footer className="list-foot">
          <span role="status">
            {(top.data?.total ?? 0).toLocaleString('en-US')} of {total.toLocaleString('en-US')}, sorted by {sortWords[order.sort]}
          </span>
          <span className="push keyline">
            <Keys of={['↑', '↓']} /> choose <Keys of={['↵']} /> open <Keys of={['W']} /> may I contact them?
          </span>
        </footer>
      </main>
      {selected !== null && (
        <ContactDetail
          key={selected}
          id={selected}
          pane={pane}
          verdict={verdict}
          onEdit={() => setOpen('edit')}
          onTouch={() => setOpen('touch')}
          onClose={() => go('/contacts', { replace: true })}
        />
      )}
      {open === 'add' && <ContactDialog id={null} onClose={() => setOpen(null)} onSaved={select} />}
      {open === 'edit' && selected !== null && <ContactDialog id={selected} onClose={() => setOpen(null)} onSaved={select} />}
      {open === 'touch' && selected !== null && <TouchDialog contactId={selected} onClose={() => setOpen(null)} />}
      {open === 'wordIn' && selected !== null && <TouchDialog contactId={selected} direction="in" onClose={() => setOpen(null)} />}
    </Desk>
  );
}

const countOf = (filter: ContactsFilter) => ({ search: '', filter, sort: 'name', descending: false, offset: 0, limit: 1 }) as const;

interface FilterButtonProps {
  readonly filter: ContactsFilter;
  readonly name: string;
  readonly on: boolean;
  readonly onChoose: () => void;
}

function FilterButton({ filter, name, on, onChoose }: FilterButtonProps) {
  const total = useJournal('contacts.list', countOf(filter)).data?.total;
  return (
    <button type="button" className="flt" aria-pressed={on} onClick={onChoose}>
      {name}
      <span className="num">{total?.toLocaleString('en-US')}</span>
    </button>
  );
}

interface NobodyThereProps {
  readonly asked: ContactsAsked;
  readonly onAdd: () => void;
  readonly onEveryone: () => void;
}

function NobodyThere({ asked, onAdd, onEveryone }: NobodyThereProps) {
  if (asked.search !== '') {
    return (
      <Empty title={`Nobody fits “${asked.search}”.`} action={<Button onClick={onEveryone}>Show everyone</Button>}>
        Names, organizations, titles and e-mail addresses are searched.
      </Empty>
    );
  }
  if (asked.filter !== 'everyone') {
    const nothing = asked.filter === 'addressMissing' ? 'No address is missing.' : 'Every spelling is checked.';
    return <Empty title={nothing} action={<Button onClick={onEveryone}>Show everyone</Button>} />;
  }
  return (
    <Empty title="Nobody is in the journal yet." action={<Button onClick={onAdd}>Add a contact…</Button>}>
      Everyone you meet in an interview comes here with its debrief. References and people you know can be added by hand.
    </Empty>
  );
}
