import { useState } from 'react';
import type { InterviewGone } from '../../../shared/model.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import type { InterviewLabel } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { tell } from '../../components/notices.ts';
import { Seg } from '../../components/Seg.tsx';
import { useCommand } from '../../journalQueries.ts';
import { FormDialog } from '../Today/FormDialog.tsx';

/** Remove…: an interview that was cancelled or entered by mistake goes; what is open of it is retired with the reason. */
export function RemoveInterviewDialog({ interview, onClose }: { readonly interview: InterviewLabel; readonly onClose: () => void }) {
  const { today } = useClock();
  const [because, setBecause] = useState<InterviewGone>('cancelled');
  const remove = useCommand('interviews.remove');
  const day = sayDay(dayOf(interview.startsAt, interview.zone), today);
  return (
    <FormDialog
      title={`Remove the interview of ${day}`}
      lede="Its open follow-ups are retired with the reason, and its drafts go. The people stay contacts, and what was done stays done."
      verb="Remove"
      busy={remove.isPending}
      error={remove.error}
      onSubmit={() =>
        remove.mutate(
          { id: interview.id, because },
          {
            onSuccess: ({ retired }) => {
              const gone = retired === 0 ? '' : ` ${retired === 1 ? 'One follow-up is' : `${retired} follow-ups are`} retired.`;
              tell(`${interview.organization.name}: the interview of ${day} is removed.${gone}`, { undo: true });
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <Seg
        label="Why"
        value={because}
        onChange={setBecause}
        options={[
          { value: 'cancelled', label: 'It was cancelled' },
          { value: 'mistake', label: 'Entered by mistake' },
        ]}
      />
    </FormDialog>
  );
}
