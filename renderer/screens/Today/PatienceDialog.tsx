import { useState } from 'react';
import type { Id, Patience } from '../../../shared/model.ts';
import type { FollowUpView } from '../../../shared/views.ts';
import { Because } from '../../components/Because.tsx';
import { tell } from '../../components/notices.ts';
import { Seg } from '../../components/Seg.tsx';
import { useCommand } from '../../journalQueries.ts';
import { capital } from '../../words.ts';
import { FormDialog } from './FormDialog.tsx';
import { plannedWords } from './todayWords.ts';

const answers: Readonly<Record<Patience, { readonly label: string; readonly means: string; readonly told: string }>> = {
  continue: { label: 'Continue', means: 'the next call stays planned; after it you are asked again', told: 'the calls go on' },
  stop: { label: 'Stop', means: 'nobody is called any more until word comes from them', told: 'nobody is called any more' },
  wait: {
    label: 'Wait for their word',
    means: 'nobody is called until what they promised, or word from them',
    told: 'the journal waits for their word',
  },
  keep: {
    label: 'Keep in touch instead',
    means: 'the calls end, and this person joins the people you keep in touch with',
    told: 'kept in touch with instead',
  },
};

/** Without an interview it is cold, and keeping in touch is what it is offered as; after one, it is asked whether to go on (P24). */
const offered = (isCold: boolean): readonly Patience[] => (isCold ? ['keep', 'continue', 'stop'] : ['continue', 'stop', 'wait']);

/** Is it enough?: continue, stop, or wait; the user's own decision wins, and it is kept with the opportunity. */
export function PatienceDialog({
  followUp,
  opportunityId,
  onClose,
}: {
  readonly followUp: FollowUpView;
  readonly opportunityId: Id;
  readonly onClose: () => void;
}) {
  const choices = offered(followUp.title.startsWith('Cold'));
  const [answer, setAnswer] = useState<Patience>(choices[0] ?? 'continue');
  const save = useCommand('opportunities.answer');
  const submit = (): void =>
    save.mutate(
      { id: opportunityId, answer },
      {
        onSuccess: (planned) => {
          tell(`${followUp.opportunity?.title ?? ''}: ${answers[answer].told}.${plannedWords(planned)}`, { undo: true });
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={`Is it enough? ${followUp.organization?.name ?? followUp.person.name}`}
      lede={<Because rules={['P24']}>{followUp.because}</Because>}
      verb="Keep this answer"
      busy={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Seg
        label="Your answer"
        value={answer}
        onChange={setAnswer}
        options={choices.map((value) => ({ value, label: answers[value].label }))}
      />
      <p role="status">{capital(answers[answer].means)}.</p>
    </FormDialog>
  );
}
