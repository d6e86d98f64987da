/** `npm start`: the desktop program, or where it cannot run, one sentence and the browser host. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkNode } from './checkNode.mjs';

checkNode();
const { bundle } = await import('./bundle.mjs');
const { downloadElectron, electronBinary } = await import('./electronBinary.mjs');
const { hasDisplay } = await import('../electron/openBrowser.ts');

const say = (sentence) => process.stderr.write(`${sentence}\n`);
const flags = process.argv.slice(2);

/** The binary to start, or a sentence that says why the desktop program cannot. */
async function desktop() {
  const display = hasDisplay(process.platform, process.env);
  const found = electronBinary();
  if (flags.includes('--no-open') && found !== null) return { sentence: 'Asked to open nothing, Follow Through starts its browser host.' };
  if (!display && found !== null) return { sentence: 'There is no display here, so Follow Through starts its browser host.' };
  // Chromium's sandbox does not run as root, and without its sandbox this program does not run.
  if (process.platform === 'linux' && process.getuid?.() === 0 && found !== null)
    return { sentence: 'Electron does not run as root, so Follow Through starts its browser host.' };
  if (found !== null) return { binary: found };
  // No download of 100 MB for a window that nobody would see.
  if (!display || flags.includes('--no-open'))
    return { sentence: 'The Electron binary is not here, so Follow Through starts its browser host.' };
  say('Electron’s binary is fetched, once (about 110 MB).');
  const fetched = await downloadElectron();
  return fetched === null
    ? { sentence: 'The Electron binary could not be downloaded, so Follow Through starts its browser host.' }
    : { binary: fetched };
}

/** Runs the desktop program to its end; resolves with its exit code, or null when it never came up. */
function run(binary) {
  return new Promise((resolve) => {
    const began = Date.now();
    const child = spawn(binary, [fileURLToPath(new URL('..', import.meta.url)), ...flags], { stdio: ['ignore', 'inherit', 'ignore'] });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.once('error', () => resolve(null));
    // A Chromium that cannot start aborts within moments (no sandbox allowed, a library missing); our own endings are 0 and 1.
    child.once('exit', (code, signal) => {
      const aborted = signal === 'SIGTRAP' || signal === 'SIGABRT' || signal === 'SIGSEGV' || (code ?? 0) > 1;
      resolve(aborted && Date.now() - began < 20_000 ? null : (code ?? 0));
    });
  });
}

await bundle();
const { binary, sentence } = await desktop();
const code = binary === undefined ? null : await run(binary);
if (code !== null) process.exit(code);
say(sentence ?? 'Electron could not start here, so Follow Through starts its browser host.');
await import('../electron/serve.ts');
