/** Runs a main file on the stand-in: `node --import ./register.ts run.ts MAIN flags…`, and does what the test asks in it. */
import { pathToFileURL } from 'node:url';
import { becomeReady } from './app.ts';
import * as electron from './electron.ts';

interface Question {
  readonly id: number;
  /** A function of Electron's module and one value, as source text. */
  readonly source: string;
  readonly value: unknown;
}

process.on('message', ({ id, source, value }: Question) => {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the test's own function, sent by the test
  const run = new Function(`return (${source})`)() as (module: unknown, value: unknown) => unknown;
  Promise.resolve()
    .then(() => run(electron, value))
    .then(
      (answer) => process.send?.({ id, answer }),
      (error: unknown) => process.send?.({ id, error: String(error) }),
    );
});
process.once('disconnect', () => electron.app.quit());

const [, , main = '', ...flags] = process.argv;
process.argv = [process.execPath, main, ...flags];
await import(pathToFileURL(main).href);
becomeReady();
process.send?.({ ready: true });
