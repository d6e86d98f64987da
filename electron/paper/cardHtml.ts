import { paperMm } from '../../shared/rules/paperChoices.ts';
import { escapeHtml } from './escape.ts';
import type { LetterSheet } from './letterHtml.ts';
import { bodyHtml } from './letterHtml.ts';
import { mm } from './printDocument.ts';

/** A card is short and copied by hand (P7): its text in the size of an A2 card, on the paper of the letters. */
export const cardCss = `.card-sheet{font:400 13pt/7mm 'Source Serif 4',serif;overflow-wrap:break-word}
.card-sheet .for{text-align:center;font-size:9.2pt;line-height:4.35mm;color:#3c4044;margin-bottom:6mm}
.card-sheet .card{width:139.7mm;margin:0 auto;min-height:107.9mm;border:0.2mm solid #b9bdb9;padding:14mm 15mm;display:flex;flex-direction:column}
.card-sheet .card p{margin-bottom:5mm}
.card-sheet .card .bye{margin-top:auto;margin-bottom:0}
.card-sheet .card .signed{margin-bottom:0}
@media screen{.card-sheet{padding:25.4mm}}
`;

export function cardPageCss({ paper }: LetterSheet, number: number): string {
  const [width, height] = paperMm[paper];
  const n = String(number);
  return `@page card-${n}{size:${mm(width)} ${mm(height)};margin:25.4mm}
.card-${n}{page:card-${n}}
@media screen{.card-${n}{width:${mm(width)};min-height:${mm(height)}}}
`;
}

/** The text of one card as HTML, escaped. */
export function cardHtml({ page }: LetterSheet, number: number): string {
  return `<article class="sheet card-sheet card-${String(number)}">
<p class="for">Card for ${escapeHtml(page.addressee)}, to copy by hand</p>
<div class="card"><p>${escapeHtml(page.date)}</p><p>${escapeHtml(page.salutation)}</p>
${bodyHtml(page.blocks)}
<p class="bye">${escapeHtml(page.closing)}</p><p class="signed">${escapeHtml(page.signedName)}</p></div>
</article>`;
}
