import type { Moment } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { Ports } from '../ports.ts';

/** Tomorrow's collection may be written down tonight; a later one is a slip of the keyboard. */
const mostAheadMs = 36 * 60 * 60 * 1000;

/**
 * What was done lies in the past, or at most 36 elapsed hours ahead.
 * @throws ProblemError 'invalid' at `field`
 */
export function assertHasCome(ports: Pick<Ports, 'now'>, at: Moment, field: 'at' | 'mailedAt' | 'saidAt'): void {
  if (Date.parse(at) - Date.parse(ports.now()) <= mostAheadMs) return;
  const sentences = {
    at: 'This day is still to come. Record what was done when it is done.',
    saidAt: 'This day is still to come. Record what was said when it was said.',
    mailedAt: 'This day is still to come. Say when it goes in the post on the day.',
  };
  throw new ProblemError('invalid', sentences[field], [{ field, sentence: 'Choose a day that has come.' }]);
}

/**
 * A thank-you follows its interview.
 * @param startsAt when the interview started
 * @throws ProblemError 'invalid' at `mailedAt`
 */
export function assertAfterStart(mailedAt: Moment, startsAt: Moment): void {
  if (Date.parse(mailedAt) >= Date.parse(startsAt)) return;
  throw new ProblemError('invalid', 'This is before the interview that the letter thanks for.', [
    { field: 'mailedAt', sentence: 'Choose a moment after the interview started.' },
  ]);
}
