import type { GrammarSlip } from '../../../shared/rules/letterCheck/finding.ts';
import type { GrammarAnswer, GrammarQuestion } from './grammarWorker.ts';

/** A worker and those who wait for its answers. */
interface Engine {
  readonly worker: Worker;
  readonly waiting: Map<number, (slips: GrammarAnswer['slips']) => void>;
}

/** The one engine; null until a letter lies on the desk, and after an exception. */
let engine: Engine | null = null;
let number = 0;
/** How often it was started in vain, without an answer between. */
let failures = 0;
/** After so many it is not started again while the window is open: it cannot be had here. */
const mostFailures = 3;

function start(): Engine {
  const worker = new Worker(new URL('./grammarWorker.ts', import.meta.url), { type: 'module', name: 'letter check' });
  const started: Engine = { worker, waiting: new Map() };
  worker.addEventListener('message', ({ data }: MessageEvent<GrammarAnswer>) => {
    if (data.slips === null) {
      giveUp(started);
      return;
    }
    failures = 0;
    started.waiting.get(data.number)?.(data.slips);
    started.waiting.delete(data.number);
  });
  worker.addEventListener('error', () => giveUp(started));
  return started;
}

/** Ends a worker that has failed; the next question begins with another. */
function giveUp(failed: Engine): void {
  failed.worker.terminate();
  if (engine !== failed) return;
  engine = null;
  failures += 1;
  for (const answer of failed.waiting.values()) answer(null);
  failed.waiting.clear();
}

/** So long after the desk was left the engine is kept: it takes a good deal of memory, and a second to start. */
const keptMs = 120_000;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Starts the engine while the letter is still fetched. The answer lets it go, in a while, unless the desk is opened again. */
export function readyGrammar(): () => void {
  clearTimeout(leaving);
  if (failures < mostFailures) engine ??= start();
  return () => {
    leaving = setTimeout(() => {
      engine?.worker.terminate();
      for (const answer of engine?.waiting.values() ?? []) answer(null);
      engine = null;
    }, keptMs);
  };
}

function ask(text: string, words: readonly string[]): Promise<GrammarAnswer['slips']> {
  if (failures >= mostFailures) return Promise.resolve(null);
  engine ??= start();
  const { worker, waiting } = engine;
  number += 1;
  const question: GrammarQuestion = { number, text, words };
  return new Promise((resolve) => {
    waiting.set(question.number, resolve);
    worker.postMessage(question);
  });
}

/**
 * The slips of English in a text, found in another thread.
 * @param words what is no spelling error.
 * @returns null when the engine cannot be had, or fails at this text twice: then only our own tables look at it.
 */
export async function grammarSlips(text: string, words: readonly string[]): Promise<readonly GrammarSlip[] | null> {
  return (await ask(text, words)) ?? (await ask(text, words));
}
