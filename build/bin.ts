import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program of an installed package with this Node, its words as they come.
 * @returns true when it ended well.
 */
export function runBin(packageName: string, bin: string, args: readonly string[]): boolean {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const bins = (require(manifest) as { bin: string | Record<string, string> }).bin;
  const script = join(dirname(manifest), typeof bins === 'string' ? bins : (bins[bin] ?? ''));
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}
