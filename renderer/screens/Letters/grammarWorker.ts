/** The thread in which the grammar engine works, so that typing never waits for it. */
import { slimBinary } from 'harper.js/slimBinary';
import type { GrammarSlip } from '../../../shared/rules/letterCheck/finding.ts';
import { grammarEngine } from './grammarEngine.ts';

export interface GrammarQuestion {
  /** From 1. */
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
const answerTo =
  (number: number) =>
  (slips: GrammarAnswer['slips']): void =>
    postMessage({ number, slips } satisfies GrammarAnswer);

/** Loaded before the first question, because most of the time goes into that: an answer to question 0, which nobody asked. */
engine.slipsIn('Thank you for your time.', []).then(answerTo(0), () => answerTo(0)(null));

addEventListener('message', ({ data }: MessageEvent<GrammarQuestion>) => {
  const answer = answerTo(data.number);
  engine.slipsIn(data.text, data.words).then(answer, () => answer(null));
});

// What fails is answered above; the engine's own promise of the same failure is nobody's news.
addEventListener('unhandledrejection', (event) => event.preventDefault());
