import type { Day, FollowUpState, Moment, PlannedFollowUp, RuleId, Stop } from '../model.ts';
import { dayOf } from './days.ts';

/** From the opening of the first window to the end of the last one; nulls while there is none. */
export function spanOf(followUp: Pick<PlannedFollowUp, 'windows'>): { readonly opensAt: Moment | null; readonly dueAt: Moment | null } {
  return { opensAt: followUp.windows[0]?.from ?? null, dueAt: followUp.windows.at(-1)?.to ?? null };
}

/**
 * The state of an open follow-up at a moment. What stops it comes before the clock. A held one is released by itself at
 * `until`, unless it becomes another follow-up: then it stays held until that one is done.
 */
export function openStateOf(
  followUp: { readonly stop: Stop | null; readonly opensAt: Moment | null; readonly dueAt: Moment | null },
  now: Moment,
): Exclude<FollowUpState, 'done' | 'skipped'> {
  const { stop, opensAt, dueAt } = followUp;
  if (stop?.kind === 'waiting') return 'waiting';
  if (stop?.kind === 'blocked') return 'blocked';
  if (stop?.kind === 'held' && (stop.becomes !== null || now < stop.until)) return 'held';
  if (dueAt !== null && now >= dueAt) return 'overdue';
  return opensAt !== null && now < opensAt ? 'upcoming' : 'due';
}

/**
 * The civil day on which it stands in the calendar: a deadline on its last day, a window on its first, a held one on the
 * day of its release. Null while it waits for an event, and when it becomes another follow-up, which stands there for it.
 */
export function calendarDay(followUp: Pick<PlannedFollowUp, 'windows' | 'timing' | 'zone' | 'stop'>): Day | null {
  const { stop, zone } = followUp;
  if (stop?.kind === 'waiting') return null;
  if (stop?.kind === 'held') return stop.becomes === null ? dayOf(stop.until, zone) : null;
  const { opensAt, dueAt } = spanOf(followUp);
  const at = followUp.timing === 'deadline' ? dueAt : opensAt;
  return at === null ? null : dayOf(at, zone);
}

/** The sentence as it reads at a moment: open thanks after their deadline, blocked ones too, are "late, still send" (P5, P7). */
export function becauseIn(
  state: FollowUpState,
  followUp: { readonly rules: readonly RuleId[]; readonly because: string; readonly dueAt: Moment | null },
  now: Moment,
): string {
  const thanks = followUp.rules[0] === 'P5' || followUp.rules[0] === 'P7';
  const late = (state === 'overdue' || state === 'blocked') && followUp.dueAt !== null && now >= followUp.dueAt;
  return thanks && late ? `late, still send: ${followUp.because}` : followUp.because;
}
