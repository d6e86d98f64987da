import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A run of text as poppler sees it, in millimeters from the top left of its page. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface MeasuredPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly lines: readonly Run[];
  readonly words: readonly Run[];
}
export interface MeasuredPdf {
  readonly pages: readonly MeasuredPage[];
  /** Lines of `pdffonts`: name, type, …, embedded. */
  readonly fonts: readonly { readonly name: string; readonly type: string; readonly isEmbedded: boolean }[];
  /** All its text, with its line breaks. */
  readonly text: string;
  /** The height of the ink in a box of a page, in millimeters, measured on a rendering with 600 dots to the inch. */
  readonly inkHeightMm: (page: number, box: Run) => number;
}

const pointMm = 25.4 / 72;
const run = (program: string, parameters: readonly string[]): string =>
  execFileSync(program, parameters, { encoding: 'utf8', maxBuffer: 1 << 28 });

/** Why no PDF is made here, or null. */
export const whyNoPdf = (browser: string | null): string | null =>
  browser === null ? 'no Chrome, Chromium or Edge is installed, so no PDF is made' : null;

/** Why PDFs are not made or cannot be measured here, or null. */
export function whyNotMeasured(browser: string | null): string | null {
  if (browser === null) return whyNoPdf(browser);
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'no PDF is measured, because pdftotext is not installed (Debian: apt-get install poppler-utils)';
  }
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'" };
const unescaped = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39|apos);/g, (entity) => entities[entity] ?? entity);

function numbersOf(tag: string): Omit<Run, 'text'> {
  const value = (name: string): number => Number(new RegExp(`${name}="([\\d.-]+)"`).exec(tag)?.[1]) * pointMm;
  return { left: value('xMin'), right: value('xMax'), top: value('yMin'), bottom: value('yMax') };
}

function pageOf(xml: string): MeasuredPage {
  const size = /width="([\d.]+)" height="([\d.]+)"/.exec(xml);
  const lines = [...xml.matchAll(/<line ([^>]*)>([\s\S]*?)<\/line>/g)].map(([, tag = '', words = '']) => ({
    ...numbersOf(tag),
    text: unescaped([...words.matchAll(/<word [^>]*>([^<]*)<\/word>/g)].map(([, word = '']) => word).join(' ')),
  }));
  const words = [...xml.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, tag = '', word = '']) => ({
    ...numbersOf(tag),
    text: unescaped(word),
  }));
  return { widthMm: Number(size?.[1]) * pointMm, heightMm: Number(size?.[2]) * pointMm, lines, words };
}

/** Rows of ink within a grayscale image (PGM, as pdftoppm writes it). */
function inkRows(image: Buffer): number {
  const header = /^P5\s(\d+)\s(\d+)\s(\d+)\s/.exec(image.toString('latin1', 0, 40));
  const [width, height] = [Number(header?.[1]), Number(header?.[2])];
  const pixels = image.subarray(header?.[0].length ?? 0);
  const rows = Array.from({ length: height }, (_, row) => row).filter((row) =>
    pixels.subarray(row * width, (row + 1) * width).some((gray) => gray < 128),
  );
  return rows.length === 0 ? 0 : (rows.at(-1) ?? 0) - (rows[0] ?? 0) + 1;
}

/** Measures a PDF with poppler's programs, which know nothing of ours. */
export function measurePdf(bytes: Uint8Array): MeasuredPdf {
  const folder = mkdtempSync(join(tmpdir(), 'follow-through-pdf-'));
  const file = join(folder, 'measured.pdf');
  try {
    writeFileSync(file, bytes);
    const pages = run('pdftotext', ['-bbox-layout', file, '-']).split('<page ').slice(1).map(pageOf);
    const fonts = run('pdffonts', [file])
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [, name = '', type = '', , isEmbedded = ''] = /^(\S+)\s+(.+?)\s{2,}(\S+)\s+(yes|no)/.exec(line) ?? [];
        return { name, type, isEmbedded: isEmbedded === 'yes' };
      });
    const text = run('pdftotext', ['-layout', file, '-']);
    const inkHeightMm = (page: number, box: Run): number => {
      const place = mkdtempSync(join(tmpdir(), 'follow-through-ink-'));
      try {
        writeFileSync(join(place, 'page.pdf'), bytes);
        const dots = (millimeters: number): string => String(Math.round((millimeters / 25.4) * 600));
        const crop = ['-x', dots(box.left), '-y', dots(box.top), '-W', dots(box.right - box.left), '-H', dots(box.bottom - box.top)];
        const n = String(page);
        const image = execFileSync('pdftoppm', ['-r', '600', '-gray', '-f', n, '-l', n, ...crop, join(place, 'page.pdf')], {
          maxBuffer: 1 << 28,
        });
        return (inkRows(image) / 600) * 25.4;
      } finally {
        rmSync(place, { recursive: true });
      }
    };
    return { pages, fonts, text, inkHeightMm };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
