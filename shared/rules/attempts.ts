import type { OpportunityFacts, TouchFact } from './facts.ts';

/** The status contacts that the user made in an opportunity, the oldest first: each counts as an attempt, voicemail too (P22). */
export function attemptsOf(facts: OpportunityFacts): readonly TouchFact[] {
  return facts.touches.filter(({ direction, about }) => direction === 'out' && about === 'status');
}

/** Whether somebody was reached by it: whoever was spoken to, or wrote back, has answered, whatever they said (P24). */
export const isAnswered = ({ outcome, channel }: Pick<TouchFact, 'outcome' | 'channel'>): boolean =>
  outcome === 'reached' || outcome === 'answered' || channel === 'meeting';

/** What the employer's people said, the oldest first: not a reference's call back, nor a call that nobody took. */
export function wordsOf(facts: OpportunityFacts): readonly TouchFact[] {
  const met = new Set(facts.interviews.flatMap(({ people }) => people.map(({ person }) => person.id)));
  const references = new Set(facts.references.map(({ person }) => person.id));
  return facts.touches.filter(
    ({ direction, outcome, contactId }) =>
      direction === 'in' && outcome !== 'noAnswer' && (met.has(contactId) || !references.has(contactId)),
  );
}
