import type { Day, Stage } from '../model.ts';
import { daysBetween } from './days.ts';

/** Stages in which nothing more is expected. */
export const endedStages: readonly Stage[] = ['accepted', 'declined', 'rejected', 'withdrawn', 'closed'];

/**
 * How long each step of a path lasted: civil days until the next step, or until `today` for the one that holds; null for
 * an outcome, which does not go on. A path dated backward or ahead lasts no less than 0 days.
 */
export function stageStretches<Step extends { readonly stage: Stage; readonly day: Day }>(
  path: readonly Step[],
  today: Day,
): readonly (Step & { readonly days: number | null })[] {
  return path.map((step, index) => {
    const next = path[index + 1];
    if (next === undefined && endedStages.includes(step.stage)) return { ...step, days: null };
    return { ...step, days: Math.max(0, daysBetween(step.day, next?.day ?? today)) };
  });
}
