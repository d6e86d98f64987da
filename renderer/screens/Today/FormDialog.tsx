import type { ReactNode } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';

export interface FormDialogProps {
  readonly title: string;
  readonly lede?: ReactNode;
  /** The verb of the primary button. */
  readonly verb: string;
  readonly busy: boolean;
  /** What went wrong as a whole; sentences at fields are the fields'. */
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with one form. What was typed stays when the journal refuses it. */
export function FormDialog({ title, lede, verb, busy, error, onSubmit, onClose, children }: FormDialogProps) {
  return (
    <Dialog open onClose={onClose} title={title} {...(lede === undefined ? {} : { lede })}>
      <form
        className="dialog-body"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit();
        }}
      >
        {children}
        {error !== null && error !== undefined && <ErrorNotice error={error} />}
        <div className="dialog-foot btns">
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit" busy={busy}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
