import type { Browser, Page } from 'playwright-core';
import { ProblemError } from '../shared/problem.ts';
import type { Ports } from './ports.ts';
import { reasonOf } from './reasonOf.ts';
import { TimeIsUp, within } from './within.ts';

/** The port, and the way to let the browser go at the end. */
export type ChromiumPdf = Ports['renderPdf'] & { readonly close: () => Promise<void> };

/** A browser takes a second to start and 100 MB to keep: it stays for a batch of letters and then goes. */
const idleMs = 60_000;
/** Five hundred letters take some seconds; a document that is not done by then never will be. */
const usualLimitMs = 90_000;

/** Nothing that speaks to a network. As root, Chromium starts without its sandbox or not at all. */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
];

/**
 * Makes PDFs with an installed Chromium, headless: no scripts, and no request but for what is inside the document.
 * @param executablePath as `findBrowser` gives it; null when there is none.
 * @param limitMs how long one document may take, the start of the browser with it.
 * @returns the port `renderPdf`, which rejects with a ProblemError 'unavailable' without a working browser.
 */
export function chromiumPdf({
  executablePath,
  limitMs = usualLimitMs,
}: {
  readonly executablePath: string | null;
  readonly limitMs?: number;
}): ChromiumPdf {
  let starting: Promise<Press> | null = null;
  let idle: NodeJS.Timeout | undefined;
  let waiting = 0;
  /** One document after the other: they share a page, because a new one takes longer than most letters. */
  let queue: Promise<unknown> = Promise.resolve();

  const close = async (): Promise<void> => {
    clearTimeout(idle);
    const press = starting;
    starting = null;
    await press?.then(({ browser }) => browser.close()).catch(() => undefined);
  };

  const press = (path: string): Promise<Press> => {
    if (starting !== null) return starting;
    // A browser that goes takes nobody's place but its own: another may have been started meanwhile.
    const mine = launch(path, limitMs, () => {
      if (starting === mine) starting = null;
    });
    starting = mine;
    return mine;
  };

  const print = async (path: string, html: string): Promise<Uint8Array> => {
    try {
      return await within(
        limitMs,
        press(path).then(({ page }) => pdfOf(page, html)),
      );
    } catch (error) {
      // One that does not answer may not answer to being closed either: nobody waits for that.
      if (error instanceof TimeIsUp) void close();
      else await close();
      throw new ProblemError(
        'unavailable',
        `The PDF could not be made: ${reasonOf(error)}. Your letter is safe. Try once more, or use the desktop program.`,
      );
    }
  };

  const renderPdf = async (html: string): Promise<Uint8Array> => {
    if (executablePath === null) {
      throw new ProblemError(
        'unavailable',
        'To make a PDF here, Follow Through needs Chrome, Chromium or Edge on this computer. Install one of them, or use the desktop program. Printing from this window works without.',
      );
    }
    clearTimeout(idle);
    waiting += 1;
    const printing = queue.then(() => print(executablePath, html));
    queue = printing.catch(() => undefined);
    try {
      return await printing;
    } finally {
      waiting -= 1;
      if (waiting === 0) idle = setTimeout(() => void close(), idleMs).unref();
    }
  };
  return Object.assign(renderPdf, { close });
}

interface Press {
  readonly browser: Browser;
  readonly page: Page;
}

async function launch(executablePath: string, timeout: number, onGone: () => void): Promise<Press> {
  // Loaded here: a start of the program does not pay for it.
  const { chromium } = await import('playwright-core');
  const isRoot = process.getuid?.() === 0;
  const args = isRoot ? [...flags, '--no-sandbox'] : flags;
  const browser = await chromium.launch({ executablePath, args, timeout, handleSIGINT: false });
  browser.on('disconnected', onGone);
  try {
    return { browser, page: await newPage(browser) };
  } catch (error) {
    await browser.close().catch(() => undefined);
    throw error;
  }
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true, serviceWorkers: 'block', acceptDownloads: false });
  await context.route('**/*', (route) => (route.request().url().startsWith('data:') ? route.continue() : route.abort()));
  return context.newPage();
}

async function pdfOf(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: 'load' });
  // The document's own fonts are decoded while it loads; a page measured before that would break its lines elsewhere.
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  // Nobody's letter stays in the browser until the next one.
  await page.setContent('');
  return bytes;
}
