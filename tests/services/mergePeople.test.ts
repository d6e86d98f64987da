import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../shared/contract.ts';
import type { Id } from '../../shared/model.ts';
import { goesOver } from '../../electron/db/merging.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

const zone = 'America/New_York';
let test: TestJournal;
beforeEach(async () => {
  test = openTestJournal({ renderPdf: () => Promise.resolve(Buffer.from('%PDF-1.7 a page')) });
  await test.call('profile.save', jordanEllis);
});
afterEach(() => test.close());

/** Every row of the journal without its history, read with the journal closed; the next session begins with them. */
function everything(): Readonly<Record<string, readonly unknown[]>> {
  test.journal().close();
  const db = new BetterSqlite3(test.file, { readonly: true });
  const tables = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'words%' AND name NOT IN ('history', 'changes', 'marks') ORDER BY name",
    )
    .pluck()
    .all() as readonly string[];
  const rows = Object.fromEntries(tables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]));
  expect(db.pragma('foreign_key_check')).toEqual([]);
  db.close();
  test.reopen();
  return rows;
}

const base64Of = (text: string): string => Buffer.from(text).toString('base64');
const importFile = (base64: string) => test.call('imports.apply', { runId: test.newId(), base64, columns: null, choices: [] });
const ruth = (told: Partial<InputOf<'contacts.save'>>): InputOf<'contacts.save'> => ({
  ...{ id: test.newId(), honorific: '', givenName: 'Ruth', familyName: 'Okonkwo', suffix: '', title: '', organizationId: null },
  ...{ address: null, atOrganization: false, phones: [], email: '', preferredChannel: null, pronounced: '', spellingChecked: false },
  ...{ notes: '', ...told },
});
const theirAddress = { street: '77 Linden Walk', city: 'Columbus', region: 'OH', postalCode: '43201', country: 'US' };

interface Twice {
  readonly full: Id;
  readonly thin: Id;
  readonly told: ReturnType<typeof debrief>;
}

/** Ruth Okonkwo was in the room twice by mistake, vouches twice, and has a row of her own in every table both times. */
async function twice(): Promise<Twice> {
  const [one, other] = [person('Ruth', 'Okonkwo', { email: 'ruth@example.com' }), person('R.', 'Okonkwo', { role: 'hr', callFirst: true })];
  const told = debrief({ people: [person('Dana', 'McDonald', { role: 'decisionMaker' }), one, other] });
  await test.call('interviews.record', told);
  const [full, thin] = [one.contactId, other.contactId];
  await test.call('contacts.save', {
    ...ruth({
      id: full,
      organizationId: told.organization.id,
      atOrganization: true,
      email: 'ruth@example.com',
      phones: ['614-555-0177', '614-555-0166'],
    }),
    ...{ honorific: 'Ms.', title: 'Buyer', notes: 'met at the fair', pronounced: 'oh-KON-kwo', spellingChecked: true },
  });
  await test.call('contacts.save', {
    ...ruth({ id: thin, givenName: 'R.', address: theirAddress, email: 'okonkwo@example.org', phones: ['(614) 555-0177', '614-555-0199'] }),
    ...{ title: 'Head Buyer', preferredChannel: 'call', notes: 'likes plain letters' },
  });
  const tag = { id: test.newId(), name: 'trade', idealDays: 30, longestDays: null };
  await test.call('tags.save', tag);
  for (const id of [full, thin]) {
    await test.call('contacts.tags', { id, tagIds: [tag.id] });
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: id, opportunityId: told.opportunity.id, direction: 'in', about: 'status', channel: 'call' },
      ...{ outcome: 'reached', said: `she called, ${id === thin ? 'swatches' : 'curtains'}`, at: '2026-06-11T19:00:00Z', zone },
    });
    await test.call('quietDays.save', { id: test.newId(), contactId: id, from: '2026-08-03', to: '2026-08-14', words: 'away' });
    await test.call('messages.write', {
      ...{ id: test.newId(), channel: 'email', contactId: id, opportunityId: null, interviewId: told.interviewId, template: null },
    });
    const reference = { honorific: '', givenName: 'Ruth', familyName: 'Okonkwo', suffix: '', phone: '', email: '' } as const;
    await test.call('references.link', {
      ...{ id: test.newId(), opportunityId: told.opportunity.id, contactId: id, person: reference },
      permission: id === thin ? 'given' : 'asked',
    });
  }
  await test.call('contacts.circle', { id: thin, in: true });
  return { full, thin, told };
}

/** Those still open whose words, person and kind are the same. */
const openTwice = async (opportunityId: Id): Promise<readonly string[]> => {
  const { open } = await test.call('opportunities.get', { id: opportunityId });
  const keys = open.map(({ kind, rules, person: whom, title }) => JSON.stringify([kind, rules[0], whom.id, title]));
  return keys.filter((key, place) => keys.indexOf(key) !== place);
};

describe('two people who are one', () => {
  it('are shown side by side, the fuller one first, and only what differs is asked', async () => {
    const { full, thin } = await twice();
    const view = await test.call('contacts.mergePreview', { whom: { ids: [thin, full] } });
    expect([view.first.id, view.second.id, view.refused]).toEqual([full, thin, null]);
    expect(view.rows.filter(({ isChoice }) => isChoice).map(({ field }) => field)).toEqual(['name', 'title', 'address', 'email']);
    expect(view.rows.find(({ field }) => field === 'email')).toMatchObject({ first: 'ruth@example.com', second: 'okonkwo@example.org' });
    expect(await test.problem('contacts.mergePreview', { whom: { ids: [full] } })).toMatchObject({ code: 'invalid' });
  });

  it('become one with all that was either’s, and nothing is planned twice', async () => {
    const { full, thin, told } = await twice();
    const before = (await test.call('today.read', { limit: 50 })).tray.total;
    const { id } = await test.call('contacts.merge', { id: full, otherId: thin, theirs: ['title', 'email'] });
    expect(id).toBe(full);
    const view = await test.call('contacts.get', { id });
    expect(view).toMatchObject({
      ...{
        name: 'Ms. Ruth Okonkwo',
        title: 'Head Buyer',
        email: 'okonkwo@example.org',
        phones: ['614-555-0177', '614-555-0166', '614-555-0199'],
      },
      ...{ preferredChannel: 'call', atOrganization: true, spellingChecked: true, circle: 'yes' },
    });
    for (const part of ['met at the fair', 'likes plain letters', 'Title: Buyer', 'E-mail: ruth@example.com', 'Also named: R. Okonkwo'])
      expect(view.notes).toContain(part);
    expect(view.notes).toContain('77 Linden Walk');
    expect(view.touches.map(({ said }) => said).sort()).toEqual(['she called, curtains', 'she called, swatches']);
    expect(view.tags.map(({ name }) => name)).toEqual(['trade']);
    expect(view.interviews).toHaveLength(1);
    expect(view.quietDays).toHaveLength(1);
    const { people } = await test.call('interviews.get', { id: told.interviewId });
    expect(people.map(({ contactId, role, callFirst }) => [contactId, role, callFirst])).toContainEqual([full, 'hr', true]);
    expect(people).toHaveLength(2);
    const { references } = await test.call('opportunities.get', { id: told.opportunity.id });
    expect(references.map(({ permission }) => permission)).toEqual(['given']);
    expect((await test.call('messages.list', { offset: 0, limit: 9 })).rows.map(({ person: to }) => to.id)).toEqual([full, full]);
    expect(await openTwice(told.opportunity.id)).toEqual([]);
    expect((await test.call('today.read', { limit: 50 })).tray.total).toBeLessThanOrEqual(before);
    const again = await test.call('interviews.record', await test.call('interviews.get', { id: told.interviewId }));
    expect(again).toEqual({ added: 0, retired: 0 });
    expect(await test.problem('contacts.get', { id: thin })).toMatchObject({ code: 'notFound' });
    for (const text of ['swatches', 'okonkwo@example.org', 'likes plain', '0199']) {
      expect(
        (await test.call('search.find', { text, limit: 9 })).filter(({ kind }) => kind === 'contact').map((found) => found.id),
        text,
      ).toEqual([full]);
    }
  });

  it('leave nothing that names the one who went but the id by which files know them', async () => {
    const { full, thin } = await twice();
    await test.call('contacts.merge', { id: full, otherId: thin, theirs: [] });
    const naming = Object.entries(everything()).filter(([, rows]) => rows.some((row) => JSON.stringify(row).includes(thin)));
    expect(naming.map(([table]) => table)).toEqual(['also_known']);
  });

  it('are two again with one Undo, to the last value', async () => {
    const { full, thin } = await twice();
    const before = everything();
    await test.call('contacts.merge', { id: full, otherId: thin, theirs: ['name', 'address', 'email'] });
    expect((await test.call('journal.status', {})).undo).toBe('the merging of two contacts');
    expect((await test.call('contacts.get', { id: full })).envelopeLines).toContain('77 LINDEN WALK');
    await test.call('history.undo', {});
    expect(everything()).toEqual(before);
    expect((await test.call('search.find', { text: 'swatches', limit: 9 })).map(({ id }) => id)).toContain(thin);
  });

  it('keep what was done: a thank-you that was mailed to one is not asked for again', async () => {
    const { full, thin, told } = await twice();
    const { rows } = await test.call('letters.list', { offset: 0, limit: 9 });
    const letter = rows.find(({ person: to }) => to.id === thin)?.id ?? '';
    await test.call('letters.printed', { ids: [letter], mailedAt: '2026-06-11T19:35:00Z', zone });
    await test.call('contacts.merge', { id: full, otherId: thin, theirs: [] });
    const view = await test.call('contacts.get', { id: full });
    expect(view.letters.map(({ id, state }) => [id, state])).toEqual([[letter, 'mailed']]);
    const { open } = await test.call('opportunities.get', { id: told.opportunity.id });
    expect(open.filter(({ rules, person: whom }) => rules[0] === 'P5' && whom.id === full)).toEqual([]);
  });

  it('stay two where a letter to each was printed for the same interview', async () => {
    const { full, thin } = await twice();
    const { rows } = await test.call('letters.list', { offset: 0, limit: 9 });
    const ids = rows.filter(({ person: to }) => to.id !== rows[0]?.id).map(({ id }) => id);
    await test.call('letters.printed', { ids, mailedAt: null, zone });
    expect((await test.call('contacts.mergePreview', { whom: { ids: [full, thin] } })).refused).toContain('what was printed is kept');
    expect(await test.problem('contacts.merge', { id: full, otherId: thin, theirs: [] })).toMatchObject({ code: 'refused' });
  });

  it('keep a letter that was begun and not printed, in the notes', async () => {
    const { full, thin } = await twice();
    for (const { id, person: to } of (await test.call('letters.list', { offset: 0, limit: 9 })).rows) {
      const { format, paper, dated } = await test.call('letters.get', { id });
      await test.call('letters.save', {
        id,
        enclosures: [],
        format,
        paper,
        dated,
        body: `Dear ${to.id === thin ? 'drapery' : 'curtain'} friend`,
      });
    }
    await test.call('contacts.merge', { id: full, otherId: thin, theirs: [] });
    const view = await test.call('contacts.get', { id: full });
    expect(view.letters).toHaveLength(1);
    expect(view.notes).toContain('A letter that was not sent: Dear drapery friend');
  });
});

describe('a file that tells of somebody who was merged', () => {
  const table = (name: string, email: string): string => base64Of(`Name,Email\n${name},${email}\n`);

  it('finds the one who stayed, by either name and address and by the former id', async () => {
    await importFile(table('Ruth Okonkwo', 'ruth@example.com'));
    await importFile(table('Ruth Brandvold', 'brandvold@example.com'));
    const everyone = { search: '', filter: 'everyone', sort: 'name', descending: false, offset: 0, limit: 9 } as const;
    const [brandvold, okonkwo] = (await test.call('contacts.list', everyone)).rows.map(({ id }) => id);
    const card = await test.call('contacts.export', { format: 'vCard 3.0', byteOrderMark: false, whom: { ids: [brandvold ?? ''] } });
    await test.call('contacts.merge', { id: okonkwo ?? '', otherId: brandvold ?? '', theirs: ['name'] });
    for (const file of [table('Ruth Okonkwo', 'ruth@example.com'), table('Ruth Brandvold', 'brandvold@example.com'), card.base64])
      expect(await importFile(file)).toEqual({ added: 0, merged: 0, known: 1, undecided: 0, leftOut: 0 });
    expect((await test.call('contacts.list', everyone)).total).toBe(1);
  });
});

describe('what is thought of', () => {
  it('is every column that refers to a contact', () => {
    test.journal().close();
    const db = new BetterSqlite3(test.file, { readonly: true });
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all() as string[];
    const keysOf = (table: string) =>
      db.pragma(`foreign_key_list(${table})`) as readonly { readonly table: string; readonly from: string }[];
    const referring = tables.flatMap((table) => keysOf(table).flatMap((key) => (key.table === 'contacts' ? [`${table}.${key.from}`] : [])));
    db.close();
    test.reopen();
    expect(referring).toEqual(Object.keys(goesOver).map((table) => `${table}.contact_id`));
  });
});
