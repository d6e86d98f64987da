import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/findBrowser.ts';
import { escapeHtml } from '../../electron/paper/escape.ts';
import { sans, serif, serifStrong, undrawable } from '../../electron/paper/fonts.ts';
import type { PaperFont } from '../../electron/paper/fonts.ts';
import { printDocument } from '../../electron/paper/printDocument.ts';
import { chromiumPdf } from '../../electron/renderPdf.ts';
import { needs } from '../fixtures/needs.ts';
import { measurePdf, whyNotMeasured } from './measurePdf.ts';

const browser = findBrowser();
const bundled = /\+?Source(Serif4|Sans3)/;

/** Every letter that names are written with in Latin, Greek and Cyrillic, alone and with each of the usual accents. */
const alphabets = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x386, 0x3ce],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
] as const;
const letters = alphabets.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)));
const accents = [
  '\u0300',
  '\u0301',
  '\u0302',
  '\u0303',
  '\u0304',
  '\u0307',
  '\u0308',
  '\u030a',
  '\u030c',
  '\u0323',
  '\u0327',
  '\u0328',
  '\u0329',
];
const signs = Array.from('0123456789–—‘’“”„‹›«»…·•§¶†‡€£¥¢₹₺₽₿№™®©°′″½¼¾±×÷−µ¿¡&@%‰#*/\\|~^_+=<>()[]{}');

describe('what the fonts of the paper draw (R12), by the fonts that the PDF really uses', () => {
  beforeEach(needs(whyNotMeasured(browser)));
  const pdf = chromiumPdf({ executablePath: browser });
  afterAll(() => pdf.close());
  const fontsOf = async (font: PaperFont, texts: readonly string[]): Promise<readonly string[]> => {
    const { html } = printDocument({
      ...{ title: 'Letters', pageMm: [215.9, 279.4], fonts: [font], text: texts.join(' '), faults: [] },
      css: `@page{size:215.9mm 279.4mm;margin:12mm}body{font:${String(font.weight)} 11pt '${font.family}'}`,
      bodyHtml: `<p>${texts.map(escapeHtml).join(' ')}</p>`,
    });
    const { fonts } = measurePdf(await pdf(html));
    for (const { name, isEmbedded } of fonts) expect(isEmbedded, name).toBe(true);
    return fonts.map(({ name }) => name);
  };

  it.each([serif, serifStrong, sans])('whatever is not reported is drawn by $family at $weight alone', async (font) => {
    const all = [...letters, ...signs, ...letters.flatMap((letter) => accents.map((accent) => letter + accent))];
    const passed = all.filter((text) => undrawable([font], text).length === 0);
    expect(passed.length).toBeGreaterThan(letters.length);
    const foreign = (await fontsOf(font, passed)).filter((name) => !bundled.test(name));
    expect(foreign).toEqual([]);
  });

  it.each([
    ['Arabic', 'عمر'],
    ['Hebrew', 'דנה'],
    ['Chinese', '王'],
    ['Devanagari', 'प्रिया'],
    ['Thai', 'ไพ'],
    ['an emoji', '😀'],
    ['an accent that its letter has in no font', 'x\u0301'],
    ['a ligature of old files', 'ﬁ'],
    ['a Greek letter with an accent of the old spelling', 'ᾶ'],
  ])('reports %s before it is printed by a font that happens to be there, or as a box', (_, text) => {
    expect(undrawable([serif], `Dear ${text}:`)).not.toEqual([]);
  });

  it.each([
    ['x\u0301', 'q\u0303', 'K\u030c', 'ᾶ'],
    ['א', 'ع', '→', '①'],
  ])('and what it reports would indeed have been drawn by others: %s %s %s %s', async (...texts) => {
    for (const text of texts)
      expect(
        (await fontsOf(serif, [text])).some((name) => bundled.test(name)),
        text,
      ).toBe(false);
  });

  it.each([
    ['a name with its accents apart', 'Zoe\u0308 Nguye\u0302\u0303n'],
    ['marks of direction, which come onto paper as spaces', '\u202eDana\u202c \u2067McDonald\u2069'],
    ['a soft hyphen, a joiner and an isolated selector', 'win\u00addow\u200d \u2060shades\ufe0f'],
    ['a line separator', 'one\u2028two'],
  ])('reports nothing for %s', (_, text) => {
    expect(undrawable([serif, serifStrong, sans], text)).toEqual([]);
  });
});
