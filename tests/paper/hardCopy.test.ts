import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cupsPrinting } from '../../electron/cups.ts';
import { findBrowser } from '../../electron/findBrowser.ts';
import { chromiumPdf } from '../../electron/renderPdf.ts';
import { envelopeSizes, envelopeZones } from '../../shared/rules/envelopeZones.ts';
import { usualFeed, usualPaper } from '../../shared/rules/paperChoices.ts';
import { debrief, jordanEllis, person } from '../fixtures/debriefs.ts';
import { openTestJournal } from '../fixtures/openTestJournal.ts';
import type { TestJournal } from '../fixtures/openTestJournal.ts';
import { needs } from '../fixtures/needs.ts';
import { startVirtualPrinter, whyNoVirtualPrinter } from '../fixtures/virtualPrinter.ts';
import type { VirtualPrinter } from '../fixtures/virtualPrinter.ts';
import { measurePdf, whyNotMeasured } from './measurePdf.ts';
import type { MeasuredPage } from './measurePdf.ts';

const browser = findBrowser();
const reason = whyNotMeasured(browser) ?? whyNoVirtualPrinter();

describe('a hard copy, through CUPS', () => {
  beforeEach(needs(reason));
  const pdf = chromiumPdf({ executablePath: browser });
  let printer: VirtualPrinter;
  let desk: TestJournal;
  let kept: string | undefined;
  const dana = person('Dana', 'McDonald', { role: 'decisionMaker' });

  beforeAll(async () => {
    if (reason !== null) return;
    printer = await startVirtualPrinter();
    kept = process.env['CUPS_SERVER'];
    Object.assign(process.env, printer.environment);
    desk = openTestJournal({ file: ':memory:', renderPdf: pdf, printing: cupsPrinting(pdf) });
    await desk.call('profile.save', jordanEllis);
    await desk.call('interviews.record', debrief({ people: [dana] }));
    const all = { letters: printer.name, envelopes: printer.name, cards: '', labels: '' };
    await desk.call('paper.save', { ...usualPaper, printers: all });
  }, 120_000);
  afterAll(async () => {
    if (reason !== null) return;
    if (kept === undefined) delete process.env['CUPS_SERVER'];
    else process.env['CUPS_SERVER'] = kept;
    desk.close();
    await printer.close();
    await pdf.close();
  });

  it('comes out of the printer that was chosen: a #10 envelope short edge first, then a letter, each with its text in its place', async () => {
    expect(await desk.call('printers.list', {})).toEqual([{ name: 'office', label: 'Office laser', trouble: null }]);
    const feed = { ...usualFeed, rotation: 90 } as const;
    await desk.call('paper.saveFeed', { id: desk.newId(), printer: printer.name, envelope: '#10', feed });
    const [letter] = (await desk.call('letters.list', { offset: 0, limit: 9 })).rows;
    const { body, enclosures, format, paper, dated } = await desk.call('letters.get', { id: letter?.id ?? '' });
    const filled = body.replace(/\{\{\w+\}\}/g, 'the showroom');
    await desk.call('letters.save', { id: letter?.id ?? '', body: filled, enclosures: [...enclosures], format, paper, dated });
    for (const what of ['envelopes', 'letters'] as const) {
      const sent = await desk.call('printers.send', { of: 'letters', what, ids: [letter?.id ?? ''] });
      expect(sent).toEqual({ printer: 'Office laser', trouble: null });
    }
    const [envelope, page] = (await printer.printed(2)).map((bytes) => measurePdf(bytes).pages[0]);
    if (envelope === undefined || page === undefined) throw new Error('a page is missing');
    expectOn10(envelope);
    expect([page.widthMm.toFixed(1), page.heightMm.toFixed(1)]).toEqual(['215.9', '279.4']);
    const asPdf = measurePdf(Buffer.from((await desk.call('letters.pdf', { ids: [letter?.id ?? ''], what: 'letters' })).base64, 'base64'));
    const [made] = asPdf.pages;
    expect(page.words.map(({ text }) => text)).toEqual(made?.words.map(({ text }) => text));
    page.words.forEach((word, index) => {
      expect(Math.abs(word.left - (made?.words[index]?.left ?? 0)), word.text).toBeLessThan(0.2);
      expect(Math.abs(word.top - (made?.words[index]?.top ?? 0)), word.text).toBeLessThan(0.2);
    });
  }, 120_000);

  it('is refused by a printer that nobody knows, and one that is stopped gives its reason', async () => {
    const job = { of: 'calibration', printer: 'cellar', envelope: '#10' } as const;
    expect((await desk.problem('printers.send', job)).sentence).toBe(
      'The printer cellar is not known to this computer now. Switch it on, or choose another.',
    );
    printer.disable('out of envelopes');
    expect(await desk.call('printers.send', { ...job, printer: printer.name })).toEqual({
      printer: 'Office laser',
      trouble: 'It is stopped: out of envelopes.',
    });
  });
});

/** The envelope went in short edge first, turned by 90°: what is to the right on the page is the top of the envelope. */
function expectOn10(page: MeasuredPage): void {
  const { lengthMm, heightMm } = envelopeSizes['#10'];
  const { readArea, barcode } = envelopeZones(envelopeSizes['#10']);
  expect(Math.abs(page.widthMm - heightMm)).toBeLessThan(0.5);
  expect(Math.abs(page.heightMm - lengthMm)).toBeLessThan(0.5);
  const words = page.words.map(({ text, left, right, top, bottom }) => ({
    ...{ text, left: top, right: bottom, top: page.widthMm - right, bottom: page.widthMm - left },
  }));
  const dana = words.find(({ text }) => text === 'DANA');
  const address = words.filter(({ top }) => top >= (dana?.top ?? 0) - 1);
  expect(address.map(({ text }) => text)).toEqual(expect.arrayContaining(['DANA', 'MCDONALD', 'COLUMBUS', '43230']));
  for (const word of address) {
    expect(word.left, word.text).toBeGreaterThanOrEqual(readArea.left);
    expect(word.right, word.text).toBeLessThanOrEqual(readArea.right);
    expect(word.top, word.text).toBeGreaterThanOrEqual(readArea.top);
    expect(word.bottom, word.text).toBeLessThanOrEqual(readArea.bottom);
  }
  for (const word of words) expect(word.right > barcode.left && word.bottom > barcode.top, word.text).toBe(false);
}
