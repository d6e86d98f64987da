import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IpcMainInvokeEvent, WebContents, WebFrameMain, WebPreferences } from 'electron';
import type { BrowserContext, Frame, Page, Route } from 'playwright-core';
import { fromChromium, toChromium } from './addresses.ts';
import { app } from './app.ts';
import { openChromium } from './chromium.ts';
import { invoke } from './ipcMain.ts';
import { isGranted, sessionOf } from './session.ts';

type WindowOpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** The contents of one window: a page in a browser context of its own. */
export class StandInContents {
  readonly #emitter = new EventEmitter();
  readonly #frames = new WeakMap<Frame, Pick<WebFrameMain, 'url'>>();
  readonly #preferences: WebPreferences;
  readonly #opened: Promise<Page>;
  /** The address that the program itself loads; other navigations come from the page. */
  #loading = '';
  #frame: Pick<WebFrameMain, 'url'> = { url: '' };
  #windowOpen: WindowOpenHandler = () => ({ action: 'allow' });

  constructor(preferences: WebPreferences) {
    this.#preferences = preferences;
    this.#opened = this.#open();
    app.emit('web-contents-created', { preventDefault: () => undefined }, this);
  }

  readonly on = ((event: string, listener: (...said: never[]) => void) => {
    this.#emitter.on(event, listener as never);
    return this;
  }) as unknown as WebContents['on'];

  readonly setWindowOpenHandler: WebContents['setWindowOpenHandler'] = (handler) => void (this.#windowOpen = handler);

  get mainFrame(): WebFrameMain {
    return this.#frame as WebFrameMain;
  }

  readonly executeJavaScript: WebContents['executeJavaScript'] = async (code) => (await this.#opened).evaluate(code);

  readonly getURL: WebContents['getURL'] = () => this.#frame.url;

  readonly send: WebContents['send'] = (channel, ...said) => {
    const script = `window.standInHear(${JSON.stringify(channel)}, ${JSON.stringify(said)})`;
    void this.#opened.then((page) => page.evaluate(script));
  };

  readonly printToPDF: WebContents['printToPDF'] = async (options) =>
    (await this.#opened).pdf({
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      printBackground: options.printBackground ?? false,
      tagged: options.generateTaggedPDF ?? false,
    });

  readonly print: WebContents['print'] = (_options, answer) => answer?.(false, 'no printer');

  /** Not in Electron's types, but in Electron. */
  readonly getLastWebPreferences = (): WebPreferences => this.#preferences;

  async load(address: string): Promise<void> {
    const page = await this.#opened;
    this.#loading = toChromium(address);
    await page.goto(this.#loading);
  }

  async close(): Promise<void> {
    await (await this.#opened).context().close();
  }

  async #open(): Promise<Page> {
    const browser = await openChromium();
    const { state } = sessionOf(this.#preferences.partition);
    const granted = (['geolocation', 'notifications'] as const).filter((permission) => isGranted(state, permission));
    const context = await browser.newContext({
      javaScriptEnabled: this.#preferences.javascript ?? true,
      geolocation: { latitude: 0, longitude: 0 },
      permissions: granted,
      viewport: { width: 1320, height: 860 },
    });
    await this.#runPreload(context);
    const page = await context.newPage();
    // A popup, closed before it is anything, gets no answer.
    await context.route('**/*', (route) => route.abort());
    await page.route('**/*', (route) => this.#answer(route));
    page.on('framenavigated', (frame) => {
      // A document gets a frame of its own, as in Electron.
      if (frame === page.mainFrame()) this.#frame = this.#frameOf(frame);
    });
    const devTools = await context.newCDPSession(page);
    await devTools.send('Page.enable');
    devTools.on('Page.windowOpen', ({ url }) => void this.#windowOpen({ url: fromChromium(url) } as never));
    context.on('page', (popup) => void popup.close());
    return page;
  }

  #frameOf(frame: Frame): Pick<WebFrameMain, 'url'> {
    const known = this.#frames.get(frame);
    if (known?.url === fromChromium(frame.url())) return known;
    const view = { url: fromChromium(frame.url()) };
    this.#frames.set(frame, view);
    return view;
  }

  /** The preload script, in the main frame only, with the two things that a sandboxed one may require. */
  async #runPreload(context: BrowserContext): Promise<void> {
    const { preload } = this.#preferences;
    if (preload === undefined) return;
    await context.exposeBinding('standInInvoke', ({ frame }, channel: string, said: readonly unknown[]) => {
      const event = { sender: this, senderFrame: this.#frameOf(frame) } as unknown as IpcMainInvokeEvent;
      return invoke(event, channel, said);
    });
    const world = `
      const listeners = [];
      window.standInHear = (channel, said) => listeners.forEach(([name, listener]) => name === channel && listener({}, ...said));
      const ipcRenderer = {
        invoke: (channel, ...said) => window.standInInvoke(channel, said),
        on: (channel, listener) => void listeners.push([channel, listener]),
        off: (channel, listener) => void listeners.splice(listeners.findIndex((one) => one[0] === channel && one[1] === listener), 1),
      };
      const contextBridge = { exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze({ ...api }) }) };
      const require = (name) => { if (name !== 'electron') throw new Error('module not found: ' + name); return { contextBridge, ipcRenderer }; };`;
    await context.addInitScript(
      `if (window === window.top) { ${world} ((require, exports) => { ${readFileSync(preload, 'utf8')} })(require, {}); }`,
    );
  }

  /** Every request of the page: is it a navigation that the program forbids, does the session cancel it, who answers? */
  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const address = fromChromium(request.url());
    const isMainFrame = request.frame().parentFrame() === null;
    if (request.isNavigationRequest() && request.url() !== this.#loading && this.#isForbidden(address, isMainFrame))
      return route.abort('aborted');
    const { state } = sessionOf(this.#preferences.partition);
    const answer = { canceled: false };
    state.before?.({ url: address } as never, ({ cancel }) => (answer.canceled = cancel === true));
    if (answer.canceled) return route.abort('blockedbyclient');
    const handler = state.schemes.get(new URL(address).protocol.slice(0, -1));
    // What neither the session cancels nor a scheme answers would have gone out.
    if (handler === undefined) return route.fulfill({ status: 200, body: 'the outside' });
    const response = await handler(new Request(address, { method: request.method() }));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  #isForbidden(url: string, isMainFrame: boolean): boolean {
    const verdict = { forbidden: false };
    const event = { url, isMainFrame, preventDefault: () => (verdict.forbidden = true) };
    if (isMainFrame) this.#emitter.emit('will-navigate', event);
    this.#emitter.emit('will-frame-navigate', event);
    return verdict.forbidden;
  }
}
