import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Day, Id, Stage } from '../../../shared/model.ts';
import { useClock } from '../../clock.ts';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { Select } from '../../components/Select.tsx';
import { SuggestField } from '../../components/SuggestField.tsx';
import { useFieldErrors } from '../../components/useFieldErrors.ts';
import { useOrganizationChoice } from '../../components/useOrganizationChoice.ts';
import { call, CallProblem } from '../../host.ts';
import { journalClient } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { capital, optionsOf, stageWords } from '../../words.ts';
import { FormDialog } from '../Today/FormDialog.tsx';

const stageOptions = optionsOf(stageWords).map((option) => ({ ...option, label: capital(option.label) }));
const noOrganization = (title: string) =>
  new CallProblem({
    code: 'invalid',
    sentence: 'An opportunity is at an organization.',
    fields: [
      { field: 'name', sentence: 'Enter the organization.' },
      ...(title.trim() === '' ? [{ field: 'title', sentence: 'Enter the position.' }] : []),
    ],
  });

/** Adds an opportunity that has not had an interview yet. */
export function OpportunityDialog({ onClose, onSaved }: { readonly onClose: () => void; readonly onSaved: (id: Id) => void }) {
  const { today } = useClock();
  const [id] = useState(newId);
  const [title, setTitle] = useState('');
  const [stage, setStage] = useState<Stage>('found');
  const [stageDay, setStageDay] = useState<Day>(today);
  const [note, setNote] = useState('');
  const organization = useOrganizationChoice('');
  const save = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const organizationId = await organization.settle();
      if (organizationId === null) throw noOrganization(title);
      return call('opportunities.save', { id, organizationId, title, stage, stageDay, note, long: false });
    },
    onSuccess: () => {
      void journalClient.invalidateQueries();
      tell(`${title.trim()} at ${organization.text.trim()}: added.`, { undo: true });
      onClose();
      onSaved(id);
    },
  });
  const { errorAt, changed } = useFieldErrors(save.error);
  const atAField = ['title', 'name', 'stageDay', 'note'].some((field) => errorAt(field) !== undefined);
  return (
    <FormDialog
      title="Add an opportunity"
      lede="One job at one organization, from found to its outcome."
      verb="Add the opportunity"
      busy={save.isPending}
      error={atAField ? null : save.error}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <TextField
        label="Position"
        placeholder="Sales Manager"
        value={title}
        error={errorAt('title')}
        onChange={(event) => {
          setTitle(event.target.value);
          changed('title');
        }}
        autoFocus
      />
      <SuggestField
        label="Organization"
        text={organization.text}
        onText={(name) => {
          organization.setText(name);
          changed('name');
        }}
        suggestions={organization.suggestions.map(({ id: value, name }) => ({ value, label: name }))}
        onChoose={({ label }) => organization.setText(label)}
        error={errorAt('name')}
        hint={organization.isNew ? 'New: it is added with this opportunity.' : undefined}
      />
      <div className="cols-2">
        <Select label="Stage" value={stage} onChange={setStage} options={stageOptions} />
        <TextField
          label="Since"
          type="date"
          value={stageDay}
          error={errorAt('stageDay')}
          onChange={(event) => setStageDay(event.target.value)}
        />
      </div>
      <TextField
        label="Note"
        placeholder="Where it was found, who told you"
        value={note}
        error={errorAt('note')}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
