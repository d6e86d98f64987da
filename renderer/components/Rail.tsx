import { NotebookPen, SlidersHorizontal } from 'lucide-react';
import { Link } from 'wouter';
import type { Day, Moment, Zone } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import { sayDay, sayHour } from '../../shared/rules/say.ts';
import type { JournalStatus } from '../../shared/views.ts';
import { places } from '../places.ts';
import { Keys } from './Keys.tsx';

export interface RailProps {
  readonly status: JournalStatus | undefined;
  readonly path: string;
  readonly folded: boolean;
}

/** The rail: the way to every screen, with what waits there, and when the journal was last saved. */
export function Rail({ status, path, folded }: RailProps) {
  const here = (place: string) => (path === place || path.startsWith(`${place}/`) ? ('page' as const) : undefined);
  const counts: Readonly<Record<string, number | undefined>> = {
    '/today': status?.counts.toDo,
    '/opportunities': status?.counts.opportunities,
    '/contacts': status?.counts.contacts,
    '/letters': status?.counts.letters,
  };
  const overdue = status?.counts.overdue ?? 0;
  return (
    <nav className={folded ? 'rail rail--folded' : 'rail'} aria-label="Main">
      <Link
        className="btn btn--debrief"
        href="/debrief"
        aria-current={here('/debrief')}
        aria-keyshortcuts="Control+D"
        title="Debrief an interview (Ctrl D)"
      >
        <NotebookPen className="i" aria-hidden />
        <span className="label">Debrief</span>
        <span className="label keys">
          <Keys of={['Ctrl', 'D']} />
        </span>
      </Link>
      <ul>
        {places.map(({ path: place, name, icon: Icon, key }) => {
          const count = counts[place] ?? 0;
          const late = place === '/today' && overdue > 0;
          return (
            <li key={place}>
              <Link href={place} aria-current={here(place)} title={`${name} (G ${key})`}>
                <Icon className="i" aria-hidden />
                <span className="label">{name}</span>
                {count > 0 && (
                  <span className={late ? 'count count--late' : 'count'}>
                    {late && <span className="sr">{overdue} overdue, </span>}
                    {count}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
      <ul className="rail-foot">
        <li>
          <Link href="/settings" aria-current={here('/settings') ?? here('/you')} title="Settings (Ctrl ,)">
            <SlidersHorizontal className="i" aria-hidden />
            <span className="label">Settings</span>
          </Link>
        </li>
        <li className="saved">
          On this computer only.
          {status !== undefined && <Times status={status} />}
        </li>
      </ul>
    </nav>
  );
}

function Times({ status }: { readonly status: JournalStatus }) {
  const { zone } = status.clock;
  return (
    <>
      {status.savedAt !== null && <span>Saved {hourOrDay(status.savedAt, zone, status.today)}</span>}
      {status.backupAt !== null && <span>Backup verified {hourOrDay(status.backupAt, zone, status.today)}</span>}
    </>
  );
}

/** "15:38" today, "Wed 10 June" before. */
function hourOrDay(moment: Moment, zone: Zone, today: Day): string {
  const day = dayOf(moment, zone);
  return day === today ? sayHour(moment, zone) : sayDay(day, today);
}
