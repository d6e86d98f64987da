import type { Day, Id, Moment, Stage } from '../../shared/model.ts';
import * as stages from '../db/stages.ts';
import type { Writing } from '../handlers.ts';

/** The stages that an interview moves forward; out of an outcome it moves nothing. */
const beforeOutcome: readonly Stage[] = ['found', 'applied', 'interview'];

/**
 * Where an opportunity stands once an interview is recorded: `interview` while it is ahead, `inProcess` when it has
 * ended, for then the employer decides. Never backward.
 */
export function stageAfterInterview(stage: Stage, interview: { readonly endsAt: Moment }, now: Moment): Stage {
  if (!beforeOutcome.includes(stage)) return stage;
  return interview.endsAt <= now ? 'inProcess' : 'interview';
}

/** Adds a step to the path of an opportunity; one of that stage and day, or the newest of that stage, is corrected instead. */
export function takeStep({ db, ports }: Writing, opportunityId: Id, stage: Stage, day: Day, note: string): void {
  const path = stages.ofOpportunity(db, opportunityId);
  const newest = path.at(-1);
  const known = path.find((step) => step.stage === stage && step.day === day) ?? (newest?.stage === stage ? newest : undefined);
  stages.write(db, { id: known?.id ?? ports.newId(), opportunityId, stage, day, note });
}
