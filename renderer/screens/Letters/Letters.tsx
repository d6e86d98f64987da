import { useCallback, useEffect, useRef, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { Id } from '../../../shared/model.ts';
import type { LetterRow } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Desk } from '../../components/Desk.tsx';
import { Empty } from '../../components/Empty.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useJournal } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import { readyGrammar } from './grammar.ts';
import { LetterDesk } from './LetterDesk.tsx';
import { isMailed } from './isMailed.ts';
import { LetterList } from './LetterList.tsx';
import { PrintDoubt } from './PrintDoubt.tsx';
import { PrintTray } from './PrintTray.tsx';
import { useReadRest } from './tallies.ts';
import { usePrinting } from './usePrinting.ts';
import '../../theme/detail.css';
import './letters.css';
import './beside.css';
import './check.css';
import './printTray.css';
import './asked.css';
import './narrow.css';
import './paper.css';

/** As many as one answer holds. */
const most = 500;

/** The letter desk: the letters by interview, the one that is written, and the print tray. */
export function Letters() {
  const list = useJournal('letters.list', { offset: 0, limit: most });
  const rows = list.data?.rows;
  useEffect(readyGrammar, []);
  return rows === undefined ? (
    <Desk title="Letter desk" className="letters letters--empty">
      <main className="sheet">
        <Loaded query={list} rows={6}>
          {() => null}
        </Loaded>
      </main>
    </Desk>
  ) : rows.length === 0 ? (
    <Desk title="Letter desk" className="letters letters--empty">
      <main className="sheet">
        <header className="list-head">
          <h1 className="title-2">Letter desk</h1>
        </header>
        <Empty
          title="No letter is to be written."
          action={
            <Link className="btn btn--primary" href="/debrief">
              Debrief an interview
            </Link>
          }
        >
          Everyone who interviewed you gets thanks. After a debrief a draft for each of them lies here.
        </Empty>
      </main>
    </Desk>
  ) : (
    <LettersDesk rows={rows} total={list.data?.total ?? rows.length} />
  );
}

function LettersDesk({ rows, total }: { readonly rows: readonly LetterRow[]; readonly total: number }) {
  const { id } = useParams<{ readonly id?: Id }>();
  const [, go] = useLocation();
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const flushNow = useRef<(() => Promise<boolean>) | null>(null);
  const onFlush = useCallback((flush: (() => Promise<boolean>) | null) => {
    flushNow.current = flush;
  }, []);

  const selected = id ?? rows.find((row) => !isMailed(row))?.id ?? rows[0]?.id ?? '';
  const letter = useJournal('letters.get', { id: selected }, { enabled: selected !== '' });
  const current = letter.data?.id === selected ? letter.data : undefined;
  const laid = rows.filter((row) => chosen.has(row.id) && !isMailed(row));
  const tray = laid.length > 0 ? laid : rows.filter((row) => row.id === selected && !isMailed(row));
  const printing = usePrinting(tray, () => flushNow.current?.() ?? Promise.resolve(true));
  const { today } = useClock();
  useReadRest(rows, selected, today);
  const toPost = rows.filter((row) => row.state === 'printed');

  const beside = (step: 1 | -1) => {
    const here = rows.findIndex((row) => row.id === selected);
    const next = rows[Math.min(rows.length - 1, Math.max(0, here + step))];
    if (next !== undefined) go(`/letters/${next.id}`);
  };
  useKeys({ 'Alt+ArrowDown': () => beside(1), 'Alt+ArrowUp': () => beside(-1) });

  return (
    <Desk title="Letter desk" className="letters">
      <nav className="letters-list" aria-label="Letters">
        <header>
          <h1 className="title-3">Letter desk</h1>
          <span className="desk-links">
            <Link className="btn--text" href="/letters/messages">
              E-mail and fax
            </Link>
            <Link className="btn--text" href="/letters/templates">
              Templates
            </Link>
          </span>
        </header>
        <LetterList
          rows={rows}
          selected={selected}
          chosen={chosen}
          onChosen={(ids, on) =>
            setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((each) => !ids.includes(each))))
          }
        />
        {total > rows.length && (
          <p className="group">
            {rows.length} of {total.toLocaleString('en-US')}
          </p>
        )}
      </nav>
      {current !== undefined ? (
        <LetterDesk key={current.id} letter={current} tray={laid.map((row) => row.id)} printing={printing} onFlush={onFlush} />
      ) : (
        <main className="writing">
          {letter.isError ? <ErrorNotice error={letter.error} onRetry={() => void letter.refetch()} /> : <Skeleton rows={5} />}
        </main>
      )}
      <PrintTray tray={tray} toPost={toPost} printing={printing} />
      <PrintDoubt printing={printing} />
    </Desk>
  );
}
