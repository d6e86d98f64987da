import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from 'electron';
import { closeChromium } from './chromium.ts';

const emitter = new EventEmitter();
let ready = false;

const userFolder =
  process.argv.findLast((flag) => flag.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? join(tmpdir(), 'stand-in');
const lock = join(userFolder, 'stand-in.lock');

export const isReady = (): boolean => ready;

/** Ready comes after the main file has ended, as in Electron: one that awaits it at its top level waits for ever. */
export function becomeReady(): void {
  ready = true;
  emitter.emit('ready', {}, {});
}

async function leave(code: number): Promise<void> {
  emitter.emit('will-quit', { preventDefault: () => undefined });
  await closeChromium();
  process.exit(code);
}

function takeLock(): boolean {
  mkdirSync(userFolder, { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    writeFileSync(join(userFolder, `second-${String(process.pid)}`), JSON.stringify(process.argv));
    return false;
  }
  process.once('exit', () => {
    if (readFileSync(lock, 'utf8') === String(process.pid)) rmSync(lock);
  });
  const seen = new Set<string>();
  watch(userFolder, { persistent: false }, (_change, name) => {
    if (name?.startsWith('second-') !== true || seen.has(name)) return;
    seen.add(name);
    emitter.emit('second-instance', {}, [], userFolder, null);
  });
  return true;
}

export const app = {
  on: emitter.on.bind(emitter) as unknown as App['on'],
  once: emitter.once.bind(emitter) as unknown as App['once'],
  emit: emitter.emit.bind(emitter),
  whenReady: () => (ready ? Promise.resolve() : new Promise<void>((resolve) => void emitter.once('ready', () => resolve()))),
  isReady,
  isPackaged: false,
  getAppPath: () => fileURLToPath(new URL('../../..', import.meta.url)),
  getPath: (name) => join(userFolder, name),
  requestSingleInstanceLock: takeLock,
  quit: () => void leave(0),
  setAppUserModelId: () => undefined,
  exit: (code) => void leave(code ?? 0),
} satisfies Pick<
  App,
  | 'on'
  | 'once'
  | 'emit'
  | 'whenReady'
  | 'isReady'
  | 'isPackaged'
  | 'getAppPath'
  | 'getPath'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'quit'
  | 'exit'
>;
