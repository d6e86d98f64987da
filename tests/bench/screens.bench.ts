/**
 * Screens in a real browser, the built bundle served by the real host: the month with 5,000 items beside react-big-calendar
 * fed with all of them (quality P4), and 100,000 contacts scrolled beside a virtual list of bare rows (quality P5).
 */
import { createServer } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import BetterSqlite3 from 'better-sqlite3';
import { build } from 'vite';
import { bundle } from '../../build/bundle.ts';
import { findBrowser } from '../../electron/findBrowser.ts';
import { startHost } from '../fixtures/startHost.ts';
import { milliseconds, percentiles, ratio, say, verdict } from './measure.ts';
import { seededJournal } from './seededJournal.ts';

const sampleNow = '2026-06-11T15:40[America/New_York]';
const paints = 15;
const frames = 300;
const scrolls = 5;

const executablePath = findBrowser();
if (executablePath === null) say('Not measured: no Chrome, Chromium or Edge here.');
else await measured(executablePath);

async function measured(program: string): Promise<void> {
  await bundle();
  const peers = await servePeers();
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    await months(browser, peers.origin);
    await scrolled(browser, peers.origin);
  } finally {
    await browser.close();
    peers.close();
  }
}

async function months(browser: Browser, peers: string): Promise<void> {
  const times = { ours: [] as number[], few: [] as number[], direct: [] as number[] };
  await withHost({ contacts: 200, opportunities: 100, followUps: 5_000 }, async (many) => {
    await withHost({ contacts: 200, opportunities: 100, followUps: 100 }, async (few) => {
      for (let run = 0; run < paints; run += 1) {
        times.direct.push(await firstPaint(browser, `${peers}/?show=month&count=5000`));
        times.ours.push(await firstPaint(browser, many.address));
        times.few.push(await firstPaint(browser, few.address));
      }
    });
  });
  const [ours, few, direct] = [percentiles(times.ours).p50, percentiles(times.few).p50, percentiles(times.direct).p50];
  say(`First paint of a month, from the press on its link, median of ${paints}`);
  say(`5,000 items        ours${milliseconds(ours)}   react-big-calendar fed with all${milliseconds(direct)}`);
  say(`100 items          ours${milliseconds(few)}`);
  say(`beside react-big-calendar: ${ratio(ours / direct)}, target 0.3 ×: ${verdict(ours / direct <= 0.3)}`);
  say(`growth from 100 to 5,000: ${ratio(ours / few)}, target 1.2 ×: ${verdict(ours / few <= 1.2)}`);
}

async function scrolled(browser: Browser, peers: string): Promise<void> {
  await withHost({ contacts: 100_000, opportunities: 100, followUps: 1_000 }, async ({ address, origin }) => {
    const both = { ours: [] as Scrolled[], bare: [] as Scrolled[] };
    for (let run = 0; run < scrolls; run += 1) {
      both.bare.push(await scroll(browser, `${peers}/?show=list&count=100000`));
      both.ours.push(await scroll(browser, `${origin}/contacts`, address));
    }
    say(`\n100,000 contacts scrolled ${scrolls} times for ${frames} frames`);
    const p95 = (all: readonly Scrolled[]): number => percentiles(all.map(({ times }) => percentiles(times).p95)).p50;
    for (const [what, all] of [
      ['the contacts', both.ours],
      ['bare rows', both.bare],
    ] as const) {
      const work = percentiles(all.map((each) => each.work)).p50;
      const nodes = all.flatMap((each) => each.nodes);
      const drawn = `${String(Math.min(...nodes))} to ${String(Math.max(...nodes))}`;
      say(
        `${what.padEnd(18)} frame p95, the median of all${milliseconds(p95(all))}   work a frame${milliseconds(work)}   rows drawn ${drawn}`,
      );
    }
    const beside = p95(both.ours) / p95(both.bare);
    say(`beside bare rows, frame p95: ${ratio(beside)}, target 1.2 ×: ${verdict(beside <= 1.2)}`);
  });
}

interface Served {
  /** With the token. */
  readonly address: string;
  readonly origin: string;
}

/** A seeded journal, its follow-ups all in the month of June, behind the real host. */
async function withHost(size: Parameters<typeof seededJournal>[0], use: (served: Served) => Promise<void>): Promise<void> {
  const { journal, folder, remove } = seededJournal(size);
  journal.close();
  const raw = new BetterSqlite3(join(folder, 'journal.db'));
  raw.exec(`UPDATE follow_ups SET day = '2026-06-' || printf('%02d', 1 + rowid % 30)`);
  raw.close();
  const host = await startHost(folder, ['--now', sampleNow]);
  try {
    await use(host);
  } finally {
    await host.stop();
    remove();
  }
}

/** Milliseconds from the press on the link to the calendar to the frame that shows its first item. */
async function firstPaint(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  await page.goto(address, { waitUntil: 'networkidle' });
  const link = page.locator('a', { hasText: /^Calendar/ }).first();
  const painted = await link.evaluate(
    (calendar) =>
      new Promise<number>((resolve) => {
        const look = new MutationObserver(() => {
          if (document.querySelector('.rbc-event') === null) return;
          look.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
        });
        look.observe(document, { childList: true, subtree: true });
        const pressed = performance.now();
        (calendar as HTMLElement).click();
      }),
  );
  await page.close();
  return painted;
}

interface Scrolled {
  /** Milliseconds from frame to frame. */
  readonly times: readonly number[];
  /** Milliseconds of the main thread a frame. */
  readonly work: number;
  readonly nodes: readonly number[];
}

/** Scrolls a grid by a few rows a frame: how its frames came, and how many rows stood in the page. */
async function scroll(browser: Browser, url: string, address?: string): Promise<Scrolled> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  // The token is taken from the address once, as when the program opens the browser.
  if (address !== undefined) await page.goto(address);
  await page.goto(url);
  await page.locator('[role=grid] [role=row]').nth(10).waitFor();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const busy = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await busy();
  const seen = await page.evaluate(async (count) => {
    const grid = document.querySelector('[role=grid]');
    if (grid === null) throw new Error('There is no grid.');
    const times: number[] = [];
    const nodes: number[] = [];
    let last = 0;
    await new Promise<void>((resolve) => {
      const frame = (now: number) => {
        if (last !== 0) times.push(now - last);
        last = now;
        if (times.length % 30 === 0) nodes.push(grid.querySelectorAll('[role=row]').length);
        grid.scrollTop += 100;
        if (times.length < count) requestAnimationFrame(frame);
        else resolve();
      };
      requestAnimationFrame(frame);
    });
    return { times, nodes };
  }, frames);
  const work = ((await busy()) - before) / frames;
  await page.close();
  return { ...seen, work };
}

/** Builds the peers' page for production and serves it on loopback. */
async function servePeers(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const out = mkdtempSync(join(tmpdir(), 'follow-through-peers-'));
  const root = fileURLToPath(new URL('peers', import.meta.url));
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: false,
    mode: 'production',
    root,
    logLevel: 'warn',
    build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(out, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listening = server.address();
  if (listening === null || typeof listening === 'string') throw new Error('The peers are not served.');
  return {
    origin: `http://127.0.0.1:${String(listening.port)}`,
    close: () => {
      server.close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}
