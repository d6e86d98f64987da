/** What the counts of a search say, and no more: small numbers as numbers, medians with their range, percentages only of many. */
import type { Channel, Day } from '../model.ts';
import { daysBetween } from './days.ts';

/** Below this many a percentage would say more than is known. */
export const leastForPercent = 20;
/** Below this many a middle is no middle: they are told one by one. */
const leastForMedian = 3;
/** An answer later than this is hardly an answer to it. */
const answeredWithinDays = 14;

/** "3 of 4"; from twenty on with a whole percentage, "9 of 44, 20 %". */
export function sayShare(part: number, whole: number): string {
  const plain = `${String(part)} of ${String(whole)}`;
  return whole < leastForPercent ? plain : `${plain}, ${String(Math.round((100 * part) / whole))} %`;
}

/** The middle of ascending numbers; of an even count the lower one, which was really seen. */
export function median(ascending: readonly number[]): number | null {
  return ascending[Math.ceil(ascending.length / 2) - 1] ?? null;
}

/** "The middle answer came after 8 days, the first after 1, the last after 35". */
export function sayAnswers(days: readonly number[]): string {
  const after = (count: number): string => (count === 0 ? 'on the same day' : count === 1 ? 'after 1 day' : `after ${String(count)} days`);
  if (days.length === 0) return 'No answer to an application is on file yet';
  const [first = 0] = days;
  const last = days.at(-1) ?? 0;
  if (days.length === 1) return `One answer came, ${after(first)}`;
  if (days.length < leastForMedian) return `Two answers came, ${after(first)} and ${after(last)}`;
  return `Half of the answers came by day ${String(median(days))}`;
}

interface Spoken {
  readonly channel: Channel;
  readonly day: Day;
  /** They were reached, or their answer was noted with it. */
  readonly isAnswered: boolean;
  /** When the next word came from the same person; null while none did. */
  readonly nextWord: Day | null;
}

/** Voicemails are calls. A message is answered when the person was reached, or wrote or called within two weeks. */
export function channelAnswers(
  spoken: readonly Spoken[],
): readonly { readonly channel: Channel; readonly sent: number; readonly answered: number }[] {
  const byChannel = Map.groupBy(spoken, ({ channel }): Channel => (channel === 'voicemail' ? 'call' : channel));
  return [...byChannel]
    .map(([channel, all]) => ({
      channel,
      sent: all.length,
      answered: all.filter(
        ({ isAnswered, day, nextWord }) => isAnswered || (nextWord !== null && daysBetween(day, nextWord) <= answeredWithinDays),
      ).length,
    }))
    .sort((one, other) => other.sent - one.sent || (one.channel < other.channel ? -1 : 1));
}
