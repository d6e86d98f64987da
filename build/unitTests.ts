import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import type { TestCase, TestModule } from 'vitest/node';
import { root } from './bin.ts';
import { nothing, sum } from './tally.ts';
import type { Tally } from './tally.ts';

/** Runs all tests but those of the browser and tells what came of them. */
export async function runUnitTests(): Promise<Tally> {
  const seen: Tally[] = [];
  const counting = {
    onTestRunEnd: (modules: readonly TestModule[], errors: readonly unknown[]): void => {
      seen.push(...modules.map(tallyOfModule), { ...nothing, failed: errors.length });
    },
  };
  const config = join(root, 'build', 'vitest.config.ts');
  const vitest = await startVitest([], { config, run: true, watch: false, reporters: ['default', counting] });
  await vitest.close();
  return seen.reduce(sum, nothing);
}

/** A file that did not even load counts as one failure. */
function tallyOfModule(module: TestModule): Tally {
  const tests = [...module.children.allTests()].map(tallyOfTest).reduce(sum, nothing);
  return module.ok() || tests.failed > 0 ? tests : sum(tests, { ...nothing, failed: 1 });
}

function tallyOfTest(test: TestCase): Tally {
  const result = test.result();
  if (result.state === 'passed') return { ...nothing, passed: 1 };
  if (result.state === 'failed') return { ...nothing, failed: 1 };
  const reason = result.state === 'skipped' ? result.note : undefined;
  return { ...nothing, skipped: [`${test.fullName}: ${reason ?? 'no reason given'}`] };
}
