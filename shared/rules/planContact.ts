import type { RuleId } from '../model.ts';
import { askToConnect } from './askToConnect.ts';
import type { ContactFacts, Terms } from './facts.ts';
import { keepInTouch } from './keepInTouch.ts';
import type { Plan } from './plan.ts';
import { referenceCalls } from './referenceCalls.ts';

/** The rules whose follow-ups belong to a person and not to an opportunity's organization. */
export const contactRules: readonly RuleId[] = ['P4', 'P33', 'P34'];

/**
 * What concerns one person across all organizations: what they are told and asked as a reference (P4), and how the user
 * stays in touch with them (P33, P34). No clock.
 */
export function planContact(facts: ContactFacts, terms: Terms): Plan {
  const references = referenceCalls(facts, terms);
  if (facts.keep === undefined) return references;
  const connect = askToConnect(facts, facts.keep, terms);
  const keep = keepInTouch(facts, facts.keep, connect.planned, terms);
  return {
    planned: [...references.planned, ...connect.planned, ...keep.planned],
    notPlanned: [...references.notPlanned, ...connect.notPlanned, ...keep.notPlanned],
    over: [...references.over, ...connect.over, ...keep.over],
  };
}
