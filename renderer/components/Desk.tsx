import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useJournal } from '../journalQueries.ts';

export interface DeskProps {
  /** What the window is called while this screen is open. */
  readonly title: string;
  /** The screen's own class beside `desk`. */
  readonly className: string;
  /** One `<main className="sheet …">` and at most one `<aside>`. */
  readonly children: ReactNode;
}

/** The desk of one screen: names the window, with the number of what there is to do, and takes the focus when the screen is opened, unless a field took it already. */
export function Desk({ title, className, children }: DeskProps) {
  const toDo = useJournal('journal.status', {}).data?.counts.toDo ?? 0;
  useEffect(() => {
    document.title = `${toDo === 0 ? '' : `(${toDo}) `}${title} · Follow Through`;
  }, [title, toDo]);
  useEffect(() => {
    const screen = document.getElementById('screen');
    if (document.activeElement === document.body || document.activeElement === null) screen?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={`desk ${className}`} id="screen" tabIndex={-1}>
      {children}
    </div>
  );
}
