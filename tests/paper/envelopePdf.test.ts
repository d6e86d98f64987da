import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { postalLines } from '../../electron/paper/addressAbroad.ts';
import { findBrowser } from '../../electron/findBrowser.ts';
import { envelopeDocument } from '../../electron/paper/envelopeDocument.ts';
import type { EnvelopeSheet } from '../../electron/paper/envelopeDocument.ts';
import { chromiumPdf } from '../../electron/renderPdf.ts';
import type { Address, EnvelopeName, EnvelopeSize, Feed } from '../../shared/model.ts';
import { envelopeSizes, envelopeZones } from '../../shared/rules/envelopeZones.ts';
import { fedPage, usualFeed } from '../../shared/rules/paperChoices.ts';
import { needs } from '../fixtures/needs.ts';
import { measurePdf, whyNotMeasured } from './measurePdf.ts';
import type { MeasuredPage, Run } from './measurePdf.ts';

const browser = findBrowser();
const reason = whyNotMeasured(browser);

const home: Address = { street: '418 Maple Grove Avenue, Apt 3B', city: 'Columbus', region: 'OH', postalCode: '43214', country: 'US' };
const abroad = (country: string, street: string, postalCode: string, city: string, region = ''): Address => ({
  ...{ street, city, region, postalCode, country },
});
/** Where letters go: the person and the firm above each. */
const destinations: readonly (readonly [readonly string[], Address])[] = [
  [['Ms. Dana McDonald', 'McDonald’s Blinds and Shades'], abroad('US', '2200 Commerce Park Drive, Suite 120', '43229', 'Columbus', 'OH')],
  [['Sgt. Ann Cole'], abroad('US', 'PSC 1234, Box 5678', '09012-1234', 'APO', 'AE')],
  [['Frau Anna Müller', 'Müller Fenster GmbH'], abroad('DE', 'Chausseestr. 1', '10115', 'Berlin')],
  [['Mr. Tom Hale', 'Hale and Co'], abroad('GB', '10 Arlington Road\nFloor 2', 'nw16xe', 'London')],
  [['Mme Claire Fontaine', 'Stores Fontaine SARL'], abroad('FR', '12 rue de la République', '69002', 'Lyon')],
  [['Ms. Ruth Okonkwo', 'Larkspur Labs'], abroad('CA', '800 Robson Street, Suite 5', 'v6z3b7', 'Vancouver', 'BC')],
  [['Ms. Aiko Tanaka'], abroad('JP', '1-1 Marunouchi', '1000005', 'Chiyoda-ku', 'Tokyo')],
  [['Herr Beat Zürcher', 'Storen Zürcher AG'], abroad('CH', 'Bahnhofstrasse 1', '8001', 'Zürich')],
  [['Sra. Inês Araújo', 'Persianas Araújo Ltda.'], abroad('BR', 'Avenida Paulista 1000', '01310100', 'São Paulo', 'SP')],
  [['Mr. Robin Lee', 'Northlight Systems'], abroad('AU', '33 Collins Street', '3000', 'Melbourne', 'VIC')],
  [['Mw. Sanne de Vries'], abroad('NL', 'Keizersgracht 174', '1016dw', 'Amsterdam')],
  [['Nguyễn Thị Ngọc Ánh'], abroad('VN', '12 Lê Lợi', '70000', 'Hồ Chí Minh')],
];
const sheetOf = ([names, address]: (typeof destinations)[number]): EnvelopeSheet => ({
  returnLines: postalLines({ names: ['Jordan Ellis'], address: home, capitals: true }, address.country).lines,
  lines: postalLines({ names, address, capitals: true }, 'US').lines,
});
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
const sheets = [...destinations.map(sheetOf), long];
const short = sheetOf(destinations[0] ?? [[], home]);
const names = Object.keys(envelopeSizes) as readonly EnvelopeName[];

/** Three printers: one that knows envelopes, one that takes them short edge first and a little off, one that knows sheets only. */
const printers: readonly (readonly [string, Feed])[] = [
  ['upright', usualFeed],
  ['short edge first, with a shift', { ...usualFeed, rotation: 270, shiftMm: { x: 1.5, y: -2 } }],
  ['on a sheet, along its right edge', { ...usualFeed, rotation: 90, sheet: 'letter', edge: 'right', shiftMm: { x: -3, y: 2 } }],
];

/** A run as it lies on the envelope that the printer turned and moved: the page seen from the envelope's own top left. */
function onEnvelope(run: Run, size: EnvelopeSize, feed: Feed): Run {
  const left = fedPage(size, feed).leftMm + feed.shiftMm.x;
  const [x1, x2, y1, y2] = [run.left - left, run.right - left, run.top - feed.shiftMm.y, run.bottom - feed.shiftMm.y];
  const { lengthMm, heightMm } = size;
  if (feed.rotation === 90) return { ...run, left: y1, right: y2, top: heightMm - x2, bottom: heightMm - x1 };
  if (feed.rotation === 180) return { ...run, left: lengthMm - x2, right: lengthMm - x1, top: heightMm - y2, bottom: heightMm - y1 };
  if (feed.rotation === 270) return { ...run, left: lengthMm - y2, right: lengthMm - y1, top: x1, bottom: x2 };
  return { ...run, left: x1, right: x2, top: y1, bottom: y2 };
}

/** The first word of each line, whatever way the lines run on the page. */
function firstWords(words: readonly Run[]): readonly Run[] {
  const lines = Map.groupBy(words, ({ bottom }) => words.find((other) => Math.abs(other.bottom - bottom) < 1)?.bottom ?? bottom);
  return [...lines.values()].map((line) => line.reduce((first, word) => (word.left < first.left ? word : first)));
}

function expectOnEnvelope(page: MeasuredPage, sheet: EnvelopeSheet, size: EnvelopeSize, feed: Feed): void {
  const { readArea, barcode, returnAddress } = envelopeZones(size);
  const [width, height] = fedPage(size, feed).pageMm;
  expect(Math.abs(page.widthMm - width)).toBeLessThan(0.5);
  expect(Math.abs(page.heightMm - height)).toBeLessThan(0.5);
  const words = page.words.map((word) => onEnvelope(word, size, feed));
  const address = words.filter(({ top }) => top >= returnAddress.bottom - 1);
  const corner = words.filter((word) => !address.includes(word));
  const said = (runs: readonly Run[]): readonly string[] => runs.map(({ text }) => text.normalize('NFC')).sort();
  const written = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(/\s+/)).sort();
  expect(said(address)).toEqual(written(sheet.lines));
  expect(said(corner)).toEqual(written(sheet.returnLines));
  for (const word of address) {
    expect(word.left, word.text).toBeGreaterThanOrEqual(readArea.left - 0.05);
    expect(word.right, word.text).toBeLessThanOrEqual(readArea.right + 0.05);
    expect(word.top, word.text).toBeGreaterThanOrEqual(readArea.top);
    expect(word.bottom, word.text).toBeLessThanOrEqual(readArea.bottom);
  }
  for (const word of words) expect(word.right > barcode.left && word.bottom > barcode.top, word.text).toBe(false);
  for (const word of corner) {
    expect(word.right, word.text).toBeLessThanOrEqual(returnAddress.right);
    expect(word.bottom, word.text).toBeLessThanOrEqual(returnAddress.bottom);
  }
  for (const runs of [address, corner]) {
    const firsts = firstWords(runs);
    for (const word of firsts) expect(Math.abs(word.left - (firsts[0]?.left ?? 0)), word.text).toBeLessThan(0.2);
  }
}

describe('an envelope as its PDF', () => {
  beforeEach(needs(reason));
  const pdf = chromiumPdf({ executablePath: browser });
  afterAll(() => pdf.close());
  const measured = async (name: EnvelopeName, of: readonly EnvelopeSheet[], feed: Feed = usualFeed, zones = false) =>
    measurePdf(await pdf(envelopeDocument({ title: 'Envelopes', name, size: envelopeSizes[name], sheets: of, zones, feed }).html));

  it.each(names.flatMap((name) => printers.map(([printer, feed]) => [name, printer, feed] as const)))(
    '%s keeps to its size and its zones, %s, to twelve addresses in eleven countries and a long one',
    async (name, _printer, feed) => {
      const { pages, fonts } = await measured(name, sheets, feed, true);
      expect(pages).toHaveLength(sheets.length);
      sheets.forEach((sheet, at) => {
        const page = pages[at];
        if (page === undefined) throw new Error('a page is missing');
        expectOnEnvelope(page, sheet, envelopeSizes[name], feed);
      });
      for (const font of fonts) {
        expect([font.type, font.isEmbedded]).toEqual([expect.stringMatching(/TrueType/), true]);
        expect(font.name).toContain('SourceSans3');
      }
    },
  );

  it('turned upside down keeps to its zones as well', async () => {
    const feed: Feed = { ...usualFeed, rotation: 180 };
    const [page] = (await measured('#10', [short], feed)).pages;
    if (page !== undefined) expectOnEnvelope(page, short, envelopeSizes['#10'], feed);
  });

  it.each([0, 90, 180, 270] as const)('turned by %i degrees, a shift of (3, −2) moves every run by exactly that', async (rotation) => {
    const [still] = (await measured('#10', [short], { ...usualFeed, rotation })).pages;
    const [moved] = (await measured('#10', [short], { ...usualFeed, rotation, shiftMm: { x: 3, y: -2 } })).pages;
    expect(moved?.words).toHaveLength(still?.words.length ?? -1);
    still?.words.forEach((word, at) => {
      expect(moved?.words[at]?.text).toBe(word.text);
      expect(Math.abs((moved?.words[at]?.left ?? 0) - word.left - 3), word.text).toBeLessThanOrEqual(0.05);
      expect(Math.abs((moved?.words[at]?.top ?? 0) - word.top + 2), word.text).toBeLessThanOrEqual(0.05);
    });
  });

  it('has capitals of at least 2.03 mm, also where a long line asks for smaller type', async () => {
    const { pages, inkHeightMm } = await measured('#10', [short, long]);
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
    const [page] = (await measured('#10', [short])).pages;
    const [city, state, zip] = ['COLUMBUS', 'OH', '43229'].map((text) => page?.words.findLast((word) => word.text === text));
    const one = (state?.left ?? NaN) - (city?.right ?? NaN);
    expect(((zip?.left ?? NaN) - (state?.right ?? NaN)) / one).toBeCloseTo(2, 1);
  });

  it('shows the zones on the screen and never prints them', async () => {
    const { html } = envelopeDocument({ title: 'Envelopes', name: '#10', size: envelopeSizes['#10'], sheets: [short], zones: true });
    expect(html).toContain('keep clear for the barcode');
    expect(measurePdf(await pdf(html)).text).not.toMatch(/barcode|read area|at most/);
  });

  it('of a size of one’s own keeps to the zones that are computed for it', async () => {
    const size = { lengthMm: 200, heightMm: 120 };
    const { html } = envelopeDocument({ title: 'Envelopes', name: 'own', size, sheets });
    const { pages } = measurePdf(await pdf(html));
    sheets.forEach((sheet, at) => {
      const page = pages[at];
      if (page !== undefined) expectOnEnvelope(page, sheet, size, usualFeed);
    });
  });
});

describe('an envelope with a fault', () => {
  const faultsOf = (name: EnvelopeName, sheet: EnvelopeSheet, more: { readonly feed?: Feed; readonly isUsMail?: boolean } = {}) =>
    envelopeDocument({ title: 'Envelopes', name, size: envelopeSizes[name], sheets: [sheet], ...more }).faults;

  it('names the height that exceeds a USPS letter, where the USPS carries it', () => {
    expect(faultsOf('C5', short)).toEqual(['The C5 envelope exceeds USPS letter height: 6.378 in of at most 6.125 in.']);
    expect(faultsOf('C5', short, { isUsMail: false })).toEqual([]);
  });

  it('names the shape of a size of one’s own that no machine takes', () => {
    const size = { lengthMm: 130, heightMm: 110 };
    expect(envelopeDocument({ title: 'Envelopes', name: 'own', size, sheets: [short] }).faults).toEqual([
      'An envelope of this size is too square for a USPS letter: length is 1.18 times height, at least 1.3.',
    ]);
  });

  it('names an address that is missing or too long', () => {
    expect(faultsOf('#10', { ...short, lines: [] })).toEqual(['An address is missing.']);
    const endless = { ...short, lines: Array.from({ length: 12 }, () => 'WHOLESALE WINDOW WAREHOUSE '.repeat(6)) };
    expect(faultsOf('#10', endless).join(' ')).toContain('too long for the read area');
  });

  it('says that a #10 does not fit across a sheet', () => {
    const feed: Feed = { ...usualFeed, sheet: 'letter' };
    expect(faultsOf('#10', short, { feed })).toEqual([
      'The #10 envelope does not fit on the sheet this way. Turn it, or choose another sheet.',
    ]);
    expect(faultsOf('#10', short, { feed: { ...feed, rotation: 90 } })).toEqual([]);
  });
});
