/** How the search goes, as counts of the journal: nothing estimated. */
import type { Channel, Day } from './model.ts';

export interface InsightsView {
  /** Ten weeks from Monday to Sunday, the oldest first; the last one is under way. */
  readonly weeks: readonly { readonly from: Day; readonly applications: number; readonly interviews: number }[];
  readonly goal: { readonly applications: number; readonly interviews: number };
  /** Since when applications and contacts are looked at. */
  readonly since: Day;
  /** How far the applications since then have come. */
  readonly stages: StageCounts;
  /** Days from each of them to the first word, ascending; and how many have none yet. */
  readonly answers: { readonly days: readonly number[]; readonly waiting: number };
  /** Of what was said or sent about a job since then, how much was answered, by the way it went; the most used first. */
  readonly channels: readonly { readonly channel: Channel; readonly sent: number; readonly answered: number }[];
}
export interface StageCounts {
  readonly applied: number;
  readonly heard: number;
  readonly interviewed: number;
  readonly second: number;
  readonly offer: number;
}
