import { slimBinary } from 'harper.js/slimBinary';
import type { LetterCheckFacts } from '../../../shared/model.ts';
import { checkLetter } from '../../../shared/rules/checkLetter.ts';
import type { LetterCheck } from '../../../shared/rules/checkLetter.ts';
import type { CheckedLetter } from '../../../shared/rules/letterCheck/finding.ts';
import { knownWords } from '../../../shared/rules/letterCheck/knownWords.ts';
import { grammarEngine } from '../../../renderer/screens/Letters/grammarEngine.ts';

/** The engine itself, as the desk's worker runs it; another one for each letter would take a second each. */
const engine = grammarEngine(slimBinary);

/** The whole check of a letter, with the real engine. */
export async function checked(letter: CheckedLetter, facts: LetterCheckFacts): Promise<LetterCheck> {
  return checkLetter(letter, facts, await engine.slipsIn(letter.text, knownWords(facts)));
}

/** What was found, in the order of the text: errors and advice, each by its words. */
export function foundIn({ findings }: LetterCheck): { readonly errors: readonly string[]; readonly advice: readonly string[] } {
  const of = (weight: 'error' | 'advice') => findings.filter((each) => each.weight === weight).map(({ says }) => says);
  return { errors: of('error'), advice: of('advice') };
}
