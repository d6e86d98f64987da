import { Bell, X } from 'lucide-react';
import { Link } from 'wouter';
import { useReminder } from '../useReminder.ts';
import { Button } from './Button.tsx';

/** What has become due, said once; it stands until it is read. Its place is always there, so that it is read out politely. */
export function ReminderNotice({ frozen }: { readonly frozen: boolean }) {
  const { sentence, dismiss } = useReminder(frozen);
  return (
    <div className="reminder" role="status" aria-label="Reminder">
      {sentence !== null && (
        <div className="notice notice--ink">
          <Bell className="i" aria-hidden />
          <span>{sentence}</span>
          <span className="btns">
            <Link className="btn btn--sm" href="/today" onClick={dismiss}>
              Open Today
            </Link>
            <Button size="sm" look="quiet" className="btn--icon" aria-label="Close this reminder" onClick={dismiss}>
              <X className="i s" aria-hidden />
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}
