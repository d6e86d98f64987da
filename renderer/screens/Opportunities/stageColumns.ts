import type { Stage } from '../../../shared/model.ts';
import { endedStages } from '../../../shared/rules/stageStretches.ts';
import type { StageCounts } from '../../../shared/opportunityViews.ts';
import { capital, stageWords } from '../../words.ts';

/** What needs the user most comes first; what has ended comes last. */
export const stageOrder: readonly Stage[] = ['offer', 'inProcess', 'interview', 'applied', 'found', ...endedStages];

/** A column of the board: a stage on the way, or all the outcomes together. */
export interface StageColumn {
  readonly name: string;
  readonly stages: readonly Stage[];
}

const onTheWay: readonly Stage[] = ['found', 'applied', 'interview', 'inProcess', 'offer'];

/** From found to the outcome, in the order in which an opportunity goes. */
export const stageColumns: readonly StageColumn[] = [
  ...onTheWay.map((stage) => ({ name: capital(stageWords[stage]), stages: [stage] })),
  { name: 'Ended', stages: endedStages },
];

export const countIn = ({ shown }: StageCounts, stages: readonly Stage[]): number => stages.reduce((sum, stage) => sum + shown[stage], 0);

/** The place of a stage's column. */
export const columnOf = (stage: Stage): number => stageColumns.findIndex(({ stages }) => stages.includes(stage));
