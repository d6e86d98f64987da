/** The letter check beside the grammar engine alone on the same letter, and what the window's own thread has of it. */
import { slimBinary } from 'harper.js/slimBinary';
import { grammarEngine } from '../../renderer/screens/Letters/grammarEngine.ts';
import { checkLetter } from '../../shared/rules/checkLetter.ts';
import { knownWords } from '../../shared/rules/letterCheck/knownWords.ts';
import { factsOf, letterOf } from '../rules/letters/facts.ts';
import { goodLetters } from '../rules/letters/goodLetters.ts';
import { milliseconds, ratio, say, timed, verdict } from './measure.ts';

const runs = 500;
const engine = grammarEngine(slimBinary);
const facts = factsOf();
const letters = goodLetters.map(({ body, letter, values }) => letterOf(body, letter, values));
const siblings = letters.slice(0, 6).map(({ text }, at) => ({ id: String(at), spoken: 'Mr. Ortega', body: text, enclosures: [] }));
const turn = (run: number) => letters[run % letters.length] ?? letterOf('');
const words = knownWords(facts);

/** Milliseconds of the processor a run; the mean, because one run is shorter than the processor's own count of time. */
async function costOf(work: (run: number) => unknown): Promise<number> {
  const { processor } = await timed(runs, 20, work);
  return processor.reduce((sum, each) => sum + each, 0) / processor.length;
}

const alone = await costOf((run) => engine.slipsIn(turn(run).text, words));
const whole = await costOf(async (run) => checkLetter(turn(run), { ...facts, siblings }, await engine.slipsIn(turn(run).text, words)));
const slips = await Promise.all(letters.map(({ text }) => engine.slipsIn(text, words)));
const ours = await costOf((run) => checkLetter(turn(run), { ...facts, siblings }, slips[run % letters.length] ?? []));

say(`A letter read whole, six siblings beside it, ${runs} runs, processor time`);
say(`engine alone ${milliseconds(alone)}   the whole check ${milliseconds(whole)}   the window's own part ${milliseconds(ours)}`);
say(`beside the engine alone: ${ratio(whole / alone)}, target 2 ×: ${verdict(whole / alone <= 2)}`);
say(`the window's own part beside the engine: ${ratio(ours / alone)}, target 1 ×: ${verdict(ours <= alone)}`);
