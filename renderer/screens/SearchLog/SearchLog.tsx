import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../shared/model.ts';
import { addDays } from '../../../shared/rules/days.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import { columnWords } from '../../../shared/rules/searchLog/words.ts';
import type { LogLine } from '../../../shared/searchLogModel.ts';
import type { SearchLogView } from '../../../shared/searchLogViews.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { Desk } from '../../components/Desk.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { tell, tellProblem } from '../../components/notices.ts';
import { Select } from '../../components/Select.tsx';
import { call, host } from '../../host.ts';
import { useCommand, useJournal } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import { counted } from '../../words.ts';
import { CompleteLine } from './CompleteLine.tsx';
import { FormEditor } from './FormEditor.tsx';
import { Insights } from './Insights.tsx';
import { LogTable } from './LogTable.tsx';
import '../../theme/detail.css';
import './searchLog.css';

const spans = [
  { value: '1', label: 'one week' },
  { value: '2', label: 'two weeks' },
  { value: '4', label: 'four weeks' },
  { value: '13', label: '13 weeks' },
  { value: '26', label: '26 weeks' },
  { value: '53', label: '53 weeks' },
] as const;
type Span = (typeof spans)[number]['value'];

/** The record of the search by weeks, as an unemployment agency asks for it, on screen, on paper and as a table. */
export function SearchLog() {
  const { today } = useClock();
  const [until, setUntil] = useState<Day>(today);
  const [span, setSpan] = useState<Span>('2');
  const [completing, setCompleting] = useState<LogLine | null>(null);
  const [editing, setEditing] = useState(false);
  const asked = { until, weeks: Number(span) };
  const log = useJournal('searchLog.read', asked, { keep: true });
  const insights = useJournal('insights.read', {});
  const choose = useCommand('searchLog.choose');
  const out = useOut(asked);
  useKeys({ 'Ctrl+P': () => void out.print() });
  const move = (by: number): void => setUntil((day) => (addDays(day, by * 7) > today ? today : addDays(day, by * 7)));
  return (
    <Desk title="Search log" className="searchlog">
      <main className="sheet log-sheet" aria-label="Search log">
        <header className="list-head log-head">
          <h1 className="title-2">Search log</h1>
          <span className="log-range push">
            <Button look="quiet" size="sm" aria-label="Earlier weeks" onClick={() => move(-Number(span))}>
              <ChevronLeft className="i" aria-hidden />
            </Button>
            <span>{log.data === undefined ? '' : `${sayDay(log.data.from, today)} to ${sayDay(log.data.to, today)}`}</span>
            <Button look="quiet" size="sm" aria-label="Later weeks" disabled={until >= today} onClick={() => move(Number(span))}>
              <ChevronRight className="i" aria-hidden />
            </Button>
          </span>
          <Select label="How many weeks" look="pick" value={span} onChange={setSpan} options={spans} />
          {log.data !== undefined && (
            <Select
              label="Form"
              look="pick"
              value={log.data.template.id}
              onChange={(id) => choose.mutate({ id }, { onError: tellProblem })}
              options={log.data.templates.map(({ id, name, required }) => ({
                value: id,
                label: required === null ? name : `${name}, ${required} a week`,
              }))}
            />
          )}
          <Button size="sm" aria-label="Edit the form…" onClick={() => setEditing(true)}>
            Edit…
          </Button>
          <Button size="sm" aria-keyshortcuts="Control+P" title="Print (Ctrl P)" onClick={() => void out.print()}>
            <Printer className="i" aria-hidden />
            Print
          </Button>
          <Button size="sm" busy={out.busy} onClick={() => void out.pdf()}>
            PDF
          </Button>
          <Button size="sm" onClick={() => void out.csv()}>
            CSV
          </Button>
        </header>
        <div className="scroll log-paper" tabIndex={0} role="region" aria-label="The record">
          <Loaded query={log} rows={8}>
            {(view) => <LogTable view={view} onComplete={setCompleting} />}
          </Loaded>
        </div>
        <footer className="list-foot">
          <span role="status">{log.data === undefined ? '' : footOf(log.data)}</span>
          <span className="push">Check your agency’s own rules.</span>
        </footer>
      </main>
      <aside className="insights scroll" aria-label="How the search goes" tabIndex={0}>
        <Loaded query={insights}>{(view) => <Insights view={view} />}</Loaded>
      </aside>
      {completing !== null && <CompleteLine line={completing} onClose={() => setCompleting(null)} />}
      {editing && log.data !== undefined && <FormEditor template={log.data.template} onClose={() => setEditing(false)} />}
    </Desk>
  );
}

/** The ways out of the program: the printer, a PDF, a table. */
function useOut(asked: { readonly until: Day; readonly weeks: number }) {
  const [busy, setBusy] = useState(false);
  const work = async (run: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await run();
    } catch (error) {
      tellProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const save = (name: 'searchLog.pdf' | 'searchLog.csv') =>
    work(async () => {
      const file = await call(name, asked);
      if (await host.saveFile(file)) tell(`Saved as ${file.name}.`);
    });
  return {
    busy,
    print: () =>
      work(async () => {
        await host.print(await call('searchLog.sheet', asked));
      }),
    pdf: () => save('searchLog.pdf'),
    csv: () => save('searchLog.csv'),
  };
}

/** Plainly what the record lacks, before anybody signs it. */
function footOf({ gaps, template, weeks }: SearchLogView): string {
  const total = weeks.reduce((sum, { lines }) => sum + lines.length, 0);
  if (total === 0) return 'Only what is done and dated stands here.';
  if (gaps.length === 0) return 'Only what is done and dated. Nothing that this form asks for is missing.';
  const said = gaps.map(({ column, lines }) => `${columnWords[template.language][column].toLowerCase()} in ${lines}`);
  return `Missing of ${counted(total, 'line')}: ${said.join(', ')}.`;
}
