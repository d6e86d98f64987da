import { cpSync, existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
/** What the stamp of a bundle says: one made for anything else is made again. */
const madeFor = 'production';
const made = ['bundled', 'renderer/index.html', ...['main.js', 'preload.cjs', 'contactsWorker.cjs'].map((file) => `electron/${file}`)];
const sources = ['renderer', 'shared', 'electron', 'build', 'package.json', 'package-lock.json'];

/** The newest change in a file or a folder, in milliseconds. */
function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isUpToDate(out: string): boolean {
  const stamp = join(out, 'bundled');
  if (!made.every((path) => existsSync(join(out, path))) || readFileSync(stamp, 'utf8') !== madeFor) return false;
  return statSync(stamp).mtimeMs >= Math.max(...sources.map((source) => newest(at(source))));
}

/** Vite and React's plugin heed NODE_ENV before the mode they are given, and a test runner sets it to `test`: so it is set here meanwhile. */
async function inProduction(make: () => Promise<void>): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = madeFor;
  try {
    await make();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/**
 * The screens. Both hosts serve them from the root of an origin, also for an address such as `/letters/ID`: so no relative base.
 * Nothing is inlined: a `data:` script or style would not pass the content security policy.
 */
async function screens(out: string): Promise<InlineConfig> {
  const { default: react } = await import('@vitejs/plugin-react');
  return {
    configFile: false,
    mode: madeFor,
    root: at('renderer'),
    base: '/',
    logLevel: 'warn',
    plugins: [react()],
    // A module like the rest: its wasm stands beside it by `import.meta.url`.
    worker: { format: 'es' },
    build: {
      outDir: join(out, 'renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 800,
    },
  };
}

/** One file for the Node inside Electron: everything but Electron itself and the library with native code. */
function forElectron(out: string, entry: string, fileName: string, format: 'es' | 'cjs'): InlineConfig {
  return {
    configFile: false,
    mode: madeFor,
    root: at('.'),
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: at(entry),
      outDir: join(out, 'electron'),
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        external: ['electron', 'better-sqlite3', /^node:/],
        output: { format, entryFileNames: fileName, codeSplitting: false },
      },
    },
  };
}

/** What electron/paper/fonts.ts reads: a packaged program has no font packages beside it. */
const paperFonts = { 'source-serif-4': /-(400|600)-normal\.woff2$/, 'source-sans-3': /-500-normal\.woff2$/ };

function copyPaperFonts(out: string): void {
  for (const [family, files] of Object.entries(paperFonts)) {
    const [from, to] = [at(`node_modules/@fontsource/${family}`), join(out, 'electron', 'fonts', family)];
    cpSync(join(from, 'unicode.json'), join(to, 'unicode.json'));
    cpSync(join(from, 'files'), join(to, 'files'), { recursive: true, filter: (path) => statSync(path).isDirectory() || files.test(path) });
  }
}

/** Makes `renderer` and `electron` in the folder, for production, when anything changed since they were made. */
export async function bundle(out: string = at('out')): Promise<void> {
  if (isUpToDate(out)) return;
  const began = Date.now() / 1000;
  await inProduction(async () => {
    // Loaded here: a start with nothing to do does not pay for the bundler.
    const { build } = await import('vite');
    await build(await screens(out));
    await build(forElectron(out, 'electron/main.ts', 'main.js', 'es'));
    await build(forElectron(out, 'electron/preload.ts', 'preload.cjs', 'cjs'));
    await build(forElectron(out, 'electron/services/exchange/contactsWorker.ts', 'contactsWorker.cjs', 'cjs'));
  });
  copyPaperFonts(out);
  const stamp = join(out, 'bundled');
  writeFileSync(stamp, madeFor);
  // What changed while it was made shall not pass for bundled.
  utimesSync(stamp, began, began);
}
