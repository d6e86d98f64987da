import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LetterView } from '../../shared/views.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import type { DebriefInput } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';

const dana = person('Dana', 'McDonald', { role: 'decisionMaker', title: 'Owner and President' });
const luis = person('Luis', 'Ortega', { honorific: 'Mr.', title: 'Director of Sales' });
const bev = person('Bev', 'Kowalski', { role: 'receptionist', title: 'Front desk' });
const panel = debrief({ people: [dana, luis, bev] });
const mailedAt = '2026-06-11T21:15:00Z';
const zone = 'America/New_York';

/** The head of a PNG: nothing more of it is read. */
const pngHead = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(33);
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
};
const withoutMoments = (base64: string): string =>
  Buffer.from(base64, 'base64')
    .toString('latin1')
    .replace(/\(D:[^)]*\)/g, '');

describe('letters on file (P11)', () => {
  let desk: TestJournal;
  const record = async (told: Partial<DebriefInput> = {}): Promise<void> => {
    await desk.call('interviews.record', { ...panel, ...told });
  };
  const to = async (contactId: string): Promise<LetterView> => {
    const { rows } = await desk.call('letters.list', { offset: 0, limit: 100 });
    const found = rows.find((letter) => letter.person.id === contactId);
    if (found === undefined) throw new Error('There is no letter to this person.');
    return desk.call('letters.get', { id: found.id });
  };
  const save = async (letter: LetterView, told: Partial<LetterView>): Promise<void> => {
    const { id, body, enclosures, format, paper, dated } = { ...letter, ...told };
    await desk.call('letters.save', { id, body, enclosures: [...enclosures], format, paper, dated });
  };

  beforeEach(async () => {
    let second = 10;
    desk = openTestJournal({
      // As a browser makes it: the same page differs in the moments of its making alone.
      renderPdf: async (html) => {
        second += 1;
        const made = `D:202606111940${String(second)}+00'00'`;
        return Promise.resolve(Buffer.from(`%PDF-1.4\n/CreationDate (${made})\n/ModDate (${made})>>\n${html}`));
      },
    });
    await desk.call('profile.save', jordanEllis);
    await record();
  });
  afterEach(() => desk.close());

  it('follows a changed debrief again when the saved text was undone', async () => {
    await save(await to(dana.contactId), { body: 'My own words.' });
    await desk.call('history.undo', {});
    await record({ forgot: ['Reopened the Dublin showroom'] });
    expect((await to(dana.contactId)).body).toContain('{{forgot1}}');
  });

  it('archives it once when it is said again while the PDF is being made', async () => {
    const { id } = await to(dana.contactId);
    const input = { ids: [id], mailedAt: null, zone };
    await Promise.all([desk.call('letters.printed', input), desk.call('letters.printed', input)]);
    expect((await to(dana.contactId)).versionsOnFile.map(({ version }) => version)).toEqual([1]);
  });

  it('has the same page on file once also when its print was undone between', async () => {
    const { id } = await to(dana.contactId);
    await desk.call('letters.printed', { ids: [id], mailedAt: null, zone });
    await desk.call('history.undo', {});
    expect(await to(dana.contactId)).toMatchObject({ state: 'drafted' });
    await desk.call('letters.printed', { ids: [id], mailedAt: null, zone });
    const again = await to(dana.contactId);
    expect(again.state).toBe('printed');
    expect(again.versionsOnFile.map(({ version }) => version)).toEqual([1]);
  });

  it('keeps on other paper as another version, though it says the same', async () => {
    const { id } = await to(dana.contactId);
    await desk.call('letters.printed', { ids: [id], mailedAt: null, zone });
    await save(await to(dana.contactId), { paper: 'a4' });
    await desk.call('letters.printed', { ids: [id], mailedAt: null, zone });
    expect((await to(dana.contactId)).versionsOnFile.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('keeps as another version what was printed again after the signature alone was changed', async () => {
    const { id } = await to(dana.contactId);
    const input = { ids: [id], mailedAt: null, zone };
    await desk.call('letters.printed', input);
    await desk.call('signature.save', { base64: pngHead(1200, 400).toString('base64') });
    const { base64: printed } = await desk.call('letters.pdf', { ids: [id], what: 'letters' });
    await desk.call('letters.printed', input);
    const { versionsOnFile } = await to(dana.contactId);
    expect(versionsOnFile.map(({ version }) => version)).toEqual([2, 1]);
    const [newest, first] = await Promise.all(versionsOnFile.map((version) => desk.call('letters.version', { id: version.id })));
    expect(withoutMoments(newest?.base64 ?? '')).toBe(withoutMoments(printed));
    expect(withoutMoments(first?.base64 ?? '')).not.toContain('data:image/png');
    await desk.call('letters.printed', input);
    expect((await to(dana.contactId)).versionsOnFile).toEqual(versionsOnFile);
  });

  it('keeps a letter whose print was undone, also to somebody who was taken out of the debrief', async () => {
    const { id } = await to(luis.contactId);
    await desk.call('letters.printed', { ids: [id], mailedAt: null, zone });
    await desk.call('history.undo', {});
    await record({ people: [dana, bev] });
    expect((await to(luis.contactId)).versionsOnFile).toHaveLength(1);
  });

  it('gives a mailed letter as it was mailed, and archives it never again', async () => {
    const { id } = await to(dana.contactId);
    await desk.call('letters.printed', { ids: [id], mailedAt, zone });
    const [version] = (await to(dana.contactId)).versionsOnFile;
    await desk.call('profile.save', { ...jordanEllis, phones: ['614-555-0199'] });
    const onFile = await desk.call('letters.version', { id: version?.id ?? '' });
    expect(await desk.call('letters.pdf', { ids: [id], what: 'letters' })).toEqual(onFile);
    await desk.call('letters.printed', { ids: [id], mailedAt: null, zone });
    expect((await to(dana.contactId)).versionsOnFile).toEqual([version]);
  });

  it('says at once of what waits for its mailing that it is printed', async () => {
    const { id } = await to(dana.contactId);
    const reasons = async () => {
      const { open } = await desk.call('opportunities.get', { id: panel.opportunity.id });
      return open.filter(({ person: { id: who } }) => who === dana.contactId).map(({ because }) => because);
    };
    const before = await reasons();
    await desk.call('letters.printed', { ids: [id], mailedAt: null, zone });
    expect(await reasons()).not.toEqual(before);
    const said = await reasons();
    await record();
    expect(await reasons()).toEqual(said);
  });
});
