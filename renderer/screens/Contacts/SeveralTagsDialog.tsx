import { useState } from 'react';
import type { Id } from '../../../shared/model.ts';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { Select } from '../../components/Select.tsx';
import { call } from '../../host.ts';
import { sentenceAt, useCommand, useJournal } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { counted } from '../../words.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import { plannedWords } from '../Today/todayWords.ts';
import type { Marked } from './useMarked.ts';

type Choice = 'stay' | 'add' | 'remove';
const choices = [
  { value: 'stay', label: 'as it is' },
  { value: 'add', label: 'add' },
  { value: 'remove', label: 'take away' },
] as const;

/** Which tags everybody chosen gets, and which they lose; the others stay as they are. */
export function SeveralTagsDialog({ marked, onClose }: { readonly marked: Marked; readonly onClose: () => void }) {
  const known = useJournal('tags.list', {}).data ?? [];
  const [chosen, setChosen] = useState<ReadonlyMap<Id, Choice>>(new Map());
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const save = useCommand('contacts.tagSeveral');
  const having = (choice: Choice): readonly Id[] => [...chosen].flatMap(([id, each]) => (each === choice ? [id] : []));
  const submit = async () => {
    setProblem(null);
    const add = [...having('add')];
    const fresh = name.trim();
    if (fresh !== '') {
      const there = known.find((tag) => tag.name.toLowerCase() === fresh.toLowerCase());
      const id = there?.id ?? newId();
      try {
        if (there === undefined) await call('tags.save', { id, name: fresh, idealDays: null, longestDays: null });
      } catch (error) {
        setProblem(error);
        return;
      }
      add.push(id);
    }
    save.mutate(
      { whom: marked.whom, add, remove: [...having('remove')] },
      {
        onSuccess: (done) => {
          tell(`The tags of ${counted(done.changed, 'person', 'people')} are changed.${plannedWords(done)}`, { undo: true });
          onClose();
        },
      },
    );
  };
  const nameError = sentenceAt(problem, 'name');
  return (
    <FormDialog
      title={`Tags of ${counted(marked.count, 'person', 'people')}`}
      lede="What you leave as it is stays with whoever has it."
      verb="Change them"
      busy={save.isPending}
      error={nameError === undefined ? (problem ?? save.error) : null}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {known.length > 0 && (
        <ul className="tag-choices scroll">
          {known.map(({ id, name: tag, people }) => (
            <li key={id}>
              <span>
                {tag} <span className="faint">{people.toLocaleString('en-US')}</span>
              </span>
              <Select<Choice>
                look="pick"
                label={`The tag ${tag}`}
                value={chosen.get(id) ?? 'stay'}
                options={choices}
                onChange={(choice) => setChosen((before) => new Map([...before, [id, choice]]))}
              />
            </li>
          ))}
        </ul>
      )}
      <TextField label="Add a new tag" value={name} error={nameError} onChange={(event) => setName(event.target.value)} />
    </FormDialog>
  );
}
