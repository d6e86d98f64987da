import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('../node_modules/electron', import.meta.url));

/** Where Electron's distribution is, or would be after its download. */
export const electronFolder = (): string => process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist');

/** The path of the Electron binary that is here, or null: in the folder that ELECTRON_OVERRIDE_DIST_PATH names, or downloaded before. */
export function electronBinary(): string | null {
  const pathFile = join(packageFolder, 'path.txt');
  const inside = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : nameOnPlatform();
  const binary = join(electronFolder(), inside);
  return existsSync(binary) ? binary : null;
}

/** As Electron's package names it in its distribution. */
function nameOnPlatform(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** Lets Electron's package download its binary, once and without a word; resolves with its path, or null where it cannot be had. */
export function downloadElectron(): Promise<string | null> {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore', timeout: 10 * 60_000 });
    installer.once('error', () => resolve(null));
    installer.once('exit', () => resolve(electronBinary()));
  });
}
