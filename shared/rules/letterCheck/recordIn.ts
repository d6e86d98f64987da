import type { LetterCheckFacts, NamedPerson } from '../../model.ts';
import { spokenName } from '../names.ts';
import type { CheckedText, Finding, Span } from './finding.ts';
import { finding, replaceWith } from './finding.ts';
import { curlyAs } from './namesIn.ts';
import { distance, folded, straight } from './nearly.ts';
import { isFieldOnly } from './sentences.ts';

/** Company, position and titles that are not as the journal has them, and those of another employer. */
export function recordIn(checked: CheckedText, facts: LetterCheckFacts): readonly Finding[] {
  return [
    ...nearlyIn(checked, facts.organization),
    ...nearlyIn(checked, facts.position),
    ...othersIn(checked, facts),
    ...positionsIn(checked, facts),
    ...titlesIn(checked, facts),
  ];
}

const journalHas = (checked: CheckedText, place: Span, right: string): Finding =>
  finding({
    ...{ rule: 'record', layer: 'journal', weight: 'error', place, says: checked.text.slice(place.from, place.to) },
    reason: `the journal has ${right}`,
    fix: replaceWith(curlyAs(checked.text, right)),
  });

/** Words between spaces, without the marks around them. */
function tokensOf(text: string): readonly (Span & { readonly word: string })[] {
  return [...straight(text).matchAll(/\S+/g)].map((match) => {
    const lead = /^[("“]*/.exec(match[0])?.[0].length ?? 0;
    const word = match[0].slice(lead).replace(/[.,;:!?)"”]+$/, '');
    return { word, from: match.index + lead, to: match.index + lead + word.length };
  });
}

const compared = (words: string): string =>
  folded(words.replace(/&/g, 'and'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A name of several words that is nearly written: another spelling, another case, an ampersand. */
function nearlyIn(checked: CheckedText, name: string): readonly Finding[] {
  const right = straight(name);
  const goal = compared(name);
  const length = right.split(/\s+/).length;
  if (length < 2 || goal.length < 6) return [];
  const tokens = tokensOf(checked.text);
  return tokens.flatMap((first, at) => {
    const last = tokens[at + length - 1];
    if (last === undefined) return [];
    const place = { from: first.from, to: last.to };
    const written = straight(checked.text.slice(place.from, place.to));
    const bare = written.replace(/'s$/, '');
    if (written === right || bare === right || isFieldOnly(checked, place) || written.includes('\n')) return [];
    const most = goal.length < 12 ? 1 : 2;
    const words = compared(bare);
    const isMeant = words === goal ? isCapitalized(written) || length > 2 : distance(words, goal) <= most && isCapitalized(written);
    // "sales manager" in lower case is an ordinary noun; what begins with capitals is the name.
    return isMeant && !(words === goal && bare.toLowerCase() === bare)
      ? [journalHas(checked, { from: place.from, to: place.from + bare.length }, name)]
      : [];
  });
}

const isCapitalized = (words: string): boolean => /^\p{Lu}/u.test(words);

/** Another employer's name, or another position that the user has applied for, in this letter. */
function othersIn(checked: CheckedText, facts: LetterCheckFacts): readonly Finding[] {
  const own = compared(
    [facts.organization, facts.position, ...facts.restate, ...facts.forgot, ...facts.people.map(({ title }) => title)].join(' | '),
  );
  const lookFor = (names: readonly string[], reason: string, fix: string): readonly Finding[] =>
    names
      .filter((name) => name.length > 3 && !own.includes(compared(name)))
      .flatMap((name) =>
        placesOf(checked.text, name).map((place) =>
          finding({
            ...{
              rule: 'other',
              layer: 'journal' as const,
              weight: 'error' as const,
              place,
              says: checked.text.slice(place.from, place.to),
            },
            reason,
            fix: replaceWith(curlyAs(checked.text, fix)),
          }),
        ),
      );
  return [
    ...lookFor(facts.otherOrganizations, `is another employer; this letter goes to ${facts.organization}`, facts.organization),
    ...lookFor(facts.otherPositions, `is another position; this letter is about ${facts.position}`, facts.position),
  ];
}

/** Where a name stands in a text, as whole words. */
export function placesOf(text: string, name: string): readonly Span[] {
  const plain = straight(text);
  const sought = straight(name);
  const places: Span[] = [];
  for (let from = plain.indexOf(sought); from !== -1; from = plain.indexOf(sought, from + 1)) {
    const to = from + sought.length;
    if (!/[\p{L}\p{N}]/u.test(plain[from - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(plain[to] ?? ' ')) places.push({ from, to });
  }
  return places;
}

/** "the position of Regional Manager" where the journal has another. */
function positionsIn(checked: CheckedText, facts: LetterCheckFacts): readonly Finding[] {
  const pattern =
    /\b(?:position|post|job|role) (?:of|as)(?: an?| the| your)? ((?:\p{Lu}[\p{L}'-]*)(?: (?:of |and |for |the )*\p{Lu}[\p{L}'-]*)*)/gu;
  const goal = compared(facts.position);
  return [...straight(checked.text).matchAll(pattern)].flatMap((match) => {
    const written = match[1] ?? '';
    const from = match.index + match[0].length - written.length;
    const place = { from, to: from + written.length };
    if (isFieldOnly(checked, place) || straight(facts.position).includes(written) || compared(written) === goal) return [];
    if (distance(compared(written), goal) <= 2) return [];
    return [journalHas(checked, place, facts.position)];
  });
}

const ranks =
  /\b(?:Director|Manager|President|Owner|Officer|Supervisor|Principal|Superintendent|Coordinator|Chief|Head|Chair|Secretary|Clerk|Administrator|Engineer|Lead|Partner|Founder|Specialist|Analyst|Recruiter|Editor|Dean|Professor|Assistant|Treasurer|Foreman|Buyer)\b/;

/** "Mr. Ortega, your Sales Director" where the journal has Director of Sales. */
function titlesIn(checked: CheckedText, facts: LetterCheckFacts): readonly Finding[] {
  const text = straight(checked.text);
  return facts.people
    .filter(({ title }) => title !== '')
    .flatMap((person) =>
      namesOf(person)
        .flatMap((name) => placesOf(checked.text, name))
        .flatMap(({ to }) => {
          const match =
            /^,? (?:who is |is |as )?(?:the |your |our |its |an? )?((?:\p{Lu}[\p{L}'-]*)(?: (?:of |and |for |the )*\p{Lu}[\p{L}'-]*)*)/u.exec(
              text.slice(to),
            );
          const written = match?.[1] ?? '';
          if (match === null || !ranks.test(written) || straight(person.title).includes(written)) return [];
          const from = to + match[0].length - written.length;
          const place = { from, to: from + written.length };
          return isFieldOnly(checked, place) ? [] : [journalHas(checked, place, person.title)];
        }),
    );
}

const namesOf = (person: NamedPerson): readonly string[] =>
  [spokenName(person), [person.givenName, person.familyName].filter(Boolean).join(' ')].filter((name, at, all) => all.indexOf(name) === at);
