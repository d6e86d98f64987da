/** The thread in which the grammar engine works, so that typing never waits for it. */
import { slimBinary } from 'harper.js/slimBinary';
import type { GrammarSlip } from '../../../shared/rules/letterCheck/finding.ts';
import { grammarEngine } from './grammarEngine.ts';

export interface GrammarQuestion {
  readonly number: number;
  readonly text: string;
  readonly words: readonly string[];
}
export interface GrammarAnswer {
  readonly number: number;
  /** Null when the engine has failed and is not to be asked again. */
  readonly slips: readonly GrammarSlip[] | null;
}

const engine = grammarEngine(slimBinary);
// Loaded before the first question: most of its time goes into that. What fails here fails again at the question, and is told there.
void engine.slipsIn('Thank you for your time.', []).catch(() => undefined);

addEventListener('message', ({ data }: MessageEvent<GrammarQuestion>) => {
  const answer = (slips: GrammarAnswer['slips']): void => postMessage({ number: data.number, slips } satisfies GrammarAnswer);
  engine.slipsIn(data.text, data.words).then(answer, () => answer(null));
});
