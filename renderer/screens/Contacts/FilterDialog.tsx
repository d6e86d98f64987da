import { useState } from 'react';
import type { ContactsFilter } from '../../../shared/contactsViews.ts';
import type { Id } from '../../../shared/model.ts';
import { Select } from '../../components/Select.tsx';
import { SuggestField } from '../../components/SuggestField.tsx';
import { useJournal } from '../../journalQueries.ts';
import { optionsOf, preferredChannelWords } from '../../words.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import type { ContactsAsked } from './contactsAsked.ts';

const filters = optionsOf<ContactsFilter>({
  everyone: 'Everyone',
  inCircle: 'In my circle',
  keepDue: 'Keep in touch due',
  keepOverdue: 'Keep in touch overdue',
  addressMissing: 'Address missing',
  spellingUnchecked: 'Spelling not checked',
});
const channels = [
  { value: 'any', label: 'Any way' },
  { value: 'unknown', label: 'Still to ask' },
  ...optionsOf(preferredChannelWords),
] as const;

export interface FilterDialogProps {
  readonly asked: ContactsAsked;
  readonly onAsk: (asked: ContactsAsked) => void;
  readonly onClose: () => void;
}

/** Every filter of the contacts at once; all that are set must fit. */
export function FilterDialog({ asked, onAsk, onClose }: FilterDialogProps) {
  const [filter, setFilter] = useState(asked.filter);
  const [channel, setChannel] = useState<NonNullable<ContactsAsked['channel']> | 'any'>(asked.channel ?? 'any');
  const [tagId, setTagId] = useState<Id>(asked.tagId ?? '');
  const [firmId, setFirmId] = useState(asked.organizationId);
  const [typed, setTyped] = useState<string | null>(null);
  const tags = useJournal('tags.list', {}).data ?? [];
  const chosen = useJournal('organizations.get', { id: firmId ?? '' }, { enabled: firmId !== null }).data;
  const text = typed ?? chosen?.name ?? '';
  const firms = useJournal('organizations.suggest', { text: text.trim() }, { keep: true }).data ?? [];
  const submit = () => {
    onAsk({
      ...{ ...asked, filter, tagId: tagId === '' ? null : tagId, channel: channel === 'any' ? null : channel },
      organizationId: text.trim() === '' ? null : firmId,
    });
    onClose();
  };
  return (
    <FormDialog
      title="Filter the contacts"
      lede="Whoever fits all of it is shown."
      verb="Show them"
      busy={false}
      error={null}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select label="Who" value={filter} options={filters} onChange={setFilter} />
      <div className="cols-2">
        <Select
          label="Tag"
          value={tagId}
          options={[{ value: '', label: 'Any tag, or none' }, ...tags.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={setTagId}
        />
        <Select<NonNullable<ContactsAsked['channel']> | 'any'> label="Prefers" value={channel} options={channels} onChange={setChannel} />
      </div>
      <SuggestField
        label="Organization"
        text={text}
        placeholder="Any"
        onText={(next) => {
          setTyped(next);
          setFirmId(firms.find(({ name }) => name.toLowerCase() === next.trim().toLowerCase())?.id ?? null);
        }}
        suggestions={firms.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={({ value, label }) => {
          setTyped(label);
          setFirmId(value);
        }}
        error={text.trim() !== '' && firmId === null ? 'Choose one of the journal.' : undefined}
      />
    </FormDialog>
  );
}
