import type { LetterRow } from '../../../shared/views.ts';

/** True for one that is in the post: it stays as it was mailed. */
export const isMailed = (letter: { readonly state: LetterRow['state'] }): boolean =>
  letter.state === 'mailed' || letter.state === 'answered';
