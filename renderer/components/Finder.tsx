import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import type { JournalStatus } from '../../shared/views.ts';
import { useJournal } from '../journalQueries.ts';
import { useClock } from '../clock.ts';
import { finderRows } from './finderRows.ts';
import type { FinderRow } from './finderRow.ts';
import { Keys } from './Keys.tsx';
import { latelyOpened } from './lately.ts';
import { Marked } from './Marked.tsx';
import type { Over } from './over.ts';
import { State } from './State.tsx';
import { takeTyped } from './typedAhead.ts';
import '../theme/finder.css';

export interface FinderProps {
  readonly status: JournalStatus;
  readonly onClose: () => void;
  readonly onOver: (over: Over) => void;
}

/** How many people, organizations, opportunities and letters are shown at most. */
const mostFound = 8;
/** How many follow-ups, and how many letters. */
const mostBeside = 4;

/** The finder: type to find people, opportunities, screens and actions; arrows choose, Enter opens, Tab shows what else can be done. */
export function Finder({ status, onClose, onOver }: FinderProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  // Enter came before what was typed was found: then it opens the first.
  const entered = useRef(false);
  const [done, setDone] = useState<FinderRow | null>(null);
  const [recent] = useState(latelyOpened);
  const [, go] = useLocation();
  const clock = useClock();
  const listId = useId();
  const asked = text.replace(/^[@#>]/, '').trim();
  const found = useJournal(
    'search.find',
    { text: asked, limit: mostFound },
    { enabled: asked !== '' && !text.startsWith('>'), keep: true },
  );
  const beside = useJournal(
    'search.beside',
    { text: asked, limit: mostBeside },
    { enabled: asked !== '' && !/^[@#>]/.test(text), keep: true },
  );
  const lately = useJournal('search.known', { ids: [...recent] }, { enabled: asked === '' });
  const whose = useJournal('contacts.get', { id: done?.contactId ?? '' }, { enabled: done?.contactId !== undefined });
  const besideFound = { followUps: [], letters: [], ...(asked === '' ? {} : beside.data), clock };
  const named = asked === '' ? (lately.data ?? []) : (found.data ?? []);
  const all = finderRows(text, named, besideFound, status, { go, onOver, onClose });
  const rows = done?.onTab?.(whose.data) ?? all;
  const at = Math.min(chosen, rows.length - 1);
  const optionId = (index: number) => `${listId}-${index}`;

  const isSettled = asked === '' || text.startsWith('>') || !(found.isFetching || found.isPlaceholderData);
  useEffect(() => {
    if (!entered.current || !isSettled) return;
    entered.current = false;
    rows[at]?.run();
  }, [isSettled, rows, at]);
  const type = (next: string) => {
    setText(next);
    setChosen(0);
    entered.current = false;
    setDone(null);
  };
  const back = () => {
    setChosen(
      Math.max(
        0,
        all.findIndex(({ id }) => id === done?.id),
      ),
    );
    setDone(null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && rows.length > 0) {
      event.preventDefault();
      const next = (at + step + rows.length) % rows.length;
      setChosen(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isSettled) rows[at]?.run();
      else entered.current = true;
    } else if (event.key === 'Tab') {
      event.preventDefault();
      const row = rows[at];
      if (done !== null || event.shiftKey) back();
      else if (row?.onTab) {
        setDone(row);
        setChosen(0);
      }
    } else if (event.key === 'Escape' && done !== null) {
      event.preventDefault();
      event.stopPropagation();
      back();
    }
  };

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="scrim" />
        <Dialog.Popup className="palette" aria-label="Find or do anything">
          <div className="palette-in">
            <Search className="i" aria-hidden />
            <input
              role="combobox"
              aria-label="Find or do anything"
              aria-expanded
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={rows.length > 0 ? optionId(at) : undefined}
              placeholder="Find or do anything"
              spellCheck={false}
              maxLength={200}
              value={text}
              onFocus={() => {
                const ahead = takeTyped();
                if (ahead !== '') type(text + ahead);
              }}
              onChange={(event) => type(event.target.value)}
              onKeyDown={onKeyDown}
            />
            <span className="found faint" role="status">
              {done !== null ? done.title : asked === '' ? '' : `${rows.length} found`}
            </span>
          </div>
          <div className="palette-list scroll" role="listbox" id={listId} aria-label="Found">
            {groupsOf(rows).map(({ group, from, members }) => (
              <div key={group} role="group" aria-labelledby={`${listId}-of-${from}`}>
                <h3 id={`${listId}-of-${from}`} role="presentation">
                  {group}
                </h3>
                {members.map((row, index) => (
                  <div
                    key={row.id}
                    id={optionId(from + index)}
                    role="option"
                    aria-selected={from + index === at}
                    className={from + index === at ? 'option is-on' : 'option'}
                    onPointerMove={() => setChosen(from + index)}
                    onClick={row.run}
                  >
                    <span className="pi">
                      <row.icon className="i" aria-hidden />
                    </span>
                    <span className="clip">
                      <b>
                        <Marked text={row.title} part={done === null ? asked : ''} />
                      </b>
                      {row.sub !== '' && (
                        <span className="sub">
                          <Marked text={row.sub} part={done === null ? asked : ''} />
                        </span>
                      )}
                    </span>
                    <span className="tail">
                      {row.state !== undefined && <State state={row.state} />}
                      <Keys of={row.keys} />
                      {from + index === at && row.keys.length === 0 && row.state === undefined && (
                        <>
                          <Keys of={['↵']} /> open
                        </>
                      )}
                    </span>
                  </div>
                ))}
              </div>
            ))}
          </div>
          {rows.length === 0 && !found.isFetching && <p className="palette-none lede">Nothing in the journal is called so.</p>}
          <footer className="palette-foot">
            <span>
              <Keys of={['↑', '↓']} /> choose
            </span>
            <span>
              <Keys of={['↵']} /> open
            </span>
            <span>
              <Keys of={['Tab']} /> {done === null ? 'what can be done' : 'back'}
            </span>
            <span className="push">
              <b>@</b> people <b>#</b> opportunities <b>&gt;</b> actions
            </span>
          </footer>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface Group {
  readonly group: string;
  /** The position of its first row among all. */
  readonly from: number;
  readonly members: readonly FinderRow[];
}

function groupsOf(rows: readonly FinderRow[]): readonly Group[] {
  const names = [...new Set(rows.map((row) => row.group))];
  return names.map((group) => ({
    group,
    from: rows.findIndex((row) => row.group === group),
    members: rows.filter((row) => row.group === group),
  }));
}
