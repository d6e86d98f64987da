import { useState } from 'react';
import type { Day, Stage } from '../../../shared/model.ts';
import type { OpportunityView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { Select } from '../../components/Select.tsx';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { capital, optionsOf, stageWords } from '../../words.ts';
import { FormDialog } from '../Today/FormDialog.tsx';

const stageOptions = optionsOf(stageWords).map((option) => ({ ...option, label: capital(option.label) }));

/** Stage…: where the opportunity stands now, and since when. */
export function StageDialog({ opportunity, onClose }: { readonly opportunity: OpportunityView; readonly onClose: () => void }) {
  const { today } = useClock();
  const [stage, setStage] = useState<Stage>(opportunity.stage);
  const [stageDay, setStageDay] = useState<Day>(today);
  const [note, setNote] = useState('');
  const save = useCommand('opportunities.save');
  const { id, title, organization, long } = opportunity;
  const submit = () =>
    save.mutate(
      { id, title, organizationId: organization.id, long, stage, stageDay, note },
      {
        onSuccess: () => {
          tell(`${title}: ${stageWords[stage]}.`, { undo: true });
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={`Stage of ${title}`}
      lede={organization.name}
      verb="Save the stage"
      busy={save.isPending}
      error={sentenceAt(save.error, 'stageDay') === undefined && sentenceAt(save.error, 'note') === undefined ? save.error : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="cols-2">
        <Select label="Stage" value={stage} onChange={setStage} options={stageOptions} />
        <TextField
          label="Since"
          type="date"
          value={stageDay}
          error={sentenceAt(save.error, 'stageDay')}
          onChange={(event) => setStageDay(event.target.value)}
        />
      </div>
      <TextField
        label="Note"
        placeholder="In a few words"
        value={note}
        error={sentenceAt(save.error, 'note')}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
