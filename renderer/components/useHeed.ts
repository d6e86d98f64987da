import type { InputOf } from '../../shared/contract.ts';
import type { Channel } from '../../shared/model.ts';
import type { Advice } from '../../shared/views.ts';
import { useJournal } from '../journalQueries.ts';

/** A touch that is about to be written down, as the practice is asked about it. */
export interface TouchAhead extends Omit<InputOf<'advice.ask'>, 'at'> {
  readonly direction: 'in' | 'out';
  /** An empty text while it is being typed. */
  readonly at: string;
}

/** A voicemail is left by calling. */
const asked = (channel: Channel): Channel => (channel === 'voicemail' ? 'call' : channel);

/** What the practice says against a touch, or null: only what the user does is advised, and a meeting is never one-sided. */
export function useHeed({ direction, at, channel, ...touch }: TouchAhead): Advice | null {
  const enabled = direction === 'out' && channel !== 'meeting' && at !== '';
  const advice = useJournal('advice.ask', { ...touch, channel: asked(channel), at }, { enabled, keep: true }).data;
  return enabled && advice !== undefined && advice.verdict !== 'yes' ? advice : null;
}
