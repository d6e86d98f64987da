/** How much of a letter stands in a sibling letter too: each letter is its own (P9). */
import type { LetterCheckFacts } from '../../model.ts';
import { folded, straight } from './nearly.ts';
import type { CheckedText, Span } from './finding.ts';
import { sentencesOf, wordsIn } from './sentences.ts';

export interface Likeness {
  readonly letterId: string;
  /** "Mr. Ortega" */
  readonly spoken: string;
  /** Of the words that are the writer's own, the share that stands there as well; 0 to 1. */
  readonly share: number;
  /** The sentences that stand in both, where they stand here. */
  readonly places: readonly Span[];
}

/** Shorter ones are courtesies that everybody writes: alone they make no letter like another. */
const leastWords = 7;
/** Of its three-word stretches, the share that makes a sentence the same one with a word or two changed. */
const sameShare = 0.75;
/** From here on a letter is the same text with another name. */
export const sameText = 0.8;

interface Sentence extends Span {
  readonly words: readonly string[];
}

/** Each sibling that shares something, the likest first. Names and what the journal says are nobody's own words. */
export function likenesses(checked: CheckedText, facts: LetterCheckFacts): readonly Likeness[] {
  const names = new Set(
    facts.people.flatMap(({ givenName, familyName }) => wordsIn(`${givenName} ${familyName}`).map(({ text }) => folded(text))),
  );
  const own = sentences(withoutFields(checked), names);
  const lengthOf = (some: readonly Sentence[]): number => some.reduce((sum, { words }) => sum + words.length, 0);
  return facts.siblings
    .map(({ id, spoken, body }) => {
      const theirs = sentences(body.replace(/\{\{[^{}\n]*\}\}/g, '#'), names);
      const shared = own.filter((sentence) => theirs.some((other) => isSame(sentence, other)));
      const places = shared.filter(isLong).map(({ from, to }) => ({ from, to }));
      return { letterId: id, spoken, share: own.length === 0 ? 0 : lengthOf(shared) / lengthOf(own), places };
    })
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.share - a.share);
}

/** What the fields say, blotted out letter for letter, so that the places stay true. */
const withoutFields = ({ text, fields }: CheckedText): string =>
  fields.reduce((rest, { from, to }) => rest.slice(0, from) + '#'.repeat(to - from) + rest.slice(to), text);

function sentences(text: string, names: ReadonlySet<string>): readonly Sentence[] {
  return sentencesOf(straight(text)).map(({ text: sentence, from, to }) => ({
    ...{ from, to },
    words: wordsIn(sentence)
      .map(({ text: word }) => folded(word))
      .filter((word) => !names.has(word)),
  }));
}

const isLong = ({ words }: Sentence): boolean => words.length >= leastWords;

/** A courtesy is the same only word for word. */
function isSame(one: Sentence, other: Sentence): boolean {
  if (!isLong(one) || !isLong(other)) return one.words.join(' ') === other.words.join(' ');
  const [a, b] = [stretches(one.words), stretches(other.words)];
  const both = [...a].filter((stretch) => b.has(stretch)).length;
  return (2 * both) / (a.size + b.size) >= sameShare;
}

const stretches = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
