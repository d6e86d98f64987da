import type { Id } from '../../../shared/model.ts';
import { aboutOf } from '../../../shared/rules/aboutOf.ts';
import { AnswerDialog } from '../../components/AnswerDialog.tsx';
import { useJournal } from '../../journalQueries.ts';
import { ContactDialog } from '../Contacts/ContactDialog.tsx';
import { TouchDialog } from '../Contacts/TouchDialog.tsx';
import { OrganizationDialog } from '../Organizations/OrganizationDialog.tsx';
import { AddressDialog } from './AddressDialog.tsx';
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
      return (
        <AnswerDialog
          contactId={id}
          opportunityId={followUp.opportunity?.id ?? null}
          lede={[followUp.person.name, followUp.organization?.name].filter(Boolean).join(', ')}
          likely={aboutOf(followUp)}
          onClose={onClose}
        />
      );
    case 'wordIn':
      return id === null ? null : (
        <TouchDialog contactId={id} opportunityId={followUp.opportunity?.id ?? null} direction="in" onClose={onClose} />
      );
    case 'edit':
      if (id !== null) return <ContactDialog id={id} onClose={onClose} onSaved={stay} />;
      return followUp.organization === null ? null : <EditOrganization id={followUp.organization.id} onClose={onClose} />;
    case 'add':
      return <ContactDialog id={null} at={followUp.organization?.name ?? ''} onClose={onClose} onSaved={stay} />;
  }
}

/** Whoever was saved, the day goes on. */
const stay = (): void => undefined;

/** What is to do for an organization, with nobody known there. */
function EditOrganization({ id, onClose }: { readonly id: Id; readonly onClose: () => void }) {
  const { data } = useJournal('organizations.get', { id });
  return data === undefined ? null : <OrganizationDialog organization={data} onClose={onClose} />;
}
