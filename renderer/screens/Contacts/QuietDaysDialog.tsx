import { useState } from 'react';
import { sayDay } from '../../../shared/rules/say.ts';
import type { ContactView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Because } from '../../components/Because.tsx';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { RemoveQuietDays } from '../../components/RemoveQuietDays.tsx';
import { Seg } from '../../components/Seg.tsx';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import { plannedWords } from '../Today/todayWords.ts';

/** Days on which one person, or everybody, is left in peace: what falls there comes on the first day after (P34). Without a person, everybody. */
export function QuietDaysDialog({ contact, onClose }: { readonly contact: ContactView | null; readonly onClose: () => void }) {
  const { today } = useClock();
  const [id] = useState(newId);
  const [whose, setWhose] = useState<'theirs' | 'everybody'>('theirs');
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(today);
  const [words, setWords] = useState('');
  const save = useCommand('quietDays.save');
  const errorAt = (field: string) => sentenceAt(save.error, field);
  const atAField = ['from', 'to', 'words'].some((field) => errorAt(field) !== undefined);
  const submit = () =>
    save.mutate(
      { id, contactId: whose === 'theirs' && contact !== null ? contact.id : null, from, to, words },
      {
        onSuccess: (planned) => {
          tell(`Quiet from ${sayDay(from, today)} to ${sayDay(to, today)}.${plannedWords(planned)}`, { undo: true });
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={`Quiet days: ${contact?.name ?? 'everybody'}`}
      lede={<Because rules={['P34']}>what falls into quiet days comes on the first day after them</Because>}
      verb="Keep them quiet"
      busy={save.isPending}
      error={atAField ? null : save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {contact !== null && contact.quietDays.length > 0 && (
        <ul className="rowlist">
          {contact.quietDays.map((each) => (
            <li key={each.id}>
              <span>
                {sayDay(each.from, today)} to {sayDay(each.to, today)}
                <small>{[each.words, each.contactId === null ? 'everybody' : ''].filter(Boolean).join(', ')}</small>
              </span>
              <span className="r">
                <RemoveQuietDays stretch={each} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {contact !== null && (
        <div className="fld">
          <span className="fld-label">Whose</span>
          <Seg
            label="Whose"
            value={whose}
            onChange={setWhose}
            options={[
              { value: 'theirs', label: contact.spoken },
              { value: 'everybody', label: 'everybody' },
            ]}
          />
        </div>
      )}
      <div className="cols-2">
        <TextField type="date" label="From" value={from} error={errorAt('from')} onChange={(event) => setFrom(event.target.value)} />
        <TextField type="date" label="To, included" value={to} error={errorAt('to')} onChange={(event) => setTo(event.target.value)} />
      </div>
      <TextField
        label="Why"
        placeholder="vacation"
        value={words}
        error={errorAt('words')}
        onChange={(event) => setWords(event.target.value)}
      />
    </FormDialog>
  );
}
