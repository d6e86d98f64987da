import { useRef, useState } from 'react';
import type { ErasePreview } from '../../../shared/eraseViews.ts';
import type { Id } from '../../../shared/model.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { Check } from '../../components/Check.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { tell } from '../../components/notices.ts';
import { useCommand, useJournal } from '../../journalQueries.ts';
import { capital, counted } from '../../words.ts';

export interface EraseContactProps {
  readonly contact: { readonly id: Id; readonly name: string };
  readonly onErased: () => void;
}

/** Takes a person out of the journal for good (R24): quiet, at the end of the pane, and never by one key. */
export function EraseContact({ contact, onErased }: EraseContactProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="text" onClick={() => setOpen(true)}>
        Erase this person…
      </Button>
      {open && <EraseDialog contact={contact} onErased={onErased} onClose={() => setOpen(false)} />}
    </>
  );
}

function EraseDialog({ contact, onErased, onClose }: EraseContactProps & { readonly onClose: () => void }) {
  const preview = useJournal('contacts.erasePreview', { id: contact.id });
  const erase = useCommand('contacts.erase');
  const [sure, setSure] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const run = (): void =>
    erase.mutate(
      { id: contact.id },
      {
        onSuccess: () => {
          tell(`${contact.name} is erased from the journal.`);
          onErased();
        },
      },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Erase ${contact.name}?`}
      lede="The person goes for good, from the lists, the search, the letters and the history. This cannot be undone, nor can anything that was done before it."
      initialFocus={keep}
      footer={
        <>
          <Button ref={keep} onClick={onClose}>
            Keep them
          </Button>
          <Button look="primary" busy={erase.isPending} disabled={!sure || preview.data === undefined} onClick={run}>
            Erase
          </Button>
        </>
      }
    >
      <Loaded query={preview} rows={3}>
        {(foreseen) => <Consequences foreseen={foreseen} />}
      </Loaded>
      <Check checked={sure} onChange={setSure}>
        Yes, erase {contact.name} for good
      </Check>
      {erase.isError && <ErrorNotice error={erase.error} />}
    </Dialog>
  );
}

function Consequences({ foreseen }: { readonly foreseen: ErasePreview }) {
  const { today, zone } = useClock();
  const { goes, documents, interviews, organization, texts, familyNameStays, printedToOthers, backups } = foreseen;
  const counts = [
    [goes.touches, 'touch', 'touches'],
    [goes.followUps, 'follow-up', 'follow-ups'],
    [goes.letters, 'letter with what was printed of it', 'letters with what was printed of them'],
    [goes.messages, 'e-mail or fax', 'e-mails and faxes'],
    [goes.references, 'reference', 'references'],
  ] as const;
  const gone = counts.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
  const stays = [...(interviews === 0 ? [] : [counted(interviews, 'interview')]), ...(organization === null ? [] : [organization])];
  const days = [...new Set(backups.map((at) => sayDay(dayOf(at, zone), today)))];
  return (
    <ul className="consequences">
      <li>What goes: name, address, phones, e-mail, business card, notes and tags{gone.length > 0 && `; ${gone.join(', ')}`}.</li>
      {documents.length > 0 && <li>Documents that name them go, too: {documents.join(', ')}. Export first what you need.</li>}
      {stays.length > 0 && <li>What stays, without them: {stays.join(' and ')}.</li>}
      {texts > 0 && <li>{capital(counted(texts, 'other text names', 'other texts name'))} them: there “(erased)” stands instead.</li>}
      {familyNameStays && <li>Where a text says the family name alone it stays, because it can mean somebody or something else.</li>}
      {printedToOthers > 0 && (
        <li>
          {capital(counted(printedToOthers, 'printed letter', 'printed letters'))} to others {printedToOthers === 1 ? 'names' : 'name'}{' '}
          them. What was printed stays as it is.
        </li>
      )}
      <li>
        {days.length === 0
          ? 'There is no backup that holds them.'
          : `Backups of ${days.slice(0, 6).join(', ')}${days.length > 6 ? ` and ${counted(days.length - 6, 'earlier day')}` : ''} still hold them: delete those in the folder “backups” beside the journal.`}{' '}
        Files that you exported or printed are outside the journal. Pictures and PDFs among the documents are not looked through.
      </li>
    </ul>
  );
}
