import { useState } from 'react';
import { sayMoment } from '../../../shared/rules/say.ts';
import type { FollowUpView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { DayAndHourFields, dayAndHourOf, momentOf } from '../../components/DayAndHour.tsx';
import { tell } from '../../components/notices.ts';
import { newId } from '../../newId.ts';
import { Seg } from '../../components/Seg.tsx';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { FormDialog } from './FormDialog.tsx';
import { plannedWords } from './todayWords.ts';

type Way = 'post' | 'email';

/**
 * Mailed…: the day and the hour of the mailing start the clock of the call (P12), so both can be set right. An e-mail alone
 * does the thanks only where the user says so here (P8).
 */
export function MailedDialog({ followUp, onClose }: { readonly followUp: FollowUpView; readonly onClose: () => void }) {
  const clock = useClock();
  const [when, setWhen] = useState(() => dayAndHourOf(clock.now, clock.zone));
  const [way, setWay] = useState<Way>('post');
  const [touchId] = useState(newId);
  const isPrinted = followUp.letter?.state === 'printed';
  const mailed = useCommand('letters.mailed');
  const printed = useCommand('letters.printed');
  const complete = useCommand('followUps.complete');
  const task = way === 'email' ? complete : isPrinted ? mailed : printed;
  const post = (): void => {
    const input = { ids: followUp.letter === null ? [] : [followUp.letter.id], mailedAt: momentOf(when, clock.zone), zone: clock.zone };
    const paper = isPrinted ? mailed : printed;
    paper.mutate(input, {
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
  const byEmail = (): void =>
    complete.mutate(
      { id: followUp.id, touchId, at: momentOf(when, clock.zone), zone: clock.zone, channel: 'email', outcome: 'sent', said: '' },
      {
        onSuccess: (planned) => {
          tell(`${followUp.title}, ${followUp.person.spoken}: done by e-mail alone.${plannedWords(planned)}`, { undo: true });
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={`Mailed to ${followUp.person.name}`}
      lede={
        way === 'email'
          ? 'A letter on paper is the rule, and the call after it waits for one. You decide that the e-mail is enough.'
          : isPrinted
            ? 'When did it go in the post?'
            : 'It came out well and went in the post. The journal keeps what was mailed, unchangeable.'
      }
      verb={way === 'email' ? 'Done by e-mail' : 'Mailed'}
      busy={task.isPending}
      error={task.error}
      onSubmit={way === 'email' ? byEmail : post}
      onClose={onClose}
    >
      {followUp.kind === 'letter' && (
        <Seg
          label="How it went"
          value={way}
          onChange={setWay}
          options={[
            { value: 'post', label: 'In the post' },
            { value: 'email', label: 'By e-mail alone' },
          ]}
        />
      )}
      <DayAndHourFields value={when} onChange={setWhen} error={sentenceAt(task.error, way === 'email' ? 'at' : 'mailedAt')} />
    </FormDialog>
  );
}
