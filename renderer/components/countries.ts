import type { Option } from './Select.tsx';

/** Codes that name no postal country: groups of countries, private use, "unknown". */
const notCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** True for a code in use today; a former one ("SU") is rewritten by the locale to what took its place. */
const isInUse = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;

const countries: readonly Option<string>[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => !notCountries.has(code) && isInUse(code))
  .flatMap((code) => {
    const name = english.of(code);
    return name === undefined ? [] : [{ value: code, label: name }];
  })
  .sort((one, other) => one.label.localeCompare(other.label, 'en'));

/** Every country by its English name; the one that is most likely meant stands first. */
export const countryOptions = (likely: string): readonly Option<string>[] => [
  ...countries.filter((country) => country.value === likely),
  ...countries.filter((country) => country.value !== likely),
];
