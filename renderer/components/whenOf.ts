import type { Day, Moment, Stop } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { sayDay, sayMoment, sayWindows } from '../../shared/rules/say.ts';
import type { FollowUpView } from '../../shared/views.ts';

/** When a follow-up stands, in the words of a row. */
export interface When {
  /** "today, 09:00–17:00" */
  readonly words: string;
  /** "1 h 20 min left", "tomorrow", "planned for Mon 8 June"; empty when there is nothing to add. */
  readonly note: string;
}

const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);

/** A stretch of time as a person says it: "1 h 20 min", "35 min". Down to the full minute. */
export function sayDuration(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** The words of an open follow-up with windows. */
export function whenOf(followUp: FollowUpView, today: Day, now: Moment): When {
  const words = sayWindows(followUp.windows, followUp.zone, followUp.timing, today);
  const moved =
    followUp.plannedDay !== null && followUp.plannedDay !== followUp.day ? `planned for ${sayDay(followUp.plannedDay, today)}` : '';
  if (moved !== '') return { words, note: moved };
  const end = followUp.dueAt;
  if (end === null || followUp.day === null) return { words, note: '' };
  const lastDay = dayOf(end, followUp.zone);
  if (lastDay === today && followUp.state === 'due') return { words, note: `${sayDuration(Date.parse(end) - Date.parse(now))} left` };
  return { words, note: daysBetween(today, followUp.day) === 1 ? 'tomorrow' : '' };
}

/** What is missing, after "blocked: ". */
export const missingWords: Readonly<Record<Extract<Stop, { kind: 'blocked' }>['missing'], string>> = {
  address: 'address missing',
  email: 'e-mail address missing',
  answer: 'your answer missing',
};

/** What the state of a row says, where it is not simply due: "overdue since Wed 10 June, 11:30", "done Fri 5 June". */
export function stateWords(followUp: FollowUpView, today: Day): string {
  const { state, dueAt, closedAt, zone, stop } = followUp;
  if (state === 'overdue' && dueAt !== null) return `overdue since ${sayMoment(dueAt, zone, today)}`;
  if ((state === 'done' || state === 'skipped') && closedAt !== null) {
    const day = dayOf(closedAt, zone);
    return day === today ? state : `${state} ${sayDay(day, today)}`;
  }
  if (state === 'held' && stop?.kind === 'held') return `held until ${sayMoment(stop.until, zone, today)}`;
  if (stop?.kind === 'blocked') return `blocked: ${missingWords[stop.missing]}`;
  if (state === 'waiting' && stop?.kind === 'waiting') return stop.for === 'mailed' ? 'waiting: not mailed' : 'waiting for permission';
  return state;
}
