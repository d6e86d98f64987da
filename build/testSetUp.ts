import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../electron/findBrowser.ts';
import { runBin } from './bin.ts';

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
const isThere = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
const worksInPython = (line: string): boolean =>
  ['python3', '/usr/bin/python3'].some((python) => spawnSync(python, ['-c', line], { stdio: 'ignore' }).status === 0);

/** What Debian calls that with which the tests look at their results: measurements of PDFs, readers of calendars, contacts and tables. */
const onDebian = {
  'poppler-utils': () => isThere('pdfinfo'),
  'python3-icalendar': () => worksInPython('import icalendar'),
  'python3-vobject': () => worksInPython('import vobject'),
  'python3-gi': () => worksInPython('import gi'),
  'gir1.2-ical-3.0': () => worksInPython('import gi; gi.require_version("ICalGLib", "3.0")'),
  'libreoffice-calc-nogui': () => existsSync('/usr/lib/libreoffice/program/libsclo.so'),
  unzip: () => isThere('unzip'),
  khal: () => isThere('khal'),
  // What a virtual printer is made of.
  cups: () => isThere('cupsd'),
  'cups-client': () => isThere('lpadmin'),
  'cups-filters': () => existsSync('/usr/lib/cups/filter/pdftopdf'),
  'cups-ipp-utils': () => isThere('ippeveprinter'),
  'avahi-daemon': () => isThere('avahi-daemon'),
  dbus: () => isThere('dbus-daemon') && isThere('dbus-send'),
} as const;

/** Makes sure that there is a browser and, where they can be had, the programs of others; a test without its program says so and is skipped. */
export function setUp(): void {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const missing = Object.entries(onDebian).flatMap(([name, isHere]) => (isHere() ? [] : [name]));
  const wanted = [...(findBrowser() === null ? ['chromium'] : []), ...missing];
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
