import { useState } from 'react';
import { sayDay } from '../../../shared/rules/say.ts';
import type { LogAddition, LogLine } from '../../../shared/searchLogModel.ts';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { FormDialog } from '../Today/FormDialog.tsx';

const fields: readonly { readonly name: keyof LogAddition; readonly label: string }[] = [
  { name: 'how', label: 'How it was done' },
  { name: 'person', label: 'Person' },
  { name: 'reference', label: 'Job reference' },
  { name: 'work', label: 'Type of work' },
  { name: 'result', label: 'Result' },
];

/** Adds to one line what the form asks for and the journal does not hold. What is left empty stays as the journal knows it. */
export function CompleteLine({ line: { fact, cells }, onClose }: { readonly line: LogLine; readonly onClose: () => void }) {
  const [added, setAdded] = useState(fact.added);
  const complete = useCommand('searchLog.complete');
  const submit = (): void =>
    complete.mutate(
      { id: fact.id, ...added },
      {
        onSuccess: () => {
          tell('Added to the record.', { undo: true });
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title="Complete this line"
      lede={`${cells.activity}, ${sayDay(fact.day)}${cells.organization === '' ? '' : `, ${cells.organization}`}. An empty field stays as the journal knows it; an address belongs to the organization itself.`}
      verb="Add"
      busy={complete.isPending}
      error={complete.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {fields.map(({ name, label }) => (
        <TextField
          key={name}
          label={label}
          value={added[name]}
          placeholder={fact.added[name] === '' ? cells[name] : ''}
          error={sentenceAt(complete.error, name)}
          onChange={(event) => setAdded({ ...added, [name]: event.target.value })}
        />
      ))}
    </FormDialog>
  );
}
