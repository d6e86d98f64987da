import { useState } from 'react';
import type { MessageView } from '../../../shared/messageViews.ts';
import { sayMoment } from '../../../shared/rules/say.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { DayAndHourFields, dayAndHourOf, momentOf } from '../../components/DayAndHour.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { tell } from '../../components/notices.ts';
import { sentenceAt, useCommand } from '../../journalQueries.ts';

/** When an e-mail or fax went: only the user knows. It is then recorded as a contact made. */
export function SentDialog({ message, onClose }: { readonly message: MessageView; readonly onClose: () => void }) {
  const clock = useClock();
  const [when, setWhen] = useState(() => dayAndHourOf(clock.now, clock.zone));
  const sent = useCommand('messages.sent');
  const at = momentOf(when, clock.zone);
  const kind = message.channel === 'email' ? 'e-mail' : 'fax';
  const record = (): void =>
    sent.mutate(
      { id: message.id, at, zone: clock.zone },
      {
        onSuccess: () => {
          tell(`${message.person.spoken}: ${kind} sent ${sayMoment(at, clock.zone, clock.today)}, recorded.`, { undo: true });
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title="When did it go?"
      lede={`The ${kind} to ${message.person.spoken} is recorded as a contact made, with its text.`}
      footer={
        <>
          <Button onClick={onClose}>Not yet</Button>
          <Button look="primary" busy={sent.isPending} disabled={at === ''} onClick={record}>
            It went
          </Button>
        </>
      }
    >
      <div className="dialog-body">
        <DayAndHourFields value={when} onChange={setWhen} error={sentenceAt(sent.error, 'at')} />
        {sent.error !== null && sentenceAt(sent.error, 'at') === undefined && <ErrorNotice error={sent.error} />}
      </div>
    </Dialog>
  );
}
