import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/findBrowser.ts';
import { labelDocument } from '../../electron/paper/labelDocument.ts';
import { chromiumPdf } from '../../electron/renderPdf.ts';
import { labelPlaces } from '../../shared/rules/labels.ts';
import { usualFeed, usualPaper } from '../../shared/rules/paperChoices.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { measurePdf, whyNotMeasured } from './measurePdf.ts';

const browser = findBrowser();
const reason = whyNotMeasured(browser);

describe('address labels, Avery 5160', () => {
  const inch = 25.4;

  it('lie in three columns and ten rows, the first at 0.15625 and 0.5 inches, 2.78125 and 1 inch apart', () => {
    const places = labelPlaces(31, 1);
    const at = (index: number) => [places[index]?.sheet, places[index]?.leftMm, places[index]?.topMm];
    expect(at(0)).toEqual([0, 0.15625 * inch, 0.5 * inch]);
    expect(at(2)).toEqual([0, 0.15625 * inch + 2 * 2.78125 * inch, 0.5 * inch]);
    expect(at(3)).toEqual([0, 0.15625 * inch, 1.5 * inch]);
    expect(at(29)[2]).toBeCloseTo(9.5 * inch, 9);
    expect(at(30)).toEqual([1, 0.15625 * inch, 0.5 * inch]);
  });

  it('begin at the first free label of a sheet that was begun', () => {
    expect(labelPlaces(3, 29).map(({ sheet, topMm }) => [sheet, Math.round(topMm / inch - 0.5)])).toEqual([
      [0, 9],
      [0, 9],
      [1, 0],
    ]);
  });

  describe('as their PDF', () => {
    const pdf = chromiumPdf({ executablePath: browser });
    afterAll(() => pdf.close());

    it('stand each within its label, also with five lines, from the place that was chosen', async ({ skip }) => {
      if (reason !== null) skip(reason);
      const addresses = Array.from({ length: 40 }, (_, index) => [
        `MS DANA MCDONALD ${String(index)}`,
        'MCDONALDS BLINDS AND SHADES',
        ...(index % 2 === 0 ? ['4100 MORSE RD', 'COLUMBUS OH  43230'] : ['CHAUSSEESTR. 1 HINTERHAUS', '10115 BERLIN', 'GERMANY']),
      ]);
      const { pages } = measurePdf(await pdf(labelDocument('Labels', addresses, 5).html));
      expect(pages).toHaveLength(2);
      const places = labelPlaces(40, 5);
      addresses.forEach((lines, index) => {
        const place = places[index];
        const words = pages[place?.sheet ?? 0]?.words.filter(
          ({ left, top }) =>
            left >= (place?.leftMm ?? 0) &&
            left < (place?.leftMm ?? 0) + 66.7 &&
            top >= (place?.topMm ?? 0) &&
            top < (place?.topMm ?? 0) + 25.4,
        );
        expect(words?.map(({ text }) => text)).toEqual(lines.flatMap((line) => line.split(/\s+/)));
        for (const word of words ?? []) {
          expect(word.left, word.text).toBeGreaterThanOrEqual((place?.leftMm ?? 0) + 3.9);
          expect(word.right, word.text).toBeLessThanOrEqual((place?.leftMm ?? 0) + 66.675 - 3.9);
          expect(word.bottom, word.text).toBeLessThanOrEqual((place?.topMm ?? 0) + 25.4 - 1);
        }
      });
      for (const page of pages) expect([page.widthMm.toFixed(1), page.heightMm.toFixed(1)]).toEqual(['215.9', '279.4']);
    });
  });
});

describe('paper for people without a letter', () => {
  let desk: TestJournal;
  const dana = person('Dana', 'McDonald', { role: 'decisionMaker' });
  const robin = person('Robin', 'Lee', { atOrganization: false });
  beforeEach(async () => {
    desk = openTestJournal({ file: ':memory:' });
    await desk.call('profile.save', jordanEllis);
    await desk.call('interviews.record', debrief({ people: [dana, robin] }));
  });
  afterEach(() => desk.close());
  const chosen = [dana.contactId, robin.contactId];

  it('names whose address is missing, and prints the others', async () => {
    const labels = await desk.call('labels.document', { whom: { ids: chosen }, start: 1 });
    expect(labels.faults).toEqual(['No postal address of Ms. Lee is known: add it to the contact. Nothing is printed for them.']);
    expect([labels.html.includes('MS DANA MCDONALD'), labels.html.includes('ROBIN')]).toEqual([true, false]);
    const envelopes = await desk.call('envelopes.document', { whom: { ids: chosen }, zones: false });
    expect(envelopes.title).toBe('Envelope to Ms. Dana McDonald');
    expect(envelopes.faults).toEqual(labels.faults);
  });

  it('is for everybody whom a list holds but those who were taken out, and for 500 at most', async () => {
    const list = { search: '', filter: 'everyone', tagId: null, organizationId: null, channel: null } as const;
    const all = await desk.call('envelopes.document', { whom: { ...list, except: [] }, zones: false });
    expect([all.html.includes('MS DANA MCDONALD'), all.faults.length]).toEqual([true, 1]);
    const none = await desk.call('labels.document', { whom: { ...list, except: [dana.contactId] }, start: 1 });
    expect([none.html.includes('MCDONALD'), none.faults.length]).toEqual([false, 1]);
    const names = Array.from({ length: 500 }, (_, place) => `Person No${String(place)}`);
    const base64 = Buffer.from(`Name\n${names.join('\n')}\n`).toString('base64');
    await desk.call('imports.apply', { runId: desk.newId(), base64, columns: null, choices: [] });
    for (const [name, asked] of [
      ['labels.document', { whom: { ...list, except: [] }, start: 1 }],
      ['envelopes.pdf', { whom: { ids: Array.from({ length: 501 }, () => desk.newId()) } }],
    ] as const) {
      const told = await desk.problem(name, asked);
      expect([told.code, told.sentence, told.fields.map(({ sentence }) => sentence)].join(' ')).toContain('at most 500 people');
    }
  });

  it('is refused where nobody has an address', async () => {
    for (const [name, input] of [
      ['labels.pdf', { whom: { ids: [robin.contactId] }, start: 1 }],
      ['envelopes.pdf', { whom: { ids: [robin.contactId] } }],
    ] as const) {
      expect(await desk.problem(name, input)).toMatchObject({ code: 'refused', sentence: expect.stringContaining('Ms. Lee') as string });
    }
  });

  it('is the envelope that was chosen, in capitals or not, with the return address or not, as its printer takes it', async () => {
    const ownEnvelope = { lengthMm: 200, heightMm: 120 };
    await desk.call('paper.save', { ...usualPaper, envelope: 'own', ownEnvelope, capitals: false, returnAddress: false });
    const upright = await desk.call('envelopes.document', { whom: { ids: [dana.contactId] }, zones: false });
    expect(upright.pageMm).toEqual([200, 120]);
    expect(upright.html).toContain('Ms. Dana McDonald');
    expect(upright.html).not.toContain('Jordan Ellis');
    await desk.call('paper.saveFeed', { id: desk.newId(), printer: '', envelope: 'own', feed: { ...usualFeed, rotation: 90 } });
    const fed = await desk.call('envelopes.document', { whom: { ids: [dana.contactId] }, zones: false, fed: true });
    expect(fed.pageMm).toEqual([120, 200]);
    expect((await desk.call('envelopes.document', { whom: { ids: [dana.contactId] }, zones: false })).html).toBe(upright.html);
  });

  it('is remembered, and one Undo takes the choice back', async () => {
    await desk.call('paper.save', { ...usualPaper, envelope: 'DL', printers: { ...usualPaper.printers, envelopes: 'Office' } });
    expect((await desk.call('paper.read', {})).choices).toMatchObject({ envelope: 'DL', printers: { envelopes: 'Office', letters: '' } });
    expect(await desk.call('history.undo', {})).toEqual({ undone: 'the choice of paper' });
    expect((await desk.call('paper.read', {})).choices).toEqual(usualPaper);
  });

  it('refuses a size that no envelope has, and a shift that is no step', async () => {
    const wide = { ...usualPaper, ownEnvelope: { lengthMm: 100, heightMm: 120 } };
    expect((await desk.problem('paper.save', wide)).fields).toEqual([
      { field: 'ownEnvelope.heightMm', sentence: 'The long side is the length: enter it first.' },
    ]);
    for (const x of [0.3, 15.5, -20]) {
      const feed = { ...usualFeed, shiftMm: { x, y: 0 } };
      expect((await desk.problem('paper.saveFeed', { id: desk.newId(), printer: '', envelope: '#10', feed })).fields).toEqual([
        { field: 'feed.shiftMm.x', sentence: 'Enter a shift from −15 to 15 mm, in steps of 0.5 mm.' },
      ]);
    }
  });
});
