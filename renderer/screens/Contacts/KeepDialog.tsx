import { useState } from 'react';
import type { ContactView } from '../../../shared/views.ts';
import { Because } from '../../components/Because.tsx';
import { tell } from '../../components/notices.ts';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import { plannedWords } from '../Today/todayWords.ts';
import { IntervalFields, intervalOf, typedInterval } from './IntervalFields.tsx';

/** How often to be in touch with one person (P34); an empty field leaves it to their tags or the circle. */
export function KeepDialog({ contact, onClose }: { readonly contact: ContactView; readonly onClose: () => void }) {
  const [interval, setInterval] = useState(() => typedInterval(contact));
  const save = useCommand('contacts.keep');
  const errorAt = (field: string) => sentenceAt(save.error, field);
  const atAField = errorAt('idealDays') !== undefined || errorAt('longestDays') !== undefined;
  const usual = contact.ring === null ? 'not kept in touch with' : 'as their tags or your circle say';
  const submit = () =>
    save.mutate(
      { id: contact.id, ...intervalOf(interval) },
      {
        onSuccess: (planned) => {
          tell(`How often to be in touch with ${contact.spoken} is kept.${plannedWords(planned)}`, { undo: true });
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={`Keep in touch with ${contact.name}`}
      lede={
        <Because rules={['P34']}>it counts from the last touch in either direction: due after the ideal, overdue after the longest</Because>
      }
      verb="Keep it"
      busy={save.isPending}
      error={atAField ? null : save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <IntervalFields interval={interval} placeholder={usual} errorAt={errorAt} onChange={setInterval} />
    </FormDialog>
  );
}
