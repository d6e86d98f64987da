import type { LostBecause, Stage } from '../model.ts';

/** Why an opportunity was lost, as it stands in a line. */
export const lostBecauseWords: Readonly<Record<LostBecause, string>> = {
  anotherCandidate: 'they chose another candidate',
  fromInside: 'filled from inside',
  qualifications: 'qualifications they missed',
  positionGone: 'the position was withdrawn',
  silence: 'they fell silent',
  noReason: 'they gave no reason',
  pay: 'the pay',
  conditions: 'the place or the hours',
  anotherJob: 'you took another job',
  notWanted: 'you no longer wanted it',
};

const theirs: readonly LostBecause[] = ['anotherCandidate', 'fromInside', 'qualifications', 'positionGone', 'noReason'];
const yours: readonly LostBecause[] = ['anotherJob', 'pay', 'conditions', 'notWanted'];
const byStage: Partial<Readonly<Record<Stage, readonly LostBecause[]>>> = {
  rejected: theirs,
  declined: yours,
  withdrawn: yours,
  // It ended without a word of either: the job was filled, or nobody answers any more (P24).
  closed: ['silence', 'positionGone', 'anotherCandidate', 'fromInside', 'noReason'],
};

/** The reasons that fit a stage: theirs for a rejection, the user's own for a withdrawal; none where nothing was lost. */
export const lostBecauseOf = (stage: Stage): readonly LostBecause[] => byStage[stage] ?? [];
