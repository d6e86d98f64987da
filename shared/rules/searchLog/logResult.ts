import type { Day, PromiseMade, Stage, TouchAbout } from '../../model.ts';
import type { Activity, LogAddition, LogResult } from '../../searchLogModel.ts';

export const nothingAdded: LogAddition = { how: '', person: '', reference: '', work: '', result: '' };

/** What a recorded contact is on such a form: thanks, a contact about a job, or the network. */
export function activityOfTouch(about: TouchAbout, isAboutJob: boolean): Activity {
  if (about === 'thanks') return 'thanks';
  if (about === 'connect' || about === 'keep' || about === 'reference') return 'networking';
  return isAboutJob ? 'followUp' : 'networking';
}

/** What became of an application: a decision, an interview, or the first word that came. */
export function resultOfApplication(
  day: Day,
  steps: readonly { readonly stage: Stage; readonly day: Day }[],
  interviewDays: readonly Day[],
  answeredOn: Day | null,
): LogResult {
  const decided = steps.findLast((step) => step.day >= day && decisions.has(step.stage));
  if (decided !== undefined) return { kind: 'stage', stage: decided.stage, day: decided.day };
  const interview = interviewDays.find((each) => each >= day);
  if (interview !== undefined) return { kind: 'interview', day: interview };
  return answeredOn === null ? { kind: 'noAnswer' } : { kind: 'answered', day: answeredOn };
}

/** What became of an interview: a decision, what was promised in it, or nothing yet; unknown until it is debriefed. */
export function resultOfInterview(
  day: Day,
  steps: readonly { readonly stage: Stage; readonly day: Day }[],
  promise: PromiseMade | null,
  isDebriefed: boolean,
): LogResult {
  const decided = steps.findLast((step) => step.day >= day && decisions.has(step.stage));
  if (decided !== undefined) return { kind: 'stage', stage: decided.stage, day: decided.day };
  if (!isDebriefed) return { kind: 'unknown' };
  const isNamed = promise !== null && promise.kind !== 'notSaid' && promise.kind !== 'nonePlanned';
  return isNamed ? { kind: 'promised', promise } : { kind: 'open' };
}

const decisions: ReadonlySet<Stage> = new Set(['offer', 'accepted', 'declined', 'rejected', 'withdrawn', 'closed']);
