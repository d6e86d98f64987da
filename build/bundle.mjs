/** Bundles what does not run as it stands: the screens for both hosts, Electron's main process and its preload script. */
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const stamp = at('out/bundled');
const sources = ['renderer', 'shared', 'electron', 'build', 'package.json', 'package-lock.json'];

/** The newest change in a file or a folder, in milliseconds. */
function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}

/** True when nothing changed since the last bundle. */
function isUpToDate() {
  if (!existsSync(stamp) || !existsSync(at('out/renderer/index.html')) || !existsSync(at('out/electron/main.js'))) return false;
  return newest(stamp) >= Math.max(...sources.map((source) => newest(at(source))));
}

/** Bundles for Node inside Electron: everything in one file but Electron itself and the library with native code. */
function forElectron(entry, fileName, format) {
  return {
    configFile: false,
    root: at('.'),
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: at(entry),
      outDir: at('out/electron'),
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        external: ['electron', 'better-sqlite3', 'playwright-core', /^node:/],
        output: { format, entryFileNames: fileName, codeSplitting: false },
      },
    },
  };
}

/** Makes `out/renderer` and `out/electron` when anything changed since they were made. */
export async function bundle() {
  if (isUpToDate()) return;
  const began = Date.now();
  // Loaded here: a start with nothing to do does not pay for the bundler.
  const { build } = await import('vite');
  await build({ configFile: at('build/vite.config.mjs') });
  await build(forElectron('electron/main.ts', 'main.js', 'es'));
  await build(forElectron('electron/preload.ts', 'preload.cjs', 'cjs'));
  writeFileSync(stamp, '');
  // What changed while it was made shall not pass for bundled.
  utimesSync(stamp, began / 1000, began / 1000);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
