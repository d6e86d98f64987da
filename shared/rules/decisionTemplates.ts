/** The first texts of the letters after a decision (P27, P28, P30), from the facts of the last interview. */
import type { LetterFacts } from './mergeFields.ts';
import { draftFrom } from './templates.ts';
import type { Draft, OwnTexts } from './templates.ts';

/** What a letter after a decision needs to know beside the facts of its interview. */
export interface DecisionFacts {
  readonly purpose: 'afterNo' | 'offer';
  readonly kind: 'letter' | 'card';
  /** The no came after several interviews: the letter asks what would help, once (P28). */
  readonly isLate: boolean;
  /** Whom copies go to, as one speaks of them (P28). */
  readonly copies: readonly string[];
  /** Counted from 0 among those for the same decision: each is worded otherwise, where there are several (P9). */
  readonly place: number;
}

/** The first text of a letter after a decision. */
export function draftAfterDecision(facts: LetterFacts, { purpose, kind, isLate, copies, place }: DecisionFacts, own?: OwnTexts): Draft {
  const template = purpose === 'offer' ? (kind === 'card' ? 'offerCard' : 'offerThanks') : isLate ? 'whatWouldHelp' : 'afterRejection';
  return draftFrom(template, place, facts, { place, copies }, own);
}
