import { plainText } from '../../shared/rules/composeLetter.ts';
import type { LetterKind } from '../../shared/model.ts';
import { paperMm } from '../../shared/rules/paperChoices.ts';
import type { PrintDocument } from '../../shared/views.ts';
import { cardCss, cardHtml, cardPageCss } from './cardHtml.ts';
import { serif, serifStrong } from './fonts.ts';
import { letterCss, letterHtml, letterPageCss, signatureCss } from './letterHtml.ts';
import type { LetterSheet } from './letterHtml.ts';
import { printDocument } from './printDocument.ts';

export type KindOfSheet = LetterSheet & { readonly kind: LetterKind };

/** One document with every letter of a batch, each on its own paper, and every card's text. */
export function letterDocument(title: string, sheets: readonly KindOfSheet[]): PrintDocument {
  const isCard = ({ kind }: KindOfSheet): boolean => kind === 'card';
  return printDocument({
    title,
    pageMm: paperMm[sheets[0]?.paper ?? 'letter'],
    fonts: sheets.every(isCard) ? [serif] : [serif, serifStrong],
    css: [
      letterCss,
      signatureCss(sheets.find(({ signature }) => signature !== null)?.signature ?? null),
      cardCss,
      ...sheets.map((sheet, at) => (isCard(sheet) ? cardPageCss : letterPageCss)(sheet, at)),
    ].join(''),
    bodyHtml: sheets.map((sheet, at) => (isCard(sheet) ? cardHtml : letterHtml)(sheet, at)).join('\n'),
    text: sheets.map(({ page }) => plainText(page) + page.addressee).join('\n'),
    faults: [],
  });
}
