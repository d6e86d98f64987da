import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/findBrowser.ts';
import { cardDocument } from '../../electron/paper/cardDocument.ts';
import { chromiumPdf } from '../../electron/renderPdf.ts';
import { cardSizes } from '../../shared/rules/paperChoices.ts';
import { needs } from '../fixtures/needs.ts';
import { measurePdf, whyNotMeasured } from './measurePdf.ts';
import { sheetOf } from './sampleLetter.ts';

const browser = findBrowser();
const reason = whyNotMeasured(browser);
const thanks = sheetOf({
  kind: 'card',
  text: 'Thank you for finding me a quiet corner on Thursday.\n\nIt made the morning easy.',
  enclosures: [],
});

describe('a card on its own stock', () => {
  beforeEach(needs(reason));
  const pdf = chromiumPdf({ executablePath: browser });
  afterAll(() => pdf.close());

  it.each([
    ['A2', 'flat', 139.7, 107.95],
    ['A2', 'folded', 139.7, 215.9],
    ['A6', 'flat', 158.75, 114.3],
    ['A6', 'folded', 158.75, 228.6],
  ] as const)('%s %s is %f by %f mm, its text inside and whole', async (size, fold, width, height) => {
    const { html, faults } = cardDocument('Card', [thanks], { size, fold, ink: 'text' });
    expect(faults).toEqual([]);
    const { pages } = measurePdf(await pdf(html));
    expect(pages).toHaveLength(1);
    const [page] = pages;
    expect(Math.abs((page?.widthMm ?? 0) - width)).toBeLessThan(0.5);
    expect(Math.abs((page?.heightMm ?? 0) - height)).toBeLessThan(0.5);
    const foot = height - cardSizes[size].heightMm;
    expect(page?.words.map(({ text }) => text)).toEqual(expect.arrayContaining(['regards,', 'Jordan', 'morning', 'Dear']));
    for (const word of page?.words ?? []) {
      expect(word.left, word.text).toBeGreaterThanOrEqual(12.9);
      expect(word.right, word.text).toBeLessThanOrEqual(width - 12.9);
      expect(word.top, word.text).toBeGreaterThanOrEqual(foot + 10);
      expect(word.bottom, word.text).toBeLessThanOrEqual(height - 10);
    }
  });

  it('has lines to write on, and no word, where the text is written by hand', async () => {
    const { html } = cardDocument('Card', [thanks], { size: 'A2', fold: 'flat', ink: 'lines' });
    expect(html.match(/class="line"/g)).toHaveLength(10);
    expect(measurePdf(await pdf(html)).pages[0]?.words).toEqual([]);
  });

  it('says when its text is too long', () => {
    const long = sheetOf({ kind: 'card', text: 'Thank you for the long and thorough tour of the house. '.repeat(40), enclosures: [] });
    const { faults } = cardDocument('Card', [long], { size: 'A2', fold: 'flat', ink: 'text' });
    expect(faults.join()).toMatch(/too long for the A2 card/);
  });
});
