import { useState } from 'react';
import { sayDay } from '../../../shared/rules/say.ts';
import type { FollowUpView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/Field.tsx';
import { tell } from '../../components/notices.ts';
import { problemOf, useCommand } from '../../journalQueries.ts';
import { Verdict } from './MoveHint.tsx';

/** Moves a follow-up to any day, and says what that would mean before it is done. */
export function MoveDialog({ followUp, onClose }: { readonly followUp: FollowUpView; readonly onClose: () => void }) {
  const { today } = useClock();
  const [day, setDay] = useState(followUp.day ?? today);
  const move = useCommand('followUps.move');
  const elsewhere = day !== '' && day !== followUp.day;
  const submit = () => {
    if (!elsewhere) return;
    move.mutate(
      { id: followUp.id, day },
      {
        onSuccess: () => {
          tell(`${followUp.person.spoken}: moved to ${sayDay(day, today)}.`, { undo: true });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog open onClose={onClose} title={`Move: ${followUp.person.name}, ${followUp.title}`}>
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label="To"
          type="date"
          value={day}
          onChange={(event) => setDay(event.target.value)}
          error={move.isError ? problemOf(move.error).problem.sentence : undefined}
          autoFocus
        />
        <div className="why why--sunk" role="status">
          {elsewhere ? <Verdict id={followUp.id} day={day} /> : <span className="quiet">Choose another day.</span>}
        </div>
        <div className="dialog-foot btns">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={move.isPending} disabled={!elsewhere}>
            Move
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
