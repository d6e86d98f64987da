import type { Stage } from '../model.ts';

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
