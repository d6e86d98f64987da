import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// eslint-disable-next-line no-restricted-imports -- the type of the whole module; nothing of it is imported
import type * as Electron from 'electron';
import { _electron } from 'playwright-core';
import { expect, vi } from 'vitest';
import { electronBinary } from '../../build/electronBinary.ts';
import { hasDisplay } from '../../electron/openBrowser.ts';

type ElectronModule = typeof Electron;
type InMain = <Value, Answer>(work: (electron: ElectronModule, value: Value) => Answer, value: Value) => Promise<Awaited<Answer>>;

/** The desktop program, running, on whatever it runs on. */
export interface Desk {
  /** Runs a function in the main process; it is sent as text and sees nothing of the test but `value`. */
  readonly inMain: InMain;
  /** Runs a script in the program's window. */
  readonly inWindow: (script: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (path: string): string => join(root, path);

/** On what the program is run: the sources and the bundle on the stand-in, the bundle in the real Electron where one is present. */
export const grounds = [
  { name: 'the sources on the stand-in', main: 'electron/main.ts' },
  { name: 'the bundle on the stand-in', main: 'out/electron/main.js' },
  { name: 'the bundle in Electron', main: null },
] as const;
export type Ground = (typeof grounds)[number];

/** Why the program cannot be run there, or null. */
export function missing(ground: Ground): string | null {
  if (ground.main !== null) return null;
  if (electronBinary() === null) {
    return 'No Electron binary here (set ELECTRON_OVERRIDE_DIST_PATH, or let Electron’s package download one): only the stand-in was run.';
  }
  return hasDisplay(process.platform, process.env) ? null : 'Electron needs a display (xvfb-run gives one): only the stand-in was run.';
}

/** A folder for one test, taken away by `leave`. */
export function folder(): { readonly path: string; readonly leave: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'follow-through-'));
  return { path, leave: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

const flagsFor = (place: string): string[] => [`--user-data-dir=${join(place, 'user')}`, '--journal', join(place, 'journal.db')];

/** Starts the program with its journal and its own things in `place`, and waits for its window. */
export async function openDesk(ground: Ground, place: string, flags: readonly string[] = []): Promise<Desk> {
  const all = [...flagsFor(place), ...flags];
  const { inMain, close } = ground.main === null ? await onElectron(all) : await onStandIn(ground.main, all);
  const inWindow = (script: string): Promise<unknown> =>
    inMain(({ BrowserWindow }, code) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().startsWith('app://journal/'));
      return window?.webContents.executeJavaScript(code) as Promise<unknown>;
    }, script);
  // Shown when it is drawn; asked again until then.
  await until(() => inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isVisible()), null));
  return { inMain, inWindow, close };
}

/** Starts the program and waits for its end, for starts that are meant to end at once. */
export function startAndEnd(ground: Ground, place: string, flags: readonly string[] = []): Promise<{ code: number | null; said: string }> {
  const [command, ...args] = commandOf(ground, [...flagsFor(place), ...flags]);
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

/** Asks until the answer is yes, for things that the program does in its own time. */
export const until = (asked: () => Promise<boolean>): Promise<void> =>
  vi.waitFor(async () => expect(await asked()).toBe(true), { timeout: 20_000, interval: 20 });

const sandboxFlag = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function commandOf(ground: Ground, flags: readonly string[]): [string, ...string[]] {
  if (ground.main === null) return [electronBinary() ?? '', ...sandboxFlag, root, ...flags];
  const standIn = at('tests/desktop/standIn');
  return [process.execPath, '--import', join(standIn, 'register.ts'), join(standIn, 'run.ts'), at(ground.main), ...flags];
}

async function onElectron(flags: readonly string[]): Promise<Pick<Desk, 'inMain' | 'close'>> {
  const app = await _electron.launch({ executablePath: electronBinary() ?? '', args: [...sandboxFlag, root, ...flags], cwd: root });
  return { inMain: ((work: never, value: never) => app.evaluate(work, value)) as unknown as InMain, close: () => app.close() };
}

function onStandIn(main: string, flags: readonly string[]): Promise<Pick<Desk, 'inMain' | 'close'>> {
  if (!existsSync(at(main))) throw new Error(`${main} is missing: run npm run build`);
  const [command, ...args] = commandOf({ name: 'the sources on the stand-in', main: main as 'electron/main.ts' }, flags);
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let count = 0;
  const inMain = ((work: unknown, value: unknown) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      if (child.connected) child.send({ id: count, source: String(work), value });
      else reject(new Error(`The program has ended: ${said}`));
    })) as InMain;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = (): Promise<void> => {
    if (child.connected) child.disconnect();
    return ended;
  };
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      const ending = new Error(`The program ended with ${String(code)}: ${said}`);
      reject(ending);
      for (const asked of waiting.values()) asked.reject(ending);
    });
    child.on('message', (message: { ready?: boolean; id?: number; answer?: never; error?: string }) => {
      if (message.ready === true) resolve({ inMain, close });
      const asked = waiting.get(message.id ?? 0);
      waiting.delete(message.id ?? 0);
      if (message.error === undefined) asked?.resolve(message.answer as never);
      else asked?.reject(new Error(message.error));
    });
  });
}
