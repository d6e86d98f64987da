import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contract } from '../../shared/contract.ts';
import type { OperationName } from '../../shared/contract.ts';
import { handlers } from '../../electron/services/index.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { sampleInputs } from '../fixtures/sampleInputs.ts';

let test: TestJournal;
beforeEach(() => {
  test = openTestJournal({ file: ':memory:' });
});
afterEach(() => test.close());

const names = Object.keys(contract) as readonly OperationName[];
const ofKind = (kind: 'query' | 'command' | 'task'): readonly OperationName[] => names.filter((name) => contract[name].kind === kind);

describe('the contract', () => {
  it('has a handler for every operation and none beside them', () => {
    expect(Object.keys(handlers).sort()).toEqual([...names].sort());
    for (const name of names) expect(handlers[name], name).toBeTypeOf('function');
  });

  it('names every operation by its area and a verb', () => {
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
  });

  it.each([
    'nonsense',
    '',
    'toString',
    '__proto__',
    'constructor',
    'journal.Status',
    'journal.status ',
    7,
    null,
    undefined,
    {},
    ['journal.status'],
  ])('knows no operation named %j', async (name) => {
    expect(await test.problem(name, {})).toMatchObject({ code: 'unknownOperation' });
  });
});

describe('an input that does not fit', () => {
  it.each(names)('is refused by %s with the field and a sentence', async (name) => {
    for (const input of [null, undefined, 'text', 7, [], { surprise: true }]) {
      const { code, sentence, fields } = await test.problem(name, input);
      expect(code).toBe('invalid');
      expect(sentence).toMatch(/\.$/);
      expect(fields.length).toBeGreaterThan(0);
      for (const field of fields) expect(field.sentence).toMatch(/^\S.*\.$/s);
    }
  });

  it.each(names.filter((name) => !contract[name].input.safeParse({}).success))('is not nothing at all for %s', async (name) => {
    const { code, fields } = await test.problem(name, {});
    expect(code).toBe('invalid');
    expect(fields.every(({ field }) => field !== '')).toBe(true);
  });
});

describe('an input that fits', () => {
  it.each(ofKind('query'))('is answered by %s without a write, by a handle that cannot write', async (name) => {
    const inputs = await sampleInputs(test);
    const before = (await test.call('journal.status', {})).savedAt;
    const reply = await test.reply(name, inputs[name]);
    // Only a letter that was never printed has no version to show.
    if (name === 'letters.version') expect(reply).toMatchObject({ ok: false, problem: { code: 'notFound' } });
    else expect(reply).toMatchObject({ ok: true });
    expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
    expect((await test.call('journal.status', {})).savedAt).toBe(before);
  });

  it('is refused when a query tries to write all the same', async () => {
    const kept = handlers['journal.status'];
    const trying = handlers as { 'journal.status': unknown };
    trying['journal.status'] = ({ db }: Parameters<typeof kept>[0]) =>
      db.prepare("INSERT INTO marks VALUES ('x', 'y') RETURNING name").get();
    try {
      expect(await test.problem('journal.status', {})).toMatchObject({ code: 'storage' });
    } finally {
      trying['journal.status'] = kept;
    }
    await test.call('profile.save', (await sampleInputs(test))['profile.save']);
  });

  // Where the calendar file is kept is a fact of this computer and not of the history (marks.ts): the user stops it instead.
  const commands = ofKind('command').filter(
    (name) =>
      !['example.load', 'example.clear', 'contacts.erase', 'letters.mailed', 'history.undo', 'reminders.tell', 'calendar.keep'].includes(
        name,
      ),
  );
  it.each(commands)('is done by %s, and undone leaves every list as it was', async (name) => {
    const inputs = await sampleInputs(test);
    // Saved again as they are recorded already, these three would change nothing, and nothing would be undone.
    const others: Partial<Record<OperationName, unknown>> = {
      'profile.save': { ...inputs['profile.save'], name: 'Jordan A. Ellis' },
      'interviews.record': {
        ...inputs['interviews.record'],
        opportunity: { ...inputs['interviews.record'].opportunity, title: 'Sales Director' },
      },
      'organizations.save': { ...inputs['organizations.save'], name: 'McDonald’s Shades' },
    };
    const lists = async () => [
      (await test.call('journal.status', {})).profile,
      await test.call('today.read', { limit: 50 }),
      await test.call('contacts.list', inputs['contacts.list']),
      await test.call('contactLists.list', {}),
      await test.call('opportunities.list', inputs['opportunities.list']),
      await test.call('opportunities.get', inputs['opportunities.get']),
      await test.call('letters.list', inputs['letters.list']),
      await test.call('letters.get', inputs['letters.get']),
      await test.call('letterCheck.read', inputs['letterCheck.read']),
      await test.call('messages.list', inputs['messages.list']),
      await test.call('messages.get', inputs['messages.get']).catch(() => null),
      await test.call('signature.read', {}),
      await test.call('templates.list', {}),
      await test.call('tags.list', inputs['tags.list']),
      await test.call('searchLog.read', inputs['searchLog.read']),
      await test.call('quietDays.list', inputs['quietDays.list']),
      await test.call('paper.read', {}),
      await test.call('contacts.card', { id: inputs['contacts.keepCard'].id }),
      await test.call('contacts.card', { id: inputs['contacts.removeCard'].id }).catch(() => null),
    ];
    const before = await lists();
    expect(await test.reply(name, others[name] ?? inputs[name])).toMatchObject({ ok: true });
    expect(await lists()).not.toEqual(before);
    await test.call('history.undo', {});
    expect(await lists()).toEqual(before);
  });
});
