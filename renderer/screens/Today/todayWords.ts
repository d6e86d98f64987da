import type { FollowUpView, TodayView } from '../../../shared/views.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayHour, sayMoment } from '../../../shared/rules/say.ts';
import { capital, counted } from '../../words.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The title of the day: "Thursday, 11 June". */
export function titleOf(today: string): string {
  const date = new Date(`${today}T00:00Z`);
  return `${weekdays[date.getUTCDay()] ?? ''}, ${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''}`;
}

const nouns = { letter: 'letter', card: 'card', email: 'e-mail', call: 'call', reference: 'call to a reference', keep: 'call' } as const;

/** "one letter", "two calls", "three follow-ups": the noun of the kind where all are of one. */
function countOf(rows: readonly FollowUpView[], total: number): string {
  const kinds = new Set(rows.map((row) => nouns[row.kind]));
  const [only] = kinds;
  if (kinds.size !== 1 || only === undefined) return counted(total, 'follow-up');
  return counted(total, only, only === 'call to a reference' ? 'calls to references' : `${only}s`);
}

/** What the day holds, in a sentence or two: "One letter is late. One call before 17:00, then tonight’s post." */
export function ledeOf(view: TodayView): string {
  const { overdue, due, tray, upcoming } = view;
  const late = overdue.total === 0 ? '' : `${capital(countOf(overdue.rows, overdue.total))} ${overdue.total === 1 ? 'is' : 'are'} late.`;
  const ending = due.rows.filter((row) => row.dueAt !== null && dayOf(row.dueAt, row.zone) === view.today);
  const first = ending[0];
  // A section that is folded may hold more of today's than its rows tell, so then the hour is left out.
  const calls =
    first?.dueAt === undefined || first.dueAt === null
      ? due.total === 0
        ? ''
        : `${counted(due.total, 'follow-up')} due`
      : ending.length === 1
        ? `${countOf(ending, 1)} before ${sayHour(first.dueAt, first.zone)}`
        : `${countOf(ending, ending.length)} today`;
  const box = view.lastCollection.passed ? 'the next collection' : 'tonight’s post';
  const post = tray.total === 0 ? '' : calls === '' ? `${counted(tray.total, 'piece')} for ${box}` : box;
  const work = [calls, post].filter((part) => part !== '').join(', then ');
  if (late !== '' || work !== '') return [late, work === '' ? '' : `${capital(work)}.`].filter((part) => part !== '').join(' ');
  const next = upcoming.rows[0];
  if (next === undefined) return 'Nothing is due.';
  return `Nothing is due. Next: ${next.person.name}, ${sayMoment(next.opensAt ?? next.dueAt ?? '', next.zone, view.today)}.`;
}

/** "1 follow-up is planned.", "2 follow-ups are planned.", or nothing. */
export function plannedWords({ added }: { readonly added: number }): string {
  if (added === 0) return '';
  return ` ${capital(counted(added, 'follow-up'))} ${added === 1 ? 'is' : 'are'} planned.`;
}
