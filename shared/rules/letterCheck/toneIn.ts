import type { RuleId } from '../../model.ts';
import type { CheckedText, Finding } from './finding.ts';
import { finding } from './finding.ts';
import { straight } from './nearly.ts';

interface Tone {
  readonly rule: 'desperate' | 'slang' | 'offers';
  readonly ruleId: RuleId;
  readonly reason: string;
  readonly patterns: readonly RegExp[];
}

/** What works against a letter, though it is good English: advice, never an error. */
const tones: readonly Tone[] = [
  {
    rule: 'desperate',
    ruleId: 'P10',
    reason: 'may sound desperate',
    patterns: [
      /\bmore than anything(?! (?:that )?I)\b/gi,
      /\bdesperate(?:ly)?\b/gi,
      /\b(?:really |badly |urgently |desperately )*need (?:this|the|a|any) (?:job|position|work|income|paycheck)\b/gi,
      /\b(?:I )?beg(?:ging)? (?:you|of you|for)\b/gi,
      /\b(?:would|will|'ll|'d) (?:do|take|accept) any(?:thing| (?:job|position|work|pay|salary))\b/gi,
      /\bany (?:job|position|work) (?:at all|whatsoever|you (?:have|can))\b/gi,
      /\bat any (?:salary|pay|wage)\b/gi,
      /\b(?:last|only) (?:chance|hope)\b/gi,
      /\bdream (?:job|position|company|employer)\b/gi,
      /\bout of (?:work|a job) (?:for|since)\b/gi,
      /\b(?:savings|unemployment|benefits) (?:are|is|have|has)? ?(?:almost |nearly )?(?:running|run) out\b/gi,
      /\b(?:just |please )?give me a (?:chance|shot)\b/gi,
      /\b(?:won't|will not) (?:regret|be sorry)\b/gi,
      /\bmeans? (?:the world|everything) to me\b/gi,
      /\bpray(?:ing)?\b/gi,
      /\bdying to\b/gi,
      /\bplease,? please\b/gi,
      /\bcall me (?:back )?(?:as soon as possible|right away|immediately|at once)\b/gi,
      /\b(?:waiting|sitting) by the (?:phone|telephone)\b/gi,
      /\bI (?:can|could)(?:not|n't) (?:sleep|wait)\b/gi,
    ],
  },
  {
    rule: 'slang',
    ruleId: 'P10',
    reason: 'is too easy for a letter',
    patterns: [
      /\b(?:awesome|gonna|wanna|gotta|kinda|sorta|ya|yeah|yep|nope|lol|omg|btw|fyi|thx|cool|guys|folks|super excited|totally|no worries|no problem)\b/gi,
      /\bASAP\b/g,
      /\bthanks (?:a (?:million|ton|bunch)|tons|so much)\b/gi,
      /\b(?:a (?:ton|bunch) of|loads of|tons of)\b/gi,
      /(?:^|\s)[:;]-?[)(DP](?=\s|$)/g,
      /\p{Extended_Pictographic}/gu,
      /[!?]{2,}/g,
    ],
  },
  {
    rule: 'offers',
    ruleId: 'P19',
    reason: "telling one employer about another's offer is always a risk",
    patterns: [
      /\b(?:an)?other (?:job )?(?:offers?|employers?|compan(?:y|ies)|firms?)(?: (?:has|have|is|are|was|were))?(?: (?:made|offered|interested|waiting|willing))?\b(?! (?:in|of) (?:the|your) (?:field|industry|trade))/gi,
      /(?<!\byour )\b(?:a |an |the )?(?:job|competing|second|rival|counter) ?offer\b/gi,
      /\b(?:received|got|have|had|holding|considering|weighing) (?:an|two|three|several) offers?\b(?! to)/gi,
      /\b(?:an )?offers? (?:from|by) (?!you\b|your\b)\p{Lu}?[\p{L}]+/gu,
      /\b(?:also |already |currently )(?:interviewing|talking|speaking|negotiating) (?:with|at|elsewhere)\b/gi,
      /\binterview(?:s|ing)? (?:elsewhere|with (?:others|(?:an)?other|several))\b/gi,
      /\bhave been offered (?:a|an|another|the) (?:job|position|post)\b/gi,
    ],
  },
];

/** Desperate words, slang, and what is said of other employers (P10, P19). */
export function toneIn({ text }: CheckedText): readonly Finding[] {
  const plain = straight(text);
  return tones.flatMap(({ rule, ruleId, reason, patterns }) =>
    patterns.flatMap((pattern) =>
      [...plain.matchAll(pattern)].map((match) => {
        const lead = match[0].length - match[0].trimStart().length;
        const place = { from: match.index + lead, to: match.index + match[0].length };
        return finding({
          ...{ rule, ruleId, layer: 'practice', weight: 'advice', place, says: text.slice(place.from, place.to) },
          reason,
        });
      }),
    ),
  );
}
