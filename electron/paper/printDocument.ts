import type { PrintDocument } from '../../shared/views.ts';
import { escapeHtml } from './escape.ts';
import { fontFaces, undrawable } from './fonts.ts';
import type { PaperFont } from './fonts.ts';

/** A length for CSS, in millimeters, to a thousandth. */
export const mm = (length: number): string => `${String(Math.round(length * 1000) / 1000)}mm`;

export interface Sheets {
  readonly title: string;
  readonly pageMm: readonly [number, number];
  readonly fonts: readonly PaperFont[];
  readonly css: string;
  /** Escaped already. */
  readonly bodyHtml: string;
  /** All that is written on it, for its fonts. */
  readonly text: string;
  readonly faults: readonly string[];
}

/**
 * One print document: it serves preview, PDF and printer alike. It loads nothing and runs nothing; its policy says so to
 * the browser, too.
 */
export function printDocument({ title, pageMm, fonts, css, bodyHtml, text, faults }: Sheets): PrintDocument {
  const missing = undrawable(fonts, text);
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<title>${escapeHtml(title)}</title>
<style>
${fontFaces(fonts, text)}
${sheetCss}
${css}
</style>
</head>
<body>
${bodyHtml}
</body>
</html>
`;
  return { html, title, pageMm, faults: missing.length === 0 ? faults : [...faults, undrawableFault(missing)] };
}

function undrawableFault(missing: readonly string[]): string {
  const shown = missing.slice(0, 12).map((letter) => `“${letter}”`);
  const more = missing.length > shown.length ? ` and ${String(missing.length - shown.length)} more` : '';
  return `The fonts of the paper cannot draw ${shown.join(', ')}${more}. Write it in Latin letters, or print it with the system’s fonts as it is shown here.`;
}

/** On a screen the sheets lie below each other; on paper each is a page. Paper stays white and its ink dark in every theme. */
const sheetCss = `:root{color-scheme:only light}
*{box-sizing:border-box;margin:0;padding:0}
html{background:transparent;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{color:#16181a;font-kerning:normal;font-variant-ligatures:common-ligatures;hyphens:manual}
.sheet{background:#fff;position:relative}
.sheet:not(:first-child){break-before:page}
@media screen{.sheet:not(:first-child){margin-top:8mm}}
`;
