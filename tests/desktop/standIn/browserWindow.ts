import { EventEmitter } from 'node:events';
import type { BrowserWindow as ElectronWindow, BrowserWindowConstructorOptions } from 'electron';
import { app, isReady } from './app.ts';
import { StandInContents } from './webContents.ts';

const windows = new Set<BrowserWindow>();

/** A window that nobody sees; its contents are real. */
export class BrowserWindow {
  readonly webContents: StandInContents;
  readonly #options: BrowserWindowConstructorOptions;
  readonly #emitter = new EventEmitter();
  #visible: boolean;
  #minimized = false;
  #focused = false;

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  constructor(options: BrowserWindowConstructorOptions = {}) {
    if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    this.#options = options;
    this.#visible = options.show ?? true;
    this.webContents = new StandInContents(options.webPreferences ?? {});
    windows.add(this);
  }

  readonly on = ((event: string, listener: () => void) => {
    this.#emitter.on(event, listener);
    return this;
  }) as unknown as ElectronWindow['on'];
  readonly once = ((event: string, listener: () => void) => {
    this.#emitter.once(event, listener);
    return this;
  }) as unknown as ElectronWindow['once'];

  readonly loadURL: ElectronWindow['loadURL'] = async (address) => {
    await this.webContents.load(address);
    this.#emitter.emit('ready-to-show');
  };
  readonly show: ElectronWindow['show'] = () => void (this.#visible = true);
  readonly isVisible: ElectronWindow['isVisible'] = () => this.#visible;
  readonly minimize: ElectronWindow['minimize'] = () => void (this.#minimized = true);
  readonly restore: ElectronWindow['restore'] = () => void (this.#minimized = false);
  readonly isMinimized: ElectronWindow['isMinimized'] = () => this.#minimized;
  readonly focus: ElectronWindow['focus'] = () => void (this.#focused = true);
  readonly isFocused: ElectronWindow['isFocused'] = () => this.#focused;
  readonly isDestroyed: ElectronWindow['isDestroyed'] = () => !windows.has(this);
  readonly getMinimumSize: ElectronWindow['getMinimumSize'] = () => [this.#options.minWidth ?? 0, this.#options.minHeight ?? 0];
  readonly destroy: ElectronWindow['destroy'] = () => {
    windows.delete(this);
    void this.webContents.close();
    if (windows.size === 0) app.emit('window-all-closed');
  };
}
