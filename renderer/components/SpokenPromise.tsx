import type { Day, PromiseMade } from '../../shared/model.ts';
import { sayPromise } from '../../shared/rules/say.ts';
import { understandPromise } from '../../shared/rules/spokenPromise.ts';
import { TextField } from './Field.tsx';

export interface SpokenPromiseProps {
  readonly words: string;
  /** The day on which it was said. */
  readonly spokenOn: Day;
  readonly error?: string | undefined;
  /** The caller says what was understood. */
  readonly withoutHint?: boolean;
  /** The words, and what they were understood as; null leaves the answer as it is. */
  readonly onChange: (words: string, understood: PromiseMade | null) => void;
}

/** A promise in their words: "by Friday afternoon", and how it is understood, before it is saved. */
export function SpokenPromise({ words, spokenOn, error, withoutHint = false, onChange }: SpokenPromiseProps) {
  const understood = understandPromise(words, spokenOn);
  return (
    <TextField
      label="In their words"
      hideLabel
      className="spoken"
      placeholder="in their words: “by Friday afternoon”"
      value={words}
      error={error}
      {...hintOf(words, understood, spokenOn, withoutHint)}
      onChange={(event) => onChange(event.target.value, understandPromise(event.target.value, spokenOn))}
    />
  );
}

function hintOf(words: string, understood: PromiseMade | null, spokenOn: Day, without: boolean): { readonly hint?: string } {
  if (words.trim() === '' || (without && understood !== null)) return {};
  if (understood === null) return { hint: 'Not understood as a day: choose it below. The words are kept with a stretch.' };
  return { hint: `Understood as: ${sayPromise(understood.kind === 'stretch' ? { ...understood, words: '' } : understood, spokenOn)}` };
}
