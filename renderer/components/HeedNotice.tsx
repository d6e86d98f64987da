import { Hand, MessageSquareOff } from 'lucide-react';
import type { Advice } from '../../shared/views.ts';
import { useClock } from '../clock.ts';
import { capital } from '../words.ts';
import { Notice } from './Notice.tsx';
import { Rules } from './Rule.tsx';
import { reasonWords, verdictWords } from './verdictWords.ts';

/** What the practice says against what is about to be written down, once; the user decides. */
export function HeedNotice({ advice }: { readonly advice: Advice }) {
  const { today, now } = useClock();
  return (
    <Notice look="heed" icon={advice.channel === 'text' ? MessageSquareOff : Hand}>
      <b>{verdictWords(advice, today)}.</b> {capital(reasonWords(advice, now))}. <Rules ids={advice.rules} />
    </Notice>
  );
}
