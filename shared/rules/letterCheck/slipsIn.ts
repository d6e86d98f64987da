import type { CheckedText, Finding } from './finding.ts';
import { finding, replaceWith } from './finding.ts';
import { straight } from './nearly.ts';
import { paragraphsOf } from './sentences.ts';
import { slips } from './slips.ts';
import type { Slip } from './slips.ts';

/** The slips of our own table in a text, and paragraphs that end without a stop. */
export function slipsIn(checked: CheckedText): readonly Finding[] {
  const plain = straight(checked.text);
  const curly = checked.text.includes('’');
  return [...slips.flatMap((slip) => matchesOf(slip, plain, checked.text, curly)), ...withoutStop(checked)];
}

function matchesOf(slip: Slip, plain: string, text: string, curly: boolean): readonly Finding[] {
  return [...plain.matchAll(slip.pattern)].map((match) => {
    const place = { from: match.index, to: match.index + match[0].length };
    const fixed = fixOf(slip, match);
    const says = text.slice(place.from, place.to);
    return finding({
      rule: 'slip',
      layer: slip.layer ?? 'grammar',
      weight: slip.weight ?? 'error',
      place,
      says: says.trim() === '' ? 'a gap' : says,
      reason: slip.reason,
      fix: replaceWith(fixed === null ? null : asWritten(fixed, says, curly)),
    });
  });
}

function fixOf({ fix }: Slip, match: RegExpExecArray): string | null {
  if (fix === null) return null;
  if (typeof fix === 'function') return fix(...match.map((group: string | undefined) => group ?? ''));
  return fix.replace(/\$(\d)/g, (_all, number: string) => match[Number(number)] ?? '');
}

/** With the capital and the apostrophes of the words that it replaces. */
function asWritten(fixed: string, says: string, curly: boolean): string {
  const capital = /^\p{Lu}/u.test(says) ? fixed.charAt(0).toUpperCase() + fixed.slice(1) : fixed;
  return curly ? capital.replaceAll("'", '’') : capital;
}

/** A paragraph of prose ends with a stop. Items of a list do not have to, nor does a line that greets. */
function withoutStop({ text }: CheckedText): readonly Finding[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const [line = ''] = paragraph.text.split('\n').slice(-1);
    const words = line.trim().split(/\s+/);
    if (line.trimStart().startsWith('•') || words.length < 5 || !/[\p{L}\p{N}]["”’)]?$/u.test(line)) return [];
    const last = words.at(-1) ?? '';
    return finding({
      rule: 'stop',
      layer: 'punctuation',
      weight: 'error',
      place: { from: paragraph.to - last.length, to: paragraph.to },
      says: last,
      reason: 'the sentence ends without a full stop',
      fix: replaceWith(`${last}.`),
    });
  });
}
