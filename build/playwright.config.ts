import { defineConfig } from '@playwright/test';
import { findBrowser } from '../electron/findBrowser.ts';

/** Browser tests: the built bundle, served by the real host, in an installed Chromium. Each test starts a host of its own. */
const executablePath = findBrowser();

export default defineConfig({
  testDir: '../tests/browser',
  testMatch: '**/*.test.ts',
  outputDir: '../out/browser-tests',
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '../out/browser-tests.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    // A zone that is neither the user's nor the organizations': what is shown must not depend on the computer's.
    timezoneId: 'Asia/Kolkata',
    locale: 'en-US',
    acceptDownloads: true,
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
});
