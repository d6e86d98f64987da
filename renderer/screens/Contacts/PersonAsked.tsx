import type { Id } from '../../../shared/model.ts';
import { AnswerDialog } from '../../components/AnswerDialog.tsx';
import { useJournal } from '../../journalQueries.ts';
import { WriteMessage } from '../Messages/WriteMessage.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { likelyAbout } from './likelyAbout.ts';
import { TouchDialog } from './TouchDialog.tsx';

/** What is asked about a person from elsewhere than their page. */
export type PersonAsk = 'mayI' | 'touch' | 'wordIn' | 'write' | 'edit';

/** The dialog for what was asked about a person. */
export function PersonAsked({ ask, id, onClose }: { readonly ask: PersonAsk; readonly id: Id; readonly onClose: () => void }) {
  const contact = useJournal('contacts.get', { id }).data;
  if (contact === undefined) return null;
  switch (ask) {
    case 'mayI':
      return (
        <AnswerDialog
          contactId={id}
          opportunityId={null}
          lede={[contact.name, contact.organization?.name].filter(Boolean).join(', ')}
          likely={likelyAbout(contact)}
          onClose={onClose}
        />
      );
    case 'touch':
      return <TouchDialog contactId={id} onClose={onClose} />;
    case 'wordIn':
      return <TouchDialog contactId={id} direction="in" onClose={onClose} />;
    case 'write':
      return <WriteMessage contact={contact} onClose={onClose} />;
    case 'edit':
      return <ContactDialog id={id} onClose={onClose} onSaved={() => undefined} />;
  }
}
