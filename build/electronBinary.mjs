import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('../node_modules/electron', import.meta.url));

/** The path of the Electron binary that is here, or null: in the folder that ELECTRON_OVERRIDE_DIST_PATH names, or downloaded before. */
export function electronBinary() {
  const pathFile = join(packageFolder, 'path.txt');
  const inside = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : null;
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const usual = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';
  const binary = override ? join(override, inside ?? usual) : inside === null ? null : join(packageFolder, 'dist', inside);
  return binary !== null && existsSync(binary) ? binary : null;
}

/** Lets Electron's package download its binary, once and without a word; resolves with its path, or null where it cannot be had. */
export function downloadElectron() {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore', timeout: 10 * 60_000 });
    installer.once('error', () => resolve(null));
    installer.once('exit', () => resolve(electronBinary()));
  });
}
