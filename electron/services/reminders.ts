import type { Moment } from '../../shared/model.ts';
import { spokenName } from '../../shared/rules/names.ts';
import { becameDue, becomesDueAt, sayDiscreetly, sayReminder, setBackTo, toldUntil } from '../../shared/rules/reminder.ts';
import type { Told } from '../../shared/rules/reminder.ts';
import * as marks from '../db/marks.ts';
import type { ReadableDb, WritableDb } from '../db/open.ts';
import * as reminders from '../db/reminders.ts';
import type { Reminded } from '../db/reminders.ts';
import type { HandlersOf, Reading, Writing } from '../handlers.ts';

export const remindersHandlers: HandlersOf<'reminders.read' | 'reminders.tell'> = {
  'reminders.read': (reading) => {
    const now = reading.ports.now();
    return { now, untold: untold(reading).length, nextAt: reminders.nextAfter(reading.db, now) };
  },
  'reminders.tell': (writing) => {
    const { db, ports } = writing;
    const now = ports.now();
    const due = untold(writing);
    // Told and noted in one transaction: whoever asks next, another window or the next start, is told nothing.
    keep(db, toldUntil(toldOf(db, now), now));
    const named = due.map((each) => ({
      ...each,
      at: becomesDueAt(each) ?? now,
      spoken: each.person === null ? null : spokenName(each.person),
    }));
    return { sentence: sayReminder(named, now), discreet: sayDiscreetly(named, now) };
  },
};

function untold({ db, ports }: Reading): readonly Reminded[] {
  const now = ports.now();
  const told = toldOf(db, now);
  return told.to >= now ? [] : becameDue(reminders.comingBetween(db, told.to, now), told, now);
}

/** A new journal has nothing to tell of the time before it. */
function toldOf(db: ReadableDb, now: Moment): Told {
  return { to: marks.read(db, 'told_to') ?? now, ahead: JSON.parse(marks.read(db, 'told_ahead') ?? '[]') as string[] };
}

function keep(db: WritableDb, told: Told): void {
  marks.write(db, 'told_to', told.to);
  marks.write(db, 'told_ahead', JSON.stringify(told.ahead));
}

/**
 * Notes that the clock was set back, if it was. Before anything is written: what is planned afterwards shall be told, even
 * where its moment lies in a stretch that had come before.
 */
export function noticeSetBack({ db, ports }: Writing): void {
  const now = ports.now();
  const to = marks.read(db, 'told_to');
  if (to === null || to <= now) return;
  keep(db, setBackTo(now, toldOf(db, now), reminders.comingBetween(db, now, to)));
}

/**
 * At a start: begins to count, and counts as told what the notice of a long absence tells.
 * @param isTold whether there is such a notice.
 */
export function beginReminding(writing: Writing, isTold: boolean): void {
  const { db, ports } = writing;
  const now = ports.now();
  noticeSetBack(writing);
  if (marks.read(db, 'told_to') === null || isTold) keep(db, toldUntil(toldOf(db, now), now));
}
