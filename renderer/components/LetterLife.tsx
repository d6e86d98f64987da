import type { LetterKind, LetterState } from '../../shared/model.ts';

const steps: readonly LetterState[] = ['planned', 'drafted', 'proofread', 'printed', 'mailed'];

export interface LetterLifeProps {
  readonly state: LetterState;
  readonly kind?: LetterKind;
  /** Words in place of the state: "card to copy by hand". */
  readonly words?: string;
}

/** The life of a letter as five strokes and its word. An answered letter has gone all the way. */
export function LetterLife({ state, kind = 'letter', words }: LetterLifeProps) {
  const reached = state === 'answered' ? steps.length : steps.indexOf(state) + 1;
  return (
    <span className={kind === 'card' ? 'life life--card' : 'life'} role="img" aria-label={`${state}, step ${reached} of ${steps.length}`}>
      {steps.map((step, index) => (
        <i key={step} className={index < reached ? 'on' : undefined} />
      ))}
      <b>{words ?? state}</b>
    </span>
  );
}
