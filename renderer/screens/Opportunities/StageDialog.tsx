import { useState } from 'react';
import type { Day, LostBecause, Practice, RuleId, Stage } from '../../../shared/model.ts';
import { lostBecauseOf, lostBecauseWords } from '../../../shared/rules/lostBecause.ts';
import type { OpportunityRow } from '../../../shared/views.ts';
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

/** What the kind of a no means for what follows (P27 to P29): how many interviews there were decides. */
function afterTheNo(held: number): Pick<OutcomeWords, 'because' | 'rules'> | null {
  if (held === 0)
    return { because: 'nobody was met: when this organization says no again, one call for advice is suggested', rules: ['P29'] };
  if (held > 1)
    return { because: 'a late no, after several interviews: the thanks may ask once what would make you better qualified', rules: ['P28'] };
  return null;
}

export interface StageDialogProps {
  readonly opportunity: Pick<OpportunityRow, 'id' | 'title' | 'organization' | 'stage' | 'long'>;
  /** The stage that is chosen already; where it stands when left out. */
  readonly stage?: Stage;
  readonly onClose: () => void;
}

/** Stage…: where the opportunity stands now, and since when; for an outcome, why. */
export function StageDialog({ opportunity, stage: chosen, onClose }: StageDialogProps) {
  const { now, today } = useClock();
  const [stage, setStage] = useState<Stage>(chosen ?? opportunity.stage);
  const [stageDay, setStageDay] = useState<Day>(today);
  const [note, setNote] = useState('');
  const [lost, setLost] = useState<LostBecause | 'notAsked'>('notAsked');
  const save = useCommand('opportunities.save');
  const { id, title, organization, long } = opportunity;
  const { data: status } = useJournal('journal.status', {});
  const { data: view } = useJournal('opportunities.get', { id });
  const outcome = status === undefined ? undefined : outcomesBy(status.practice)[stage];
  const reasons = lostBecauseOf(stage);
  const held = view?.inTheRoom.filter(({ interview }) => interview.kind !== 'informational' && interview.endsAt <= now).length;
  const no = stage !== 'rejected' || held === undefined ? null : afterTheNo(held);
  const lostBecause = lost !== 'notAsked' && reasons.includes(lost) ? lost : null;
  const submit = () =>
    save.mutate(
      { id, title, organizationId: organization.id, long, stage, stageDay, note, lostBecause },
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
      {reasons.length > 0 && (
        <Select
          label="Why it was lost"
          value={lostBecause ?? 'notAsked'}
          onChange={setLost}
          options={[
            { value: 'notAsked', label: 'Not known yet' },
            ...reasons.map((reason) => ({ value: reason, label: capital(lostBecauseWords[reason]) })),
          ]}
        />
      )}
      <TextField
        label={outcome?.note ?? 'Note'}
        placeholder="In a few words"
        value={note}
        error={sentenceAt(save.error, 'note')}
        onChange={(event) => setNote(event.target.value)}
      />
      {outcome !== undefined && <Because rules={outcome.rules}>{outcome.because}</Because>}
      {no !== null && <Because rules={no.rules}>{no.because}</Because>}
    </FormDialog>
  );
}
