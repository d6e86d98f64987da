import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asPrinted } from './escape.ts';
import { woff2Characters } from './woff2Characters.ts';

/**
 * The fonts of paper, put into each document as `data:` addresses: no network, and no dependence on the system's. They are
 * static files, because Chromium writes variable fonts into a PDF as Type 3.
 */
export interface PaperFont {
  readonly family: 'Source Serif 4' | 'Source Sans 3';
  readonly package: 'source-serif-4' | 'source-sans-3';
  readonly weight: 400 | 500 | 600;
}
export const serif: PaperFont = { family: 'Source Serif 4', package: 'source-serif-4', weight: 400 };
export const serifStrong: PaperFont = { family: 'Source Serif 4', package: 'source-serif-4', weight: 600 };
export const sans: PaperFont = { family: 'Source Sans 3', package: 'source-sans-3', weight: 500 };

/** The first is in every document; the others where a text needs them. */
const subsets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const;
type Subset = (typeof subsets)[number];

const fileName = (font: PaperFont, subset: Subset): string => `${font.package}-${subset}-${String(font.weight)}-normal.woff2`;

/** Beside the bundled program (build/bundle.ts copies them there), else in the installed packages. */
function place(font: PaperFont, path: string): string {
  const near = [`./fonts/${font.package}/${path}`, `../../node_modules/@fontsource/${font.package}/${path}`];
  const found = near.map((each) => fileURLToPath(new URL(each, import.meta.url))).find((each) => existsSync(each));
  if (found === undefined) throw new Error(`The font ${font.package}/${path} is missing. Install the program again.`);
  return found;
}

interface Face {
  readonly range: string;
  readonly address: string;
  /** Those of the file for which a browser uses it: a file also has letters that are another one's to draw. */
  readonly characters: ReadonlySet<number>;
}
const faces = new Map<string, Face>();

/** Whether a code stands in a `unicode-range`, such as `U+0301,U+0400-045F` (CSS Fonts 4, section 4.5). */
function within(range: string): (code: number) => boolean {
  const stretches = range.split(',').map((each) => {
    const [from = '', to = from] = each.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
  return (code) => stretches.some(([from, to]) => code >= from && code <= to);
}

/** Read once: a batch of fifty letters is one document. */
function faceOf(font: PaperFont, subset: Subset): Face {
  const name = fileName(font, subset);
  const known = faces.get(name);
  if (known !== undefined) return known;
  const ranges = JSON.parse(readFileSync(place(font, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  const bytes = readFileSync(place(font, `files/${name}`));
  const range = ranges[subset] ?? '';
  const face = {
    range,
    address: `data:font/woff2;base64,${bytes.toString('base64')}`,
    characters: new Set([...woff2Characters(bytes)].filter(within(range))),
  };
  faces.set(name, face);
  return face;
}

/** What a reader sees as one letter, with its accents (UAX #29). */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Drawn as space or as nothing by every browser. */
const blank = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\u200e\u200f]/gu;
const codesOf = (text: string): readonly number[] => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

/** `@font-face` rules for what the text needs of these fonts. */
export function fontFaces(fonts: readonly PaperFont[], text: string): string {
  const codes = codesOf(asPrinted(text).replace(blank, ''));
  return fonts
    .flatMap((font) => {
      const latin = faceOf(font, 'latin');
      const beyond = codes.filter((code) => !latin.characters.has(code));
      const needed = subsets.filter((subset) => subset === 'latin' || beyond.some((code) => faceOf(font, subset).characters.has(code)));
      return needed.map((subset) => {
        const { range, address } = faceOf(font, subset);
        return `@font-face{font-family:'${font.family}';font-weight:${String(font.weight)};font-style:normal;src:url(${address}) format('woff2');unicode-range:${range}}`;
      });
    })
    .join('\n');
}

/**
 * The letters of a text that these fonts cannot draw, each once: they are named before printing, never printed as boxes
 * or by a font that happens to be there. A letter and its accents are drawn by one file: where none has them all, the browser
 * takes another font for the whole of it.
 */
export function undrawable(fonts: readonly PaperFont[], text: string): readonly string[] {
  const letters = new Set(Array.from(graphemes.segment(asPrinted(text)), ({ segment }) => segment.replace(blank, '')));
  const drawnBy = (font: PaperFont, codes: readonly number[]): boolean =>
    subsets.some((subset) => codes.every((code) => faceOf(font, subset).characters.has(code)));
  return [...letters].filter((letter) => {
    // Where a font lacks "ẍ" but has "x" and its dots, the browser puts them together.
    const ways = [codesOf(letter), codesOf(letter.normalize('NFD'))];
    return /^\p{M}/u.test(letter) || !fonts.every((font) => ways.some((codes) => drawnBy(font, codes)));
  });
}
