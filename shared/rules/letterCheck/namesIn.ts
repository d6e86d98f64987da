import type { LetterCheckFacts, NamedPerson } from '../../model.ts';
import { spokenName } from '../names.ts';
import type { CheckedText, Finding, GrammarSlip, Span } from './finding.ts';
import { finding, replaceWith } from './finding.ts';
import { folded, isNearly, isOtherSpelling, straight } from './nearly.ts';
import { isFieldOnly, wordsIn } from './sentences.ts';
import type { Piece } from './sentences.ts';

const title = '(Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Doctor)';
const name = "[\\p{Lu}][\\p{L}\\p{M}'-]*";
const particle = '(?:(?:van|von|der|den|de|del|della|di|da|du|la|le|al|el|bin|ibn|st\\.?) )*';
/** "Ms. McDonald", "Dr. Elena Marsh", "Ms. van der Berg". */
const addressed = new RegExp(`\\b${title}\\.? ((?:${name} )?)(${particle}${name}(?:-${name})?)`, 'gu');

const ownSpelling: Readonly<Record<string, string>> = { Professor: 'Prof.', Doctor: 'Dr.' };

/** Names and honorifics that are not as the journal has them. */
export function namesIn(checked: CheckedText, facts: LetterCheckFacts): readonly Finding[] {
  const text = straight(checked.text);
  const found: Finding[] = [];
  for (const match of text.matchAll(addressed)) {
    const [all, written = '', givenWithSpace = '', rest = ''] = match;
    const family = rest.replace(/'s$/, '');
    const place = { from: match.index, to: match.index + all.length - (rest.length - family.length) };
    if (isFieldOnly(checked, place)) continue;
    const said = addressedAs({ written, given: givenWithSpace.trim(), family, place, text: checked.text }, facts.people);
    if (said !== null) found.push(said);
  }
  for (const word of wordsIn(checked.text)) {
    if (isFieldOnly(checked, word) || found.some(({ place }) => place !== null && place.from < word.to && place.to > word.from)) continue;
    const said = misspelled(word, checked.text, facts.people);
    if (said !== null) found.push(said);
  }
  return found;
}

interface Addressed {
  readonly written: string;
  readonly given: string;
  readonly family: string;
  readonly place: Span;
  readonly text: string;
}

/** Somebody named with an honorific: is there such a person, so spelled, with that honorific? */
function addressedAs({ written, given, family, place, text }: Addressed, people: readonly NamedPerson[]): Finding | null {
  const lastOf = (person: NamedPerson): string => straight(person.familyName === '' ? person.givenName : person.familyName);
  const same = people.filter((person) => lastOf(person) === family && (given === '' || straight(person.givenName) === given));
  const honorific = ownSpelling[written] ?? `${written}.`;
  const says = text.slice(place.from, place.to);
  const made = (reason: string, fix: string): Finding =>
    finding({ rule: 'name', layer: 'journal', weight: 'error', place, says, reason, fix: replaceWith(curlyAs(text, fix)) });
  const as = (person: NamedPerson): string =>
    given === '' ? spokenName(person) : [person.honorific, person.givenName, person.familyName].filter(Boolean).join(' ');
  if (same.length > 0) {
    const [person] = same;
    if (person === undefined || same.some((each) => each.honorific === honorific)) return null;
    return person.honorific === ''
      ? made(`the journal knows no honorific: use the full name, never a guess: ${spokenName(person)}`, spokenName(person))
      : made(`the journal has ${as(person)}`, as(person));
  }
  // Only a name that is meant: another person of the same honorific, or the same name with a slip in it.
  const near = people.filter(
    (person) => isNearly(family, lastOf(person)) || (lastOf(person) === family && isNearly(given, person.givenName)),
  );
  const meant = near.find((person) => person.honorific === honorific) ?? near[0];
  return meant === undefined ? null : made(`the journal has ${as(meant)}`, as(meant));
}

/** A capitalized word that is nearly a name of the journal: Mac for Mc anywhere, other slips beside a part of the same name. */
function misspelled(word: Piece, text: string, people: readonly NamedPerson[]): Finding | null {
  const written = straight(word.text).replace(/'s?$/, '');
  if (!/^\p{Lu}/u.test(written) || written.length < 4) return null;
  if (people.some((person) => partsOf(person).includes(written))) return null;
  const before = /([\p{L}'-]+)\s+$/u.exec(straight(text.slice(0, word.from)))?.[1] ?? '';
  const after = /^\s+([\p{L}'-]+)/u.exec(straight(text.slice(word.to)))?.[1]?.replace(/'s$/, '') ?? '';
  for (const person of people) {
    const [given, family] = [straight(person.givenName), straight(person.familyName)];
    const beside = (family !== '' && before === given && isNearly(written, family)) || (after === family && isNearly(written, given));
    const isMac = /^ma?c/i.test(written) && isOtherSpelling(written, family);
    const meant = beside && after === family ? given : family;
    if (beside || isMac) return nameFinding({ from: word.from, to: word.from + written.length }, text, meant);
  }
  return null;
}

const partsOf = (person: NamedPerson): readonly string[] =>
  [person.givenName, person.familyName].flatMap((part) => [straight(part), ...straight(part).split(/[\s-]/)]);

function nameFinding(place: Span, text: string, meant: string): Finding {
  const says = text.slice(place.from, place.to);
  return finding({
    ...{ rule: 'name', layer: 'journal', weight: 'error', place, says },
    reason: `the journal has ${meant}`,
    fix: replaceWith(curlyAs(text, meant)),
  });
}

/** A word that no dictionary knows and that is nearly a name of the journal was meant to be that name. */
export function namedInstead(slip: GrammarSlip, checked: CheckedText, facts: LetterCheckFacts): Finding | null {
  const written = straight(checked.text.slice(slip.from, slip.to)).replace(/'s$/, '');
  if (written.length < 4 || !/^\p{L}+(?:[-']\p{L}+)*$/u.test(written)) return null;
  const names = [...facts.people.flatMap(partsOf), ...straight(facts.organization).split(/\s+/)].filter((part) => part.length > 3);
  const meant = names.find((part) => part !== written && (folded(part) === folded(written) || isNearly(written, part.replace(/'s$/, ''))));
  if (meant === undefined) return null;
  return nameFinding({ from: slip.from, to: slip.from + written.length }, checked.text, meant.replace(/'s$/, ''));
}

/** With the apostrophes that the letter uses. */
export const curlyAs = (text: string, words: string): string =>
  text.includes("'") && !text.includes('’') ? words.replaceAll('’', "'") : words.replaceAll("'", '’');
