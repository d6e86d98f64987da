import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/findBrowser.ts';
import { envelopeDocument } from '../../electron/paper/envelopeDocument.ts';
import type { EnvelopeSheet } from '../../electron/paper/envelopeDocument.ts';
import { chromiumPdf } from '../../electron/renderPdf.ts';
import { envelopeSizes, envelopeZones } from '../../shared/rules/envelopeZones.ts';
import type { EnvelopeName } from '../../shared/rules/envelopeZones.ts';
import { measurePdf, whyNotMeasured } from './measurePdf.ts';

const browser = findBrowser();
const reason = browser === null ? 'no Chrome, Chromium or Edge is installed, so no PDF is made' : whyNotMeasured();
if (reason !== null) process.stdout.write(`skipped: envelopes measured on their PDF: ${reason}\n`);

const returnLines = ['JORDAN ELLIS', '418 MAPLE GROVE AVENUE APT 3B', 'COLUMBUS OH  43214'];
const short: EnvelopeSheet = {
  returnLines,
  lines: ['MS DANA MCDONALD', 'MCDONALDS BLINDS AND SHADES', '2200 COMMERCE PARK DRIVE STE 120', 'COLUMBUS OH  43229'],
};
const long: EnvelopeSheet = {
  returnLines: [
    'MARIA DEL CARMEN FERNANDEZ DE LA VEGA SANZ',
    '12345 NORTH OLD STATE ROUTE HIGHWAY 23 APT 1204',
    'WINSTON-SALEM NC  27101-1234',
  ],
  lines: [
    'ATTN PROF MARIA DEL CARMEN FERNANDEZ DE LA VEGA',
    'WWW WHOLESALE WINDOW AND WALLPAPER WAREHOUSE OF GREATER WESTMORELAND COUNTY',
    '12345 NORTH OLD STATE ROUTE HIGHWAY 23 STE 1204',
    'WINSTON-SALEM NC  27101-1234',
    'UNITED STATES',
  ],
};
const names = Object.keys(envelopeSizes) as readonly EnvelopeName[];

describe.skipIf(reason !== null)('an envelope as its PDF', () => {
  const pdf = chromiumPdf({ executablePath: browser });
  afterAll(() => pdf.close());

  it.each(names)('%s keeps to its size and its zones, with a short and with a long address', async (name) => {
    const { lengthMm, heightMm } = envelopeSizes[name];
    const { readArea, barcode, returnAddress } = envelopeZones(envelopeSizes[name]);
    const { pages, fonts } = measurePdf(await pdf(envelopeDocument('Envelopes', name, [short, long], true).html));
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(Math.abs(page.widthMm - lengthMm)).toBeLessThan(0.5);
      expect(Math.abs(page.heightMm - heightMm)).toBeLessThan(0.5);
      const address = page.lines.filter(({ top }) => top >= returnAddress.bottom - 1);
      const corner = page.lines.filter((line) => !address.includes(line));
      expect(address.length).toBeGreaterThanOrEqual(4);
      expect(corner.length).toBeGreaterThanOrEqual(3);
      for (const line of address) {
        expect(line.left, line.text).toBeGreaterThanOrEqual(readArea.left - 0.05);
        expect(line.right, line.text).toBeLessThanOrEqual(readArea.right + 0.05);
        expect(line.top, line.text).toBeGreaterThanOrEqual(readArea.top);
        expect(line.bottom, line.text).toBeLessThanOrEqual(readArea.bottom);
        expect(Math.abs(line.left - (address[0]?.left ?? 0)), line.text).toBeLessThan(0.2);
      }
      for (const line of page.lines) expect(line.right > barcode.left && line.bottom > barcode.top, line.text).toBe(false);
      for (const line of corner) {
        expect(line.right, line.text).toBeLessThanOrEqual(returnAddress.right);
        expect(line.bottom, line.text).toBeLessThanOrEqual(returnAddress.bottom);
        expect(Math.abs(line.left - (corner[0]?.left ?? 0)), line.text).toBeLessThan(0.2);
      }
    }
    for (const font of fonts) expect([font.type, font.isEmbedded]).toEqual([expect.stringMatching(/TrueType/), true]);
  });

  it('has capitals of at least 2.03 mm, also where a long line asks for smaller type', async () => {
    const { pages, inkHeightMm } = measurePdf(await pdf(envelopeDocument('Envelopes', '#10', [short, long], false).html));
    for (const [at, start] of [
      [0, 'MS DANA'],
      [0, 'JORDAN'],
      [1, 'WWW'],
      [1, 'MARIA'],
    ] as const) {
      const line = pages[at]?.lines.find(({ text }) => text.startsWith(start));
      if (line === undefined) throw new Error(`${start} is not on the envelope`);
      expect(inkHeightMm(at + 1, line), start).toBeGreaterThanOrEqual(2.03);
    }
  });

  it('keeps the two spaces before the ZIP', async () => {
    const [page] = measurePdf(await pdf(envelopeDocument('Envelopes', '#10', [short], false).html)).pages;
    const [city, state, zip] = ['COLUMBUS', 'OH', '43229'].map((text) => page?.words.findLast((word) => word.text === text));
    const one = (state?.left ?? NaN) - (city?.right ?? NaN);
    expect(((zip?.left ?? NaN) - (state?.right ?? NaN)) / one).toBeCloseTo(2, 1);
  });

  it('shows the zones on the screen and never prints them', async () => {
    const { html } = envelopeDocument('Envelopes', '#10', [short], true);
    expect(html).toContain('keep clear for the barcode');
    expect(measurePdf(await pdf(html)).text).not.toMatch(/barcode|read area|at most/);
  });
});

describe('an envelope with a fault', () => {
  it('names the height that exceeds a USPS letter', () => {
    expect(envelopeDocument('Envelopes', 'C5', [short], false).faults).toEqual([
      'The C5 envelope exceeds USPS letter height: 6.378 in of at most 6.125 in.',
    ]);
  });

  it('names an address that is missing or too long', () => {
    expect(envelopeDocument('Envelopes', '#10', [{ returnLines, lines: [] }], false).faults).toEqual(['An address is missing.']);
    const endless = { returnLines, lines: Array.from({ length: 12 }, () => 'WHOLESALE WINDOW WAREHOUSE '.repeat(6)) };
    expect(envelopeDocument('Envelopes', '#10', [endless], false).faults.join(' ')).toContain('too long for the read area');
  });
});
