/**
 * What is told when its time has come: each follow-up once, by one sentence or, for many, by one summary; also after the
 * computer slept, after a change of its clock, and after a restart.
 */
import type { Id, Moment, Stop, Zone } from '../model.ts';
import { dayOf } from './days.ts';
import { sayHour, sayMoment } from './say.ts';

/** What a reminder needs to know of an open follow-up. */
export interface Remindable {
  readonly id: Id;
  readonly stop: Stop | null;
  readonly opensAt: Moment | null;
  readonly dueAt: Moment | null;
  readonly timing: 'deadline' | 'window';
  /** When it was planned first. */
  readonly plannedAt: Moment;
}

/** Up to when the user was told. */
export interface Told {
  readonly to: Moment;
  /** What was told though its moment is still to come, because the clock was set back since; as `keyOf` has it. */
  readonly ahead: readonly string[];
}

/**
 * The moment at which a follow-up becomes due by the clock alone; null while it waits for something else. A deadline that
 * ran already when it was planned (thanks, at the debrief) comes with its end: of its beginning the user knows.
 */
export function becomesDueAt({ stop, opensAt, dueAt, timing, plannedAt }: Remindable): Moment | null {
  if (opensAt === null || (stop !== null && stop.kind !== 'held')) return null;
  if (stop !== null && stop.becomes !== null) return null;
  const from = stop !== null && stop.until > opensAt ? stop.until : opensAt;
  return timing === 'deadline' && from <= plannedAt ? dueAt : from;
}

/** A follow-up that was moved to another moment becomes due anew. */
const keyOf = (id: Id, at: Moment): string => `${id} ${at}`;
const momentOf = (key: string): Moment => key.slice(key.lastIndexOf(' ') + 1);

/** Those of the open follow-ups that have become due since the user was told, and were not told before. */
export function becameDue<Each extends Remindable>(open: readonly Each[], told: Told, now: Moment): readonly Each[] {
  const ahead = new Set(told.ahead);
  return open.filter((each) => {
    const at = becomesDueAt(each);
    return at !== null && at > told.to && at <= now && !ahead.has(keyOf(each.id, at));
  });
}

/** The user has been told all that became due until `now`. */
export function toldUntil(told: Told, now: Moment): Told {
  return now <= told.to ? told : { to: now, ahead: told.ahead.filter((key) => momentOf(key) > now) };
}

/** The clock stands before the moment up to which the user was told: what that covered is told, what is planned from now on is not. */
export function setBackTo(now: Moment, told: Told, open: readonly Remindable[]): Told {
  if (now >= told.to) return told;
  const covered = open.flatMap((each) => {
    const at = becomesDueAt(each);
    return at !== null && at > now && at <= told.to ? [keyOf(each.id, at)] : [];
  });
  return { to: now, ahead: [...new Set([...told.ahead, ...covered])] };
}

/** A follow-up as a reminder names it. */
export interface Named {
  readonly title: string;
  /** As one speaks of the person; null where it is for nobody in particular. */
  readonly spoken: string | null;
  /** When it became due. */
  readonly at: Moment;
  readonly dueAt: Moment | null;
  readonly zone: Zone;
}

/**
 * What is said of those that became due: null for none, one by what, whom and since when, many by their number; what ended
 * meanwhile is overdue. It may be shown over other windows, so it names neither the employer nor the reason.
 */
export function sayReminder(due: readonly Named[], now: Moment): string | null {
  const [first, ...others] = due;
  if (first === undefined) return null;
  const isOver = (each: Named): boolean => isOverBy(each, now);
  if (others.length > 0) return `${String(due.length)} follow-ups are ${due.every(isOver) ? 'overdue' : 'due'}.`;
  const { title, spoken, zone } = first;
  const who = spoken === null ? '' : `, ${spoken}`;
  return `${title}${who}: ${isOver(first) ? `overdue since ${sayWhen(first.dueAt ?? now, zone, now)}` : `due since ${sayWhen(first.at, zone, now)}`}.`;
}

/** The same for a locked screen, where names may be read by anybody: how many, and no more. */
export function sayDiscreetly(due: readonly Named[], now: Moment): string | null {
  return due.length === 1 ? `One follow-up is ${due.every((each) => isOverBy(each, now)) ? 'overdue' : 'due'}.` : sayReminder(due, now);
}

const isOverBy = ({ dueAt }: Named, now: Moment): boolean => dueAt !== null && dueAt <= now;

/** "15:00" of today, "Fri 12 June, 15:00" of another day. */
function sayWhen(at: Moment, zone: Zone, now: Moment): string {
  const today = dayOf(now, zone);
  return dayOf(at, zone) === today ? sayHour(at, zone) : sayMoment(at, zone, today);
}
