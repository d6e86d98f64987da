import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { namelessTables, namingColumns, refersToContact } from '../../electron/db/erasing.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

const zone = 'America/New_York';
let test: TestJournal;
beforeEach(() => {
  test = openTestJournal({ renderPdf: () => Promise.resolve(Buffer.from('%PDF-1.7 Dear Ms. Okonkwo')) });
});
afterEach(() => test.close());

/** By these Ruth Okonkwo is known; her former name and address among them. */
const traces = [
  'okonkwo',
  'ruth',
  'brandvold',
  '555-0177',
  '5550177',
  '555.0177',
  '555 0177',
  '77 linden',
  '12 elm grove',
  'drapery friend',
];

const invitation = [
  ...['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:ruth.okonkwo@example.com', 'DTSTAMP:20260610T140000Z'],
  ...['DTSTART:20260618T140000Z', 'DTEND:20260618T150000Z', 'SUMMARY:Interview at the showroom', 'ORGANIZER;CN=Ruth Oko'],
  ...[' nkwo:mailto:ruth.okonkwo@example.com', 'DESCRIPTION:Ask for\\nRuth Okonkwo at (614) 555-0177', 'END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');
const base64Of = (text: string): string => Buffer.from(text).toString('base64');

interface Filled {
  readonly ruth: string;
  readonly dana: string;
  readonly told: ReturnType<typeof debrief>;
}

/** Puts Ruth Okonkwo into every table that can name her, and Dana McDonald beside her. */
async function fill(): Promise<Filled> {
  await test.call('profile.save', jordanEllis);
  await test.call('imports.apply', {
    runId: test.newId(),
    base64: base64Of('Name,Email\nRuth Okonkwo,ruth.okonkwo@example.com\n'),
    columns: null,
    choices: [],
  });
  const ruth = (await test.call('search.find', { text: 'okonkwo', limit: 1 }))[0]?.id ?? '';
  const told = debrief({
    people: [
      person('Dana', 'McDonald', { role: 'decisionMaker' }),
      person('Ruth', 'Okonkwo', { contactId: ruth, email: 'ruth.okonkwo@example.com', phone: '614-555-0177', callFirst: true }),
    ],
    decision: { kind: 'asap' },
    learned: ['Okonkwo runs the showroom', 'the list is short'],
  });
  const dana = told.people[0]?.contactId ?? '';
  const opportunityId = told.opportunity.id;
  await test.call('interviews.record', told);
  const own = { street: '12 Elm Grove', city: 'Columbus', region: 'OH', postalCode: '43201', country: 'US' };
  const saved = {
    ...{ id: ruth, honorific: 'Ms.' as const, givenName: 'Ruth', suffix: '', title: 'Buyer', organizationId: told.organization.id },
    ...{ atOrganization: false, phones: ['614-555-0177'], email: 'ruth.okonkwo@example.com', preferredChannel: null },
    ...{ pronounced: '', spellingChecked: true, notes: 'drapery friend' },
  };
  await test.call('contacts.save', { ...saved, familyName: 'Brandvold', address: own });
  await test.call('contacts.save', { ...saved, familyName: 'Okonkwo', address: { ...own, street: '77 Linden Walk' } });
  await test.call('contacts.save', {
    ...{
      id: dana,
      honorific: 'Ms.',
      givenName: 'Dana',
      familyName: 'McDonald',
      suffix: '',
      title: '',
      organizationId: told.organization.id,
    },
    ...{ atOrganization: true, address: null, phones: [], email: '', preferredChannel: null, pronounced: '', spellingChecked: true },
    notes: 'Met through Ruth Okonkwo, 614.555.0177, of 77 Linden Walk.',
  });
  const { rows } = await test.call('letters.list', { offset: 0, limit: 20 });
  for (const { id, person: to } of rows) {
    const letter = await test.call('letters.get', { id });
    const kept = { id, enclosures: [], format: letter.format, paper: letter.paper, dated: letter.dated };
    const isHers = to.id === ruth;
    const words = {
      body: isHers ? 'Thank you, drapery friend.' : 'Please greet Ruth Okonkwo.',
      copies: ['Ms. Ruth Okonkwo', 'Mr. Ortega'],
    };
    await test.call('letters.save', { ...kept, ...words });
    await test.call('letterCheck.ignore', { id: test.newId(), letterId: id, finding: 'name: Okonkwo' });
    if (isHers) await test.call('letters.printed', { ids: [id], mailedAt: '2026-06-11T19:35:00Z', zone });
  }
  for (const [contactId, said] of [
    [ruth, 'spoke with the drapery friend'],
    [dana, 'OKONKWO decides, she said'],
  ] as const) {
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId, opportunityId, direction: 'in', about: 'status', channel: 'call' },
      ...{ outcome: 'reached', said, at: '2026-06-11T19:00:00Z', zone },
    });
    const id = test.newId();
    await test.call('messages.write', {
      id,
      channel: 'email',
      contactId,
      opportunityId: null,
      interviewId: told.interviewId,
      template: null,
    });
    await test.call('messages.save', { id, subject: 'Ms. Okonkwo', body: 'I met Ruth Okonkwo.', base: null });
    await test.call('quietDays.save', { id: test.newId(), contactId, from: '2026-08-03', to: '2026-08-14', words: 'away' });
  }
  const tag = { id: test.newId(), name: 'friends of Okonkwo', idealDays: 30, longestDays: null };
  await test.call('tags.save', tag);
  await test.call('contacts.tags', { id: ruth, tagIds: [tag.id] });
  const reference = { honorific: 'Ms.', givenName: 'Ruth', familyName: 'Okonkwo', suffix: '', phone: '', email: '' } as const;
  await test.call('references.link', { id: test.newId(), opportunityId, contactId: ruth, permission: 'given', person: reference });
  await test.call('letterCheck.learn', { id: test.newId(), word: 'Okonkwo' });
  await test.call('templates.save', { template: 'offerCard', wording: 0, subject: '', body: 'Thank you; greet Ruth Okonkwo.' });
  await test.call('searchLog.complete', {
    id: told.interviewId,
    how: '',
    person: 'Ruth Okonkwo',
    reference: 'R-118',
    work: '',
    result: '',
  });
  const posting = { id: test.newId(), opportunityId, kind: 'posting' } as const;
  await test.call('documents.add', { ...posting, name: 'posting.txt', base64: base64Of('Apply to ruth.okonkwo@example.com') });
  await test.call('documents.add', {
    ...posting,
    id: test.newId(),
    name: 'resume.txt',
    base64: base64Of('Ten years of window treatments'),
  });
  const all = { search: 'Okonkwo', filter: 'everyone', tagId: null, organizationId: null, channel: null } as const;
  await test.call('contactLists.save', { id: test.newId(), name: 'With Ruth Okonkwo', ...all, sort: 'name', descending: false });
  const file = { runId: test.newId(), base64: base64Of(invitation) };
  const row = (await test.call('invitations.preview', file)).rows[0];
  await test.call('invitations.apply', {
    ...{ ...file, calledOff: [] },
    taken: [
      {
        ...{ at: row?.at ?? 0, kind: 'phone', place: 'at Okonkwo', zone, startsAt: '2026-06-18T14:00:00Z', endsAt: '2026-06-18T15:00:00Z' },
        ...{ interviewId: test.newId(), organization: { id: told.organization.id, name: told.organization.name } },
        ...{ opportunity: { id: opportunityId, title: 'Sales Manager' } },
        people: [{ name: 'Ruth Okonkwo', email: 'ruth.okonkwo@example.com', contactId: ruth, role: 'interviewer' }],
      },
    ],
  });
  return { ruth, dana, told };
}

/** Everything on the disk beside the backups, as lower-case text of its bytes. */
function bytesOfJournal(): string {
  return readdirSync(test.folder, { withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => readFileSync(join(test.folder, each.name)).toString('latin1').toLowerCase())
    .join('\n');
}

describe('erasing a person', () => {
  it('says before what goes and what stays', async () => {
    const { ruth, told } = await fill();
    const foreseen = await test.call('contacts.erasePreview', { id: ruth });
    expect(foreseen).toMatchObject({
      name: 'Ms. Ruth Okonkwo',
      documents: ['posting.txt'],
      interviews: 2,
      organization: told.organization.name,
    });
    expect(foreseen.goes).toMatchObject({ messages: 1, references: 1 });
    expect(foreseen.texts).toBeGreaterThan(8);
    expect((await test.call('contacts.get', { id: ruth })).name).toBe('Ms. Ruth Okonkwo');
  });

  it('leaves no byte of them in the journal and its log, and keeps what is others’', async () => {
    const { ruth, dana, told } = await fill();
    for (const trace of traces.slice(0, 4)) expect(bytesOfJournal(), 'it was there').toContain(trace);
    await test.call('contacts.erase', { id: ruth });
    const left = bytesOfJournal();
    for (const trace of [...traces, ruth]) {
      const at = left.indexOf(trace);
      expect(at < 0 ? '' : left.slice(Math.max(0, at - 120), at + 40)).toBe('');
    }
    expect(left, 'the bytes are readable').toContain('mcdonald');

    expect(await test.problem('contacts.get', { id: ruth })).toMatchObject({ code: 'notFound' });
    expect(await test.problem('history.undo', {})).toMatchObject({ code: 'refused' });
    const view = await test.call('contacts.get', { id: dana });
    expect(view.notes).toBe('Met through (erased), (erased), of (erased).');
    expect(view.touches.map(({ said }) => said)).toContain('(erased) decides, she said');
    const opportunity = await test.call('opportunities.get', { id: told.opportunity.id });
    expect(opportunity.documents.map(({ name }) => name)).toEqual(['resume.txt']);
    const kept = await test.call('interviews.get', { id: told.interviewId });
    expect(kept.people.map(({ contactId }) => contactId)).toEqual([dana]);
    expect(kept.learned).toEqual(['(erased) runs the showroom', 'the list is short']);
    const [hers] = (await test.call('letters.list', { offset: 0, limit: 20 })).rows;
    expect((await test.call('letters.get', { id: hers?.id ?? '' })).copies).toEqual(['Ms. (erased)', 'Mr. Ortega']);
    for (const name of ['today.read', 'letters.list', 'messages.list', 'searchLog.read', 'insights.read'] as const) {
      const input = { 'today.read': { limit: 20 }, 'searchLog.read': { until: '2026-06-20', weeks: 3 }, 'insights.read': {} };
      const reply = await test.reply(name, name in input ? input[name as keyof typeof input] : { offset: 0, limit: 20 });
      expect(reply).toMatchObject({ ok: true });
    }
    expect(await test.call('search.find', { text: 'okonkwo', limit: 5 })).toEqual([]);
    test.journal().close();
    const db = new BetterSqlite3(test.file, { readonly: true });
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.prepare("SELECT name FROM marks WHERE name IN ('erasing', 'to_scour')").all()).toEqual([]);
    db.close();
    test.reopen();
    expect(await test.problem('history.undo', {})).toMatchObject({ code: 'refused' });
  });

  it('leaves nothing of whom was merged into them', async () => {
    const { ruth } = await fill();
    const former = {
      ...{ id: test.newId(), honorific: '' as const, givenName: 'Ottoline', familyName: 'Whitlock', suffix: '', title: '', pronounced: '' },
      ...{ organizationId: null, atOrganization: false, phones: ['614-555-0188'], email: 'ottoline@example.org', preferredChannel: null },
      ...{ address: { street: '9 Cedar Mews', city: 'Columbus', region: 'OH', postalCode: '43201', country: 'US' } },
      ...{ spellingChecked: false, notes: '' },
    };
    await test.call('contacts.save', former);
    await test.call('touches.record', {
      ...{ id: test.newId(), contactId: former.id, opportunityId: null, direction: 'in', about: 'other', channel: 'call' },
      ...{ outcome: 'reached', said: 'the muslin order', at: '2026-06-11T19:00:00Z', zone },
    });
    await test.call('contacts.merge', { id: ruth, otherId: former.id, theirs: [] });
    await test.call('contacts.erase', { id: ruth });
    const left = bytesOfJournal();
    for (const trace of [...traces, ruth, former.id, 'whitlock', 'ottoline', '0188', 'cedar mews', 'muslin'])
      expect(left.includes(trace) ? trace : '').toBe('');
  });

  it('keeps a name that is another’s, too', async () => {
    await test.call('profile.save', jordanEllis);
    const told = debrief({
      learned: ['McDonald decides', 'Ned McDonald greets'],
      people: [person('Dana', 'McDonald'), person('Ned', 'McDonald')],
    });
    await test.call('interviews.record', told);
    await test.call('contacts.erase', { id: told.people[1]?.contactId ?? '' });
    expect((await test.call('interviews.get', { id: told.interviewId })).learned).toEqual(['McDonald decides', '(erased) greets']);
    expect((await test.call('contacts.get', { id: told.people[0]?.contactId ?? '' })).name).toBe('Ms. Dana McDonald');
  });
});

describe('what is thought of', () => {
  it('is every column that refers to a contact, and every table', () => {
    test.journal().close();
    const db = new BetterSqlite3(test.file, { readonly: true });
    const tables = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE 'words%' ORDER BY name")
      .pluck()
      .all() as string[];
    const referring = tables.filter((table) =>
      (db.pragma(`foreign_key_list(${table})`) as readonly { readonly table: string }[]).some((key) => key.table === 'contacts'),
    );
    db.close();
    test.reopen();
    expect(referring).toEqual([...refersToContact]);
    expect(tables).toEqual([...Object.keys(namingColumns), ...namelessTables].sort());
  });
});
