import type { LetterCheckFacts } from '../../model.ts';
import { wordsIn } from './sentences.ts';

/**
 * The words that are no spelling errors in this letter, for the grammar engine: the names it may name, what the debrief
 * calls by name, and what the user has taught. Each with its possessive, with both apostrophes.
 */
export function knownWords(facts: LetterCheckFacts): readonly string[] {
  const names = [
    ...facts.people.flatMap((person) => [person.givenName, person.familyName, person.suffix]),
    ...[facts.organization, facts.sender.name],
  ].flatMap((name) => wordsIn(name).map(({ text }) => text));
  // The first word of a note has its capital from its place, not from being a name.
  const inNotes = [...facts.restate, ...facts.forgot, ...facts.asked].flatMap((note) =>
    wordsIn(note)
      .slice(1)
      .map(({ text }) => text)
      .filter((word) => /^\p{Lu}/u.test(word)),
  );
  return [...new Set([...names, ...inNotes, ...facts.learned].flatMap(withPossessives))];
}

/** A word as it may stand in a sentence: "Natarajan", "Natarajan's", "Natarajan’s". */
export const withPossessives = (word: string): readonly string[] => {
  const base = word.replace(/['’]s$/, '');
  return [...new Set([base, base.replaceAll('’', "'"), base.replaceAll("'", '’'), `${base}'s`, `${base}’s`])];
};

/** Capitalized words that the engine does not know: the journal is asked whether they are names. */
export const perhapsNames = (words: readonly string[]): readonly string[] => [
  ...new Set(words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.replace(/['’]s?$/, ''))),
];
