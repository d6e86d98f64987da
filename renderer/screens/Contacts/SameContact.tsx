import { useState } from 'react';
import type { Id } from '../../../shared/model.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/Field.tsx';
import { useJournal } from '../../journalQueries.ts';
import { useDebounced } from '../../useDebounced.ts';
import { everybody } from './contactsAsked.ts';
import { MergeDialog } from './MergeDialog.tsx';

export interface SameContactProps {
  readonly contact: { readonly id: Id; readonly name: string; readonly familyName: string };
  readonly onMerged: (id: Id) => void;
}

/** Somebody who is in the journal twice: the other one is found, and the two are put side by side. */
export function SameContact({ contact, onMerged }: SameContactProps) {
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState<Id | null>(null);
  return (
    <>
      <Button look="text" onClick={() => setOpen(true)}>
        The same person as…
      </Button>
      {open && (
        <WhoDialog
          contact={contact}
          onChoose={(id) => {
            setOpen(false);
            setOther(id);
          }}
          onClose={() => setOpen(false)}
        />
      )}
      {other !== null && <MergeDialog whom={{ ids: [contact.id, other] }} onMerged={onMerged} onClose={() => setOther(null)} />}
    </>
  );
}

/** So many people are offered at once. */
const mostOffered = 8;

interface WhoDialogProps extends Pick<SameContactProps, 'contact'> {
  readonly onChoose: (id: Id) => void;
  readonly onClose: () => void;
}

function WhoDialog({ contact, onChoose, onClose }: WhoDialogProps) {
  const [text, setText] = useState(contact.familyName);
  const search = useDebounced(text.trim(), 120);
  const found = useJournal(
    'contacts.list',
    { ...everybody, search, sort: 'name', descending: false, offset: 0, limit: mostOffered + 1 },
    { keep: true, enabled: search !== '' },
  );
  const others = search === '' ? [] : (found.data?.rows ?? []).filter(({ id }) => id !== contact.id).slice(0, mostOffered);
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${contact.name} is the same person as…`}
      lede="Choose the other contact. Then both stand side by side, and nothing is changed before you say so."
      footer={
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      }
    >
      <div className="dialog-body">
        <TextField
          label="Find the other contact"
          value={text}
          maxLength={200}
          placeholder="Name, organization, phone or e-mail"
          onChange={(event) => setText(event.target.value)}
        />
        <ul className="same-found" aria-label="Found">
          {others.map(({ id, name, title, organization }) => (
            <li key={id}>
              <button type="button" onClick={() => onChoose(id)}>
                <b>{name}</b>
                <small>{[title, organization?.name ?? ''].filter((each) => each !== '').join(', ')}</small>
              </button>
            </li>
          ))}
        </ul>
        {search !== '' && others.length === 0 && !found.isFetching && <p className="quiet">Nobody else is called so.</p>}
      </div>
    </Dialog>
  );
}
