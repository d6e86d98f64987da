import type { CheckedText, Span } from '../../../shared/rules/letterCheck/finding.ts';
import { likenesses } from '../../../shared/rules/letterCheck/likeness.ts';
import type { Likeness } from '../../../shared/rules/letterCheck/likeness.ts';
import { paragraphsOf } from '../../../shared/rules/letterCheck/sentences.ts';
import type { LetterView } from '../../../shared/views.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useJournal } from '../../journalQueries.ts';
import { bodyText } from './checkedText.ts';

export interface SideBySideProps {
  readonly letter: LetterView;
  readonly body: string;
  readonly likeness: Likeness;
  readonly onClose: () => void;
}

/** Two letters of one interview beside each other; what stands in both is marked, the rest is each one's own (P9). */
export function SideBySide({ letter, body, likeness, onClose }: SideBySideProps) {
  const other = useJournal('letters.get', { id: likeness.letterId });
  const facts = useJournal('letterCheck.read', { id: likeness.letterId });
  const mine = bodyText(body, letter.fields);
  return (
    <Dialog open onClose={onClose} title="Side by side" lede="What stands in both letters is underlined. The rest is each one’s own.">
      <div className="side-by-side dialog-body">
        <Sheet title={letter.person.spoken} text={mine} shared={likeness.places} />
        <Loaded query={other} rows={5}>
          {(sibling) => {
            const theirs = bodyText(sibling.body, sibling.fields);
            const alike = facts.data === undefined ? [] : likenesses(theirs, facts.data);
            const places = alike.find(({ letterId }) => letterId === letter.id)?.places ?? [];
            return <Sheet title={sibling.person.spoken} text={theirs} shared={places} />;
          }}
        </Loaded>
      </div>
    </Dialog>
  );
}

interface SheetProps {
  readonly title: string;
  readonly text: CheckedText;
  readonly shared: readonly Span[];
}

function Sheet({ title, text: { text }, shared }: SheetProps) {
  return (
    <section className="stock" aria-label={title}>
      <h3 className="title-5">{title}</h3>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.from}>{marked(text, paragraph, shared)}</p>
      ))}
    </section>
  );
}

/** A paragraph with its shared sentences underlined. */
function marked(text: string, { from, to }: Span, shared: readonly Span[]) {
  const inside = shared.filter((span) => span.from >= from && span.to <= to);
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
