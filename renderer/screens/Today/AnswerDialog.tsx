import type { FollowUpView } from '../../../shared/views.ts';
import { Answer } from '../../components/Answer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { aboutOf } from '../../../shared/rules/aboutOf.ts';

/** May I contact them now?: the answer for the person of a row. */
export function AnswerDialog({ followUp, onClose }: { readonly followUp: FollowUpView; readonly onClose: () => void }) {
  const { person, organization, opportunity } = followUp;
  return (
    <Dialog
      open
      onClose={onClose}
      title="May I contact them now?"
      lede={[person.name, organization?.name].filter(Boolean).join(', ')}
      footer={<Button onClick={onClose}>Close</Button>}
    >
      <Answer contactId={person.id} opportunityId={opportunity?.id ?? null} likely={aboutOf(followUp)} withoutQuestion />
    </Dialog>
  );
}
