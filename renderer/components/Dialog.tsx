import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { useState } from 'react';
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

/**
 * A sheet laid over the window that asks one thing. Esc and a click beside it close it, and where something was typed only
 * the second time; focus returns to where it was.
 */
export function Dialog({ open, onClose, title, lede, children, footer, initialFocus }: DialogProps) {
  const [typed, setTyped] = useState(false);
  const [asked, setAsked] = useState(false);
  const close = (): void => {
    if (typed && !asked) setAsked(true);
    else onClose();
  };
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && close()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="scrim" />
        <BaseDialog.Popup className="dialog" {...(initialFocus === undefined ? {} : { initialFocus })}>
          <BaseDialog.Title className="title-3">{title}</BaseDialog.Title>
          {lede !== undefined && <BaseDialog.Description className="dialog-lede">{lede}</BaseDialog.Description>}
          <div
            className="dialog-typed"
            onInput={() => {
              setTyped(true);
              setAsked(false);
            }}
          >
            {children}
          </div>
          {asked && (
            <p className="err-text" role="alert">
              What you typed is not kept yet. Close once more to discard it.
            </p>
          )}
          {footer !== undefined && <div className="dialog-foot btns">{footer}</div>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
