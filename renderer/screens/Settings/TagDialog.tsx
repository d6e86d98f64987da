import { useState } from 'react';
import type { TagView } from '../../../shared/views.ts';
import { Because } from '../../components/Because.tsx';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { IntervalFields, intervalOf, typedInterval } from '../Contacts/IntervalFields.tsx';
import { FormDialog } from '../Today/FormDialog.tsx';
import { plannedWords } from '../Today/todayWords.ts';

/** A tag by its name, and how often to be in touch with whoever has it (P34); an empty field leaves it to the circle. */
export function TagDialog({ tag, onClose }: { readonly tag: TagView | null; readonly onClose: () => void }) {
  const [id] = useState(() => tag?.id ?? newId());
  const [name, setName] = useState(tag?.name ?? '');
  const [interval, setInterval] = useState(() => typedInterval(tag));
  const save = useCommand('tags.save');
  const errorAt = (field: string) => sentenceAt(save.error, field);
  const atAField = ['name', 'idealDays', 'longestDays'].some((field) => errorAt(field) !== undefined);
  const submit = () =>
    save.mutate(
      { id, name, ...intervalOf(interval) },
      {
        onSuccess: (planned) => {
          tell(`The tag ${name.trim()} is kept.${plannedWords(planned)}`, { undo: true });
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={tag === null ? 'A new tag' : `The tag ${tag.name}`}
      lede={<Because rules={['P34']}>whoever has several tags is kept in touch with by the shortest interval</Because>}
      verb="Keep it"
      busy={save.isPending}
      error={atAField ? null : save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="Name" placeholder="mentor" value={name} error={errorAt('name')} onChange={(event) => setName(event.target.value)} />
      <IntervalFields interval={interval} placeholder="no interval" errorAt={errorAt} onChange={setInterval} />
    </FormDialog>
  );
}
