import { CircleAlert, PencilLine } from 'lucide-react';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { sayDay } from '../../../shared/rules/say.ts';
import { sayWeek } from '../../../shared/rules/searchLog/logWeeks.ts';
import { columnWords } from '../../../shared/rules/searchLog/words.ts';
import type { LogColumn, LogFact, LogLine, LogWeek, SearchLogTemplate } from '../../../shared/searchLogModel.ts';
import type { SearchLogView } from '../../../shared/searchLogViews.ts';
import { useClock } from '../../clock.ts';
import { shortDay } from '../../words.ts';

/** On the screen, columns that belong together share one; the paper and the table have them apart. */
const shown: readonly { readonly head: string; readonly first: readonly LogColumn[]; readonly below: readonly LogColumn[] }[] = [
  { head: 'Organization and address', first: ['organization'], below: ['address', 'cityState'] },
  { head: 'Person and title', first: ['person'], below: ['title', 'contact'] },
  { head: 'How', first: ['how'], below: [] },
  { head: 'Position', first: ['position'], below: ['reference', 'work'] },
  { head: 'Result', first: ['result'], below: [] },
];

/** The weeks of the record, the newest first; each line leads to what it was made from. */
export function LogTable({ view, onComplete }: { readonly view: SearchLogView; readonly onComplete: (line: LogLine) => void }) {
  return (
    <table className="logtable">
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Activity</th>
          {shown.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col">
            <span className="sr">Complete</span>
          </th>
        </tr>
      </thead>
      {view.weeks.map((week) => (
        <Week key={week.from} week={week} template={view.template} onComplete={onComplete} />
      ))}
    </table>
  );
}

interface WeekProps {
  readonly week: LogWeek;
  readonly template: SearchLogTemplate;
  readonly onComplete: (line: LogLine) => void;
}

function Week({ week, template, onComplete }: WeekProps) {
  const { today } = useClock();
  return (
    <tbody>
      <tr className="wk">
        <th scope="rowgroup" colSpan={8}>
          <b>Week of {shortDay(week.from, today)}</b>
          {week.soFar && ', so far'}
          <span>{sayWeek(week, template.required)}</span>
        </th>
      </tr>
      {week.lines.length === 0 && (
        <tr>
          <td colSpan={8} className="none">
            Nothing that is done and dated stands in this week.
          </td>
        </tr>
      )}
      {week.lines.map((line) => (
        <Line key={line.fact.id} line={line} template={template} onComplete={onComplete} />
      ))}
    </tbody>
  );
}

interface LineProps {
  readonly line: LogLine;
  readonly template: SearchLogTemplate;
  readonly onComplete: (line: LogLine) => void;
}

function Line({ line, template, onComplete }: LineProps) {
  const { fact, cells, counts, because } = line;
  const day = sayDay(fact.day).split(' ').slice(0, 2).join(' ');
  return (
    <tr className={counts ? undefined : 'nocount'}>
      <td>{day}</td>
      <td>
        <Link href={placeOf(fact)}>{cells.activity}</Link>
        {!counts && <small title={because}>does not count</small>}
      </td>
      {shown.map(({ head, first, below }) => (
        <td key={head}>
          <Cells line={line} template={template} columns={first} />
          {below.length > 0 && (
            <small>
              <Cells line={line} template={template} columns={below} />
            </small>
          )}
        </td>
      ))}
      <td>
        <button
          type="button"
          className="line-edit"
          onClick={() => onComplete(line)}
          aria-label={`Complete: ${cells.activity}, ${day}, ${cells.organization}`}
        >
          <PencilLine className="i s" aria-hidden />
        </button>
      </td>
    </tr>
  );
}

/** What the form asks for and the journal knows; what it lacks is said. */
function Cells({ line, template, columns }: Pick<LineProps, 'line' | 'template'> & { readonly columns: readonly LogColumn[] }) {
  const asked = columns.filter((column) => template.columns.includes(column));
  const filled = asked.filter((column) => line.cells[column] !== '');
  const gaps = asked.filter((column) => line.gaps.includes(column));
  return (
    <>
      {filled.map((column, index) => (
        <Fragment key={column}>
          {index > 0 && ', '}
          <span className={isPhone(column, line.cells[column]) ? 'nowrap' : undefined}>{line.cells[column]}</span>
        </Fragment>
      ))}
      {gaps.length > 0 && (
        <span className="gap">
          <CircleAlert className="i s" aria-hidden />
          no {gaps.map((column) => gapWords[column] ?? columnWords.en[column].toLowerCase()).join(', no ')}
        </span>
      )}
    </>
  );
}

/** A number is read in one line; an address or an e-mail address may be parted. */
const isPhone = (column: LogColumn, text: string): boolean => column === 'contact' && !text.includes('@');

const gapWords: Partial<Record<LogColumn, string>> = { address: 'street', cityState: 'city', contact: 'phone or e-mail', how: 'way' };

/** Where the fact behind a line can be opened and corrected. */
function placeOf({ source, id, opportunity, person }: LogFact): string {
  if (source === 'interview') return `/debrief/${id}`;
  if (opportunity !== null) return `/opportunities/${opportunity.id}`;
  return person === null ? '/contacts' : `/contacts/${person.id}`;
}
