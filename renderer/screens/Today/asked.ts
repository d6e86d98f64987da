import type { FollowUpView } from '../../../shared/views.ts';

/** What a row asks for in a dialog. */
export type Ask = 'done' | 'mailed' | 'snooze' | 'skip' | 'address' | 'patience' | 'mayI' | 'wordIn' | 'edit' | 'add';

/** What a blocked one asks for: the address, or whether it is enough (P24). */
export const missingAsk = (followUp: FollowUpView): 'address' | 'patience' | null =>
  followUp.stop?.kind !== 'blocked'
    ? null
    : followUp.stop.missing === 'answer'
      ? 'patience'
      : followUp.stop.missing === 'address'
        ? 'address'
        : null;

/** A question about one follow-up, which a dialog answers. */
export interface Asked {
  readonly ask: Ask;
  readonly followUp: FollowUpView;
}

export type OnAsk = (ask: Ask, followUp: FollowUpView) => void;

/** A letter or card is done by being mailed, everything else by being recorded as done. */
export const doneAsk = (followUp: FollowUpView): 'done' | 'mailed' => (followUp.letter === null ? 'done' : 'mailed');

/** The e-mail of the same day (P8): it is begun from its follow-up, as long as that is open. */
const isToBegin = ({ kind, rules, person, interviewId, state }: FollowUpView): boolean =>
  kind === 'email' && rules[0] === 'P8' && person.id !== null && interviewId !== null && state !== 'done' && state !== 'skipped';

/** Where ↵ leads: the letter, the e-mail, the opportunity, or the person. */
export function placeOf(followUp: FollowUpView): string {
  if (followUp.letter !== null) return `/letters/${followUp.letter.id}`;
  if (followUp.messageId !== null) return `/letters/messages/${followUp.messageId}`;
  if (isToBegin(followUp)) return `/letters/messages/for/${followUp.id}`;
  if (followUp.opportunity !== null) return `/opportunities/${followUp.opportunity.id}`;
  return followUp.person.id === null ? '/contacts' : `/contacts/${followUp.person.id}`;
}

/** What a button says that leads to `placeOf`. */
export function openWords(followUp: FollowUpView): string {
  if (followUp.letter !== null) return 'Open the letter';
  if (followUp.messageId !== null) return 'Open the e-mail';
  if (isToBegin(followUp)) return 'Write the e-mail';
  return followUp.opportunity === null ? 'Open the person' : 'Open the opportunity';
}
