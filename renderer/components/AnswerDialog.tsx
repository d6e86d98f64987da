import { Answer } from './Answer.tsx';
import type { AnswerProps } from './Answer.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

export interface AnswerDialogProps extends Pick<AnswerProps, 'contactId' | 'opportunityId' | 'likely'> {
  /** Whom it is about. */
  readonly lede: string;
  readonly onClose: () => void;
}

/** May I contact them now?: the answer, over any screen. */
export function AnswerDialog({ lede, onClose, ...asked }: AnswerDialogProps) {
  return (
    <Dialog open onClose={onClose} title="May I contact them now?" lede={lede} footer={<Button onClick={onClose}>Close</Button>}>
      <Answer {...asked} withoutQuestion />
    </Dialog>
  );
}
