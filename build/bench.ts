/** `npm run bench -- PART…`: each file of tests/bench, one after the other, in a process of its own; or those whose name has PART in it. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bin.ts';

const folder = join(root, 'tests', 'bench');
const parts = process.argv.slice(2);
const wanted = (name: string): boolean => name.endsWith('.bench.ts') && (parts.length === 0 || parts.some((part) => name.includes(part)));

const failed = readdirSync(folder)
  .filter(wanted)
  .sort()
  .filter((name) => {
    process.stdout.write(`\n── ${name}\n`);
    return spawnSync(process.execPath, [join(folder, name)], { cwd: root, stdio: 'inherit' }).status !== 0;
  });
process.exitCode = failed.length === 0 ? 0 : 1;
