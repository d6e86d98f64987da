import type { Stage } from '../../../shared/model.ts';

/** Whether an interview can still come of it. */
export const isOpenStage = (stage: Stage): boolean =>
  stage === 'found' || stage === 'applied' || stage === 'interview' || stage === 'inProcess';
