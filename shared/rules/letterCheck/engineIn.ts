import type { LetterCheckFacts } from '../../model.ts';
import type { CheckedText, Finding, GrammarSlip, Layer, Span, Weight } from './finding.ts';
import { keyOf, replaceWith } from './finding.ts';
import { namedInstead } from './namesIn.ts';
import { distance, folded } from './nearly.ts';
import { fieldsIn } from './sentences.ts';

/** The engine's rules that are wrong in letters more often than right, or that our own tables do better. */
const leftOut = new Set(['YourPredicateAdjective', 'Spaces']);

/** What the engine's kinds of slips weigh; those of taste are advice. */
const kinds: Readonly<Record<string, { readonly layer: Layer; readonly weight: Weight }>> = {
  Spelling: { layer: 'spelling', weight: 'error' },
  Typo: { layer: 'spelling', weight: 'error' },
  Capitalization: { layer: 'spelling', weight: 'error' },
  BoundaryError: { layer: 'spelling', weight: 'error' },
  Punctuation: { layer: 'punctuation', weight: 'error' },
  Formatting: { layer: 'punctuation', weight: 'advice' },
  Style: { layer: 'grammar', weight: 'advice' },
  Readability: { layer: 'grammar', weight: 'advice' },
  Enhancement: { layer: 'grammar', weight: 'advice' },
  Redundancy: { layer: 'grammar', weight: 'advice' },
  Regionalism: { layer: 'grammar', weight: 'advice' },
};

/** Fields in which the user's own notes stand, with slips like any text; the others are names and facts. */
const isProse = (name: string): boolean => /^(?:restate|forgot|asked|learned)\d*$/.test(name);

/** The engine's slips as findings: names of the journal are none, and one that is nearly a name was meant to be it. */
export function engineIn(checked: CheckedText, slips: readonly GrammarSlip[], facts: LetterCheckFacts): readonly Finding[] {
  const learned = new Set(facts.learned.map((word) => word.toLowerCase()));
  return slips.flatMap((slip) => {
    const says = checked.text.slice(slip.from, slip.to);
    if (leftOut.has(slip.rule) || fieldsIn(checked, slip).some(({ name, value }) => value === null || !isProse(name))) return [];
    const isWord = slip.kind === 'Spelling';
    if (isPart(checked.text, slip)) return [];
    if (isWord && learned.has(says.toLowerCase())) return [];
    const meant = isWord ? namedInstead(slip, checked, facts) : null;
    if (meant !== null) return [meant];
    const { layer, weight } = kinds[slip.kind] ?? { layer: 'grammar', weight: 'error' };
    const [first, ...others] = isWord ? likeliest(says, slip.replacements, isInside(checked.text, slip)) : slip.replacements;
    return [
      {
        ...{ key: keyOf(slip.rule, says), ruleId: 'P10', layer, weight, place: { from: slip.from, to: slip.to } },
        says: says.trim() === '' ? 'a gap' : says,
        reason: isWord ? (first ?? 'is in no dictionary') : inWords(slip.message),
        fix: replaceWith(first ?? null),
        others: others.slice(0, 2),
        word: isWord ? says.replace(/['’]s$/, '') : null,
      },
    ];
  });
}

/** Part of a number, of an apartment's, or the short end of a word with a hyphen ("walk-ins"): no word. */
const isPart = (text: string, { from, to }: Span): boolean =>
  /\d/.test(text.charAt(from - 1)) || /\d/.test(text.charAt(to)) || (to - from <= 3 && text.charAt(from - 1) === '-');

/** True within a sentence: there a capital begins a name. */
const isInside = (text: string, { from }: Span): boolean => /[\p{L}\p{N},;]['’")]?\s+$/u.test(text.slice(0, from));

/**
 * Words that can have been meant, the likeliest first: a doubled letter too many or too few is what most slips are. A
 * name that nobody knows is more often a name than another word's misspelling.
 */
function likeliest(word: string, replacements: readonly string[], inside: boolean): readonly string[] {
  const isName = inside && /^\p{Lu}/u.test(word);
  const most = isName || word.length < 5 ? 1 : word.length < 9 ? 2 : 3;
  const single = (text: string): string => text.toLowerCase().replace(/(.)\1/g, '$1');
  const isDoubling = (text: string): number => (single(text) === single(word) ? 0 : 1);
  return replacements.filter((text) => distance(folded(text), folded(word)) <= most).sort((a, b) => isDoubling(a) - isDoubling(b));
}

/** The engine's sentence without its typewriter marks. */
function inWords(message: string): string {
  const said = message.replace(/`([^`]*)`/g, '“$1”').replace(/\.$/, '');
  return said.charAt(0).toLowerCase() + said.slice(1);
}
