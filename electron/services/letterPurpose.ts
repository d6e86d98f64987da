import type { LetterPurpose } from '../../shared/model.ts';
import type { FollowUp } from '../db/followUps.ts';

/** What the letter that does a follow-up is for; the lists join them by the same rule (electron/db/followUpLists.ts). */
export function purposeOf({ rules }: Pick<FollowUp, 'rules'>): LetterPurpose {
  return rules[0] === 'P27' ? 'afterNo' : rules[0] === 'P30' ? 'offer' : 'thanks';
}
