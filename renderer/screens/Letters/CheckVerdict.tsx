import { X } from 'lucide-react';
import type { LetterView } from '../../../shared/views.ts';
import { Button } from '../../components/Button.tsx';
import { capital, counted } from '../../words.ts';
import { missingFrom } from './Missing.tsx';
import type { CheckedDesk } from './useLetterCheck.ts';

/** How many findings stop printing. */
export const errorsIn = ({ check }: CheckedDesk): number => check?.findings.filter(({ weight }) => weight === 'error').length ?? 0;

/** What the check comes to, in two sentences. */
export function CheckVerdict({ letter, checked }: { readonly letter: LetterView; readonly checked: CheckedDesk }) {
  const advice = (checked.check?.findings.length ?? 0) - errorsIn(checked);
  const stops = errorsIn(checked) + missingFrom(letter).length;
  const said =
    checked.check === null
      ? ['Reading it…']
      : [
          stops === 0
            ? letter.kind === 'card'
              ? 'Nothing stops printing. Copy it by hand, or print it.'
              : 'Nothing stops printing. Read it once more, aloud.'
            : `${capital(counted(stops, 'error'))} ${stops === 1 ? 'stops' : 'stop'} printing.`,
          advice === 0 ? '' : `${capital(counted(advice, 'point'))} ${advice === 1 ? 'is' : 'are'} advice.`,
          checked.grammar === 'reading' ? 'Spelling and grammar are still read.' : '',
          checked.grammar === 'without' ? 'Spelling and grammar could not be read here.' : '',
        ];
  return (
    <p className="lede" role="status">
      {said.filter((sentence) => sentence !== '').join(' ')}
    </p>
  );
}

/** What the user decided about earlier findings, with the way back. */
export function LeftAlone({ checked }: { readonly checked: CheckedDesk }) {
  const ignored = checked.check?.ignored ?? 0;
  if (ignored === 0 && checked.learned.length === 0) return null;
  return (
    <p className="left-alone">
      {ignored > 0 && (
        <>
          {capital(counted(ignored, 'finding'))} ignored.{' '}
          <Button look="text" onClick={checked.heed}>
            Show {ignored === 1 ? 'it' : 'them'} again
          </Button>
        </>
      )}
      {checked.learned.map((word) => (
        <span key={word} className="learned">
          {word}
          <Button look="quiet" className="btn--icon" aria-label={`Forget the learned word ${word}`} onClick={() => checked.forget(word)}>
            <X className="i s" aria-hidden />
          </Button>
        </span>
      ))}
    </p>
  );
}
