import type { LetterCheckFacts } from '../../../shared/model.ts';
import type { CheckedText, GrammarSlip } from '../../../shared/rules/letterCheck/finding.ts';
import { knownWords, perhapsNames, withPossessives } from '../../../shared/rules/letterCheck/knownWords.ts';
import { call } from '../../host.ts';
import { grammarSlips } from './grammar.ts';

/** Names of the journal that letters have used while this window was open. */
const names = new Set<string>();
/** A longer one is no name. */
const longest = 100;

/**
 * The slips of English in a text. What the engine does not know may be a name: the journal is asked, and the engine told.
 * @returns null when the engine cannot be had.
 */
export async function slipsOf({ text }: CheckedText, facts: LetterCheckFacts): Promise<readonly GrammarSlip[] | null> {
  const words = (): readonly string[] => [...knownWords(facts), ...[...names].flatMap(withPossessives)];
  const told = names.size;
  const slips = await grammarSlips(text, words());
  if (slips === null) return null;
  const misspelled = slips.filter(({ kind }) => kind === 'Spelling').map(({ from, to }) => text.slice(from, to));
  const unknown = perhapsNames(misspelled).filter((word) => word.length <= longest && !names.has(word));
  // Another look at a letter may have learned the name meanwhile; the engine of this one was not told it.
  if (unknown.length === 0) return names.size === told ? slips : grammarSlips(text, words());
  const known = await call('letterCheck.names', { words: unknown.slice(0, 500) });
  for (const name of known) names.add(name);
  return known.length === 0 ? slips : grammarSlips(text, words());
}
