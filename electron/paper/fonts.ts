import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
  readonly characters: ReadonlySet<number>;
}
const faces = new Map<string, Face>();

/** Read once: a batch of fifty letters is one document. */
function faceOf(font: PaperFont, subset: Subset): Face {
  const name = fileName(font, subset);
  const known = faces.get(name);
  if (known !== undefined) return known;
  const ranges = JSON.parse(readFileSync(place(font, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  const bytes = readFileSync(place(font, `files/${name}`));
  const face = {
    range: ranges[subset] ?? '',
    address: `data:font/woff2;base64,${bytes.toString('base64')}`,
    characters: woff2Characters(bytes),
  };
  faces.set(name, face);
  return face;
}

const codesOf = (text: string): ReadonlySet<number> => new Set(Array.from(text.normalize('NFC'), (letter) => letter.codePointAt(0) ?? 0));
/** Drawn as space or as nothing by every browser. */
const isBlank = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || code === 0xfeff || code === 0xad;

/** `@font-face` rules for what the text needs of these fonts. */
export function fontFaces(fonts: readonly PaperFont[], text: string): string {
  const codes = [...codesOf(text)];
  return fonts
    .flatMap((font) => {
      const latin = faceOf(font, 'latin');
      const beyond = codes.filter((code) => !isBlank(code) && !latin.characters.has(code));
      const needed = subsets.filter((subset) => subset === 'latin' || beyond.some((code) => faceOf(font, subset).characters.has(code)));
      return needed.map((subset) => {
        const { range, address } = faceOf(font, subset);
        return `@font-face{font-family:'${font.family}';font-weight:${String(font.weight)};font-style:normal;src:url(${address}) format('woff2');unicode-range:${range}}`;
      });
    })
    .join('\n');
}

/** The letters of a text that these fonts cannot draw, each once: they are named before printing, never printed as boxes. */
export function undrawable(fonts: readonly PaperFont[], text: string): readonly string[] {
  return [...codesOf(text)]
    .filter((code) => !isBlank(code) && !fonts.every((font) => subsets.some((subset) => faceOf(font, subset).characters.has(code))))
    .map((code) => String.fromCodePoint(code));
}
