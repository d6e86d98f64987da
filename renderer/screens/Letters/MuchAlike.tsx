import { useState } from 'react';
import type { Likeness } from '../../../shared/rules/letterCheck/likeness.ts';
import type { LetterView } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { Rule } from '../../components/Rule.tsx';
import { useJournal } from '../../journalQueries.ts';
import { capital, counted } from '../../words.ts';
import { SideBySide } from './SideBySide.tsx';

export interface MuchAlikeProps {
  readonly letter: LetterView;
  /** The text as it stands on the desk. */
  readonly body: string;
  /** The letter of the same interview that this one is most like; undefined when it is like none. */
  readonly likest: Likeness | undefined;
}

/** How much of a letter stands in another one of its interview, and a look at all of them (P9). Nothing for the only one. */
export function MuchAlike({ letter, body, likest }: MuchAlikeProps) {
  const [beside, setBeside] = useState(false);
  const siblings = useJournal('letterCheck.read', { id: letter.id }).data?.siblings.map(({ id }) => id) ?? [];
  if (siblings.length === 0) return null;
  return (
    <section className="alike-box">
      <div className="sheets" aria-hidden>
        {[0, 1].map((sheet) => (
          <span key={sheet} className="mini">
            <i />
            <i className={likest === undefined ? '' : 'x'} />
            <i />
          </span>
        ))}
      </div>
      <div>
        <h3>{headOf(likest)}</h3>
        <p className="because">
          {reasonOf(likest, siblings.length)}&nbsp;
          <Rule id="P9" />
        </p>
        <Button look="text" onClick={() => setBeside(true)}>
          Show them side by side…
        </Button>
        {beside && <SideBySide letter={letter} body={body} siblings={siblings} onClose={() => setBeside(false)} />}
      </div>
    </section>
  );
}

function headOf(likest: Likeness | undefined): string {
  if (likest === undefined) return 'Its own';
  return `${likest.share >= 0.5 ? 'Much like' : 'In part like'} ${likest.spoken}’s letter`;
}

function reasonOf(likest: Likeness | undefined, siblings: number): string {
  if (likest === undefined) {
    return `No sentence stands in the ${siblings === 1 ? 'other letter' : `${String(siblings)} other letters`} of this interview`;
  }
  const { places, share } = likest;
  const sentences = `${capital(counted(places.length, 'sentence'))} ${places.length === 1 ? 'is' : 'are'} the same`;
  return `${sentences}, ${String(Math.max(1, Math.round(share * 100)))} % of the words; each letter is its own`;
}
