import { ListFilter, X } from 'lucide-react';
import { Keys } from '../../components/Keys.tsx';
import { useJournal } from '../../journalQueries.ts';
import { preferredChannelWords } from '../../words.ts';
import { everybody, quickFilters } from './contactsAsked.ts';
import type { ContactsAsked } from './contactsAsked.ts';
import { KeptLists } from './KeptLists.tsx';

export interface ContactFiltersProps {
  readonly asked: ContactsAsked;
  readonly onAsk: (asked: ContactsAsked) => void;
  readonly onMore: () => void;
}

/** The filters that are one press away, those that are on beside them, and the lists kept under a name. */
export function ContactFilters({ asked, onAsk, onMore }: ContactFiltersProps) {
  const tags = useJournal('tags.list', {}, { enabled: asked.tagId !== null }).data;
  const firm = useJournal('organizations.get', { id: asked.organizationId ?? '' }, { enabled: asked.organizationId !== null }).data;
  const tag = tags?.find(({ id }) => id === asked.tagId)?.name;
  return (
    <div className="filters" role="group" aria-label="Filters">
      {quickFilters.map(({ filter, name }) => (
        <QuickFilter key={filter} filter={filter} name={name} on={asked.filter === filter} onChoose={() => onAsk({ ...asked, filter })} />
      ))}
      {asked.filter === 'keepOverdue' && <On name="Keep in touch overdue" onOff={() => onAsk({ ...asked, filter: 'everyone' })} />}
      {tag !== undefined && <On name={`Tag: ${tag}`} onOff={() => onAsk({ ...asked, tagId: null })} />}
      {firm !== undefined && asked.organizationId !== null && (
        <On name={firm.name} onOff={() => onAsk({ ...asked, organizationId: null })} />
      )}
      {asked.channel !== null && (
        <On
          name={asked.channel === 'unknown' ? 'Prefers: to ask' : `Prefers: ${preferredChannelWords[asked.channel]}`}
          onOff={() => onAsk({ ...asked, channel: null })}
        />
      )}
      <span className="push filters-more">
        <button type="button" className="flt" aria-keyshortcuts="F" onClick={onMore}>
          <ListFilter className="i s" aria-hidden />
          Filter… <Keys of={['F']} />
        </button>
        <KeptLists asked={asked} onAsk={onAsk} />
      </span>
    </div>
  );
}

interface QuickFilterProps {
  readonly filter: ContactsAsked['filter'];
  readonly name: string;
  readonly on: boolean;
  readonly onChoose: () => void;
}

function QuickFilter({ filter, name, on, onChoose }: QuickFilterProps) {
  const total = useJournal('contacts.list', { ...everybody, filter, sort: 'name', descending: false, offset: 0, limit: 1 }).data?.total;
  return (
    <button type="button" className="flt" aria-pressed={on} onClick={onChoose}>
      {name}
      <span className="num">{total?.toLocaleString('en-US')}</span>
    </button>
  );
}

/** A filter that is on and has no button of its own. */
function On({ name, onOff }: { readonly name: string; readonly onOff: () => void }) {
  return (
    <button type="button" className="flt" aria-pressed aria-label={`${name}: take this filter away`} onClick={onOff}>
      {name}
      <X className="i s" aria-hidden />
    </button>
  );
}
