import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Every rule of the practice, P1 to P34. */
const rules = Array.from({ length: 34 }, (_, index) => `P${index + 1}`);

const filesOf = (...folders: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', ...folders], { encoding: 'utf8' })
    .split('\n')
    .filter((name) => /\.tsx?$/.test(name) && name !== 'tests/architecture/rules.test.ts');

/** The rules that nothing in these files names. */
function unnamed(files: readonly string[]): readonly string[] {
  const named = new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/\bP\d{1,2}\b/g) ?? []));
  return rules.filter((rule) => !named.has(rule));
}

describe('every rule of the practice', () => {
  it('is named in the code by its id', () => {
    expect(unnamed(filesOf('shared', 'electron', 'renderer'))).toEqual([]);
  });

  it('is named in the tests by its id', () => {
    expect(unnamed(filesOf('tests'))).toEqual([]);
  });

  it('can be read on the screen where its id stands', () => {
    expect(unnamed(['renderer/components/ruleWords.ts'])).toEqual([]);
  });
});
