import { X } from 'lucide-react';
import { Button } from './Button.tsx';

/** Closes a pane; Esc does too. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <Button look="quiet" className="btn--icon" title="Close (Esc)" aria-label="Close" onClick={onClose}>
      <X className="i" aria-hidden />
    </Button>
  );
}
