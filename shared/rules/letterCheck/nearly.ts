/** How nearly two words are the same: for names that are misspelled, and words that were meant. */

/** Without accents, apostrophes and case: for comparing, never for showing. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();

/** Typewriter apostrophes and plain spaces, letter for letter: the length stays the same. */
export const straight = (text: string): string => text.replace(/[’‘ʼ]/g, "'").replace(/\u00a0/g, ' ');

/** Letters to insert, delete, exchange or swap with their neighbor to make one word the other (Damerau and Levenshtein). */
export function distance(one: string, other: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}

/** Mac and Mc begin the same names. */
const oneMac = (name: string): string => name.replace(/^mac(?=[a-z]{3})/, 'mc');

/** True for a word that is another one's misspelling: not the same, but within a slip or two of it, by its length. */
export function isNearly(word: string, name: string): boolean {
  if (word === name) return false;
  const [one, other] = [folded(word), folded(name)];
  if (one === other || oneMac(one) === oneMac(other)) return true;
  const most = other.length < 4 ? 0 : other.length < 8 ? 1 : 2;
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most;
}

/** Mac for Mc, or the accents and capitals of a name only: the same name, spelled otherwise. */
export const isOtherSpelling = (word: string, name: string): boolean => word !== name && oneMac(folded(word)) === oneMac(folded(name));
