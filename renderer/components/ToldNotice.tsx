import { Check, CircleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { dismiss, undoLast, useTold } from './notices.ts';

/** How long a line stands; while the pointer or the focus is on it, it stays. */
const standsForMs = 10_000;

/** The place for what was just done, at the foot of the window. It is always there, so that it is read out politely. */
export function ToldNotice() {
  const told = useTold();
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (told === null || kept) return undefined;
    const timer = setTimeout(() => dismiss(told.id), standsForMs);
    return () => clearTimeout(timer);
  }, [told, kept]);
  const Icon = told?.look === 'err' ? CircleAlert : Check;
  return (
    <div
      className="told"
      role="status"
      onPointerEnter={() => setKept(true)}
      onPointerLeave={() => setKept(false)}
      onFocus={() => setKept(true)}
      onBlur={() => setKept(false)}
    >
      {told !== null && (
        <div className={`notice notice--${told.look}`} key={told.id}>
          <Icon className="i" aria-hidden />
          <span>{told.sentence}</span>
          <span className="btns">
            {told.undo && (
              <Button size="sm" keys={['Ctrl', 'Z']} onClick={() => void undoLast()}>
                Undo
              </Button>
            )}
            <Button size="sm" look="quiet" className="btn--icon" aria-label="Close this notice" onClick={() => dismiss(told.id)}>
              <X className="i s" aria-hidden />
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}
