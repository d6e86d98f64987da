import { useState } from 'react';
import { activities, bundledTemplates, logColumns } from '../../../shared/rules/searchLog/templates.ts';
import { activityWords, columnWords } from '../../../shared/rules/searchLog/words.ts';
import type { SearchLogTemplate } from '../../../shared/searchLogModel.ts';
import { Button } from '../../components/Button.tsx';
import { Check } from '../../components/Check.tsx';
import { TextField } from '../../components/Field.tsx';
import { tell, tellProblem } from '../../components/notices.ts';
import { Seg } from '../../components/Seg.tsx';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { newId } from '../../newId.ts';
import { FormDialog } from '../Today/FormDialog.tsx';

/** The form of the agency, the user's to edit: its name, week, number, what counts, and the columns. */
export function FormEditor({ template, onClose }: { readonly template: SearchLogTemplate; readonly onClose: () => void }) {
  const [form, setForm] = useState(template);
  const [typed, setTyped] = useState(template.required === null ? '' : String(template.required));
  const save = useCommand('searchLog.saveTemplate');
  const remove = useCommand('searchLog.removeTemplate');
  const bundled = bundledTemplates.find(({ id }) => id === template.id);
  const isOwn = bundled === undefined;
  const isChanged = !isOwn && JSON.stringify(bundled) !== JSON.stringify(template);
  const change = (part: Partial<SearchLogTemplate>): void => setForm({ ...form, ...part });
  const keep = (id: string): void =>
    save.mutate(
      {
        ...form,
        id,
        required: typed.trim() === '' ? null : Number(typed),
        counts: [...form.counts],
        columns: [...form.columns],
      },
      {
        onSuccess: () => {
          tell('The form is kept.', { undo: true });
          onClose();
        },
      },
    );
  const drop = (): void =>
    remove.mutate(
      { id: template.id },
      {
        onSuccess: () => {
          tell(isOwn ? 'The form is removed.' : 'The form is as it came.', { undo: true });
          onClose();
        },
        onError: tellProblem,
      },
    );
  return (
    <FormDialog
      title="The form"
      lede="Agencies change their rules: check your agency’s own, and set the form to them."
      verb="Keep"
      busy={save.isPending}
      error={save.error}
      onSubmit={() => keep(form.id)}
      onClose={onClose}
    >
      <TextField
        label="Name"
        value={form.name}
        error={sentenceAt(save.error, 'name')}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextField
        label="How many a week"
        hint="Empty where your agency assigned you a number of your own, or none."
        inputMode="numeric"
        value={typed}
        error={sentenceAt(save.error, 'required')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="fld">
        <span className="fld-label">A week begins on</span>
        <Seg
          label="A week begins on"
          value={String(form.weekStarts)}
          onChange={(value) => change({ weekStarts: value === '1' ? 1 : value === '6' ? 6 : 7 })}
          options={[
            { value: '7', label: 'Sunday' },
            { value: '1', label: 'Monday' },
            { value: '6', label: 'Saturday' },
          ]}
        />
      </div>
      <fieldset className="ticks">
        <legend className="fld-label">What counts</legend>
        {activities.map((activity) => (
          <Check
            key={activity}
            checked={form.counts.includes(activity)}
            onChange={(on) => change({ counts: activities.filter((each) => (each === activity ? on : form.counts.includes(each))) })}
          >
            {activityWords.en[activity]}
          </Check>
        ))}
        <Check checked={form.newEmployersOnly} onChange={(on) => change({ newEmployersOnly: on })}>
          Only the first with each employer
        </Check>
      </fieldset>
      <fieldset className="ticks">
        <legend className="fld-label">Columns</legend>
        {logColumns.map((column) => (
          <Check
            key={column}
            checked={form.columns.includes(column)}
            onChange={(on) => change({ columns: logColumns.filter((each) => (each === column ? on : form.columns.includes(each))) })}
          >
            {columnWords.en[column]}
          </Check>
        ))}
      </fieldset>
      <div className="btns">
        <Button size="sm" onClick={() => keep(newId())}>
          Keep as a form of its own
        </Button>
        {(isOwn || isChanged) && (
          <Button size="sm" onClick={drop}>
            {isOwn ? 'Remove this form' : 'As it came'}
          </Button>
        )}
      </div>
    </FormDialog>
  );
}
