import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, posix, win32 } from 'node:path';

/** What of the computer decides where the journal lies. */
export interface Place {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The journal's file when none is named: where each platform keeps a user's documents of a program
 * (XDG Base Directory 0.8; Apple's File System Programming Guide; Windows Known Folders).
 */
export function journalPlace({ platform, home, env }: Place): string {
  const inside = ['Follow Through', 'journal.db'] as const;
  if (platform === 'win32') return win32.join(env['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), ...inside);
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', ...inside);
  const xdg = env['XDG_DATA_HOME'];
  // The specification: a relative path is invalid and is ignored.
  return posix.join(xdg !== undefined && posix.isAbsolute(xdg) ? xdg : posix.join(home, '.local', 'share'), ...inside);
}

/** Makes the folders of the usual place in a new home, and only those: another place must be there when it is named. */
export function makeUsualFolder(file: string): void {
  if (file !== journalPlace({ platform: process.platform, home: homedir(), env: process.env })) return;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
}
