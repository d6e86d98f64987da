import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { TextField } from '../../components/Field.tsx';
import { Notice } from '../../components/Notice.tsx';
import { tell } from '../../components/notices.ts';
import { call } from '../../host.ts';
import { journalClient, useJournal } from '../../journalQueries.ts';

/** Where the calendar file stands that is written again after each change, so that a calendar program can subscribe to it. */
export function KeptFileDialog({ onClose }: { readonly onClose: () => void }) {
  const kept = useJournal('calendar.kept', {}).data;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const path = typed ?? kept?.path ?? '';
  const keep = async (place: string) => {
    setBusy(true);
    setProblem(null);
    try {
      await call('calendar.keep', { path: place.trim() });
      await journalClient.invalidateQueries();
      tell(place === '' ? 'The calendar file is no longer written. It stays where it is.' : `Kept up to date: ${place.trim()}`);
      onClose();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Keep a calendar file"
      lede="It holds everything that stands in the calendar and is written again after each change. Your calendar program can subscribe to it; nothing leaves this computer."
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          {kept !== null && kept !== undefined && (
            <Button busy={busy} onClick={() => void keep('')}>
              Stop writing it
            </Button>
          )}
          <Button look="primary" busy={busy} disabled={path.trim() === ''} onClick={() => void keep(path)}>
            Keep it there
          </Button>
        </>
      }
    >
      <div className="dialog-body">
        <TextField
          label="File"
          hint="The whole path, such as /home/jordan/Follow Through.ics"
          value={path}
          maxLength={1000}
          onChange={(event) => setTyped(event.target.value)}
        />
        {kept?.problem != null && <Notice look="err">{`It was not written the last time: ${kept.problem}`}</Notice>}
        {problem !== null && <ErrorNotice error={problem} />}
      </div>
    </Dialog>
  );
}
