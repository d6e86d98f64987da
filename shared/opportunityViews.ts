import type { Stage } from './model.ts';

/** All; with something to do now; open with no follow-up planned; long processes (P21). */
export type OpportunitiesShow = 'all' | 'toDo' | 'nothingNext' | 'long';
/** By the day since which the stage holds, by position, by organization, by the day of the next follow-up. */
export type OpportunitiesSort = 'since' | 'title' | 'organization' | 'next';

/** How many opportunities stand where. */
export interface StageCounts {
  /** Of those that are shown, stage by stage. */
  readonly shown: Readonly<Record<Stage, number>>;
  /** Of all that are in the journal. */
  readonly total: number;
}
