import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import type { ImportView, Imported } from '../../shared/views.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { connections } from '../fixtures/contacts/connections.ts';

let test: TestJournal;
beforeEach(() => {
  test = openTestJournal({ file: ':memory:' });
});
afterEach(() => test.close());

const sample = (name: string): string => readFileSync(fileURLToPath(new URL(`../fixtures/contacts/${name}`, import.meta.url)), 'base64');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const preview = (file: string): Promise<ImportView> => test.call('imports.preview', { runId: test.newId(), base64: file, columns: null });
const apply = (file: string, choices: InputOf<'imports.apply'>['choices'] = []): Promise<Imported> =>
  test.call('imports.apply', { runId: test.newId(), base64: file, columns: null, choices });
const everyone = async () =>
  (await test.call('contacts.list', { search: '', filter: 'everyone', sort: 'name', descending: false, offset: 0, limit: 500 })).rows;
const digest = async (): Promise<string> => {
  const rows = await everyone();
  return JSON.stringify(await Promise.all(rows.map(({ id }) => test.call('contacts.get', { id }))));
};

const mixed = 'mixed.vcf';

describe('a file of vCards', () => {
  it('shows, before anything is written, who is new, who is left out, on which line and why', async () => {
    const before = await digest();
    const view = await preview(sample(mixed));
    expect(view.counts).toEqual({ new: 3, adds: 0, known: 0, doubts: 0, leftOut: 2, remarks: view.remarks.length });
    expect(view.leftOut).toEqual([
      { line: 25, property: 'name', reason: 'It names nobody.' },
      { line: 37, property: 'BEGIN', reason: 'This card has no END, so the file may be cut off.' },
    ]);
    expect(view.remarks).toEqual([
      { line: 8, property: 'EMAIL', reason: '“not an address” is not an e-mail address. It is kept in the notes.' },
      { line: 9, property: 'this line is no property', reason: 'This is not a property of a vCard, and left out.' },
      { line: 21, property: 'BDAY', reason: 'The journal has no place for it.' },
    ]);
    expect(await digest()).toBe(before);
  });

  it('takes in the good cards of a partly bad file', async () => {
    expect(await apply(sample(mixed))).toEqual({ added: 3, merged: 0, known: 0, undecided: 0, leftOut: 2 });
    const people = await everyone();
    expect(people.map(({ name }) => name)).toEqual(['<b>Ruth</b> =2+2', 'Ms. Dana McDonald', 'Mr. Luis Ortega y Gasset']);
    const dana = await test.call('contacts.get', { id: people[1]?.id ?? '' });
    expect(dana).toMatchObject({ title: 'Sales Director', phones: ['+1 212 555 0147'], email: 'dana@mcdonalds.example' });
    expect(dana.organization?.name).toBe('McDonald’s; Corporate, Inc.');
    expect(dana.notes).toContain('E-mail: not an address');
  });

  it('adds nothing the second time', async () => {
    await apply(sample(mixed));
    const before = await digest();
    const { savedAt } = await test.call('journal.status', {});
    test.at('2026-06-11T20:00:00Z');
    expect((await preview(sample(mixed))).counts).toMatchObject({ new: 0, adds: 0, known: 3, doubts: 0 });
    expect(await apply(sample(mixed))).toEqual({ added: 0, merged: 0, known: 3, undecided: 0, leftOut: 2 });
    expect(await digest()).toBe(before);
    expect((await test.call('journal.status', {})).savedAt).toBe(savedAt);
  });

  it('is taken back whole by one Undo', async () => {
    const before = await digest();
    await apply(sample(mixed));
    expect(await test.call('history.undo', {})).toEqual({ undone: 'the import' });
    expect(await digest()).toBe(before);
    expect(await test.call('organizations.suggest', { text: 'McDonald' })).toEqual([]);
    expect(await test.call('search.find', { text: 'Ortega', limit: 20 })).toEqual([]);
  });
});

describe('somebody who is known', () => {
  const dana = 'BEGIN:VCARD\nVERSION:3.0\nFN:Dana McDonald\nN:McDonald;Dana;;;\n';
  const card = (lines: string): string => base64(`${dana}${lines}\nEND:VCARD\n`);
  const first = card('EMAIL:dana@mcdonalds.example\nORG:McDonald’s');

  beforeEach(async () => {
    await apply(first);
  });

  it('by name and e-mail gets what is new and keeps what was there', async () => {
    const more = card('EMAIL:DANA@mcdonalds.example\nTEL:+1 212 555 0147\nTITLE:Sales Director');
    expect((await preview(more)).rows).toMatchObject([{ kind: 'adds', adds: ['title', 'phone'] }]);
    expect(await apply(more)).toMatchObject({ added: 0, merged: 1 });
    const moved = card('EMAIL:dana@mcdonalds.example\nTITLE:Vice President\nTEL:(212) 555-0199');
    await apply(moved);
    const [row] = await everyone();
    const contact = await test.call('contacts.get', { id: row?.id ?? '' });
    expect(contact).toMatchObject({
      title: 'Sales Director',
      phones: ['+1 212 555 0147', '(212) 555-0199'],
      notes: 'Title: Vice President',
    });
    expect(await apply(moved)).toMatchObject({ merged: 0, known: 1 });
  });

  it('by name and organization alone is asked about, and not taken in until that is answered', async () => {
    const probable = card('ORG:MCDONALD’S\nEMAIL:dmc@mail.example');
    const { doubts } = await preview(probable);
    expect(doubts).toMatchObject([{ line: 1, candidates: [{ name: 'Dana McDonald', email: 'dana@mcdonalds.example' }] }]);
    expect(await apply(probable)).toEqual({ added: 0, merged: 0, known: 0, undecided: 1, leftOut: 0 });
    expect((await everyone()).length).toBe(1);
    const same = doubts[0]?.candidates[0]?.same ?? '';
    expect(await apply(probable, [{ line: 1, same }])).toMatchObject({ merged: 1 });
    expect((await preview(probable)).counts).toMatchObject({ known: 1, doubts: 0 });
    expect((await everyone()).length).toBe(1);
  });

  it('or somebody else of that name, as the user says', async () => {
    const probable = card('ORG:McDonald’s\nEMAIL:dmc@mail.example');
    expect(await apply(probable, [{ line: 1, same: 'new' }])).toMatchObject({ added: 1 });
    expect((await everyone()).length).toBe(2);
    expect((await preview(probable)).counts).toMatchObject({ known: 1, doubts: 0 });
  });

  it('by e-mail under another name is asked about', async () => {
    const other = base64('BEGIN:VCARD\nVERSION:4.0\nFN:D. McDonald-Reyes\nEMAIL:dana@mcdonalds.example\nEND:VCARD\n');
    expect((await preview(other)).counts).toMatchObject({ doubts: 1 });
  });

  it('twice in one file is one person', async () => {
    const twice = base64(`Name,Email\nAnnie Hale,annie@hale.example\nAnnie Hale,annie@hale.example\n`);
    expect(await apply(twice)).toMatchObject({ added: 1, known: 1 });
  });
});

describe('LinkedIn’s Connections.csv', () => {
  it.each([
    ['with notes before the header and a byte order mark', { preamble: true, mark: true, url: true }],
    ['with neither', { preamble: false, mark: false, url: true }],
    ['of the years before the URL', { preamble: true, mark: false, url: false }],
  ])('%s brings the right 862 rows', async (_, shape) => {
    const file = base64(connections(shape));
    const view = await preview(file);
    expect(view.format).toBe('LinkedIn');
    expect(view.counts).toMatchObject({ new: 845, leftOut: 17, doubts: 0, known: 0, adds: 0 });
    expect(view.leftOut[0]).toEqual({
      line: (shape.preamble ? 4 : 1) + 50,
      property: 'name',
      reason: 'LinkedIn gives no name for this connection.',
    });
    expect(await apply(file)).toEqual({ added: 845, merged: 0, known: 0, undecided: 0, leftOut: 17 });
    expect(await apply(file)).toEqual({ added: 0, merged: 0, known: 845, undecided: 0, leftOut: 17 });
  });

  it('keeps when somebody was connected, and their page', async () => {
    await apply(base64(connections({ preamble: true, mark: true, url: true })));
    const { rows } = await test.call('contacts.list', {
      ...{ search: 'Given1', filter: 'everyone', sort: 'name' },
      descending: false,
      offset: 0,
      limit: 1,
    });
    const { notes } = await test.call('contacts.get', { id: rows[0]?.id ?? '' });
    expect(notes).toMatch(/^URL: https:\/\/www\.linkedin\.com\/in\/p\d+\nConnected On: \d\d \w{3} 20\d\d$/);
  });
});

describe('a table', () => {
  const table = base64('Who;Works at;Ring them;Zeug\n"Hale, Annie";Northlight;+1 212 555 0101;x\n;;;\n"open\n');

  it('is taken as its columns are chosen, and keeps in the notes what has no field', async () => {
    const { columns } = await preview(table);
    expect(columns).toEqual([
      { header: 'Who', sample: 'Hale, Annie', field: 'note' },
      { header: 'Works at', sample: 'Northlight', field: 'note' },
      { header: 'Ring them', sample: '+1 212 555 0101', field: 'note' },
      { header: 'Zeug', sample: 'x', field: 'note' },
    ]);
    const chosen = ['name', 'organization', 'phone', 'note'] as const;
    const input = { runId: test.newId(), base64: table, columns: [...chosen] };
    const view = await test.call('imports.preview', input);
    expect(view.rows).toMatchObject([{ line: 2, name: 'Annie Hale', organization: 'Northlight', phones: ['+1 212 555 0101'] }]);
    expect(view.leftOut).toEqual([{ line: 4, property: 'row', reason: 'A quotation mark is opened and not closed as a table needs it.' }]);
    await test.call('imports.apply', { ...input, choices: [] });
    const [row] = await everyone();
    expect((await test.call('contacts.get', { id: row?.id ?? '' })).notes).toBe('Zeug: x');
  });

  it('names the line of a row behind one of several lines', async () => {
    const { leftOut } = await preview(base64('Name,Notes\r\nAnnie Hale,"one\r\ntwo\r\nthree"\r\n,nobody\r\n'));
    expect(leftOut).toEqual([{ line: 5, property: 'name', reason: 'It names nobody.' }]);
  });

  it.each([
    ['a calendar', 'BEGIN:VCALENDAR\r\n', 'This is a calendar file.'],
    ['a picture', '\u0089PNG\u0000\u0000', 'This file is not text.'],
    ['nothing', '\n \n', 'This file is empty.'],
  ])('that is %s is refused in a sentence', async (_, text, sentence) => {
    const { code, sentence: said } = await test.problem('imports.preview', { runId: test.newId(), base64: base64(text), columns: null });
    expect(code).toBe('refused');
    expect(said).toContain(sentence);
  });
});
