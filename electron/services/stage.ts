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

/** Adds a step to the path of an opportunity; the stage it already has is corrected in its day and note instead. */
export function takeStep({ db, ports }: Writing, opportunityId: Id, stage: Stage, day: Day, note: string): void {
  const newest = stages.newest(db, opportunityId);
  const id = newest?.stage === stage ? newest.id : ports.newId();
  stages.write(db, { id, opportunityId, stage, day, note });
}
