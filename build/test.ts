/** `npm test`: everything that is checked by machine, in the order in which it is quickest to learn what is wrong. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runBin } from './bin.ts';
import { bundle } from './bundle.ts';
import { sum, tallyOfPlaywright } from './tally.ts';
import { setUp } from './testSetUp.ts';
import { runUnitTests } from './unitTests.ts';

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

const checks = [
  ['types', 'typescript', 'tsc', ['-b']],
  ['lint', 'eslint', 'eslint', ['.', '--config', 'build/eslint.config.mjs', '--max-warnings', '0']],
  [
    'formatting',
    'prettier',
    'prettier',
    ['--config', 'build/prettier.json', '--ignore-path', '.prettierignore', '--log-level', 'warn', '--check', '.'],
  ],
  ['boundaries', 'dependency-cruiser', 'depcruise', ['--config', 'build/boundaries.cjs', 'shared', 'electron', 'renderer']],
  ['nothing unused', 'knip', 'knip', ['--config', 'build/knip.json', '--no-progress']],
] as const;

/** The names of the checks that failed; a failed one does not keep the others from being told. */
function check(): readonly string[] {
  return checks.flatMap(([name, packageName, bin, args]) => {
    say(`\n── ${name}`);
    return runBin(packageName, bin, args) ? [] : [name];
  });
}

function runBrowserTests(): ReturnType<typeof tallyOfPlaywright> {
  const report = join(root, 'out', 'browser-tests.json');
  rmSync(report, { force: true });
  runBin('@playwright/test', 'playwright', ['test', '--config', 'build/playwright.config.ts']);
  return tallyOfPlaywright(report);
}

async function bundleBreaks(): Promise<boolean> {
  say('\n── bundle');
  return bundle().then(
    () => false,
    (error: unknown) => {
      say(String(error));
      return true;
    },
  );
}

setUp();
const broken = [...check(), ...((await bundleBreaks()) ? ['bundle'] : [])];
say('\n── tests');
const units = await runUnitTests();
say('\n── browser tests');
const { passed, failed, skipped } = sum(units, runBrowserTests());

say('');
for (const each of skipped) say(`Skipped: ${each}`);
for (const each of broken) say(`Failed check: ${each}`);
say(`${String(passed)} passed, ${String(failed + broken.length)} failed, ${String(skipped.length)} skipped`);
process.exit(failed + broken.length === 0 ? 0 : 1);
