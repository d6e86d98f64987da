/**
 * Letters as people write them after an interview, each with everything that the check is to find in it: no more, no less.
 * The people are those of the sample world.
 */
import type { LetterCheckFacts } from '../../../shared/model.ts';
import type { CheckedLetter } from '../../../shared/rules/letterCheck/finding.ts';

export interface LetterCase {
  readonly name: string;
  readonly body: string;
  readonly errors: readonly string[];
  readonly advice: readonly string[];
  readonly facts?: Partial<LetterCheckFacts>;
  readonly letter?: Partial<CheckedLetter>;
  readonly values?: Readonly<Record<string, string>>;
}
