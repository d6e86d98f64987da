import { addDays } from '../../../shared/rules/days.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import type { CalendarView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Rules } from '../../components/Rule.tsx';
import { useJournal } from '../../journalQueries.ts';

/** Any two holidays of a calendar lie nearer than this. */
const daysAhead = 240;
const nothingElse = ['interview', 'promise', 'letter', 'card', 'email', 'call', 'reference', 'keep'] as const;

/** The next days that are no business days, and those without mail, by the user's country; an organization abroad has its own. */
export function Holidays() {
  const { today } = useClock();
  const range = useJournal('calendar.range', { from: today, to: addDays(today, daysAhead), perDay: 1, hidden: [...nothingElse] });
  const next = (which: 'office' | 'postal'): string =>
    (range.data?.holidays ?? [])
      .filter((holiday: CalendarView['holidays'][number]) => holiday[which])
      .slice(0, 2)
      .map(({ day }) => sayDay(day, today))
      .join(', then ');
  return (
    <section aria-labelledby="holidays">
      <h2 className="title-4" id="holidays">
        Holidays
      </h2>
      <ul className="sets">
        <li>
          <span className="what">
            Offices are closed
            <Rules ids={['P12', 'P18']} />
          </span>
          <span className="val faint">{next('office')}</span>
        </li>
        <li>
          <span className="what">
            No mail is delivered
            <Rules ids={['P12']} />
          </span>
          <span className="val faint">{next('postal')}</span>
        </li>
      </ul>
      <p className="because">These are of your country; an organization counts by the country of its address.</p>
    </section>
  );
}
