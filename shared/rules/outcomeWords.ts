import type { Stage } from '../model.ts';

/** The same in the user's own words, for a letter: "I have accepted the offer"; null while it goes on. */
export function outcomeInLetter(stage: Stage): string | null {
  switch (stage) {
    case 'accepted':
      return 'I have accepted the offer';
    case 'declined':
      return 'an offer came, and I declined it';
    case 'rejected':
      return 'they chose somebody else';
    case 'withdrawn':
      return 'I withdrew my application';
    case 'closed':
      return 'it came to nothing';
    default:
      return null;
  }
}

/** How an opportunity ended, as a sentence tells it: "you accepted"; null while it goes on. */
export function outcomeWords(stage: Stage): string | null {
  switch (stage) {
    case 'accepted':
      return 'you accepted';
    case 'declined':
      return 'you declined';
    case 'rejected':
      return 'the answer was no';
    case 'withdrawn':
      return 'you withdrew';
    case 'closed':
      return 'it was closed';
    default:
      return null;
  }
}
