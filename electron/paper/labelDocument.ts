import { avery5160, labelPlaces } from '../../shared/rules/labels.ts';
import type { LabelPlace } from '../../shared/rules/labels.ts';
import { paperMm } from '../../shared/rules/paperChoices.ts';
import type { PrintDocument } from '../../shared/views.ts';
import { escapeHtml } from './escape.ts';
import { sans } from './fonts.ts';
import { mm, printDocument } from './printDocument.ts';

/** Points; a label is read by people and by machines, so its type never gets smaller than an envelope's. */
const sizes = [10, 9, 8] as const;
const leading = 1.2;
const ptMm = 25.4 / 72;
/** As on an envelope: the widest of the capitals and figures, so that an estimate errs to the safe side. */
const widthEm = 0.62;
/** A printer pulls a sheet a little askew; nothing stands closer to a label's edge. */
const insetMm = { side: 4, top: 2 } as const;
const { widthMm, heightMm } = avery5160.label;
const room = { widthMm: widthMm - 2 * insetMm.side, heightMm: heightMm - 2 * insetMm.top } as const;

/** Address labels, thirty to a sheet of US Letter, from the place `start` on. */
export function labelDocument(title: string, labels: readonly (readonly string[])[], start: number): PrintDocument {
  const [pageWidth, pageHeight] = paperMm.letter;
  const sheets = Map.groupBy(
    labelPlaces(labels.length, start).map((place, index) => ({ place, lines: labels[index] ?? [] })),
    ({ place }) => place.sheet,
  );
  return printDocument({
    title,
    pageMm: paperMm.letter,
    fonts: [sans],
    css: `@page{size:${mm(pageWidth)} ${mm(pageHeight)};margin:0}
.labels{width:${mm(pageWidth)};height:${mm(pageHeight)};overflow:hidden;break-inside:avoid;font-family:'Source Sans 3',sans-serif;font-weight:500}
.label{position:absolute;left:0;top:0;width:${mm(widthMm)};height:${mm(heightMm)};padding:${mm(insetMm.top)} ${mm(insetMm.side)};display:flex;flex-direction:column;justify-content:center;overflow:hidden;line-height:${String(leading)}}
.label div{white-space:pre-wrap;overflow-wrap:anywhere}
@media screen{.label{outline:0.2mm solid #d5d8d4;border-radius:1.5mm}}
`,
    bodyHtml: [...sheets.values()]
      .map((sheet) => `<section class="sheet labels">${sheet.map(({ place, lines }) => labelHtml(place, lines)).join('\n')}</section>`)
      .join('\n'),
    text: labels.flat().join('\n'),
    faults: labels
      .filter((lines) => heightOf(lines, sizeFor(lines)) > room.heightMm)
      .map(([to = '']) => `The address of ${to} is too long for a label. Shorten a line.`),
  });
}

/** A transform is exact, where a browser places boxes on whole pixels. */
const labelHtml = ({ leftMm, topMm }: LabelPlace, lines: readonly string[]): string =>
  `<div class="label" style="transform:translate(${mm(leftMm)},${mm(topMm)});font-size:${String(sizeFor(lines))}pt">${lines
    .map((line) => `<div>${escapeHtml(line)}</div>`)
    .join('')}</div>`;

/** The largest size at which the lines stand whole and fit, and the smallest where they do in none. */
const sizeFor = (lines: readonly string[]): number =>
  sizes.find((size) => lines.every((line) => widthOf(line, size) <= room.widthMm) && heightOf(lines, size) <= room.heightMm) ??
  sizes.find((size) => heightOf(lines, size) <= room.heightMm) ??
  sizes[2];

const widthOf = (line: string, size: number): number => Array.from(line).length * widthEm * size * ptMm;
const heightOf = (lines: readonly string[], size: number): number =>
  lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, size) / room.widthMm)), 0) * size * ptMm * leading;
