/** Takes the words by which one person is known out of other texts (R24). */

/** Stands where a name stood. */
export const namelessWord = '(erased)';

export interface KnownBy {
  /** Whole names, e-mail, street: found in any writing of their letters. */
  readonly words: readonly string[];
  /** Family names: found as they are written, or in capitals, so that "Long" takes no "long" with it. */
  readonly familyNames: readonly string[];
  /** As kept, however they are parted elsewhere. */
  readonly phones: readonly string[];
}

/** Months and days begin with a capital too, and stand in every second note. */
const dateWords = new Set(
  'january february march april may june july august september october november december sunday monday tuesday wednesday thursday friday saturday'.split(
    ' ',
  ),
);
/** Fewer figures are an extension, and everybody's. */
const leastFigures = 7;

const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const figuresOf = (phone: string): string => phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');

/** A family name that can stand for its person by itself. */
export const isTelling = (familyName: string): boolean => familyName.length > 2 && !dateWords.has(familyName.toLowerCase());

/** The figures by which a phone is looked for; empty when they are too few. */
export function tellingFigures(phone: string): string {
  const figures = figuresOf(phone);
  return figures.length < leastFigures ? '' : figures;
}

/**
 * Gives a text without the words by which a person is known: the same text when none of them is in it. A text that is
 * JSON is looked through value by value and stays JSON.
 */
export function namelessBy(known: KnownBy): (text: string) => string {
  // A line break of a calendar file or of JSON is a letter n behind a backslash.
  const whole = (words: string): string => `(?:(?<![\\p{L}\\p{N}])|(?<=\\\\[nN]))(?:${words})(?![\\p{L}\\p{N}])`;
  const longestFirst = (words: readonly string[]): readonly string[] => [...new Set(words)].sort((one, other) => other.length - one.length);
  const any = [
    ...longestFirst(known.words).map(quoted),
    ...known.phones
      .map(tellingFigures)
      .flatMap((figures) => (figures === '' ? [] : [`(?:\\+?1[\\s.-]*)?\\(?${figures.split('').join('[\\s().\\-/]*')}`])),
  ];
  const families = longestFirst(known.familyNames.flatMap((name) => [name, name.toUpperCase()])).map(quoted);
  const patterns = [
    ...(any.length === 0 ? [] : [new RegExp(whole(any.join('|')), 'giu')]),
    ...(families.length === 0 ? [] : [new RegExp(whole(families.join('|')), 'gu')]),
  ];
  const plain = (text: string): string => {
    // A line of a calendar file is broken anywhere, also within a name (RFC 5545, 3.1).
    const unbroken = text.includes('BEGIN:V') ? text.replace(/\r?\n[ \t]/g, '') : text;
    const without = patterns.reduce((sum, pattern) => sum.replace(pattern, namelessWord), unbroken);
    return without === unbroken ? text : without;
  };
  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return nameless(value);
    if (Array.isArray(value)) return value.map(deep);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deep(each)]));
  };
  const nameless = (text: string): string => {
    if (!/^[[{]/.test(text)) return plain(text);
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      return plain(text);
    }
    const without = JSON.stringify(deep(parsed));
    return without === JSON.stringify(parsed) ? text : without;
  };
  return nameless;
}
