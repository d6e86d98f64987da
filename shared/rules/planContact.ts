import type { RuleId } from '../model.ts';
import type { ContactFacts, Terms } from './facts.ts';
import type { Plan } from './plan.ts';
import { referenceCalls } from './referenceCalls.ts';

/** The rules whose follow-ups belong to a person and not to an opportunity's organization. */
export const contactRules: readonly RuleId[] = ['P4'];

/** What concerns one person across all organizations: what they are told and asked as a reference (P4). No clock. */
export function planContact(facts: ContactFacts, terms: Terms): Plan {
  return { planned: referenceCalls(facts, terms), notPlanned: [], over: [] };
}
