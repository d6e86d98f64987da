import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** A sentence under the title. */
  readonly lede?: ReactNode;
  readonly children: ReactNode;
  /** Buttons, the primary last. */
  readonly footer?: ReactNode;
  /** What has the focus first; the first control when left out. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
}

/** A sheet laid over the window that asks one thing. Esc and a click beside it close it; focus returns to where it was. */
export function Dialog({ open, onClose, title, lede, children, footer, initialFocus }: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="scrim" />
        <BaseDialog.Popup className="dialog" {...(initialFocus === undefined ? {} : { initialFocus })}>
          <BaseDialog.Title className="title-3">{title}</BaseDialog.Title>
          {lede !== undefined && <BaseDialog.Description className="dialog-lede">{lede}</BaseDialog.Description>}
          {children}
          {footer !== undefined && <div className="dialog-foot btns">{footer}</div>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
