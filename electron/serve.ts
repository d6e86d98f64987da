/** The browser host: the journal and its screens on the loopback interface, for a browser of this computer and for scripts. */
import { fileURLToPath } from 'node:url';
import { ProblemError } from '../shared/problem.ts';
import { cupsPrinting } from './cups.ts';
import { fillWithExample } from './fillWithExample.ts';
import { findBrowser } from './findBrowser.ts';
import { openJournal } from './journal.ts';
import { newId } from './newId.ts';
import { hasDisplay, openBrowser } from './openBrowser.ts';
import { chromiumPdf } from './renderPdf.ts';
import { serveKeys } from './serveKeys.ts';
import { startServer } from './serveServer.ts';
import { startFlags } from './startFlags.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function serve(): Promise<void> {
  const flags = startFlags(process.argv.slice(2), false);
  const renderPdf = chromiumPdf({ executablePath: findBrowser() });
  const journal = openJournal(flags.journal, { ...flags.clock, newId, log: say, renderPdf, printing: cupsPrinting(renderPdf) });
  try {
    const keys = serveKeys();
    const serving = await startServer({ journal, keys, renderer: fileURLToPath(new URL('../out/renderer', import.meta.url)) }, flags.port);
    if (flags.example) {
      const sentence = await fillWithExample(journal);
      if (sentence !== null) say(sentence);
    }
    // Listened for before the line is printed: whoever reads it may answer with a signal at once.
    const ended = asked('SIGINT', 'SIGTERM', 'SIGHUP');
    const address = `http://127.0.0.1:${String(serving.port)}/?token=`;
    process.stdout.write(`Follow Through: ${address}${keys.token}\n`);
    if (flags.open && hasDisplay(process.platform, process.env) && !(await openBrowser(address + keys.onceKey()))) {
      say('No browser could be opened here. Open the address above in one.');
    }
    await ended;
    await serving.close();
    await renderPdf.close();
  } finally {
    journal.close();
  }
}

/** Resolves when the process gets one of the signals. */
function asked(...signals: readonly NodeJS.Signals[]): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });
}

try {
  await serve();
  process.exit(0);
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  say(error.problem.sentence);
  process.exit(1);
}
