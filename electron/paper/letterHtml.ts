import type { PaperSize } from '../../shared/model.ts';
import type { SignatureView } from '../../shared/signatureViews.ts';
import type { Block, LetterPage } from '../../shared/rules/composeLetter.ts';
import { paperMm } from '../../shared/rules/paperChoices.ts';
import { cssString, escapeHtml } from './escape.ts';
import { mm } from './printDocument.ts';

export interface LetterSheet {
  readonly page: LetterPage;
  readonly format: 'fullBlock' | 'modifiedBlock';
  readonly paper: PaperSize;
  /** The picture of the sender's signature; the four blank lines without one. */
  readonly signature: SignatureView | null;
}

const marginMm = { top: 25.4, side: 25.4, bottom: 19 } as const;
/** The date stands at least two inches below the paper's edge. */
const dateFromTopMm = 51.6;
/** 18 CSS pixels: a browser places lines on whole pixels, and distances of several lines shall come out exact. */
const lineMm = (18 * 25.4) / 96;

/** Styles of all letters; one line of type is the measure of every distance. */
export const letterCss = `.letter{font:400 11pt/${mm(lineMm)} 'Source Serif 4',serif;overflow-wrap:break-word}
.letterhead{height:${mm(dateFromTopMm - marginMm.top)};font-size:9.2pt;line-height:4.35mm;color:#3c4044}
.letterhead b{display:block;font-size:14.5pt;line-height:6.4mm;font-weight:600;color:#16181a;padding-bottom:0.7mm}
.letterhead>span{display:block;white-space:pre-wrap}
.letter p,.letter ul{margin-bottom:${mm(lineMm)};orphans:2;widows:2;text-wrap:pretty}
.letter .date{margin-bottom:${mm(3 * lineMm)}}
.letter .inside,.letter .greeting{break-after:avoid}
.letter ul{list-style:none;padding-left:6mm;break-before:avoid}
.letter p:has(+ ul){margin-bottom:1.2mm;break-after:avoid}
.kept{white-space:nowrap}
.letter li{position:relative}
.letter li::before{content:"•";position:absolute;left:-4mm}
.letter .with-closing{break-after:avoid}
.letter .closing{break-inside:avoid;break-before:avoid}
.letter .closing p{margin:0}
.letter .closing .signed{margin-top:${mm(4 * lineMm)}}
.letter .closing .end{margin-top:${mm(lineMm)}}
.modified .date,.modified .closing .bye,.modified .closing .signed{margin-left:50%}
@media screen{.letter{padding:${mm(marginMm.top)} ${mm(marginMm.side)} ${mm(marginMm.bottom)}}}
`;

/** The signature stands in the space of the four blank lines. A rule of the document, so that a batch has the picture once. */
export function signatureCss(signature: SignatureView | null): string {
  if (signature === null) return '';
  const { dataUrl, mm: size } = signature;
  // Letters and figures, +, / and = (RFC 4648): nothing that ends a string of CSS.
  const space = 4 * lineMm;
  return `.letter .closing .signature{height:${mm(space)};background:url("${dataUrl}") 0 ${mm((space - size.height) / 2)}/${mm(size.width)} ${mm(size.height)} no-repeat}
.letter .closing .signature + .signed{margin-top:0}
.modified .closing .signature{margin-left:50%}
`;
}

/** The page rules of the letter with this number in its batch: its paper, and what stands at the head of its further pages. */
export function letterPageCss({ page, paper }: LetterSheet, number: number): string {
  const [width, height] = paperMm[paper];
  const n = String(number);
  // A counter of its own numbers the pages of each letter; its styles say nothing on the first page (CSS Counter Styles 3).
  const later = (name: string, symbol: string): string =>
    `@counter-style ${name}-all{system:cyclic;symbols:${symbol};suffix:""}@counter-style ${name}{system:fixed 1;symbols:"";fallback:${name}-all}`;
  return `${later(`to-${n}`, cssString(page.addressee))}
${later(`dated-${n}`, cssString(page.date))}
${later(`word-${n}`, '"Page "')}
@counter-style number-${n}{system:fixed 1;symbols:"";fallback:decimal}
@page letter-${n}{size:${mm(width)} ${mm(height)};margin:${mm(marginMm.top)} ${mm(marginMm.side)} ${mm(marginMm.bottom)};counter-increment:sheet-${n};
@top-left{${headCss}content:counter(sheet-${n},to-${n})}
@top-center{${headCss}content:counter(sheet-${n},word-${n}) counter(sheet-${n},number-${n})}
@top-right{${headCss}content:counter(sheet-${n},dated-${n})}}
.letter-${n}{page:letter-${n}}
@media screen{.letter-${n}{width:${mm(width)};min-height:${mm(height)}}}
`;
}
const headCss = `font:400 9.2pt/4.35mm 'Source Serif 4',serif;color:#3c4044;vertical-align:bottom;padding-bottom:6mm;`;

/** One letter as HTML, escaped. */
export function letterHtml({ page, format, signature }: LetterSheet, number: number): string {
  const lines = (each: readonly string[]): string => each.map(escapeHtml).join('<br>');
  const end = [page.enclosures, page.copies].filter((line) => line !== '');
  return `<article class="sheet letter letter-${String(number)}${format === 'modifiedBlock' ? ' modified' : ''}">
<header class="letterhead"><b>${escapeHtml(page.senderName)}</b>${page.senderLines.map((line) => `<span>${kept(line)}</span>`).join('')}</header>
<p class="date">${escapeHtml(page.date)}</p>
<p class="inside">${lines(page.recipientLines)}</p>
<p class="greeting">${escapeHtml(page.salutation)}</p>
${bodyHtml(page.blocks)}
<div class="closing"><p class="bye">${escapeHtml(page.closing)}</p>${signature === null ? '' : '<div class="signature"></div>'}<p class="signed">${escapeHtml(page.signedName)}</p>${end.length === 0 ? '' : `<p class="end">${lines(end)}</p>`}</div>
</article>`;
}

/** A paragraph this short may be one line, and one line is not enough to travel with the closing. */
const surelyTwoLines = 120;

/** The body; at least two of its lines go with the closing to a further page. */
export function bodyHtml(blocks: readonly Block[]): string {
  const lengths = blocks.map((block) =>
    block.kind === 'list'
      ? block.items.length > 1
        ? surelyTwoLines
        : 0
      : block.lines.join(' ').length + (block.lines.length > 1 ? surelyTwoLines : 0),
  );
  const keeps = (at: number): boolean => at === blocks.length - 1 || (at === blocks.length - 2 && (lengths.at(-1) ?? 0) < surelyTwoLines);
  return blocks
    .map((block, at) => {
      const name = keeps(at) ? ' class="with-closing"' : '';
      return block.kind === 'list'
        ? `<ul${name}>${block.items.map((item) => `<li>${kept(item)}</li>`).join('')}</ul>`
        : `<p${name}>${block.lines.map(kept).join('<br>')}</p>`;
    })
    .join('\n');
}

/** "Ms. Natarajan", "June 18", "22 %" and a phone number stay on one line. */
const together =
  /(?:Mr|Ms|Mrs|Mx|Dr|Prof)\. \p{L}[\p{L}’'-]{0,24}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b|\d+ %|(?<![\p{L}\p{N}])[+(]?\d(?:(?:\)[ -]?| \(|[.\/ -])?\d){6,16}(?!\p{N})(?:,? (?:ext\.?|x) ?\d{1,6})?/gu;

/** Text as HTML, escaped piece by piece, with what belongs together kept together. */
function kept(text: string): string {
  let html = '';
  let at = 0;
  for (const match of text.matchAll(together)) {
    html += `${escapeHtml(text.slice(at, match.index))}<span class="kept">${escapeHtml(match[0])}</span>`;
    at = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(at));
}
