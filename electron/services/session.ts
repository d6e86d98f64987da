import * as businessCards from '../db/businessCards.ts';
import * as documents from '../db/documents.ts';
import * as history from '../db/history.ts';
import * as marks from '../db/marks.ts';
import type { OpenDatabase } from '../db/open.ts';
import type { Ports } from '../ports.ts';
import { beginReminding, noticeSetBack } from './reminders.ts';
import { absence } from './status.ts';

/** Notes when a session begins: since when the program was not there, from where Undo counts, and what is told already. */
export function beginSession({ raw, writable }: OpenDatabase, ports: Ports): void {
  const now = ports.now();
  raw
    .transaction(() => {
      const seenAt = marks.read(writable, 'seen_at');
      marks.write(writable, 'absent_from', seenAt ?? now);
      marks.write(writable, 'absent_to', now);
      marks.write(writable, 'seen_at', now);
      documents.forgetRemoved(writable);
      businessCards.forgetRemoved(writable);
      marks.write(writable, 'session_entry', String(history.newestEntry(writable)));
      const writing = { db: writable, ports };
      beginReminding(writing, absence(writing) !== null);
    })
    .immediate();
}

/** Notes that the program runs, for the absence that may follow: with each command, and when the journal is closed. */
export function noteSeen({ writable }: Pick<OpenDatabase, 'writable'>, ports: Ports): void {
  noticeSetBack({ db: writable, ports });
  marks.write(writable, 'seen_at', ports.now());
}
