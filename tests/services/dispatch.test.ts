import { afterEach, beforeEach, expect, it } from 'vitest';
import { dispatch } from '../../electron/dispatch.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

let test: TestJournal;
beforeEach(() => {
  test = openTestJournal();
});
afterEach(() => test.close());

it('A mistake of the program is told in a fixed sentence and logged by its place, without what the user wrote', async () => {
  const failing = (error: unknown): ReturnType<typeof dispatch> =>
    dispatch(
      {
        ...test.journal(),
        perform: () => {
          throw error;
        },
      },
      'journal.status',
      {},
    );
  const sentence = 'Follow Through made a mistake. Nothing was half saved. Try once more.';
  const wrong = new TypeError('Cannot read "Dana McDonald\n    at Northlight Systems"');
  expect(await failing(wrong)).toEqual({ ok: false, problem: { code: 'internal', sentence, fields: [] } });
  await failing(Object.assign(new Error('Dana McDonald'), { code: 'SQLITE_CONSTRAINT_CHECK' }));
  await failing('Dana McDonald');
  expect(test.log).toEqual([
    expect.stringMatching(/^journal\.status: TypeError\n {4}at .*dispatch\.test\.ts/),
    expect.stringMatching(/^journal\.status: SQLITE_CONSTRAINT_CHECK\n {4}at .*dispatch\.test\.ts/),
    'journal.status: unknown error',
  ]);
  expect(test.log.join('\n')).not.toMatch(/McDonald|Northlight/);
});
