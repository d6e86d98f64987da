import type { Day, Id, LostBecause, Moment, Stage } from '../../shared/model.ts';
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

/**
 * Adds a step to the path of an opportunity; one of that stage and day, or the newest of that stage, is corrected instead.
 * @param lostBecause left out, what is on file stays.
 */
export function takeStep({ db, ports }: Writing, opportunityId: Id, step: Step): void {
  const { stage, day, note } = step;
  const path = stages.ofOpportunity(db, opportunityId);
  const newest = path.at(-1);
  const known = path.find((each) => each.stage === stage && each.day === day) ?? (newest?.stage === stage ? newest : undefined);
  const lostBecause = step.lostBecause === undefined ? (known?.lostBecause ?? null) : step.lostBecause;
  stages.write(db, { id: known?.id ?? ports.newId(), opportunityId, stage, day, note, lostBecause });
}

interface Step {
  readonly stage: Stage;
  readonly day: Day;
  readonly note: string;
  readonly lostBecause?: LostBecause | null | undefined;
}
