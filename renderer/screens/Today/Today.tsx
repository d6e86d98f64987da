import { lazy, Suspense, useRef, useState } from 'react';
import { addDays } from '../../../shared/rules/days.ts';
import type { TodayView } from '../../../shared/views.ts';
import { Desk } from '../../components/Desk.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Seg } from '../../components/Seg.tsx';
import { useJournal } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import type { Asked } from './asked.ts';
import { CircleQuestion } from './CircleQuestion.tsx';
import { Notices } from './Notices.tsx';
import { Rows } from './Rows.tsx';
import type { RowsProps } from './Rows.tsx';
import { Side } from './Side.tsx';
import { Stays } from './Stays.tsx';
import { ToDebrief } from './ToDebrief.tsx';
import { TodayEmpty } from './TodayEmpty.tsx';
import { ledeOf, titleOf } from './todayWords.ts';
import './today.css';

const AskDialog = lazy(async () => ({ default: (await import('./AskDialog.tsx')).AskDialog }));

/** More than seven in a section folds to "n more" (design, "States"). */
const folded = 7;
type Span = 'now' | 'week' | 'done';

/** What to do now: overdue first, then due, then upcoming; what waits, is held or blocked below; the post and the promises beside. */
export function Today() {
  const today = useJournal('today.read', { limit: folded });
  return (
    <Loaded query={today} rows={6}>
      {(view) => <TodayDesk view={view} />}
    </Loaded>
  );
}

function TodayDesk({ view }: { readonly view: TodayView }) {
  const [span, setSpan] = useState<Span>('now');
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const week = useJournal('today.section', { section: 'upcoming', offset: 0, limit: 100 }, { enabled: span === 'week', keep: true });

  const soon = (week.data?.rows ?? view.upcoming.rows).filter((row) => row.day !== null && row.day <= addDays(view.today, 7));
  const shown = span === 'done' ? view.doneToday.rows : [...view.due.rows, ...view.overdue.rows, ...view.upcoming.rows, ...soon];
  const currentId = chosen ?? shown[0]?.id ?? null;
  const rowsProps: Pick<RowsProps, 'currentId' | 'onCurrent' | 'onGone' | 'onAsk'> = {
    currentId: span === 'done' ? chosen : currentId,
    onCurrent: setChosen,
    onGone: (id) => setChosen((still) => (still === id ? null : still)),
    onAsk: (ask, followUp) => setAsked({ ask, followUp }),
  };
  const filters = useRef<HTMLDivElement>(null);
  useKeys({
    j: () => chooseRow(1),
    k: () => chooseRow(-1),
    ArrowDown: () => chooseRow(1),
    ArrowUp: () => chooseRow(-1),
    f: () => filters.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus(),
  });
  const nothing = view.overdue.total + view.due.total + view.upcoming.total === 0;

  return (
    <Desk title="Today" className="today">
      <main className="sheet today-main scroll">
        <header className="today-head">
          <div>
            <h1 className="title">{titleOf(view.today)}</h1>
            <p className="lede" role={view.overdue.total > 0 ? 'alert' : 'status'}>
              {ledeOf(view)}
            </p>
          </div>
          <div ref={filters}>
            <Seg
              label="Show"
              value={span}
              onChange={setSpan}
              options={[
                { value: 'now', label: 'Now' },
                { value: 'week', label: 'Next 7 days' },
                { value: 'done', label: view.doneToday.total === 0 ? 'Done today' : `Done today, ${view.doneToday.total}` },
              ]}
            />
          </div>
        </header>
        <Notices />
        <CircleQuestion />
        {view.toDebrief.length > 0 && (
          <div className="today-notices">
            <ToDebrief interviews={view.toDebrief} />
          </div>
        )}
        <div className="today-rows">
          {span === 'done' ? (
            view.doneToday.total === 0 ? (
              <p className="lede today-none">Nothing is done yet today.</p>
            ) : (
              <Rows name="doneToday" section={view.doneToday} {...rowsProps} />
            )
          ) : (
            <>
              {view.overdue.total > 0 && (
                <>
                  <h2 className="sr">Overdue</h2>
                  <Rows name="overdue" section={view.overdue} {...rowsProps} />
                </>
              )}
              {view.due.total > 0 && (
                <>
                  <div className="sec today-sec">
                    <h2>Due</h2>
                    <span className="n">{view.due.total}</span>
                  </div>
                  <Rows name="due" section={view.due} {...rowsProps} />
                </>
              )}
              {span === 'week' && (
                <>
                  <div className="sec today-sec">
                    <h2>Next 7 days</h2>
                    <span className="n">{soon.length}</span>
                  </div>
                  {soon.length === 0 ? (
                    <p className="lede today-none">Nothing opens in the next 7 days.</p>
                  ) : (
                    <Rows name="upcoming" section={{ rows: soon, total: soon.length }} {...rowsProps} />
                  )}
                </>
              )}
              {span === 'now' && view.upcoming.total > 0 && (
                <>
                  <div className="sec today-sec today-sec--up">
                    <h2>Upcoming</h2>
                    <span className="n">{view.upcoming.total}</span>
                  </div>
                  <Rows name="upcoming" section={view.upcoming} folded={3} brief {...rowsProps} />
                </>
              )}
              {nothing && <TodayEmpty view={view} />}
            </>
          )}
        </div>
        <Stays view={view} onAsk={rowsProps.onAsk} />
      </main>
      <Side view={view} onAsk={rowsProps.onAsk} />
      {asked !== null && (
        <Suspense fallback={null}>
          <AskDialog asked={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </Desk>
  );
}

/** ↑ ↓ and J K go from row to row, over the borders of the sections. */
function chooseRow(step: -1 | 1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.today-rows [data-row]')];
  const here = rows.findIndex((row) => row.tabIndex === 0);
  rows[Math.min(rows.length - 1, Math.max(0, here + step))]?.focus();
}
