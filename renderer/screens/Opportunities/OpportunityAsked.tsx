import type { Id } from '../../../shared/model.ts';
import { AnswerDialog } from '../../components/AnswerDialog.tsx';
import { useJournal } from '../../journalQueries.ts';
import { PromiseDialog } from './PromiseDialog.tsx';
import { ReferenceDialog } from './ReferenceDialog.tsx';
import { StageDialog } from './StageDialog.tsx';

/** What is asked about an opportunity from elsewhere than its page. */
export type OpportunityAsk = 'mayI' | 'stage' | 'promise' | 'reference';

/** The dialog for what was asked about an opportunity. */
export function OpportunityAsked({ ask, id, onClose }: { readonly ask: OpportunityAsk; readonly id: Id; readonly onClose: () => void }) {
  const opportunity = useJournal('opportunities.get', { id }).data;
  if (opportunity === undefined) return null;
  switch (ask) {
    case 'mayI':
      return (
        <AnswerDialog
          contactId={null}
          opportunityId={id}
          lede={`${opportunity.title}, ${opportunity.organization.name}`}
          likely="status"
          onClose={onClose}
        />
      );
    case 'stage':
      return <StageDialog opportunity={opportunity} onClose={onClose} />;
    case 'promise':
      return <PromiseDialog opportunity={opportunity} onClose={onClose} />;
    case 'reference':
      return <ReferenceDialog opportunity={opportunity} onClose={onClose} />;
  }
}
