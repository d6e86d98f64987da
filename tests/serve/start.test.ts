import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { newFolder, removeFolder } from '../fixtures/startHost.ts';

beforeAll(() => bundle());

/** `npm start` with an Electron folder that has nothing in it, ended when it has printed its line. */
function start(folder: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const run = fileURLToPath(new URL('../../build/run.mjs', import.meta.url));
  const child = spawn(process.execPath, [run, 'start', '--no-open', '--port', '0', '--journal', join(folder, 'journal.db')], {
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  child.stdout.on('data', (text: Buffer) => {
    stdout += text.toString();
    if (stdout.endsWith('\n')) child.kill('SIGTERM');
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}

test('Without Electron’s binary the start says so in one sentence and serves to the browser', async () => {
  const folder = newFolder();
  const { code, stdout, stderr } = await start(folder);
  removeFolder(folder);
  expect(stderr).toBe('Electron’s binary is not here, so Follow Through starts its browser host.\n');
  expect(stdout).toMatch(/^Follow Through: http:\/\/127\.0\.0\.1:\d+\/\?token=[A-Za-z0-9_-]{43}\n$/);
  expect(code).toBe(0);
});
