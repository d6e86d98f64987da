import { createHash } from 'node:crypto';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LetterView } from '../../shared/views.ts';
import { findBrowser } from '../../electron/findBrowser.ts';
import { chromiumPdf } from '../../electron/renderPdf.ts';
import { blindsAddress, debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import type { DebriefInput } from '../fixtures/debriefs.ts';
import { needs } from '../fixtures/needs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { whyNoPdf } from './measurePdf.ts';

const browser = findBrowser();
const pdf = chromiumPdf({ executablePath: browser });
afterAll(() => pdf.close());

const dana = person('Dana', 'McDonald', { role: 'decisionMaker', title: 'Owner and President' });
const luis = person('Luis', 'Ortega', { honorific: 'Mr.', title: 'Director of Sales' });
const bev = person('Bev', 'Kowalski', { role: 'receptionist', title: 'Front desk' });
const panel = debrief({
  people: [dana, luis, bev],
  restate: ['Dealer network from 14 to 41 in three years', 'Trained a team of nine'],
  asked: ['Two project samples'],
  learned: ['A second showroom opens in the autumn'],
});
const printedAt = '2026-06-11T20:40:00Z';
const mailedAt = '2026-06-11T21:15:00Z';
const zone = 'America/New_York';

describe('the letter desk', () => {
  let desk: TestJournal;
  const record = async (told: Partial<DebriefInput> = {}): Promise<void> => {
    await desk.call('interviews.record', { ...panel, ...told });
  };
  const all = async (): Promise<readonly LetterView[]> => {
    const { rows } = await desk.call('letters.list', { offset: 0, limit: 100 });
    return Promise.all(rows.map(({ id }) => desk.call('letters.get', { id })));
  };
  const to = async (contactId: string): Promise<LetterView> => {
    const found = (await all()).find((letter) => letter.person.id === contactId);
    if (found === undefined) throw new Error('There is no letter to this person.');
    return found;
  };
  const save = async (letter: LetterView, told: Partial<LetterView>): Promise<void> => {
    const { id, body, enclosures, format, paper, dated } = { ...letter, ...told };
    await desk.call('letters.save', { id, body, enclosures: [...enclosures], format, paper, dated });
  };

  beforeEach(async () => {
    desk = openTestJournal({ renderPdf: pdf });
    await desk.call('profile.save', { ...jordanEllis, phones: [...jordanEllis.phones] });
    await record();
  });
  afterEach(() => desk.close());

  it('does not overwrite a text that another window wrote meanwhile', async () => {
    const { id, body, enclosures, format, paper, dated } = await to(dana.contactId);
    const rest = { id, enclosures: [...enclosures], format, paper, dated };
    await desk.call('letters.save', { ...rest, body: 'Written in one window.', base: body });
    const refused = await desk.problem('letters.save', { ...rest, body: 'Written in the other.', base: body });
    expect(refused.code).toBe('refused');
    expect((await to(dana.contactId)).body).toBe('Written in one window.');
    await desk.call('letters.save', { ...rest, body: 'Written in the other.', base: 'Written in one window.' });
    expect((await to(dana.contactId)).body).toBe('Written in the other.');
  });

  it('has a draft for everybody met: letters for those who asked, a card for the front desk', async () => {
    const letters = await all();
    expect(letters.map(({ kind, person: { spoken }, state, problems }) => [kind, spoken, state, problems.length])).toEqual(
      expect.arrayContaining([
        ['letter', 'Ms. McDonald', 'drafted', 0],
        ['letter', 'Mr. Ortega', 'drafted', 0],
        ['card', 'Ms. Kowalski', 'drafted', 0],
      ]),
    );
    expect(letters).toHaveLength(3);
    expect(new Set(letters.map(({ body }) => body)).size).toBe(3);
    expect((await to(dana.contactId)).page).toEqual({
      senderLines: ['Jordan Ellis', '2187 Summit Street, Columbus, OH 43201', '614-555-0148   jordan.ellis@example.com'],
      date: 'June 11, 2026',
      recipientLines: ['Ms. Dana McDonald', 'Owner and President', "McDonald's Blinds and Shades", '4100 Morse Road', 'Columbus, OH 43230'],
      salutation: 'Dear Ms. McDonald:',
      closing: 'Sincerely,',
      signedName: 'Jordan Ellis',
    });
  });

  it('plants nothing twice, follows a changed debrief, and leaves a saved text to its writer', async () => {
    const before = await all();
    await record();
    expect(await all()).toEqual(before);
    await save(await to(luis.contactId), { body: 'My own words about {{position}}.' });
    await record({ forgot: ['Reopened the Dublin showroom'], opportunity: { ...panel.opportunity, title: 'Regional Sales Manager' } });
    expect((await to(dana.contactId)).body).toContain('{{forgot1}}');
    const own = await to(luis.contactId);
    expect(own.body).toBe('My own words about {{position}}.');
    expect(own.fields.find(({ name }) => name === 'position')?.value).toBe('Regional Sales Manager');
  });

  it('is not dated before the interview that it thanks for', async () => {
    const interviewId = desk.newId();
    await record({ interviewId, startsAt: '2026-06-16T14:00:00Z', endsAt: '2026-06-16T15:00:00Z', people: [luis] });
    expect((await all()).filter((letter) => letter.interview?.id === interviewId).map(({ dated }) => dated)).toEqual(['2026-06-16']);
  });

  it('takes away the unprinted letter of somebody who was not there after all', async () => {
    await record({ people: [dana, bev] });
    expect((await all()).map((letter) => letter.person.spoken).sort()).toEqual(['Ms. Kowalski', 'Ms. McDonald']);
  });

  it('names what is missing, and then neither prints nor marks as proofread', async () => {
    await record({ restate: [] });
    const letter = await to(dana.contactId);
    expect(letter.problems.map(({ kind }) => kind)).toEqual(['unfilledField']);
    const sentence = 'The journal does not say what to re-state: add it there, or write it instead of {{restate1}}.';
    expect(letter.problems[0]?.sentence).toBe(sentence);
    const ids = [letter.id];
    for (const [name, input] of [
      ['letters.pdf', { ids, what: 'letters' }],
      ['letters.printed', { ids, mailedAt: null, zone }],
      ['letters.markProofread', { id: letter.id }],
    ] as const) {
      expect(await desk.problem(name, input)).toMatchObject({ code: 'refused', sentence });
    }
    expect((await desk.call('letters.document', { ids, what: 'letters', zones: false })).faults).toContain(sentence);
  });

  it('blocks the letter of somebody without an address, and names them', async () => {
    const noWhere = person('Aiko', 'Tanaka', { atOrganization: false });
    await record({ people: [dana, noWhere] });
    const letter = await to(noWhere.contactId);
    expect(letter.problems).toEqual([
      { kind: 'addressMissing', sentence: 'No postal address of Ms. Tanaka is known: add it to the contact.' },
    ]);
    expect(await desk.problem('letters.pdf', { ids: [letter.id], what: 'envelopes' })).toMatchObject({ code: 'refused' });
  });

  it('never records a draft as sent', async () => {
    const { id } = await to(dana.contactId);
    expect(await desk.problem('letters.mailed', { ids: [id], mailedAt, zone })).toMatchObject({
      code: 'refused',
      sentence: 'The letter to Ms. McDonald is not printed yet. Print it first: a draft is never recorded as sent.',
    });
    expect((await to(dana.contactId)).state).toBe('drafted');
  });

  it('addresses an envelope at home and abroad', async () => {
    const { id } = await to(dana.contactId);
    const { html, pageMm, faults } = await desk.call('letters.document', { ids: [id], what: 'envelopes', zones: true });
    expect(pageMm.map(Math.round)).toEqual([241, 105]);
    expect(faults).toEqual([]);
    for (const line of ['MS DANA MCDONALD', 'MCDONALDS BLINDS AND SHADES', '4100 MORSE ROAD', 'COLUMBUS OH  43230'])
      expect(html).toContain(line);
    expect(
      (
        await desk.call('addresses.lines', {
          names: ['Frau Anna Müller'],
          address: { ...blindsAddress, country: 'DE', region: '', postalCode: '10115', city: 'Berlin' },
          capitals: false,
        })
      ).lines,
    ).toEqual(['Frau Anna Müller', '4100 Morse Road', '10115 Berlin', 'GERMANY']);
  });

  describe('after printing', () => {
    beforeEach(needs(whyNoPdf(browser)));

    it('keeps the PDF, its text and its hash, unchangeable, and a changed letter’s next print as a new version', async () => {
      desk.at(printedAt);
      const letter = await to(dana.contactId);
      const ids = [letter.id];
      await desk.call('letters.printed', { ids, mailedAt: null, zone });
      await desk.call('letters.printed', { ids, mailedAt: null, zone });
      const [first, ...none] = (await to(dana.contactId)).versionsOnFile;
      expect(none).toEqual([]);
      expect(first).toMatchObject({ version: 1, printedAt });
      const file = await desk.call('letters.version', { id: first?.id ?? '' });
      const bytes = Buffer.from(file.base64, 'base64');
      expect(file.name).toBe('Letter to Ms. Dana McDonald.pdf');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(first?.sha256);
      expect(bytes.length).toBe(first?.bytes);
      expect(await to(dana.contactId)).toMatchObject({ state: 'printed', mailedAt: null });

      await save(await to(dana.contactId), { body: 'Shorter now. Thank you.' });
      expect((await to(dana.contactId)).state).toBe('drafted');
      await desk.call('letters.printed', { ids, mailedAt: null, zone });
      expect((await to(dana.contactId)).versionsOnFile.map(({ version }) => version)).toEqual([2, 1]);
      expect((await desk.call('letters.version', { id: first?.id ?? '' })).base64).toBe(file.base64);
    });

    it('notices on opening that a version on the disk is no longer what was printed', async () => {
      const { id } = await to(dana.contactId);
      await desk.call('letters.printed', { ids: [id], mailedAt: null, zone });
      const [version] = (await to(dana.contactId)).versionsOnFile;
      desk.journal().close();
      const file = new BetterSqlite3(desk.file);
      file.exec("DROP TRIGGER attachments_are_not_rewritten; UPDATE attachments SET bytes = CAST('%PDF-forged' AS BLOB)");
      file.close();
      desk.reopen();
      expect(await desk.problem('letters.version', { id: version?.id ?? '' })).toMatchObject({ code: 'journal' });
    });

    it('printed is not mailed; mailed closes the thanks, records the contact and gives the call its window', async () => {
      const { id } = await to(dana.contactId);
      await desk.call('letters.printed', { ids: [id], mailedAt: null, zone });
      const opportunity = () => desk.call('opportunities.get', { id: panel.opportunity.id });
      const call = async () => (await opportunity()).open.find(({ rules }) => rules[0] === 'P12');
      expect((await call())?.state).toBe('waiting');

      await desk.call('letters.mailed', { ids: [id], mailedAt, zone });
      expect(await to(dana.contactId)).toMatchObject({ state: 'mailed', mailedAt });
      expect((await call())?.windows[0]?.from).toBe('2026-06-15T13:00:00Z');
      const { open, timeline } = await opportunity();
      expect(open.some(({ rules, person: { id: who } }) => rules[0] === 'P5' && who === dana.contactId)).toBe(false);
      expect(timeline.filter((event) => event.kind === 'touch' && event.touch.letterId === id)).toHaveLength(1);
      const done = (await desk.call('today.read', { limit: 50 })).doneToday.rows.find(({ person: { id: who } }) => who === dana.contactId);
      expect(done?.closedBecause).toBe('you mailed Ms. McDonald’s letter on Thu 11 June');

      await desk.call('letters.mailed', { ids: [id], mailedAt, zone });
      expect((await opportunity()).timeline.filter((event) => event.kind === 'touch')).toHaveLength(1);
      expect(
        await desk.problem('letters.save', { id, body: 'x', enclosures: [], format: 'fullBlock', paper: 'letter', dated: '2026-06-12' }),
      ).toMatchObject({ code: 'refused' });
    });

    it('corrects the moment of mailing without a second contact', async () => {
      const { id } = await to(dana.contactId);
      await desk.call('letters.printed', { ids: [id], mailedAt, zone });
      await desk.call('letters.mailed', { ids: [id], mailedAt: '2026-06-11T20:15:00Z', zone });
      const { timeline } = await desk.call('opportunities.get', { id: panel.opportunity.id });
      expect(timeline.filter((event) => event.kind === 'touch').map(({ at }) => at)).toEqual(['2026-06-11T20:15:00Z']);
    });

    it('refuses a moment of mailing before the interview', async () => {
      const { id } = await to(dana.contactId);
      await desk.call('letters.printed', { ids: [id], mailedAt: null, zone });
      expect(await desk.problem('letters.mailed', { ids: [id], mailedAt: '2026-06-10T21:15:00Z', zone })).toMatchObject({
        code: 'invalid',
        fields: [{ field: 'mailedAt', sentence: 'Choose a moment after the interview started.' }],
      });
    });

    it('leaves a printed letter to somebody who was taken out of the debrief on file', async () => {
      const { id } = await to(luis.contactId);
      await desk.call('letters.printed', { ids: [id], mailedAt: null, zone });
      await record({ people: [dana, bev] });
      expect((await to(luis.contactId)).versionsOnFile).toHaveLength(1);
    });

    it('makes one PDF of a batch of letters and cards, and one of its envelopes', async () => {
      const ids = (await all()).map(({ id }) => id);
      for (const [what, name] of [
        ['letters', '3 letters.pdf'],
        ['envelopes', '3 envelopes.pdf'],
      ] as const) {
        const file = await desk.call('letters.pdf', { ids, what });
        expect(file.name).toBe(name);
        expect(Buffer.from(file.base64, 'base64').toString('latin1', 0, 5)).toBe('%PDF-');
      }
    });
  });
});
