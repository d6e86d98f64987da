/** `npm start`: the desktop program, or where it cannot run, one sentence and the browser host. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hasDisplay } from '../electron/openBrowser.ts';
import { bundle } from './bundle.ts';
import { downloadElectron, electronBinary } from './electronBinary.ts';

const flags = process.argv.slice(2);
const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
const instead = (why: string): { readonly why: string } => ({ why: `${why}, so Follow Through starts its browser host.` });

/** The binary to start, or a sentence that says why the desktop program cannot. */
async function desktop(): Promise<{ readonly binary: string } | { readonly why: string }> {
  const found = electronBinary();
  const wanted = !flags.includes('--no-open');
  const display = hasDisplay(process.platform, process.env);
  // Chromium's sandbox does not run as root, and without its sandbox this program does not run: nothing is downloaded for it.
  if (wanted && display && process.platform === 'linux' && process.getuid?.() === 0) return instead('Electron does not run as root');
  if (found === null) {
    // No download of 100 MB for a window that nobody would see.
    if (!wanted || !display) return instead('Electron’s binary is not here');
    // Said only when there is something to wait for: without a network it is over at once.
    const waiting = setTimeout(() => say('Electron’s binary is being downloaded, this once (about 110 MB).'), 2000);
    const downloaded = await downloadElectron();
    clearTimeout(waiting);
    return downloaded === null ? instead('Electron’s binary could not be downloaded') : { binary: downloaded };
  }
  if (!wanted) return instead('No window is wanted');
  if (!display) return instead('There is no display here');
  return { binary: found };
}

/** Runs the desktop program to its end; resolves with its exit code, or null when it never came up. */
function run(binary: string): Promise<number | null> {
  return new Promise((resolve) => {
    const began = Date.now();
    const root = fileURLToPath(new URL('..', import.meta.url));
    const child = spawn(binary, [root, ...flags], { stdio: ['ignore', 'inherit', 'ignore'] });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    const end = (code: number | null): void => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code);
    };
    child.once('error', () => end(null));
    // A Chromium that cannot start aborts within moments (no sandbox allowed, a library missing); our own endings are 0 and 1.
    child.once('exit', (code, signal) => {
      const aborted = signal === 'SIGTRAP' || signal === 'SIGABRT' || signal === 'SIGSEGV' || (code ?? 0) > 1;
      end(aborted && Date.now() - began < 20_000 ? null : (code ?? 0));
    });
  });
}

await bundle();
const choice = await desktop();
const code = 'binary' in choice ? await run(choice.binary) : null;
if (code === null) {
  say('why' in choice ? choice.why : instead('Electron could not start here').why);
  await import('../electron/serve.ts');
} else {
  process.exitCode = code;
}
