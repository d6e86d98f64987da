import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Cruised {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[];
  };
}
/** Looks at every import of the three folders, by the rules of the program. */
function cruise(folder: string): Cruised {
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const folders = ['shared', 'electron', 'renderer'];
  const options = ['--config', 'build/boundaries.cjs', '--output-type', 'json'];
  const answer = execFileSync(process.execPath, [command, ...options, ...folders], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return JSON.parse(answer) as Cruised;
}

describe('who imports whom', () => {
  it('follows the rules everywhere', () => {
    const { modules, summary } = cruise(root);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
    const ours = modules.filter(({ source }) => /^(shared|electron|renderer)\/.*\.tsx?$/.test(source));
    // A configuration that sees nothing would find nothing.
    expect(ours.length).toBeGreaterThan(120);
  });

  it('is noticed when it does not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'follow-through-boundaries-'));
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const name of ['zod', 'electron']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      write(`node_modules/${name}/index.js`, 'exports.z = exports.app = 1;\n');
    }
    symlinkSync(join(root, 'build'), join(folder, 'build'));
    write('shared/model.ts', "import './rules/days.ts';\n");
    write('shared/rules/days.ts', "import { z } from 'zod';\nexport const days = z;\n");
    write('shared/schemas.ts', "import 'node:fs';\n");
    write('electron/db/open.ts', "import '../services/today.ts';\n");
    write(
      'electron/services/today.ts',
      "import { app } from 'electron';\nimport 'node:http';\nimport '../../renderer/main.tsx';\nexport const x = app;\n",
    );
    write('electron/serve.ts', "import './desktop/window.ts';\n");
    write('electron/desktop/window.ts', "export const window = './nowhere.ts';\nimport './nowhere.ts';\n");
    write('renderer/main.tsx', "import { dispatch } from '../electron/dispatch.ts';\nimport 'node:fs';\nexport const x = dispatch;\n");
    write('electron/dispatch.ts', "import '../tests/fixture.ts';\nexport const dispatch = 1;\n");
    write('tests/fixture.ts', 'export const x = 1;\n');
    const found = new Set(cruise(folder).summary.violations.map(({ rule }) => rule.name));
    expect([...found].sort()).toEqual([
      'back-of-the-house',
      'db-is-below',
      'electron-only-at-the-desk',
      'front-of-the-house',
      'model-knows-nothing',
      'no-tests-in-the-program',
      'no-unresolvable',
      'renderer-has-no-node',
      'rules-are-pure',
      'serve-is-plain-node',
      'services-are-headless',
      'shared-is-neutral',
    ]);
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('the top level', () => {
  it('holds the fixed names and nothing else but dot-files, the lockfile and a license', () => {
    const listed = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
    const top = new Set(listed.map((path) => path.split('/')[0] ?? ''));
    const fixed = [
      'electron',
      'renderer',
      'shared',
      'tests',
      'build',
      'package.json',
      'tsconfig.json',
      'electron-builder.yml',
      'README.md',
    ];
    const allowed = new Set([...fixed, 'package-lock.json', 'LICENSE']);
    expect([...top].filter((name) => !allowed.has(name) && !name.startsWith('.'))).toEqual([]);
  });

  it('has tests only in the areas that architecture names', () => {
    const listed = execFileSync('git', ['ls-files', 'tests'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
    const areas = new Set(listed.filter((path) => path.split('/').length > 2).map((path) => path.split('/')[1] ?? ''));
    const named = [
      'rules',
      'services',
      'db',
      'contract',
      'architecture',
      'browser',
      'desktop',
      'interop',
      'bench',
      'fixtures',
      'serve',
      'paper',
      'screens',
    ];
    expect([...areas].filter((area) => !named.includes(area))).toEqual([]);
  });
});
