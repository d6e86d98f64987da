import type { Browser } from 'playwright-core';
import { ProblemError } from '../shared/problem.ts';
import type { Ports } from './ports.ts';

/** The port, and the way to let the browser go at the end. */
export type ChromiumPdf = Ports['renderPdf'] & { readonly close: () => Promise<void> };

/** A browser takes a second to start and 100 MB to keep: it stays for a batch of letters and then goes. */
const idleMs = 60_000;

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
 * @returns the port `renderPdf`, which rejects with a ProblemError 'unavailable' without a working browser.
 */
export function chromiumPdf({ executablePath }: { readonly executablePath: string | null }): ChromiumPdf {
  let starting: Promise<Browser> | null = null;
  let idle: NodeJS.Timeout | undefined;
  let working = 0;

  const close = async (): Promise<void> => {
    clearTimeout(idle);
    const browser = starting;
    starting = null;
    await browser?.then((each) => each.close()).catch(() => undefined);
  };

  const open = (path: string): Promise<Browser> => {
    starting ??= launch(path, () => (starting = null));
    return starting;
  };

  const renderPdf = async (html: string): Promise<Uint8Array> => {
    if (executablePath === null) {
      throw new ProblemError(
        'unavailable',
        'To make a PDF here, Follow Through needs Chrome, Chromium or Edge on this computer. Install one of them, or use the desktop program. Printing from this window works without.',
      );
    }
    clearTimeout(idle);
    working += 1;
    try {
      return await pdfOf(await open(executablePath), html);
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      await close();
      throw new ProblemError(
        'unavailable',
        `The PDF could not be made: ${reasonOf(error)}. Your letter is safe. Try once more, or use the desktop program.`,
      );
    } finally {
      working -= 1;
      if (working === 0) idle = setTimeout(() => void close(), idleMs).unref();
    }
  };
  return Object.assign(renderPdf, { close });
}

async function launch(executablePath: string, onGone: () => void): Promise<Browser> {
  // Loaded here: a start of the program does not pay for it.
  const { chromium } = await import('playwright-core');
  const isRoot = process.getuid?.() === 0;
  try {
    const browser = await chromium.launch({ executablePath, args: isRoot ? [...flags, '--no-sandbox'] : flags, handleSIGINT: false });
    browser.on('disconnected', onGone);
    return browser;
  } catch (error) {
    onGone();
    throw error;
  }
}

async function pdfOf(browser: Browser, html: string): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true, serviceWorkers: 'block', acceptDownloads: false });
  try {
    await context.route('**/*', (route) => (route.request().url().startsWith('data:') ? route.continue() : route.abort()));
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    // The document's own fonts are decoded while it loads; a page measured before that would break its lines elsewhere.
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  } finally {
    await context.close();
  }
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)).replace(/[.\s]+$/, '');
