import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names on the PATH of Linux, Chrome first: it is the most often kept up to date. */
const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const windowsPlaces = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
] as const;

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** Every place of this system where a Chromium may be, the best first. */
function places(): readonly string[] {
  const { env, platform } = process;
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root): root is string => root !== undefined && root !== '',
    );
    return windowsPlaces.flatMap((parts) => roots.map((root) => join(root, ...parts)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    return macApps.flatMap((app) => roots.map((root) => join(root, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].filter(
    (folder) => folder !== '',
  );
  return [...commands, 'chrome'].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * The program file of an installed Chrome, Chromium, Edge or Brave, or null. `FOLLOW_THROUGH_BROWSER` names one that stands
 * elsewhere.
 */
export function findBrowser(): string | null {
  const named = process.env['FOLLOW_THROUGH_BROWSER'];
  if (named !== undefined && named !== '') return isProgram(named) ? named : null;
  return places().find(isProgram) ?? null;
}
