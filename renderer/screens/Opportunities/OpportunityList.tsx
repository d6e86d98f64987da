import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Link, useLocation } from 'wouter';
import type { Stage } from '../../../shared/model.ts';
import { sayPromise } from '../../../shared/rules/say.ts';
import type { OpportunityRow } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { Desk } from '../../components/Desk.tsx';
import { Empty } from '../../components/Empty.tsx';
import { Keys } from '../../components/Keys.tsx';
import { Kind } from '../../components/Kind.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { State } from '../../components/State.tsx';
import { useJournal } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import { capital, counted, shortDay, stageWords } from '../../words.ts';
import { OpportunityDialog } from './OpportunityDialog.tsx';

/** What needs the user most comes first; what has ended comes last. */
const stageOrder: readonly Stage[] = [
  'offer',
  'inProcess',
  'interview',
  'applied',
  'found',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'closed',
];
/** As many as one answer holds; the finder reaches the rest. */
const most = 500;

/** Every opportunity, by stage, with its promise and what comes next. */
export function OpportunityList() {
  const [, go] = useLocation();
  const [adding, setAdding] = useState(false);
  const list = useJournal('opportunities.list', { offset: 0, limit: most });
  useKeys({ a: () => setAdding(true) });
  return (
    <Desk title="Opportunities" className="opportunities">
      <main className="sheet list-sheet" aria-label="Opportunities">
        <header className="list-head">
          <h1 className="title-2">Opportunities</h1>
          <Button className="push" keys={['A']} aria-keyshortcuts="A" onClick={() => setAdding(true)}>
            <Plus className="i" aria-hidden />
            Add
          </Button>
        </header>
        <p className="list-lede quiet">{list.data === undefined ? '' : ledeOf(list.data.rows, list.data.total)}</p>
        <div className="scroll opp-list" onKeyDown={moveBetweenLinks}>
          <Loaded query={list} rows={8}>
            {({ rows }) =>
              rows.length === 0 ? (
                <Empty
                  title="No opportunity is in the journal yet."
                  action={<Button onClick={() => setAdding(true)}>Add an opportunity…</Button>}
                >
                  A debrief adds its own. One that you only found or applied for can be added by hand.
                </Empty>
              ) : (
                <OpportunityTable rows={rows} />
              )
            }
          </Loaded>
        </div>
        <footer className="list-foot">
          <span role="status">
            {list.data !== undefined && list.data.total > most
              ? `${most} of ${list.data.total.toLocaleString('en-US')}; Ctrl K finds the others`
              : counted(list.data?.total ?? 0, 'opportunity', 'opportunities')}
          </span>
          <span className="push keyline">
            <Keys of={['↑', '↓']} /> choose <Keys of={['↵']} /> open
          </span>
        </footer>
      </main>
      {adding && <OpportunityDialog onClose={() => setAdding(false)} onSaved={(id) => go(`/opportunities/${id}`)} />}
    </Desk>
  );
}

const ended = new Set<Stage>(['accepted', 'declined', 'rejected', 'withdrawn', 'closed']);

/** "Four are open. Two have promised a day." */
function ledeOf(rows: readonly OpportunityRow[], total: number): string {
  if (rows.length === 0 || total > rows.length) return '';
  const open = rows.filter((row) => !ended.has(row.stage)).length;
  const promised = rows.filter((row) => row.promise?.state === 'open' && row.promise.day !== null).length;
  const first = open === 0 ? 'None is open.' : `${capital(counted(open, 'is open', 'are open'))}.`;
  return promised === 0 ? first : `${first} ${capital(counted(promised, 'has promised a day', 'have promised a day'))}.`;
}

function OpportunityTable({ rows }: { readonly rows: readonly OpportunityRow[] }) {
  const groups = stageOrder
    .map((stage) => ({ stage, rows: rows.filter((row) => row.stage === stage) }))
    .filter((group) => group.rows.length > 0);
  return (
    <table className="opptable">
      <thead>
        <tr>
          <th scope="col">Position</th>
          <th scope="col">Organization</th>
          <th scope="col">Since</th>
          <th scope="col">Promised</th>
          <th scope="col">Next follow-up</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.stage}>
          <tr className="stage-head">
            <th scope="rowgroup" colSpan={5}>
              {capital(stageWords[group.stage])} <span className="n">{group.rows.length}</span>
            </th>
          </tr>
          {group.rows.map((row) => (
            <OpportunityLine key={row.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function OpportunityLine({ row }: { readonly row: OpportunityRow }) {
  const { today } = useClock();
  const [, go] = useLocation();
  return (
    <tr onClick={() => go(`/opportunities/${row.id}`)}>
      <td className="clip">
        <Link href={`/opportunities/${row.id}`} onClick={(event) => event.stopPropagation()}>
          <b>{row.title}</b>
        </Link>
        {row.long && <span className="tag">long process</span>}
      </td>
      <td className="clip" title={row.organization.name}>
        {row.organization.name}
      </td>
      <td className="num">{shortDay(row.stageSince, today)}</td>
      <td className="clip">
        {row.promise === null ? (
          <span className="faint">none</span>
        ) : (
          <span className="nx" data-kind="promise">
            <Kind kind="promise" bare />
            <span className="clip" title={sayPromise(row.promise.promise, today)}>
              {sayPromise(row.promise.promise, today)}
            </span>
          </span>
        )}
      </td>
      <td className="clip">
        {row.next === null ? (
          <span className="faint">none</span>
        ) : (
          <span className="nx" data-kind={row.next.kind}>
            <Kind kind={row.next.kind} bare />
            <span className="clip" title={row.next.title}>
              {row.next.title}
            </span>
            <State state={row.next.state}>
              {row.next.day === null || row.next.state === 'blocked'
                ? row.next.state
                : `${row.next.state}, ${shortDay(row.next.day, today)}`}
            </State>
          </span>
        )}
      </td>
    </tr>
  );
}

/** ↑ ↓ and J K go from row to row. */
function moveBetweenLinks(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0;
  if (step === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody a')];
  const here = links.findIndex((link) => link === document.activeElement);
  event.preventDefault();
  links[Math.min(links.length - 1, Math.max(0, here + step))]?.focus();
}
