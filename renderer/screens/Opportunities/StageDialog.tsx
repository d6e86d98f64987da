import { useState } from 'react';
import type { Day, Practice, RuleId, Stage } from '../../../shared/model.ts';
import type { OpportunityView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Because } from '../../components/Because.tsx';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { Select } from '../../components/Select.tsx';
import { sentenceAt, useCommand, useJournal } from '../../journalQueries.ts';
import { capital, optionsOf, stageWords } from '../../words.ts';
import { FormDialog } from '../Today/FormDialog.tsx';
import { plannedWords } from '../Today/todayWords.ts';

const stageOptions = optionsOf(stageWords).map((option) => ({ ...option, label: capital(option.label) }));

interface OutcomeWords {
  /** The label of the note. */
  readonly note: string;
  /** What the outcome means for what comes next. */
  readonly because: string;
  readonly rules: readonly RuleId[];
}

const ends = 'status calls end with it; thank-yous that are still open stay';
const outcomesBy = ({
  decisionThanksDays,
  afterNoFirstDays,
  afterNoSecondDays,
}: Practice): Partial<Readonly<Record<Stage, OutcomeWords>>> => ({
  offer: { note: 'What they offered', because: `everyone you met gets thanks, within ${decisionThanksDays} business days`, rules: ['P30'] },
  accepted: {
    note: 'What you accepted',
    because: 'your references and your network hear it and are thanked, every other job is closed politely, and the journal goes on',
    rules: ['P30', 'P31', 'P4'],
  },
  declined: { note: 'What you told them', because: ends, rules: ['P5'] },
  rejected: {
    note: 'What they said',
    because: `rejected is not lost: who decided is thanked within ${decisionThanksDays} business days, after several interviews with the question what would help, and whoever interviewed you hears again after ${afterNoFirstDays} and ${afterNoSecondDays} days`,
    rules: ['P27', 'P28'],
  },
  withdrawn: { note: 'What you told them', because: ends, rules: ['P5'] },
  closed: { note: 'What ended it', because: ends, rules: ['P5'] },
});

/** Stage…: where the opportunity stands now, and since when. */
export function StageDialog({ opportunity, onClose }: { readonly opportunity: OpportunityView; readonly onClose: () => void }) {
  const { today } = useClock();
  const [stage, setStage] = useState<Stage>(opportunity.stage);
  const [stageDay, setStageDay] = useState<Day>(today);
  const [note, setNote] = useState('');
  const save = useCommand('opportunities.save');
  const { id, title, organization, long } = opportunity;
  const { data: status } = useJournal('journal.status', {});
  const outcome = status === undefined ? undefined : outcomesBy(status.practice)[stage];
  const submit = () =>
    save.mutate(
      { id, title, organizationId: organization.id, long, stage, stageDay, note },
      {
        onSuccess: (planned) => {
          tell(`${title}: ${stageWords[stage]}.${plannedWords(planned)}`, { undo: true });
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
        label={outcome?.note ?? 'Note'}
        placeholder="In a few words"
        value={note}
        error={sentenceAt(save.error, 'note')}
        onChange={(event) => setNote(event.target.value)}
      />
      {outcome !== undefined && <Because rules={outcome.rules}>{outcome.because}</Because>}
    </FormDialog>
  );
}
