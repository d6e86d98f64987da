import { missingWords } from '../../components/whenOf.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayDay, sayHour, sayMoment } from '../../../shared/rules/say.ts';
import type { PlanPreview } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Because } from '../../components/Because.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Kind } from '../../components/Kind.tsx';
import { State } from '../../components/State.tsx';
import type { DebriefDraft } from './debriefDraft.ts';
import { planDays } from './planDays.ts';
import type { PlannedRow } from './planDays.ts';
import './plan.css';

export interface PlanPaneProps {
  readonly draft: DebriefDraft;
  readonly preview: PlanPreview | undefined;
  readonly problem: Error | null;
}

/** What this plans: day by day with its reasons, and what is not planned. It follows each answer; the old plan stays until the new is there. */
export function PlanPane({ draft, preview, problem }: PlanPaneProps) {
  const { today } = useClock();
  const planned = preview?.planned ?? [];
  const blocked = planned.filter((row) => row.state === 'blocked').length;
  return (
    <aside className="plan scroll" aria-label="What this plans">
      <header>
        <h2 className="title-3">What this plans</h2>
        <span className="n" role="status">
          {planned.length === 0
            ? ''
            : `${planned.length} ${planned.length === 1 ? 'follow-up' : 'follow-ups'}${blocked === 0 ? '' : `, ${blocked} blocked`}`}
        </span>
      </header>
      {problem !== null && <ErrorNotice error={problem} />}
      {planned.length === 0 && problem === null && (
        <p className="lede">Name who was in the room, and the thank-yous, the calls and their reasons appear here as you type.</p>
      )}
      <ol className="planline">
        {planDays(planned, draft, today).map((day) => (
          <li key={day.key} className={day.promised === null ? 'day' : 'day day--promise'}>
            <time>
              {day.label.map((line) => (
                <span key={line}>{line} </span>
              ))}
            </time>
            <div className="items">
              {day.promised !== null && (
                <div className="it">
                  <Kind kind="promise" />
                  <p>
                    <b>{day.promised}</b>
                  </p>
                </div>
              )}
              {day.rows.map((row) => (
                <Item key={row.key} row={row} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {preview !== undefined && preview.notPlanned.length > 0 && (
        <section className="circle" aria-label="Not planned">
          <div className="sec">
            <h3>Not planned</h3>
          </div>
          <ul className="nots">
            {preview.notPlanned.map((each) => (
              <li key={each.because}>
                <Because rules={each.rules}>{each.because}</Because>
              </li>
            ))}
            <li>
              <Because>change a fact later and only what is not yet done is planned again</Because>
            </li>
          </ul>
        </section>
      )}
    </aside>
  );
}

function Item({ row }: { readonly row: PlannedRow }) {
  const { today } = useClock();
  const at = whenWords(row, today);
  return (
    <div className="it">
      <Kind kind={row.kind} />
      <p>
        <b>
          {row.title}, {row.person.spoken}
        </b>
        {row.state !== 'upcoming' && row.state !== 'due' && (
          <span className="why-not">
            <State state={row.state}>{stateWords(row, today)}</State>
          </span>
        )}
        <Because rules={row.rules}>{row.because}</Because>
      </p>
      {at !== '' && <time>{at}</time>}
    </div>
  );
}

/** "Fri 11:15" for a deadline, "09:00–17:00" for a window on the day it stands under. */
function whenWords(row: PlannedRow, today: string): string {
  const first = row.windows[0];
  const last = row.windows.at(-1);
  if (first === undefined || last === undefined) return '';
  if (row.timing === 'window') return `${sayHour(first.from, row.zone)}–${sayHour(first.to, row.zone)}`;
  const day = dayOf(last.to, row.zone);
  return `${day === today ? 'today' : (sayDay(day).split(' ')[0] ?? '')} ${sayHour(last.to, row.zone)}`;
}

function stateWords(row: PlannedRow, today: string): string {
  const { stop } = row;
  if (stop?.kind === 'blocked') return `blocked: ${missingWords[stop.missing]}`;
  if (stop?.kind === 'waiting') return stop.for === 'mailed' ? 'waiting: not mailed' : 'waiting for permission';
  if (stop?.kind === 'held') return `held until ${sayMoment(stop.until, row.zone, today)}`;
  return row.state === 'overdue' ? 'late, still send' : row.state;
}

/** "Plan 12 follow-ups", for the button that does; those already planned are not counted. */
export const planWords = (preview: PlanPreview | undefined, amending: boolean): string => {
  const count = preview?.planned.filter((row) => row.isNew).length ?? 0;
  if (count === 0) return amending ? 'Save' : 'Plan';
  return count === 1 ? 'Plan 1 follow-up' : `Plan ${count} follow-ups`;
};
