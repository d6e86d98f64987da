import { CircleAlert } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { PersonLabel, PersonQuestions } from '../../../shared/views.ts';
import { Because } from '../../components/Because.tsx';
import { Button } from '../../components/Button.tsx';
import { useJournal } from '../../journalQueries.ts';
import { PrefersAsk, SpellingAsk } from '../Contacts/Asks.tsx';
import './stillToFindOut.css';

const AddressDialog = lazy(async () => ({ default: (await import('./AddressDialog.tsx')).AddressDialog }));

/** So many people are asked about before the rest folds, and at most when it is unfolded; answered, they make room for others. */
const folded = 3;
const unfolded = 200;

/** What is still missing of the people met and of the references: asked in ochre as in the debrief, and answered on the spot (P2). */
export function StillToFindOut() {
  const [all, setAll] = useState(false);
  const [address, setAddress] = useState<PersonLabel | null>(null);
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useJournal('today.questions', { offset: 0, limit: all ? unfolded : folded }, { keep: true });
  const { rows, total } = asked.data ?? { rows: [], total: 0 };
  /** The question that was answered goes; the focus stays among the others. */
  const moveOn = () => {
    const asks = [...(section.current?.querySelectorAll<HTMLElement>('.ask') ?? [])];
    const here = asks.findIndex((ask) => ask === document.activeElement);
    (asks[here + 1] ?? asks[here - 1] ?? heading.current)?.focus();
  };
  if (total === 0 && address === null) return null;
  return (
    <section aria-labelledby="find-out" ref={section}>
      <div className="sec">
        <h2 className="title-4" id="find-out" ref={heading} tabIndex={-1}>
          Still to find out
        </h2>
        <span className="n">{total}</span>
      </div>
      <ul className="find-out">
        {rows.map((row) => (
          <Questions key={row.person.id} row={row} onAnswered={moveOn} onAddress={() => setAddress(row.person)} />
        ))}
      </ul>
      {total > rows.length && (
        <Button look="text" className="find-out-more" onClick={() => setAll(true)}>
          {total - rows.length} more
        </Button>
      )}
      {address !== null && (
        <Suspense fallback={null}>
          <AddressDialog person={address} onClose={() => setAddress(null)} />
        </Suspense>
      )}
    </section>
  );
}

interface QuestionsProps {
  readonly row: PersonQuestions;
  readonly onAnswered: () => void;
  readonly onAddress: () => void;
}

function Questions({ row, onAnswered, onAddress }: QuestionsProps) {
  const { person, familyName, missing } = row;
  return (
    <li>
      <p>
        <Link className="plain-link" href={`/contacts/${person.id}`} state={{ edit: true }} title="Edit the contact">
          <b>{person.name}</b>
        </Link>
      </p>
      <Because rules={row.rules}>{row.because}</Because>
      <p className="find-out-asks">
        {missing.includes('spelling') && <SpellingAsk person={person} familyName={familyName} onAnswered={onAnswered} />}
        {missing.includes('address') && (
          <button type="button" className="ask" aria-label={`Postal address? Add that of ${person.name}`} onClick={onAddress}>
            <CircleAlert className="i s" aria-hidden />
            Postal address?
          </button>
        )}
        {missing.includes('preferredChannel') && <PrefersAsk person={person} onAnswered={onAnswered} />}
      </p>
    </li>
  );
}
