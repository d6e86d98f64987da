import { Lock } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import type { Id } from '../../../shared/model.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import { sayDay, sayMoment } from '../../../shared/rules/say.ts';
import type { LetterRow } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { Check } from '../../components/Check.tsx';
import { Kind } from '../../components/Kind.tsx';
import { LetterLife } from '../../components/LetterLife.tsx';
import { State } from '../../components/State.tsx';
import { counted, interviewKindWords, letterPurposeWords } from '../../words.ts';
import { isMailed } from './isMailed.ts';
import { useTally } from './tallies.ts';

export interface LetterListProps {
  readonly rows: readonly LetterRow[];
  readonly selected: Id | null;
  /** Those that lie in the print tray. */
  readonly chosen: ReadonlySet<Id>;
  readonly onChosen: (ids: readonly Id[], on: boolean) => void;
}

/** The letters by interview, each with its life; the boxes lay them in the print tray. */
export function LetterList({ rows, selected, chosen, onChosen }: LetterListProps) {
  const groups = Map.groupBy(rows, (row) => row.interview?.id ?? '');
  return (
    <div className="letter-groups scroll" onKeyDown={moveBetweenLetters}>
      {[...groups].map(([interviewId, letters]) => (
        <LetterGroup key={interviewId} letters={letters} selected={selected} chosen={chosen} onChosen={onChosen} />
      ))}
    </div>
  );
}

interface LetterGroupProps extends Omit<LetterListProps, 'rows'> {
  readonly letters: readonly LetterRow[];
}

function LetterGroup({ letters, selected, chosen, onChosen }: LetterGroupProps) {
  const { today } = useClock();
  const [first] = letters;
  if (first === undefined) return null;
  const { interview, organization } = first;
  const printable = letters.filter((letter) => !isMailed(letter)).map((letter) => letter.id);
  const all = printable.length > 0 && printable.every((id) => chosen.has(id));
  const title =
    interview === null
      ? 'Other letters'
      : `${interviewKindWords[interview.kind].toLowerCase()}, ${sayDay(dayOf(interview.startsAt, interview.zone), today)}`;
  return (
    <section aria-label={`${organization?.name ?? ''}, ${title}`}>
      <p className="group">
        <span>
          {organization !== null && <b>{organization.name}</b>}
          {organization !== null && ', '}
          {title}
        </span>
        {printable.length > 1 && (
          <button type="button" className="group-all" aria-pressed={all} onClick={() => onChosen(printable, !all)}>
            {all ? 'none' : 'all'}
            <span className="sr"> of this interview into the print tray</span>
          </button>
        )}
      </p>
      <ul className="letterlist">
        {letters.map((letter) => (
          <LetterItem
            key={letter.id}
            letter={letter}
            current={letter.id === selected}
            chosen={chosen.has(letter.id)}
            onChosen={(on) => onChosen([letter.id], on)}
          />
        ))}
      </ul>
    </section>
  );
}

interface LetterItemProps {
  readonly letter: LetterRow;
  readonly current: boolean;
  readonly chosen: boolean;
  readonly onChosen: (on: boolean) => void;
}

function LetterItem({ letter, current, chosen, onChosen }: LetterItemProps) {
  const { today } = useClock();
  const mailed = isMailed(letter);
  const zone = letter.interview?.zone ?? 'UTC';
  const late = letter.followUpState === 'overdue' && letter.dueAt !== null;
  return (
    <li className={mailed ? 'kept' : ''} data-current={current} data-kind={letter.kind}>
      {mailed ? <Lock className="i" aria-label="in the file" /> : <Kind kind={letter.kind} />}
      <Link href={`/letters/${letter.id}`} className="letter-link" aria-current={current ? 'page' : undefined}>
        <b>{letter.person.name}</b>
        {!mailed && <Flag id={letter.id} />}
        {letter.purpose !== 'thanks' && <span className="faint">{letterPurposeWords[letter.purpose]}</span>}
        <LetterLife
          state={letter.state}
          kind={letter.kind}
          {...(letter.kind === 'card' && (letter.state === 'planned' || letter.state === 'drafted')
            ? { words: 'card to copy by hand' }
            : {})}
        />
        {late && <State state="overdue">overdue since {sayMoment(letter.dueAt, zone, today).replace(/, \d\d:\d\d$/, '')}</State>}
        {letter.followUpState === 'blocked' && <State state="blocked">blocked: address missing</State>}
      </Link>
      {!mailed && (
        <Check checked={chosen} onChange={onChosen}>
          <span className="sr">{letter.person.name} in the print tray</span>
        </Check>
      )}
    </li>
  );
}

/** How many errors, else points, the letter check has found. */
function Flag({ id }: { readonly id: Id }) {
  const tally = useTally(id);
  if (tally === null || tally.errors + tally.advice === 0) return null;
  const [count, words] = tally.errors > 0 ? [tally.errors, 'error'] : [tally.advice, 'point'];
  return (
    <span className={tally.errors > 0 ? 'flag err' : 'flag'}>
      <span aria-hidden>{count}</span>
      <span className="sr">, {counted(count, words)}</span>
    </span>
  );
}

/** ↑ ↓ and J K go from letter to letter. */
function moveBetweenLetters(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0;
  if (step === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a.letter-link')];
  const here = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
  event.preventDefault();
  links[Math.min(links.length - 1, Math.max(0, here + step))]?.focus();
}
