import { TouchDialog } from '../Contacts/TouchDialog.tsx';
import { AddressDialog } from './AddressDialog.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import type { Asked } from './asked.ts';
import { DoneDialog } from './DoneDialog.tsx';
import { MailedDialog } from './MailedDialog.tsx';
import { PatienceDialog } from './PatienceDialog.tsx';
import { SkipDialog } from './SkipDialog.tsx';
import { SnoozeDialog } from './SnoozeDialog.tsx';

/** The dialog for what a row asked. */
export function AskDialog({ asked: { ask, followUp }, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const { id } = followUp.person;
  switch (ask) {
    case 'done':
      return <DoneDialog followUp={followUp} onClose={onClose} />;
    case 'mailed':
      return <MailedDialog followUp={followUp} onClose={onClose} />;
    case 'snooze':
      return <SnoozeDialog followUp={followUp} onClose={onClose} />;
    case 'skip':
      return <SkipDialog followUp={followUp} onClose={onClose} />;
    case 'address':
      return id === null ? null : <AddressDialog person={{ ...followUp.person, id }} onClose={onClose} />;
    case 'patience':
      return followUp.opportunity === null ? null : (
        <PatienceDialog followUp={followUp} opportunityId={followUp.opportunity.id} onClose={onClose} />
      );
    case 'mayI':
      return <AnswerDialog followUp={followUp} onClose={onClose} />;
    case 'wordIn':
      return id === null ? null : (
        <TouchDialog contactId={id} opportunityId={followUp.opportunity?.id ?? null} direction="in" onClose={onClose} />
      );
  }
}
