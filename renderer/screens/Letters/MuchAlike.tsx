import { useState } from 'react';
import type { Likeness } from '../../../shared/rules/letterCheck/likeness.ts';
import type { LetterView } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { Rule } from '../../components/Rule.tsx';
import { capital, counted } from '../../words.ts';
import { SideBySide } from './SideBySide.tsx';

export interface MuchAlikeProps {
  readonly letter: LetterView;
  /** The text as it stands on the desk. */
  readonly body: string;
  readonly likeness: Likeness;
}

/** The sibling letter that this one is most like, how much, and a look at both (P9). */
export function MuchAlike({ letter, body, likeness }: MuchAlikeProps) {
  const [beside, setBeside] = useState(false);
  const { spoken, share, places } = likeness;
  const sentences = capital(counted(places.length, 'sentence'));
  return (
    <section className="alike-box">
      <div className="sheets" aria-hidden>
        {[0, 1].map((sheet) => (
          <span key={sheet} className="mini">
            <i />
            <i className="x" />
            <i />
          </span>
        ))}
      </div>
      <div>
        <h3>
          {share >= 0.5 ? 'Much like' : 'In part like'} {spoken}’s letter
        </h3>
        <p className="because">
          {sentences} {places.length === 1 ? 'is' : 'are'} the same, {Math.max(1, Math.round(share * 100))} % of the words; each letter is
          its own&nbsp;
          <Rule id="P9" />
        </p>
        <Button look="text" onClick={() => setBeside(true)}>
          Show them side by side…
        </Button>
        {beside && <SideBySide letter={letter} body={body} likeness={likeness} onClose={() => setBeside(false)} />}
      </div>
    </section>
  );
}
