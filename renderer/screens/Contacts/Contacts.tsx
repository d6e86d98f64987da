import { FileUp, Plus } from 'lucide-react';
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
import { openImport } from '../Import/importing.ts';
import { ContactDetail } from './ContactDetail.tsx';
import { ContactFilters } from './ContactFilters.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { ContactGrid } from './ContactGrid.tsx';
import { ExportContacts } from './ExportContacts.tsx';
import { TouchDialog } from './TouchDialog.tsx';
import { amongOf, everybody, isEverybody, sortWords, startsDescending } from './contactsAsked.ts';
import type { ContactsAsked } from './contactsAsked.ts';
import { FilterDialog } from './FilterDialog.tsx';
import { MarkedBar } from './MarkedBar.tsx';
import { pageOf } from './useContactPages.ts';
import { useMarked } from './useMarked.ts';
import '../../theme/detail.css';
import './contacts.css';
import './merge.css';
import './peoplePaper.css';

type Open = 'filter' | 'add' | 'edit' | 'touch' | 'wordIn' | null;

/** A link may ask to open the person for editing at once. */
const isToEdit = (state: unknown): boolean => typeof state === 'object' && state !== null && 'edit' in state;

/** Everybody in the journal: a list to search, sort and filter, and the one who is selected. */
export function Contacts() {
  const { id } = useParams<{ readonly id?: Id }>();
  const [, go] = useLocation();
  const [list, setList] = useState<ContactsAsked>(everybody);
  const [open, setOpen] = useState<Open>(() => (isToEdit(window.history.state) ? 'edit' : null));
  const searchField = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const verdict = useRef<HTMLParagraphElement>(null);

  const { search } = list;
  const setSearch = (text: string) => setList({ ...list, search: text });
  const asked: ContactsAsked = { ...list, search: useDeferredValue(search.trim()) };
  const top = useJournal('contacts.list', pageOf(asked, 0), { keep: true });
  const total = useJournal('contacts.list', pageOf(countOfAll, 0)).data?.total ?? 0;
  const shown = top.data?.total ?? 0;
  const marked = useMarked(amongOf(asked), shown);
  const selected = id ?? null;
  const select = (contact: Id) => go(`/contacts/${contact}`, { replace: true });

  const showEveryone = () => setList({ ...everybody, sort: list.sort, descending: list.descending });
  useKeys({
    '/': () => searchField.current?.focus(),
    a: () => setOpen('add'),
    f: () => setOpen('filter'),
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
          <ListSearch
            field={searchField}
            label="Search contacts"
            placeholder={`Search ${total.toLocaleString('en-US')} people and organizations`}
            value={search}
            onChange={setSearch}
          />
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
        <ContactFilters asked={{ ...list, search: search.trim() }} onAsk={setList} onMore={() => setOpen('filter')} />
        <Loaded query={top} rows={10}>
          {(view) =>
            view.total === 0 ? (
              <NobodyThere asked={asked} onAdd={() => setOpen('add')} onEveryone={showEveryone} />
            ) : (
              <ContactGrid
                key={JSON.stringify(asked)}
                asked={asked}
                top={view}
                selected={selected}
                onSelect={select}
                onOpen={() => pane.current?.focus()}
                marked={marked}
                onSort={(sort) => setList({ ...list, sort, descending: list.sort === sort ? !list.descending : startsDescending(sort) })}
              />
            )
          }
        </Loaded>
        {marked.count > 0 ? (
          <MarkedBar marked={marked} total={shown} onMerged={select} />
        ) : (
          <footer className="list-foot">
            <span role="status">
              {shown.toLocaleString('en-US')} of {total.toLocaleString('en-US')}, sorted by {sortWords[list.sort]}
            </span>
            <span className="push keyline">
              <Keys of={['↑', '↓']} /> choose <Keys of={['↵']} /> open <Keys of={['Space']} /> mark <Keys of={['W']} /> may I contact them?
            </span>
          </footer>
        )}
      </main>
      {selected !== null && (
        <ContactDetail
          key={selected}
          id={selected}
          pane={pane}
          verdict={verdict}
          onEdit={() => setOpen('edit')}
          onTouch={() => setOpen('touch')}
          onMerged={select}
          onClose={() => go('/contacts', { replace: true })}
        />
      )}
      {open === 'filter' && <FilterDialog asked={list} onAsk={setList} onClose={() => setOpen(null)} />}
      {open === 'add' && <ContactDialog id={null} onClose={() => setOpen(null)} onSaved={select} />}
      {open === 'edit' && selected !== null && <ContactDialog id={selected} onClose={() => setOpen(null)} onSaved={select} />}
      {open === 'touch' && selected !== null && <TouchDialog contactId={selected} onClose={() => setOpen(null)} />}
      {open === 'wordIn' && selected !== null && <TouchDialog contactId={selected} direction="in" onClose={() => setOpen(null)} />}
    </Desk>
  );
}

const countOfAll: ContactsAsked = { ...everybody, sort: 'name', descending: false };

const nobodyWords: Partial<Readonly<Record<ContactsAsked['filter'], string>>> = {
  inCircle: 'Nobody is in your circle yet.',
  keepDue: 'You are in touch with everybody in time.',
  keepOverdue: 'Nobody has waited longer than the longest interval.',
  addressMissing: 'No address is missing.',
  spellingUnchecked: 'Every spelling is checked.',
};

interface NobodyThereProps {
  readonly asked: ContactsAsked;
  readonly onAdd: () => void;
  readonly onEveryone: () => void;
}

function NobodyThere({ asked, onAdd, onEveryone }: NobodyThereProps) {
  if (asked.search !== '') {
    return (
      <Empty title={`Nobody fits “${asked.search}”.`} action={<Button onClick={onEveryone}>Show everyone</Button>}>
        Names, organizations, titles, phones, e-mail addresses, tags, notes, touches and letters are searched.
      </Empty>
    );
  }
  if (!isEverybody(asked)) {
    return (
      <Empty
        title={nobodyWords[asked.filter] ?? 'Nobody fits these filters.'}
        action={<Button onClick={onEveryone}>Show everyone</Button>}
      />
    );
  }
  return (
    <Empty title="Nobody is in the journal yet." action={<Button onClick={onAdd}>Add a contact…</Button>}>
      Everyone you meet in an interview comes here with its debrief. References and people you know can be added by hand.
    </Empty>
  );
}
