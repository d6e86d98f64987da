import { dayOf, daysBetween } from '../../shared/rules/days.ts';
import type { JournalStatus } from '../../shared/views.ts';
import * as contacts from '../db/contacts.ts';
import * as followUpLists from '../db/followUpLists.ts';
import * as history from '../db/history.ts';
import * as letters from '../db/letters.ts';
import * as marks from '../db/marks.ts';
import * as opportunities from '../db/opportunities.ts';
import * as profile from '../db/profile.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { undoable } from './history.ts';
import { today, userZone } from './profile.ts';
import { practiceOf } from './terms.ts';

export const statusHandlers: HandlersOf<'journal.status'> = {
  'journal.status': (reading) => {
    const { db, ports } = reading;
    const now = ports.now();
    const weeks = marks.read(db, 'example_weeks');
    return {
      profile: profile.read(db),
      example: weeks === null ? null : { weeks: Number(weeks) },
      practice: practiceOf(db),
      clock: { now, zone: userZone(reading), frozen: ports.frozen },
      today: today(reading),
      counts: {
        overdue: followUpLists.sectionTotal(db, 'overdue', now),
        toDo: followUpLists.toDoTotal(db, now),
        opportunities: opportunities.total(db),
        contacts: contacts.total(db),
        letters: letters.countUnmailed(db),
      },
      savedAt: history.newestChangeAt(db),
      backupAt: marks.read(db, 'backup_at'),
      undo: undoable(reading)?.said ?? null,
      absence: absence(reading),
    };
  },
};

/** Shorter than this many civil days, the overdue list says it all. */
const longEnough = 2;

/** What fell due while the program was closed and is still to do. */
export function absence(reading: Reading): JournalStatus['absence'] {
  const { db } = reading;
  const from = marks.read(db, 'absent_from');
  const to = marks.read(db, 'absent_to');
  if (from === null || to === null) return null;
  const zone = userZone(reading);
  const days = daysBetween(dayOf(from, zone), dayOf(to, zone));
  const passed = days < longEnough ? 0 : followUpLists.passedTotal(db, from, to);
  return passed === 0 ? null : { days, passed };
}
