import { useState } from 'react';
import { Because } from '../../components/Because.tsx';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { counted } from '../../words.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import { plannedWords } from '../Today/todayWords.ts';
import type { Marked } from './useMarked.ts';

const read = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** How often to be in touch with everybody chosen (P34). */
export function SeveralKeepDialog({ marked, onClose }: { readonly marked: Marked; readonly onClose: () => void }) {
  const [ideal, setIdeal] = useState('');
  const [longest, setLongest] = useState('');
  const save = useCommand('contacts.keepSeveral');
  const errorAt = (field: string) => sentenceAt(save.error, field);
  const atAField = errorAt('idealDays') !== undefined || errorAt('longestDays') !== undefined;
  const submit = () =>
    save.mutate(
      { whom: marked.whom, idealDays: read(ideal), longestDays: read(longest) },
      {
        onSuccess: (done) => {
          tell(`How often to be in touch is kept for ${counted(done.changed, 'person', 'people')}.${plannedWords(done)}`, { undo: true });
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={`Keep in touch with ${counted(marked.count, 'person', 'people')}`}
      lede={<Because rules={['P34']}>an empty field leaves it to their tags or your circle</Because>}
      verb="Keep it"
      busy={save.isPending}
      error={atAField ? null : save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="cols-2">
        <TextField
          label="Ideal, in days"
          inputMode="numeric"
          value={ideal}
          error={errorAt('idealDays')}
          onChange={(event) => setIdeal(event.target.value)}
        />
        <TextField
          label="Longest, in days"
          inputMode="numeric"
          value={longest}
          error={errorAt('longestDays')}
          onChange={(event) => setLongest(event.target.value)}
        />
      </div>
    </FormDialog>
  );
}
