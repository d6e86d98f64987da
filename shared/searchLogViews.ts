/** The work-search record as its screen, its paper and its table have it. */
import type { Day } from './model.ts';
import type { LogColumn, LogWeek, SearchLogTemplate } from './searchLogModel.ts';

export interface SearchLogView {
  readonly template: SearchLogTemplate;
  /** All forms that can be chosen. */
  readonly templates: readonly SearchLogTemplate[];
  /** The first day of the first week and the last day of the last. */
  readonly from: Day;
  readonly to: Day;
  /** The newest first. */
  readonly weeks: readonly LogWeek[];
  /** How many lines lack what an agency wants, by column. */
  readonly gaps: readonly { readonly column: LogColumn; readonly lines: number }[];
}
