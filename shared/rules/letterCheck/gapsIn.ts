import type { LetterCheckFacts } from '../../model.ts';
import type { CheckedLetter, Finding } from './finding.ts';
import { finding } from './finding.ts';
import { folded } from './nearly.ts';
import { paragraphsOf, wordsIn } from './sentences.ts';

/** What is left to fill in, what the page says already, what is not enclosed, and how the answer would come. */
export function gapsIn(letter: CheckedLetter, facts: LetterCheckFacts): readonly Finding[] {
  if (facts.kind === 'card') return [...placeholders(letter), ...saidByThePage(letter, facts)];
  return [...placeholders(letter), ...saidByThePage(letter, facts), ...enclosures(letter, facts), ...reach(facts)];
}

const left = /\[[^\]\n]{1,40}\]|<[^>\n]{1,40}>|\{\{[^}\n]*\}\}|_{3,}|\b(?:X{3,}|TBD|TODO|TK)\b|\blorem ipsum\b|\.{4,}/gi;

function placeholders({ text, fields }: CheckedLetter): readonly Finding[] {
  return [...text.matchAll(left)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => !fields.some((field) => field.from < to && field.to > from))
    .map((place) =>
      finding({
        ...{ rule: 'placeholder', layer: 'journal', weight: 'error', place, says: text.slice(place.from, place.to) },
        reason: 'is still to be filled in',
      }),
    );
}

const greeting = /^(?:Dear|Hi|Hello|To whom it may concern)\b[^\n!?]{0,60}[,:;.!]?$/i;
const closing = /^(?:Sincerely|Yours (?:truly|sincerely)|(?:Best|Kind|Warm) regards|Regards|Respectfully)(?: yours)?[,.]?(?:\n.*)?$/i;

/** The page greets and closes by itself: a second greeting in the text is one too many. */
function saidByThePage({ text }: CheckedLetter, facts: LetterCheckFacts): readonly Finding[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const isGreeting = greeting.test(paragraph.text);
    if (!isGreeting && !closing.test(paragraph.text)) return [];
    const colon = isGreeting && facts.kind === 'letter' && !paragraph.text.endsWith(':') ? ', with the colon of a business letter' : '';
    return finding({
      ...{ rule: 'twice', layer: 'punctuation', weight: 'error', place: { from: paragraph.from, to: paragraph.to }, says: paragraph.text },
      reason: isGreeting ? `the page greets already${colon}` : 'the page closes already',
      fix: { kind: 'replace', with: '' },
    });
  });
}

const small = new Set('a an the of and or for to in on my our your their two three four five six list copy copies some'.split(' '));
const stem = (word: string): string => folded(word).replace(/(?:es|s)$/, '');
const weighty = (text: string): readonly string[] =>
  wordsIn(text)
    .map(({ text: word }) => word.toLowerCase())
    .filter((word) => !small.has(word) && word.length > 2)
    .map(stem);

/** True when one text names a thing by most of its own words: "List of three references" and "my references". */
export function isNamedIn(thing: string, text: string): boolean {
  const words = weighty(thing);
  const there = new Set(weighty(text));
  return words.length > 0 && words.filter((word) => there.has(word)).length >= Math.ceil(words.length / 2);
}

const encloses = /\b(?:enclos(?:e|ed|ing|ure|ures)|attach(?:ed|ing)?|with this letter comes?)\b/i;

function enclosures(letter: CheckedLetter, facts: LetterCheckFacts): readonly Finding[] {
  const { text } = letter;
  const enclosed = letter.enclosures.filter((each) => each.trim() !== '');
  const found: Finding[] = [];
  const said = encloses.exec(text);
  if (said !== null && enclosed.length === 0) {
    found.push(
      finding({
        ...{ rule: 'enclosures', layer: 'journal', weight: 'error', says: said[0] },
        place: { from: said.index, to: said.index + said[0].length },
        reason: 'nothing is listed as enclosed',
        fix: facts.asked[0] === undefined ? null : { kind: 'enclose', name: facts.asked[0] },
      }),
    );
  }
  // After a decision, or by whoever declines the position, nothing more is owed.
  for (const asked of facts.stillWanted === 'no' || facts.purpose !== 'thanks' ? [] : facts.asked) {
    if (enclosed.some((each) => isNamedIn(asked, each))) continue;
    // What goes with another letter of the interview has been seen to.
    if (facts.siblings.some((sibling) => sibling.enclosures.some((each) => isNamedIn(asked, each)))) continue;
    found.push(
      finding({
        ...{ rule: 'asked', layer: 'journal', weight: 'error', place: null, says: asked },
        reason: 'they asked for it; it is not enclosed',
        fix: { kind: 'enclose', name: asked },
      }),
    );
  }
  for (const each of enclosed) {
    if (isNamedIn(each, text)) continue;
    found.push(
      finding({
        ...{ rule: 'enclosed', layer: 'practice', weight: 'advice', place: null, says: each },
        reason: 'is enclosed; name it in the letter',
      }),
    );
  }
  return found;
}

function reach({ sender }: LetterCheckFacts): readonly Finding[] {
  const hasPhone = sender.phones.some((phone) => phone.trim() !== '');
  const hasEmail = sender.email.trim() !== '';
  if (hasPhone && hasEmail) return [];
  const none = !hasPhone && !hasEmail;
  return [
    finding({
      ...{ rule: 'reach', layer: 'journal', weight: none ? 'error' : 'advice', place: null },
      says: none ? 'No phone and no e-mail' : hasPhone ? 'No e-mail' : 'No phone',
      reason: 'the letter does not say how to reach you: add it to your details',
    }),
  ];
}
