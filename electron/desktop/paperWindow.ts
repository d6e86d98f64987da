import { BrowserWindow, session } from 'electron';
import { ProblemError } from '../../shared/problem.ts';
import { reasonOf } from '../reasonOf.ts';
import { within } from '../within.ts';

/** What a print document may load: nothing. Its fonts and images are in it. */
const paperPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
const paperOrigin = 'app://paper';
/** How long a document may take to be laid out, and again to be made into a PDF. A print dialog waits for its user. */
const limitMs = 90_000;

/** The documents being worked on, by address. */
const papers = new Map<string, string>();
let count = 0;

/** The session of all print documents: in memory, without permissions, with no address but theirs. Made at the first one. */
function paperSession(): string {
  const partition = 'paper';
  const own = session.fromPartition(partition);
  if (own.protocol.isProtocolHandled('app')) return partition;
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !papers.has(url) && !url.startsWith('data:') }));
  own.protocol.handle('app', ({ url }) => {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': paperPolicy };
    return new Response(papers.get(url) ?? null, { status: papers.has(url) ? 200 : 404, headers });
  });
  return partition;
}

/**
 * Shows a print document in a hidden window without scripts or network, does something with it, and closes it.
 * @throws ProblemError 'unavailable' when the window's process ends, or the document is not laid out in its time.
 */
export async function onPaper<Value>(html: string, work: (window: BrowserWindow) => Promise<Value>): Promise<Value> {
  count += 1;
  const address = `${paperOrigin}/${String(count)}`;
  papers.set(address, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      partition: paperSession(),
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  const gone = new Promise<never>((_, reject) => {
    window.webContents.on('render-process-gone', (_event, { reason }) => reject(notMade(`its page ended (${reason})`)));
  });
  // Heard below; without this, one that comes after the end would count as heard by nobody.
  gone.catch(() => undefined);
  const laidOut = within(limitMs, window.loadURL(address)).catch((error: unknown) => Promise.reject(notMade(reasonOf(error))));
  try {
    await Promise.race([laidOut, gone]);
    return await Promise.race([work(window), gone]);
  } finally {
    window.destroy();
    papers.delete(address);
  }
}

/**
 * A PDF of a print document, its page sizes from its `@page` rules.
 * @throws ProblemError 'unavailable' when Chromium could not make it, or not in its time.
 */
export function renderPdf(html: string): Promise<Uint8Array> {
  return onPaper(html, ({ webContents }) =>
    within(limitMs, webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true })).catch(
      (error: unknown) => Promise.reject(notMade(reasonOf(error))),
    ),
  );
}

const notMade = (reason: string): ProblemError =>
  new ProblemError('unavailable', `The page could not be made: ${reason}. Your letter is safe. Try once more, or restart Follow Through.`);
