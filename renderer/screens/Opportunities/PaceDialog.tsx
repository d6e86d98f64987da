import { useState } from 'react';
import type { OpportunityView } from '../../../shared/views.ts';
import { Because } from '../../components/Because.tsx';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { sentenceAt, useCommand, useJournal } from '../../journalQueries.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import { plannedWords } from '../Today/todayWords.ts';

/** They asked for longer between contacts: it wins over the usual pace, for everyone at the organization (P23). */
export function PaceDialog({
  organization,
  onClose,
}: {
  readonly organization: OpportunityView['organization'];
  readonly onClose: () => void;
}) {
  const { data: status } = useJournal('journal.status', {});
  const [days, setDays] = useState(organization.paceDays === null ? '' : String(organization.paceDays));
  const save = useCommand('organizations.pace');
  const submit = (): void =>
    save.mutate(
      { id: organization.id, days: days.trim() === '' ? null : Number(days) },
      {
        onSuccess: (planned) => {
          tell(
            `${organization.name}: ${days.trim() === '' ? 'the usual pace' : `one contact in ${days.trim()} business days`}.${plannedWords(planned)}`,
            { undo: true },
          );
          onClose();
        },
      },
    );
  const sentence = sentenceAt(save.error, 'days');
  return (
    <FormDialog
      title={`How often ${organization.name} wants to hear from you`}
      lede={
        <Because rules={['P23']}>
          one status contact in {status?.practice.paceDays ?? 5} business days is usual, and a longer interval that they asked for wins
        </Because>
      }
      verb="Keep it"
      busy={save.isPending}
      error={sentence === undefined ? save.error : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="They asked for one contact in so many business days"
        placeholder="the usual"
        inputMode="numeric"
        value={days}
        error={sentence}
        onChange={(event) => setDays(event.target.value)}
      />
    </FormDialog>
  );
}
