import { useState } from 'react';
import { sayMoment } from '../../../shared/rules/say.ts';
import type { FollowUpView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { DayAndHourFields, dayAndHourOf, momentOf } from '../../components/DayAndHour.tsx';
import { tell } from '../../components/notices.ts';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { FormDialog } from './FormDialog.tsx';
import { plannedWords } from './todayWords.ts';

/** Mailed…: the day and the hour of the mailing start the clock of the call (P12), so both can be set right. */
export function MailedDialog({ followUp, onClose }: { readonly followUp: FollowUpView; readonly onClose: () => void }) {
  const clock = useClock();
  const [when, setWhen] = useState(() => dayAndHourOf(clock.now, clock.zone));
  const isPrinted = followUp.letter?.state === 'printed';
  const mailed = useCommand('letters.mailed');
  const printed = useCommand('letters.printed');
  const task = isPrinted ? mailed : printed;
  const post = (): void => {
    const input = { ids: followUp.letter === null ? [] : [followUp.letter.id], mailedAt: momentOf(when, clock.zone), zone: clock.zone };
    task.mutate(input, {
      onSuccess: (planned) => {
        const what = followUp.kind === 'card' ? 'card' : 'letter';
        tell(
          `The ${what} to ${followUp.person.spoken}: mailed ${sayMoment(input.mailedAt, clock.zone, clock.today)}.${plannedWords(planned)}`,
          {
            undo: true,
          },
        );
        onClose();
      },
    });
  };
  return (
    <FormDialog
      title={`Mailed to ${followUp.person.name}`}
      lede={
        isPrinted
          ? 'When did it go in the post?'
          : 'It came out well and went in the post. The journal keeps what was mailed, unchangeable.'
      }
      verb="Mailed"
      busy={task.isPending}
      error={task.error}
      onSubmit={post}
      onClose={onClose}
    >
      <DayAndHourFields value={when} onChange={setWhen} error={sentenceAt(task.error, 'mailedAt')} />
    </FormDialog>
  );
}
