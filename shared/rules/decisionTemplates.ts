/** The first texts of the letters after a decision (P27, P28, P30), from the facts of the last interview; paper.md lists the templates. */
import { inWords, token } from './mergeFields.ts';
import type { LetterFacts } from './mergeFields.ts';
import type { Draft } from './templates.ts';

/** What a letter after a decision needs to know beside the facts of its interview. */
export interface DecisionFacts {
  readonly purpose: 'afterNo' | 'offer';
  readonly kind: 'letter' | 'card';
  /** The no came after several interviews: the letter asks what would help, once (P28). */
  readonly isLate: boolean;
  /** Whom copies go to, as one speaks of them (P28). */
  readonly copies: readonly string[];
}

/** The first text of a letter after a decision. */
export function draftAfterDecision(facts: LetterFacts, { purpose, kind, isLate, copies }: DecisionFacts): Draft {
  if (purpose === 'offer') return kind === 'card' ? offerCard() : offerThanks(facts);
  return isLate ? whatWouldHelp(facts, copies) : afterRejection(facts);
}

const draft = (template: Draft['template'], paragraphs: readonly string[]): Draft => ({
  template,
  body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
  enclosures: [],
});

const learnedSentence = ({ learned }: LetterFacts): string =>
  learned.length === 0 ? '' : ` What you told me stays with me: ${token('learned1')}.`;

function afterRejection(facts: LetterFacts): Draft {
  return draft('afterRejection', [
    `Thank you for letting me know of your decision about the position of ${token('position')}, and for the time and the interest that ${token('organization')} gave to my application.`,
    `I would of course have liked another answer. I came away from our conversation on ${token('interviewDay')} with respect for ${token('organization')} and for the people whom I met.${learnedSentence(facts)}`,
    `Should a position open in which I could be of use, or should you hear of one elsewhere, I would be grateful if you thought of me. I would be glad to stay in touch, and I wish you and your new colleague every success.`,
  ]);
}

function whatWouldHelp(facts: LetterFacts, copies: readonly string[]): Draft {
  return draft('whatWouldHelp', [
    `Thank you for telling me of your decision about the position of ${token('position')}. You and your colleagues gave me a great deal of your time, and I am grateful for the interest that ${token('organization')} took in me over these weeks.`,
    `I have one request. You have seen my work and my answers more closely than most people will. What would make me better qualified for a position like this one? A sentence or two from you would be worth more to me than any advice that I could read, and I would act on it.`,
    `I would be glad to stay in your circle, and to be considered should something fitting open.${learnedSentence(facts)} I wish you every success.`,
    copies.length === 0 ? '' : `A copy of this letter goes to ${inWords(copies)}, whom I also thank.`,
  ]);
}

function offerThanks(facts: LetterFacts): Draft {
  return draft('offerThanks', [
    `Thank you for the offer of the position of ${token('position')}, and for your part in it. It means much to me that ${token('organization')} has put this confidence in me.`,
    `Our conversation on ${token('interviewDay')} had a good deal to do with my wish to work with you.${learnedSentence(facts)}`,
    `I will give you my answer as we agreed, and I am grateful for the care that you and your colleagues took.`,
  ]);
}

function offerCard(): Draft {
  return draft('offerCard', [
    `${token('organization')} has offered me the position of ${token('position')}. You were the first who made me feel welcome, and I wanted you to hear it with my thanks.`,
  ]);
}
