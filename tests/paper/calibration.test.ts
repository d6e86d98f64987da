import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/findBrowser.ts';
import { calibrationDocument } from '../../electron/paper/calibrationDocument.ts';
import { chromiumPdf } from '../../electron/renderPdf.ts';
import type { EnvelopeName, Feed } from '../../shared/model.ts';
import { envelopeSizes } from '../../shared/rules/envelopeZones.ts';
import { mediaName } from '../../shared/rules/mediaNames.ts';
import { usualFeed } from '../../shared/rules/paperChoices.ts';
import { needs } from '../fixtures/needs.ts';
import { measurePdf, whyNotMeasured } from './measurePdf.ts';
import type { MeasuredPage } from './measurePdf.ts';

const browser = findBrowser();
const reason = whyNotMeasured(browser);

describe('the calibration page', () => {
  beforeEach(needs(reason));
  const pdf = chromiumPdf({ executablePath: browser });
  afterAll(() => pdf.close());
  const pageOf = async (name: EnvelopeName, feed: Feed): Promise<MeasuredPage> => {
    const { html, faults } = calibrationDocument({ name, size: envelopeSizes[name], feed, printer: 'Office laser' });
    expect(faults).toEqual([]);
    const [page] = measurePdf(await pdf(html)).pages;
    if (page === undefined) throw new Error('a page is missing');
    return page;
  };
  const middleOf = (page: MeasuredPage, text: string): number => {
    const found = page.words.find((word) => word.text === text);
    return ((found?.left ?? NaN) + (found?.right ?? NaN)) / 2;
  };

  it('has a number at every centimeter, in its place', async () => {
    const page = await pageOf('#10', usualFeed);
    for (const at of [110, 150, 200, 230]) expect(Math.abs(middleOf(page, String(at)) - at)).toBeLessThan(0.2);
    expect(page.words.map(({ text }) => text)).toEqual(expect.arrayContaining(['laser', '0°,', 'center', 'x', 'y']));
  });

  it('moves with the shift that it is to find, exactly', async () => {
    const moved = await pageOf('DL', { ...usualFeed, shiftMm: { x: 3, y: -2 } });
    expect(Math.abs(middleOf(moved, '200') - 203)).toBeLessThan(0.2);
  });

  it.each(Object.keys(envelopeSizes) as readonly EnvelopeName[])('keeps its words on the %s envelope', async (name) => {
    const page = await pageOf(name, usualFeed);
    for (const word of page.words) expect(word.right, word.text).toBeLessThanOrEqual(envelopeSizes[name].lengthMm);
  });
});

describe('what a printer calls its paper', () => {
  it('is the name that the standard gives it, whatever way the page reads', () => {
    expect(mediaName([241.3, 104.775])).toBe('na_number-10_4.125x9.5in');
    expect(mediaName([104.775, 241.3])).toBe('na_number-10_4.125x9.5in');
    expect(mediaName([215.9, 279.4])).toBe('na_letter_8.5x11in');
    expect(mediaName([210, 297])).toBe('iso_a4_210x297mm');
    expect(mediaName([229, 162])).toBe('iso_c5_162x229mm');
  });

  it('is its size where it has no name', () => {
    expect(mediaName([165.1, 120.65])).toBe('Custom.120.65x165.1mm');
  });
});
