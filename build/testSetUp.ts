import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../electron/findBrowser.ts';
import { runBin } from './bin.ts';

/** What Debian calls the programs that the tests look at their results with: PDF measurements, calendar readers. */
const onDebian = ['poppler-utils', 'python3-icalendar', 'khal'] as const;

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
const isThere = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

/** Makes sure that there is a browser and, where they can be had, the programs of others; a test without its program says so and is skipped. */
export function setUp(): void {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const wanted = [...(findBrowser() === null ? ['chromium'] : []), ...(isThere('pdfinfo') && isThere('khal') ? [] : onDebian)];
  if (wanted.length > 0 && canInstall) {
    say(`Installing what the tests look with: ${wanted.join(', ')}.`);
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], quiet);
  }
  if (findBrowser() !== null) return;
  say('No Chrome, Chromium or Edge here: Playwright’s own is downloaded.');
  runBin('playwright-core', 'playwright-core', ['install', 'chromium']);
}
