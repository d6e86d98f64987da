import { existsSync, readFileSync } from 'node:fs';

/** What came of some tests. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Each with its reason. */
  readonly skipped: readonly string[];
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: [] };
export const sum = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: [...one.skipped, ...other.skipped],
});

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly Spec[];
}
interface Spec {
  readonly title: string;
  readonly tests: readonly {
    readonly status: string;
    readonly annotations: readonly { readonly type: string; readonly description?: string }[];
  }[];
}

/** Reads what Playwright's JSON reporter wrote; a run that wrote nothing counts as one failure. */
export function tallyOfPlaywright(file: string): Tally {
  if (!existsSync(file)) return { ...nothing, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as { suites: readonly Suite[]; errors: readonly unknown[] };
  const specs = report.suites.flatMap(specsOf);
  const tally = specs.flatMap((spec) => spec.tests.map((test) => tallyOf(spec.title, test))).reduce(sum, nothing);
  return sum(tally, { ...nothing, failed: report.errors.length });
}

const specsOf = (suite: Suite): readonly Spec[] => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

function tallyOf(title: string, { status, annotations }: Spec['tests'][number]): Tally {
  if (status === 'expected' || status === 'flaky') return { ...nothing, passed: 1 };
  if (status !== 'skipped') return { ...nothing, failed: 1 };
  const reason = annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
  return { ...nothing, skipped: [`${title}: ${reason}`] };
}
