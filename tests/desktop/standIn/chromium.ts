import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../../electron/findBrowser.ts';

let browser: Promise<Browser> | null = null;

/** The Chromium behind all windows of this process. */
export function openChromium(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: findBrowser() ?? 'chromium',
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  return browser;
}

export async function closeChromium(): Promise<void> {
  await (await browser)?.close();
}
