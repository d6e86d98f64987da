import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contract } from '../../shared/contract.ts';
import type { OperationName } from '../../shared/contract.ts';
import type { ProblemCode } from '../../shared/problem.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { sampleInputs } from '../fixtures/sampleInputs.ts';

let test: TestJournal;
beforeEach(() => {
  test = openTestJournal({ file: ':memory:' });
});
afterEach(() => test.close());

/** A mistake of ours is not among them. */
const typed: readonly ProblemCode[] = ['invalid', 'notFound', 'refused', 'unavailable'];

const naughty = [
  ...['', ' ', '\u0000', '\n', "'; DROP TABLE contacts; --", '"; --', '<script>alert(1)</script>', '{{position}}', '__proto__', 'NaN'],
  ...['\u202Eevil', '\uD800', '𝕊𝕒𝕞', 'ﷺ', 'é́́', '-1', '1e309', '0x10', 'null', '2026-02-30', '9999-99-99', '2026-06-11T25:00:00Z'],
  ...['../../etc/passwd', 'https://example.com', '%s%n', '\u200B', 'a'.repeat(100_001), 'MATCH', '"*', 'NEAR(', 'Etc/GMT+99', '+05:00'],
];
const hostileValue = fc.oneof(
  fc.constantFrom<unknown>(...naughty),
  fc.constantFrom<unknown>(null, undefined, true, 0, -1, 1.5, NaN, Infinity, -0, 2 ** 53, Number.MIN_VALUE, 10n, [], {}, [[]]),
  fc.constantFrom<unknown>({ toString: 'x' }, JSON.parse('{"__proto__":{"polluted":true}}'), { length: 1e9 }, new Date(0)),
  fc.anything({ maxDepth: 2 }),
  fc.string({ unit: 'binary' }),
);

type Path = readonly (string | number)[];
const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const pathsOf = (value: unknown, path: Path = []): readonly Path[] =>
  isContainer(value) ? [path, ...Object.keys(value).flatMap((key) => pathsOf(value[key], [...path, key]))] : [path];
const withValueAt = (value: unknown, [key, ...rest]: Path, put: unknown): unknown => {
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (String(index) === String(key) ? withValueAt(each, rest, put) : each));
  return isContainer(value) ? { ...value, [key]: withValueAt(value[key], rest, put) } : put;
};

describe('hostile input (R22)', () => {
  const names = Object.keys(contract).filter((name) => !name.startsWith('example.')) as readonly OperationName[];

  it.each(names)('to %s is a typed problem or harmless, and changes nothing when refused', async (name) => {
    const inputs = await sampleInputs(test);
    const sample = inputs[name];
    const lists = async (): Promise<string> =>
      JSON.stringify([
        await test.call('contacts.list', { search: '', filter: 'everyone', sort: 'name', descending: false, offset: 0, limit: 500 }),
        await test.call('today.read', { limit: 500 }),
        await test.call('letters.list', { offset: 0, limit: 500 }),
        (await test.call('journal.status', {})).undo,
      ]);
    let before = await lists();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pathsOf(sample)), hostileValue, async (path, value) => {
        const reply = await test.reply(name, withValueAt(sample, path, value));
        const after = await lists();
        if (!reply.ok) {
          expect(typed, reply.problem.sentence).toContain(reply.problem.code);
          expect(reply.problem.sentence).toMatch(/\.$/);
          expect(after).toBe(before);
        }
        before = after;
      }),
      { numRuns: 60 },
    );
    expect(({} as { readonly polluted?: boolean }).polluted).toBe(undefined);
    expect(test.log).toEqual([]);
  });
});
