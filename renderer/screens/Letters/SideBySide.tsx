import { Link } from 'wouter';
import type { Id } from '../../../shared/model.ts';
import type { CheckedText, Span } from '../../../shared/rules/letterCheck/finding.ts';
import { likenesses } from '../../../shared/rules/letterCheck/likeness.ts';
import type { Likeness } from '../../../shared/rules/letterCheck/likeness.ts';
import { paragraphsOf } from '../../../shared/rules/letterCheck/sentences.ts';
import type { LetterView } from '../../../shared/views.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useJournal } from '../../journalQueries.ts';
import { bodyText } from './checkedText.ts';

export interface SideBySideProps {
  readonly letter: LetterView;
  /** Its text as it stands on the desk. */
  readonly body: string;
  readonly siblings: readonly Id[];
  readonly onClose: () => void;
}

/** The letters of one interview beside each other, this one first; what stands in another one too is marked, the rest is each one's own (P9). */
export function SideBySide({ letter, body, siblings, onClose }: SideBySideProps) {
  return (
    <Dialog
      open
      onClose={onClose}
      title="Side by side"
      lede="What stands in another letter of this interview too is underlined. The rest is each one’s own."
    >
      <div className="side-by-side dialog-body" role="group" aria-label="The letters of this interview" tabIndex={0}>
        <Column id={letter.id} body={body} />
        {siblings.map((id) => (
          <Column key={id} id={id} onOpen={onClose} />
        ))}
      </div>
    </Dialog>
  );
}

interface ColumnProps {
  readonly id: Id;
  /** What is on the desk; left out, what is saved. */
  readonly body?: string;
  /** Left out for the letter that is open already. */
  readonly onOpen?: () => void;
}

function Column({ id, body, onOpen }: ColumnProps) {
  const letter = useJournal('letters.get', { id });
  const facts = useJournal('letterCheck.read', { id });
  const failed = [letter, facts].find(({ isError }) => isError);
  if (failed !== undefined) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  if (letter.data === undefined || facts.data === undefined) return <Skeleton rows={5} />;
  const { fields, person } = letter.data;
  const text = bodyText(body ?? letter.data.body, fields);
  const alike = likenesses(text, facts.data);
  return (
    <section aria-label={person.spoken}>
      <header className="sec">
        <h3 className="title-5">{person.spoken}</h3>
        {onOpen !== undefined && (
          <Link href={`/letters/${id}`} className="push" onClick={onOpen} aria-label={`Open the letter to ${person.spoken}`}>
            Open
          </Link>
        )}
      </header>
      <p className="quiet">{likestWords(alike[0])}</p>
      <Sheet text={text} shared={alike.flatMap(({ places }) => places)} />
    </section>
  );
}

const likestWords = (likest: Likeness | undefined): string =>
  likest === undefined ? 'All its own.' : `${String(Math.max(1, Math.round(likest.share * 100)))} % as in ${likest.spoken}’s, the likest.`;

function Sheet({ text: { text }, shared }: { readonly text: CheckedText; readonly shared: readonly Span[] }) {
  return (
    <div className="stock">
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.from}>{marked(text, paragraph, shared)}</p>
      ))}
    </div>
  );
}

/** A paragraph with its shared sentences underlined, each once however many letters have it. */
function marked(text: string, { from, to }: Span, shared: readonly Span[]) {
  const inside = [...new Map(shared.filter((span) => span.from >= from && span.to <= to).map((span) => [span.from, span])).values()].sort(
    (one, other) => one.from - other.from,
  );
  return [
    ...inside.flatMap((span, at) => [
      text.slice(inside[at - 1]?.to ?? from, span.from),
      <mark key={span.from} className="adv">
        {text.slice(span.from, span.to)}
      </mark>,
    ]),
    text.slice(inside.at(-1)?.to ?? from, to),
  ];
}
