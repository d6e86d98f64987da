import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/db/open.ts';
import type { OpenDatabase, ReadableDb, ReadStatement, SqlValue } from '../../electron/db/open.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { sampleInputs } from '../fixtures/sampleInputs.ts';
import type { SampleInputs } from '../fixtures/sampleInputs.ts';
import { contract } from '../../shared/contract.ts';
import type { OperationName } from '../../shared/contract.ts';
import { handlers } from '../../electron/services/index.ts';

let test: TestJournal;
let database: OpenDatabase;
let inputs: SampleInputs;
beforeEach(async () => {
  test = openTestJournal();
  inputs = await sampleInputs(test);
  test.journal().close();
  database = openDatabase(test.file, () => undefined);
});
afterEach(() => {
  database.close();
  test.close();
});

interface Step {
  readonly detail: string;
}
/** How SQLite would go about every statement that a query runs, one line a step. */
function plansOf(name: OperationName, input: unknown): readonly string[] {
  const plans: string[] = [];
  const explained = (sql: string, values: readonly SqlValue[]): void => {
    const steps = database.readable.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as readonly Step[];
    plans.push(...steps.map(({ detail }) => `${detail} [${sql.replace(/\s+/g, ' ')}]`));
  };
  const watched = (sql: string, statement: ReadStatement): ReadStatement => ({
    all: (...values) => {
      explained(sql, values);
      return statement.all(...values);
    },
    get: (...values) => {
      explained(sql, values);
      return statement.get(...values);
    },
  });
  const db: ReadableDb = { prepare: (sql) => watched(sql, database.readable.prepare(sql)) };
  const handler = handlers[name] as (reading: { db: ReadableDb; ports: unknown }, asked: unknown) => unknown;
  handler({ db, ports: test.journal().ports }, contract[name].input.parse(input));
  return plans;
}

/** Tables that grow with the search; the others are read whole on purpose. */
const growing =
  'contacts|follow_ups|touches|letters|letter_versions|interviews|in_the_room|notes|promises|stages|opportunities|organizations|addresses|changes|history|findable|attachments';
/** A look at every row of one: also by its short name, and not along an index. */
const wholeTable = new RegExp(`^SCAN (${growing}|c|f|i|l|o|p|t|r|m|n|h|v)( AS \\w+)?(?! USING)( \\[|$)`);

const screens: readonly (readonly [OperationName, Readonly<Record<string, unknown>>])[] = [
  ...(['name', 'organization', 'lastTouch', 'metAs', 'channel', 'inTouch', 'next', 'tags'] as const).flatMap((sort) =>
    (['everyone', 'inCircle', 'keepDue', 'keepOverdue', 'addressMissing', 'spellingUnchecked'] as const).flatMap((filter) =>
      ['', 'da'].map((search) => ['contacts.list', { sort, filter, search, descending: sort === 'lastTouch' }] as const),
    ),
  ),
  ...(['overdue', 'due', 'upcoming', 'waiting', 'held', 'blocked', 'doneToday', 'tray'] as const).map(
    (section) => ['today.section', { section }] as const,
  ),
];

describe('every query of the screens', () => {
  const queries = (Object.keys(contract) as readonly OperationName[]).filter(
    // What would move when a number is changed is everything, and whoever is erased may be named anywhere (R24): these
    // previews look at everything.
    (name) => contract[name].kind === 'query' && !['letters.version', 'practice.preview', 'contacts.erasePreview'].includes(name),
  );
  it.each(queries)('%s looks at no growing table from end to end', (name) => {
    const plans = plansOf(name, inputs[name]);
    expect(plans.filter((plan) => wholeTable.test(plan))).toEqual([]);
  });

  it.each(screens)('%s %j looks at no growing table from end to end', (name, told) => {
    const plans = plansOf(name, { ...inputs[name], ...told });
    expect(plans.length).toBeGreaterThan(1);
    expect(plans.filter((plan) => wholeTable.test(plan))).toEqual([]);
  });

  it('sorts the contacts and the lists of Today along an index, not by hand', () => {
    const sorted = (name: OperationName, told: object): readonly string[] =>
      plansOf(name, { ...inputs[name], ...told }).filter((plan) => /TEMP B-TREE FOR.*ORDER BY/.test(plan));
    for (const sort of ['name', 'organization', 'lastTouch']) {
      // The rows of the page alone are put in order again.
      expect(sorted('contacts.list', { sort, search: '', filter: 'everyone' }).every((plan) => plan.includes('json_each'))).toBe(true);
    }
    for (const section of ['overdue', 'due', 'tray', 'upcoming', 'waiting', 'blocked']) {
      const plans = sorted('today.section', { section }).filter((plan) => !plan.includes('[SELECT f.*, coalesce(c.honorific'));
      expect(plans).toEqual([]);
    }
  });

  it('would be noticed if it did', () => {
    expect(wholeTable.test('SCAN f [SELECT]')).toBe(true);
    expect(wholeTable.test('SCAN contacts [SELECT]')).toBe(true);
    expect(wholeTable.test('SCAN c USING COVERING INDEX contacts_by_name [SELECT]')).toBe(false);
    expect(wholeTable.test('SEARCH f USING INDEX follow_ups_by_day (day>? AND day<?) [SELECT]')).toBe(false);
  });
});
