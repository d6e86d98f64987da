import type { PaperChoices } from '../../shared/model.ts';
import type { LetterPage } from '../../shared/rules/composeLetter.ts';
import { cardSizes } from '../../shared/rules/paperChoices.ts';
import type { PrintDocument } from '../../shared/views.ts';
import { escapeHtml } from './escape.ts';
import { serif } from './fonts.ts';
import { letterDocument } from './letterDocument.ts';
import type { KindOfSheet } from './letterDocument.ts';
import { bodyHtml } from './letterHtml.ts';
import { mm, printDocument } from './printDocument.ts';

/** The larger first: points, and millimeters from line to line. */
const types = [
  { pt: 13, lineMm: 7 },
  { pt: 11, lineMm: 6 },
  { pt: 9.5, lineMm: 5 },
] as const;
type Type = (typeof types)[number];
/** As wide as a line of handwriting wants to be apart, in millimeters. */
const ruledMm = 8;
const insetMm = { side: 13, top: 11 } as const;
const ptMm = 25.4 / 72;
/** A text runs at less than half an em to a letter in this face; an estimate errs to the safe side. */
const widthEm = 0.5;

/**
 * Cards on their own stock: faint lines to write on, or the text itself. A folded card goes through the printer flat and twice
 * as high; its inside is the lower half. To copy by hand, the text comes on a sheet of the letters' paper instead (P7).
 */
export function cardDocument(title: string, sheets: readonly KindOfSheet[], card: PaperChoices['card']): PrintDocument {
  if (card.ink === 'sheet') return letterDocument(title, sheets);
  const { lengthMm, heightMm } = cardSizes[card.size];
  const insideMm = card.fold === 'folded' ? heightMm : 0;
  const pageMm = [lengthMm, heightMm + insideMm] as const;
  const room = { widthMm: lengthMm - 2 * insetMm.side, heightMm: heightMm - 2 * insetMm.top };
  const isText = card.ink === 'text';
  return printDocument({
    title,
    pageMm,
    fonts: [serif],
    css: `@page{size:${mm(pageMm[0])} ${mm(pageMm[1])};margin:0}
.stock{width:${mm(pageMm[0])};height:${mm(pageMm[1])};overflow:hidden;break-inside:avoid;font-family:'Source Serif 4',serif;font-weight:400;overflow-wrap:break-word}
.inside{position:absolute;left:${mm(insetMm.side)};top:${mm(insideMm + insetMm.top)};width:${mm(room.widthMm)};height:${mm(room.heightMm)};display:flex;flex-direction:column}
.inside p,.inside ul{margin-bottom:calc(var(--line) / 2)}
.inside ul{padding-left:6mm}
.inside .bye{margin-top:auto}
.line{position:absolute;left:${mm(insetMm.side)};width:${mm(room.widthMm)};border-top:0.15mm solid #c9cecb}
@media screen{.fold{position:absolute;left:0;right:0;top:${mm(insideMm)};border-top:0.2mm dashed #b9bdb9}}
`,
    bodyHtml: sheets
      .map(
        ({ page }) =>
          `<section class="sheet stock">${card.fold === 'folded' ? '<div class="fold"></div>' : ''}${isText ? textHtml(page, typeFor(page, room) ?? types[2]) : linesHtml(insideMm + insetMm.top, room.heightMm)}</section>`,
      )
      .join('\n'),
    text: isText ? sheets.map(({ page }) => linesOf(page).join('\n')).join('\n') : '',
    faults: sheets
      .filter(({ page }) => isText && typeFor(page, room) === null)
      .map(({ page }) => `The text for ${page.addressee} is too long for the ${card.size} card. Shorten it.`),
  });
}

function textHtml(page: LetterPage, { pt, lineMm }: Type): string {
  return `<div class="inside" style="--line:${mm(lineMm)};font-size:${String(pt)}pt;line-height:var(--line)">
<p>${escapeHtml(page.date)}</p><p>${escapeHtml(page.salutation)}</p>
${bodyHtml(page.blocks)}
<p class="bye">${escapeHtml(page.closing)}</p><p>${escapeHtml(page.signedName)}</p></div>`;
}

/** Lines to write on, from the top of the inside to its foot. */
const linesHtml = (topMm: number, heightMm: number): string =>
  Array.from(
    { length: Math.floor(heightMm / ruledMm) },
    (_, index) => `<div class="line" style="top:${mm(topMm + (index + 1) * ruledMm)}"></div>`,
  ).join('');

const linesOf = (page: LetterPage): readonly string[] => [
  page.date,
  page.salutation,
  ...page.blocks.flatMap((block) => (block.kind === 'list' ? block.items : block.lines)),
  page.closing,
  page.signedName,
];

/** The largest type in which the text fits the inside; null where none does. */
function typeFor(page: LetterPage, room: { readonly widthMm: number; readonly heightMm: number }): Type | null {
  const lines = linesOf(page);
  const heightIn = ({ pt, lineMm }: Type): number =>
    lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((Array.from(line).length * widthEm * pt * ptMm) / room.widthMm)) + 0.5, 0) *
    lineMm;
  return types.find((type) => heightIn(type) <= room.heightMm) ?? null;
}
