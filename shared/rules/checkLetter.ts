/**
 * The letter check (P10), from a text, the journal's facts and what a grammar engine has found: pure, so that the same
 * letter always gets the same findings. Errors stop printing until they are mended or overridden; advice never does.
 */
import type { LetterCheckFacts } from '../model.ts';
import { daysIn } from './letterCheck/daysIn.ts';
import { engineIn } from './letterCheck/engineIn.ts';
import { finding } from './letterCheck/finding.ts';
import type { CheckedLetter, Finding, GrammarSlip, Span } from './letterCheck/finding.ts';
import { gapsIn } from './letterCheck/gapsIn.ts';
import { likenesses, sameText } from './letterCheck/likeness.ts';
import type { Likeness } from './letterCheck/likeness.ts';
import { namesIn } from './letterCheck/namesIn.ts';
import { recordIn } from './letterCheck/recordIn.ts';
import { slipsIn } from './letterCheck/slipsIn.ts';
import { tipFindings, tipsOf } from './letterCheck/tips.ts';
import type { Tip } from './letterCheck/tips.ts';
import { toneIn } from './letterCheck/toneIn.ts';

export interface LetterCheck {
  /** In the order of the text; those about the whole letter last. */
  readonly findings: readonly Finding[];
  /** How many findings the user ignores in this letter. */
  readonly ignored: number;
  readonly tips: readonly Tip[];
  /** Sibling letters that share sentences, the likest first. */
  readonly likenesses: readonly Likeness[];
}

/** @param slips what the grammar engine has found; empty while it is not there yet. */
export function checkLetter(letter: CheckedLetter, facts: LetterCheckFacts, slips: readonly GrammarSlip[]): LetterCheck {
  const alike = likenesses(letter, facts);
  // The journal is surest of what it says, then our own table; of two findings in one place the surer one stays.
  const all = withoutOverlaps([
    ...unfilled(letter),
    ...namesIn(letter, facts),
    ...recordIn(letter, facts),
    ...daysIn(letter, facts),
    ...gapsIn(letter, facts),
    ...slipsIn(letter),
    ...toneIn(letter),
    ...engineIn(letter, slips, facts),
    ...tipFindings(letter, facts),
    ...alike.flatMap((likeness) => sameAsSibling(likeness, facts)),
  ]);
  const ignored = new Set(facts.ignored);
  const findings = all.filter(({ key }) => !ignored.has(key)).sort(byPlace);
  return { findings, ignored: all.length - findings.length, tips: tipsOf(letter, facts, findings), likenesses: alike };
}

/** A chip that the journal has nothing for: it cannot be printed. */
function unfilled({ text, fields }: CheckedLetter): readonly Finding[] {
  return fields
    .filter(({ value }) => value === null)
    .map(({ from, to, name }) => ({
      ...finding({
        ...{ rule: 'unfilled', layer: 'journal', weight: 'error', place: { from, to }, says: text.slice(from, to) },
        reason: 'the journal does not say: add it there, or write it here',
      }),
      key: `unfilled: ${name}`,
    }));
}

/** The same text with another name is an error, after a decision a point; some sentences alike are only marked (P9). */
function sameAsSibling({ share, spoken }: Likeness, { purpose }: LetterCheckFacts): readonly Finding[] {
  if (share < sameText) return [];
  return [
    finding({
      ...{
        rule: 'alike',
        ruleId: 'P9',
        layer: 'practice',
        weight: purpose === 'thanks' ? 'error' : 'advice',
        place: null,
        says: `${spoken}’s letter`,
      },
      reason: 'is the same text with another name; each letter is its own',
    }),
  ];
}

/** Of two findings in one place the first stays. */
function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const each of findings) {
    const isTaken = kept.some((other) =>
      each.place === null || other.place === null ? other.key === each.key : overlap(each, other.place),
    );
    if (!isTaken) kept.push(each);
  }
  return kept;
}

/** What begins with the space behind another finding is the same slip, seen from its other side. */
const overlap = ({ place, says }: Finding, other: Span): boolean =>
  place !== null && other.from < place.to && other.to > place.from - (says.startsWith(' ') ? 1 : 0);

const byPlace = (a: Finding, b: Finding): number =>
  (a.place?.from ?? Infinity) === (b.place?.from ?? Infinity) ? 0 : (a.place?.from ?? Infinity) - (b.place?.from ?? Infinity);
