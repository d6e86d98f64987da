/** Names of people: taken apart as a user types them, put together as a page, an envelope or a sentence needs them. */
import type { Honorific, PersonName } from '../model.ts';

const honorifics: ReadonlyMap<string, Honorific> = new Map([
  ['mr', 'Mr.'],
  ['mister', 'Mr.'],
  ['ms', 'Ms.'],
  ['mrs', 'Mrs.'],
  ['mx', 'Mx.'],
  ['dr', 'Dr.'],
  ['doctor', 'Dr.'],
  ['prof', 'Prof.'],
  ['professor', 'Prof.'],
]);

/** Written after a family name without a comma. */
const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Written after a comma. */
const degrees = new Set(['phd', 'md', 'esq', 'cpa', 'mba', 'jd', 'rn', 'dds', 'edd', 'pe', 'pmp', 'cfa']);
/** Begin a family name also when written with a capital. */
const particles = new Set('van von der den de del della di da dos das du la le ter ten st saint'.split(' '));
/** Begin a family name only in lower case: with a capital they are given names too (Ben, Al, Do). */
const lowerParticles = new Set('af al av ben bin bint do el ibn zu zum zur'.split(' '));
/** Join two family names: Ortega y Gasset. */
const joiners = new Set(['y', 'e']);

const bare = (word: string): string => word.toLowerCase().replaceAll('.', '');
const isGeneration = (word: string): boolean => generations.has(bare(word));
const isDegree = (word: string): boolean => degrees.has(bare(word));
/** "SHRM-CP", "M.Ed.": letters after a name that no list has. */
const looksLikeLetters = (word: string): boolean => /^[A-Z][A-Z.-]+$/.test(word) || /^([A-Z][a-z]*\.){2,}$/.test(word);
const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
const named = (name: PersonName): string => joined(name.givenName, name.familyName);

/** With honorific and suffix, as on an envelope: "Ms. Dana McDonald", "Mr. Ned Farrow Jr.", "Elena Marsh, Ph.D.". */
export function fullName(name: PersonName): string {
  const plain = joined(name.honorific, named(name));
  if (name.suffix === '') return plain;
  const first = wordsOf(name.suffix)[0] ?? '';
  return isGeneration(first.replace(/,$/, '')) ? `${plain} ${name.suffix}` : `${plain}, ${name.suffix}`;
}

/** As one speaks of somebody: "Ms. McDonald"; the whole name when no honorific is known. */
export function spokenName(name: PersonName): string {
  return name.honorific === '' ? named(name) : joined(name.honorific, name.familyName || name.givenName);
}

/** The first line of a business letter: "Dear Ms. McDonald:"; without a known honorific the whole name, never a guess: "Dear Robin Lee:". */
export function salutation(name: PersonName): string {
  return `Dear ${spokenName(name)}:`;
}

/** What lists sort by: family name, then given name, in lower case and without accents. */
export function sortName(name: PersonName): string {
  const order = name.familyName === '' ? [name.givenName] : [name.familyName, name.givenName];
  return order
    .join(', ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœ]/g, (letter) => ({ ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' })[letter] ?? letter);
}

/**
 * Takes apart a name as typed: "ms dana mcdonald" keeps its letters, "Dr. Anna van der Berg, Ph.D." and "McDonald, Dana"
 * are understood, one word is the given name. It is a first guess that the user can correct; no letter is lost.
 */
export function splitName(text: string): PersonName {
  const [head = '', ...tail] = text.split(',').map((part) => part.trim());
  const { honorific, rest } = takeHonorific(wordsOf(head));
  const afterComma = tail.flatMap((part) => wordsOf(part));
  const onlySuffixes = afterComma.every((word) => isGeneration(word) || isDegree(word) || (rest.length > 1 && looksLikeLetters(word)));
  if (afterComma.length === 0 || onlySuffixes) {
    const { words, suffix } = takeSuffix(rest);
    const allSuffixes = [suffix, ...tail].filter((part) => part !== '').join(', ');
    return { honorific, ...takeFamily(words), suffix: allSuffixes };
  }
  // Family name first: "van der Berg, Dr. Anna, Ph.D."
  const [givenPart = '', ...afterGiven] = tail;
  const given = takeHonorific(wordsOf(givenPart));
  const { words, suffix } = takeSuffix(given.rest);
  return {
    honorific: honorific === '' ? given.honorific : honorific,
    givenName: words.join(' ') || rest.join(' '),
    familyName: words.length === 0 ? '' : rest.join(' '),
    suffix: [suffix, ...afterGiven].filter((part) => part !== '').join(', '),
  };
}

function takeHonorific(words: readonly string[]): { readonly honorific: Honorific; readonly rest: readonly string[] } {
  let honorific: Honorific = '';
  let rest = words;
  // "Prof. Dr. Marsh" is addressed by the first of them.
  for (
    let known = honorifics.get(bare(rest[0] ?? ''));
    known !== undefined && rest.length > 1;
    known = honorifics.get(bare(rest[0] ?? ''))
  ) {
    if (honorific === '') honorific = known;
    rest = rest.slice(1);
  }
  return { honorific, rest };
}

function takeSuffix(words: readonly string[]): { readonly words: readonly string[]; readonly suffix: string } {
  let end = words.length;
  // Two words must stay: "Ii Tanaka" has a name that looks like a numeral.
  while (end > 2 && (isGeneration(words[end - 1] ?? '') || isDegree(words[end - 1] ?? ''))) end -= 1;
  return { words: words.slice(0, end), suffix: words.slice(end).join(' ') };
}

function takeFamily(words: readonly string[]): { readonly givenName: string; readonly familyName: string } {
  if (words.length < 2) return { givenName: words.join(' '), familyName: '' };
  let start = words.length - 1;
  for (let at = 1; at < words.length - 1; at += 1) {
    const word = words[at] ?? '';
    if (particles.has(bare(word)) || lowerParticles.has(word)) {
      start = at;
      break;
    }
    if (joiners.has(word) && at > 1) {
      start = at - 1;
      break;
    }
  }
  return { givenName: words.slice(0, start).join(' '), familyName: words.slice(start).join(' ') };
}
