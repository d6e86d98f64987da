import { chromiumPdf } from '../../electron/renderPdf.ts';
import { findBrowser } from '../../electron/findBrowser.ts';
import { printDocument } from '../../electron/paper/printDocument.ts';
import { serif, sans, undrawable } from '../../electron/paper/fonts.ts';
import { escapeHtml } from '../../electron/paper/escape.ts';
import { measurePdf } from '../paper/measurePdf.ts';
const pdf = chromiumPdf({ executablePath: findBrowser() });
const list = ['José', 'x\u0301', 'q\u0303', 'Ж\u0301', 'е\u0301', 'a\u0328\u0301', 'ạ̈', 'i\u0307\u0301', 'e\u0301', 'Å', 'ﬁ', '½', '€', '₿', '→', '★', '😀', '❤\uFE0F', '☎', '漢', 'ع', 'א', 'क', 'ไ', 'ά', 'ᾶ', 'ὖ', 'Ǆ', 'ʻ', 'ə', 'ʃ', '\u202aabc\u202c', 'a\u200db', 'a\u00adb', '\u2028', '\u2060', '\u2011', '…', '№', '℅', '™', '′', '⅓', '①', 'ẞ', 'Ơ', 'Ệ', 'Ѓ', 'Ґ', 'Ѣ', 'ѳ', 'ȁ', 'ǥ', 'ƶ', 'ⱥ', '\u{1D400}', '\uE000', '\uFFFD', '\u0300', 'ŋ', 'ẍ', 'm̂', 'ñ̃', 'K\u030C', 'Ş', 'Ș', 'Τ\u0301','\u2003','\u3000','ｆ','\uFE0F','\u{E0041}','a\u0305','a\u034f\u0301', 'l·l', '“', '‹', '✓', '□', '−', '≤', '°', 'µ', 'Ω', 'Å', '⁠'];
for (const text of list) {
  const doc = printDocument({ title: 't', pageMm: [100, 100], fonts: [serif], css: "@page{size:100mm 100mm;margin:5mm} body{font-family:'Source Serif 4'}", bodyHtml: `<p>abc ${escapeHtml(text)} def</p>`, text: 'abc ' + text + ' def', faults: [] });
  const { fonts } = measurePdf(await pdf(doc.html));
  const foreign = fonts.filter((f) => !/SourceSerif/.test(f.name)).map((f) => f.name);
  const says = undrawable([serif], text).length > 0;
  const bad = says !== foreign.length > 0;
  console.log(bad ? 'BAD ' : 'ok  ', JSON.stringify(text), [...text].map((c) => c.codePointAt(0)!.toString(16)).join(' '), 'says', says, 'foreign', foreign.join(','));
}
await pdf.close();
