import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/model.ts';
import { sayMoment } from '../../../shared/rules/say.ts';
import type { LetterRow } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Button } from '../../components/Button.tsx';
import { Check } from '../../components/Check.tsx';
import { CloseButton } from '../../components/CloseButton.tsx';
import { DayAndHourFields, dayAndHourOf, momentOf } from '../../components/DayAndHour.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { hush, tell } from '../../components/notices.ts';
import { sentenceAt, useCommand } from '../../journalQueries.ts';
import { useKeys } from '../../keys.ts';
import { capital, counted } from '../../words.ts';
import { WhatMailingStarts } from './WhatMailingStarts.tsx';

export interface DidTheyComeOutProps {
  readonly letters: readonly LetterRow[];
  readonly onPrintAgain: () => void;
  /** Without an answer: nothing is recorded. */
  readonly onClose: () => void;
}

/** The one question after printing. Only *mailed* starts the clock of the call (P12); printing never means mailed. */
export function DidTheyComeOut({ letters, onPrintAgain, onClose }: DidTheyComeOutProps) {
  const clock = useClock();
  const [well, setWell] = useState<ReadonlySet<Id>>(() => new Set(letters.map((letter) => letter.id)));
  const [when, setWhen] = useState(() => dayAndHourOf(clock.now, clock.zone));
  const [editing, setEditing] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const printed = useCommand('letters.printed');
  const mailed = useCommand('letters.mailed');
  const busy = printed.isPending || mailed.isPending;
  const error = printed.error ?? mailed.error;
  const chosen = letters.filter((letter) => well.has(letter.id));
  const ids = chosen.map((letter) => letter.id);
  const onFileAlready = letters.every((letter) => letter.state === 'printed');
  const one = letters.length === 1;
  const at = momentOf(when, clock.zone);
  const names = chosen.length === 1 ? (chosen[0]?.person.spoken ?? '') : capital(counted(chosen.length, 'letter'));
  useEffect(() => {
    hush();
    panel.current?.focus();
  }, []);

  const record = (mailedAt: string | null) => {
    if (ids.length === 0 || busy) return;
    const input = { ids, zone: clock.zone };
    const done = {
      onSuccess: ({ added }: { readonly added: number }) => {
        const planned = added === 0 ? '' : ` ${capital(counted(added, 'follow-up is', 'follow-ups are'))} planned.`;
        tell(
          mailedAt === null
            ? `${names}: printed and on file, not mailed yet.`
            : `${names}: mailed ${sayMoment(mailedAt, clock.zone, clock.today)}.${planned}`,
          {
            undo: true,
          },
        );
        onClose();
      },
    };
    if (mailedAt !== null && onFileAlready) mailed.mutate({ ...input, mailedAt }, done);
    else printed.mutate({ ...input, mailedAt }, done);
  };
  useKeys({
    m: () => record(at),
    n: () => record(null),
    p: onPrintAgain,
    Escape: onClose,
  });

  return (
    <section className="asked" role="dialog" aria-labelledby="asked" ref={panel} tabIndex={-1}>
      <div className="asked-head">
        <div>
          <h2 className="title-2" id="asked">
            {onFileAlready ? `When did ${one ? 'it' : 'they'} go in the post?` : `Did ${one ? 'it' : 'they'} come out well?`}
          </h2>
          <p className="quiet">{onFileAlready ? `${one ? 'It is' : 'They are'} printed and on file.` : 'Printing never means mailed.'}</p>
        </div>
        <CloseButton onClose={onClose} />
      </div>
      <ul className="ticks">
        {letters.map((letter) => (
          <li key={letter.id}>
            <Check
              checked={well.has(letter.id)}
              onChange={(on) => setWell((before) => new Set(on ? [...before, letter.id] : [...before].filter((id) => id !== letter.id)))}
            >
              {letter.person.spoken}
              {letter.kind === 'card' ? ', card' : ''}
            </Check>
          </li>
        ))}
      </ul>
      {editing && <DayAndHourFields value={when} onChange={setWhen} error={sentenceAt(error, 'mailedAt')} />}
      {error !== null && sentenceAt(error, 'mailedAt') === undefined && <ErrorNotice error={error} />}
      <div className="btns">
        <Button look="primary" size="lg" keys={['M']} busy={busy} disabled={ids.length === 0} onClick={() => record(at)}>
          Mailed on <u>{at === '' ? '…' : sayMoment(at, clock.zone, clock.today)}</u>
        </Button>
        {!editing && (
          <Button size="lg" onClick={() => setEditing(true)}>
            Another time…
          </Button>
        )}
        {!onFileAlready && (
          <Button size="lg" keys={['N']} busy={busy} onClick={() => record(null)}>
            Not yet
          </Button>
        )}
        <Button size="lg" keys={['P']} onClick={onPrintAgain}>
          Print again…
        </Button>
      </div>
      {at !== '' && <WhatMailingStarts letters={chosen} mailedAt={at} />}
    </section>
  );
}
