/** Every template by name, in the order of the screen on which they are edited. */
import type { LetterKind, TemplateName } from '../model.ts';

export interface Template {
  readonly name: TemplateName;
  readonly title: string;
  readonly group: string;
  /** In how many ways it is said, so that no two letters of an interview are the same (P9). */
  readonly wordings: number;
  /** What it is written for first; the user may send the text any way. */
  readonly as: LetterKind | 'email' | 'fax';
}

export const templates: readonly Template[] = [
  { name: 'firstInterview', title: 'After a first interview', group: 'Thank-you letters', wordings: 6, as: 'letter' },
  { name: 'secondInterview', title: 'After a second interview', group: 'Thank-you letters', wordings: 6, as: 'letter' },
  { name: 'panelInterview', title: 'After a panel interview', group: 'Thank-you letters', wordings: 6, as: 'letter' },
  { name: 'phoneInterview', title: 'After a phone interview', group: 'Thank-you letters', wordings: 6, as: 'letter' },
  { name: 'videoInterview', title: 'After a video interview', group: 'Thank-you letters', wordings: 6, as: 'letter' },
  { name: 'visit', title: 'After a visit', group: 'Thank-you letters', wordings: 6, as: 'letter' },
  { name: 'informationalInterview', title: 'After an informational interview', group: 'Thank-you letters', wordings: 6, as: 'letter' },
  { name: 'notInterested', title: 'Not interested any more', group: 'Thank-you letters', wordings: 6, as: 'letter' },
  { name: 'receptionistCard', title: 'Receptionist’s card', group: 'Cards', wordings: 3, as: 'card' },
  { name: 'remoteCard', title: 'Card after a phone or video interview', group: 'Cards', wordings: 3, as: 'card' },
  { name: 'offerCard', title: 'Receptionist’s card after an offer', group: 'Cards', wordings: 3, as: 'card' },
  { name: 'offerDeclinedCard', title: 'Receptionist’s card after an offer that was declined', group: 'Cards', wordings: 3, as: 'card' },
  { name: 'thanksEmail', title: 'Thank-you e-mail', group: 'E-mail and fax', wordings: 3, as: 'email' },
  { name: 'thanksFax', title: 'Thank-you fax', group: 'E-mail and fax', wordings: 2, as: 'fax' },
  { name: 'notInterestedEmail', title: 'Not interested any more, by e-mail', group: 'E-mail and fax', wordings: 1, as: 'email' },
  { name: 'referenceHeadsUp', title: 'A call may come', group: 'References', wordings: 1, as: 'email' },
  { name: 'referenceThanks', title: 'The outcome, and thanks', group: 'References', wordings: 1, as: 'email' },
  { name: 'afterRejection', title: 'After a rejection', group: 'After the decision', wordings: 1, as: 'letter' },
  { name: 'whatWouldHelp', title: 'What would make me better qualified', group: 'After the decision', wordings: 1, as: 'letter' },
  { name: 'offerThanks', title: 'Thanks for an offer', group: 'After the decision', wordings: 6, as: 'letter' },
  { name: 'offerAccepted', title: 'Thanks for an offer that was accepted', group: 'After the decision', wordings: 6, as: 'letter' },
  { name: 'offerDeclined', title: 'An offer declined politely', group: 'After the decision', wordings: 6, as: 'letter' },
  {
    name: 'applicationWithdrawn',
    title: 'An application withdrawn politely',
    group: 'After the decision',
    wordings: 1,
    as: 'email',
  },
  { name: 'keepInTouch', title: 'Keeping in touch', group: 'Later', wordings: 1, as: 'email' },
];

export const templateNames: readonly TemplateName[] = templates.map(({ name }) => name);
