import { useState } from 'react';
import type { FollowUpView } from '../../../shared/views.ts';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { FormDialog } from './FormDialog.tsx';
import { plannedWords } from './todayWords.ts';

/** Skip…: the user's own decision wins over every rule, and the history keeps the reason. */
export function SkipDialog({ followUp, onClose }: { readonly followUp: FollowUpView; readonly onClose: () => void }) {
  const [because, setBecause] = useState('');
  const skip = useCommand('followUps.skip');
  const sentence = sentenceAt(skip.error, 'because');
  return (
    <FormDialog
      title={`Skip: ${followUp.title}, ${followUp.person.name}`}
      lede="The reason stays in the history."
      verb="Skip"
      busy={skip.isPending}
      error={sentence === undefined ? skip.error : null}
      onSubmit={() =>
        skip.mutate(
          { id: followUp.id, because },
          {
            onSuccess: (planned) => {
              tell(`${followUp.title}, ${followUp.person.spoken}: skipped.${plannedWords(planned)}`, { undo: true });
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <TextField label="Why" value={because} error={sentence} onChange={(event) => setBecause(event.target.value)} />
    </FormDialog>
  );
}
