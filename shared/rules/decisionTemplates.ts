/** The first texts of the letters after a decision (P27, P28, P30), from the facts of the last interview. */
import type { TemplateName } from '../model.ts';
import type { LetterFacts } from './mergeFields.ts';
import { draftFrom } from './templates.ts';
import type { Draft, OwnTexts } from './templates.ts';

/** What a letter after a decision needs to know beside the facts of its interview. */
export interface DecisionFacts {
  readonly purpose: 'afterNo' | 'offer';
  readonly kind: 'letter' | 'card';
  /** What was answered to the offer, as far as it was (P30). */
  readonly answer: 'open' | 'accepted' | 'declined';
  /** The no came after several interviews: the letter asks what would help, once (P28). */
  readonly isLate: boolean;
  /** Whom copies go to, as one speaks of them (P28). */
  readonly copies: readonly string[];
  /** Counted from 0 among those for the same decision: each is worded otherwise, where there are several (P9). */
  readonly place: number;
}

/** The first text of a letter after a decision. */
export function draftAfterDecision(facts: LetterFacts, decision: DecisionFacts, own?: OwnTexts): Draft {
  const { copies, place } = decision;
  const template = templateOf(decision);
  return draftFrom(template, place, facts, { place, copies }, own);
}

function templateOf({ purpose, kind, answer, isLate }: DecisionFacts): TemplateName {
  if (purpose === 'afterNo') return isLate ? 'whatWouldHelp' : 'afterRejection';
  if (kind === 'card') return answer === 'declined' ? 'offerDeclinedCard' : 'offerCard';
  return ({ open: 'offerThanks', accepted: 'offerAccepted', declined: 'offerDeclined' } as const)[answer];
}
