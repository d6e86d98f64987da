import { useState } from 'react';
import type { Id } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { sayDay } from '../../shared/rules/say.ts';
import { useClock } from '../clock.ts';
import { call, host } from '../host.ts';
import { useJournal } from '../journalQueries.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { LinkedText } from './LinkedText.tsx';
import { tell, tellProblem } from './notices.ts';
import './invitation.css';

/** The invitation by which an interview came in: what it said, and its file as it came; nothing where none is kept. */
export function Invitation({ interviewId }: { readonly interviewId: Id }) {
  const { today, zone } = useClock();
  const [reading, setReading] = useState(false);
  const kept = useJournal('invitations.ofInterview', { id: interviewId }).data ?? null;
  if (kept === null) return null;
  const save = async () => {
    try {
      const file = await call('invitations.file', { id: interviewId });
      if (file !== null && (await host.saveFile(file))) tell(`Saved as ${file.name}.`);
    } catch (error) {
      tellProblem(error);
    }
  };
  const close = () => setReading(false);
  return (
    <p className="invited">
      Invitation of {sayDay(dayOf(kept.receivedAt, zone), today)}{' '}
      <Button look="text" aria-label="Read the invitation" onClick={() => setReading(true)}>
        Read…
      </Button>
      <Button look="text" aria-label="Save the invitation’s file" onClick={() => void save()}>
        Save its file…
      </Button>
      {reading && (
        <Dialog open onClose={close} title="The invitation, as it came" footer={<Button onClick={close}>Close</Button>}>
          {kept.description.trim() === '' ? (
            <p className="quiet">It says nothing beside the day, the place and the people.</p>
          ) : (
            // A stretch that scrolls is reached by keyboard, too.
            <pre className="invitation-text scroll" tabIndex={0} aria-label="What the invitation says">
              <LinkedText text={kept.description} />
            </pre>
          )}
        </Dialog>
      )}
    </p>
  );
}
