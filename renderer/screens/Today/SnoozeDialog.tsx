import { useState } from 'react';
import type { Day } from '../../../shared/model.ts';
import { addDays, weekdayOf } from '../../../shared/rules/days.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import type { FollowUpView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Because } from '../../components/Because.tsx';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { Seg } from '../../components/Seg.tsx';
import { sentenceAt, useCommand, useJournal } from '../../journalQueries.ts';
import { FormDialog } from './FormDialog.tsx';

/** Monday of next week. */
const nextMonday = (today: Day): Day => addDays(today, 8 - weekdayOf(today));

/** Snooze…: move to a day. What the practice thinks of that day is said before; the planned day stays on record. */
export function SnoozeDialog({ followUp, onClose }: { readonly followUp: FollowUpView; readonly onClose: () => void }) {
  const { today } = useClock();
  const tomorrow = addDays(today, 1);
  const [day, setDay] = useState<Day>(tomorrow);
  const complete = /^\d{4}-\d\d-\d\d$/.test(day);
  const verdict = useJournal('followUps.moveVerdict', { id: followUp.id, day }, { enabled: complete, keep: true });
  const move = useCommand('followUps.move');
  const sentence = sentenceAt(move.error, 'day');
  const near = [...new Set([tomorrow, nextMonday(today), addDays(today, 7)])].sort();
  return (
    <FormDialog
      title={`Move: ${followUp.title}, ${followUp.person.name}`}
      lede="The day it was planned for stays on record."
      verb="Move"
      busy={move.isPending}
      error={sentence === undefined ? move.error : null}
      onSubmit={() =>
        move.mutate(
          { id: followUp.id, day },
          {
            onSuccess: () => {
              tell(`${followUp.title}, ${followUp.person.spoken}: moved to ${sayDay(day, today)}.`, { undo: true });
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <Seg
        label="To"
        value={day}
        onChange={setDay}
        options={near.map((each) => ({ value: each, label: each === tomorrow ? 'Tomorrow' : sayDay(each, today) }))}
      />
      <TextField type="date" label="Day" value={day} min={today} error={sentence} onChange={(event) => setDay(event.target.value)} />
      {verdict.data !== undefined && complete && (
        <p className="verdict-line" role="status" data-fits={verdict.data.fits}>
          <b>{verdict.data.fits ? 'Fits.' : 'Better not.'}</b> <Because rules={verdict.data.rules}>{verdict.data.because}</Because>
        </p>
      )}
    </FormDialog>
  );
}
