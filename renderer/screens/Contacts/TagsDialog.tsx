import { useState } from 'react';
import type { Id } from '../../../shared/model.ts';
import type { ContactView } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { sentenceAt, useCommand, useJournal } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import { plannedWords } from '../Today/todayWords.ts';

/** Which tags somebody has; a new one is added by its name. */
export function TagsDialog({ contact, onClose }: { readonly contact: ContactView; readonly onClose: () => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(() => new Set(contact.tags.map(({ id }) => id)));
  const [name, setName] = useState('');
  const known = useJournal('tags.list', {}).data ?? [];
  const add = useCommand('tags.save');
  const save = useCommand('contacts.tags');
  const toggle = (id: Id, on: boolean) => setChosen((before) => new Set(on ? [...before, id] : [...before].filter((each) => each !== id)));
  const addNew = () => {
    const there = known.find((tag) => tag.name.toLowerCase() === name.trim().toLowerCase());
    if (there !== undefined) {
      toggle(there.id, true);
      setName('');
      return;
    }
    const id = newId();
    add.mutate(
      { id, name, idealDays: null, longestDays: null },
      {
        onSuccess: () => {
          toggle(id, true);
          setName('');
        },
      },
    );
  };
  const submit = () =>
    save.mutate(
      { id: contact.id, tagIds: [...chosen] },
      {
        onSuccess: (planned) => {
          tell(`The tags of ${contact.spoken} are kept.${plannedWords(planned)}`, { undo: true });
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={`Tags of ${contact.name}`}
      lede="Words that people are kept together by: trade, mentor, public."
      verb="Keep them"
      busy={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <div role="group" aria-label="Tags" className="keepline-more">
        {known.map(({ id, name: tag }) => (
          <label className="tick" key={id}>
            <input type="checkbox" checked={chosen.has(id)} onChange={(event) => toggle(id, event.target.checked)} />
            {tag}
          </label>
        ))}
        {known.length === 0 && <p className="quiet">There are no tags yet.</p>}
      </div>
      <TextField label="A new tag" value={name} error={sentenceAt(add.error, 'name')} onChange={(event) => setName(event.target.value)} />
      <div className="btns">
        <Button busy={add.isPending} onClick={addNew}>
          Add the tag
        </Button>
      </div>
    </FormDialog>
  );
}
