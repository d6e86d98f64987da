import type { Day, PaperSize } from '../../shared/model.ts';
import { paperMm } from '../../shared/rules/paperChoices.ts';
import { sayDay } from '../../shared/rules/say.ts';
import { columnWords, sayLogDay } from '../../shared/rules/searchLog/words.ts';
import type { LogColumn, LogLine, LogWeek, SearchLogTemplate } from '../../shared/searchLogModel.ts';
import type { SearchLogView } from '../../shared/searchLogViews.ts';
import type { PrintDocument } from '../../shared/views.ts';
import { escapeHtml } from './escape.ts';
import { sans, serif, serifStrong } from './fonts.ts';
import { mm, printDocument } from './printDocument.ts';

interface Whose {
  /** The user's name, as the form is signed. */
  readonly name: string;
  readonly paper: PaperSize;
  readonly today: Day;
}

const marginMm = 12;
/** How wide a column is beside the others. */
const weights: Readonly<Record<LogColumn, number>> = {
  ...{ date: 9, activity: 13, organization: 20, address: 18, cityState: 15, contact: 16, person: 15, title: 13, position: 15 },
  ...{ reference: 11, work: 11, how: 10, result: 14 },
};
const words = {
  en: {
    ...{
      title: 'Work search record',
      week: 'Week',
      counted: 'counted',
      of: 'of',
      asked: 'asked for',
      none: 'Nothing was recorded in this week.',
    },
    ...{ not: 'does not count', missing: 'not recorded', signed: 'Signature', day: 'Date', printed: 'Printed' },
  },
  de: {
    ...{ title: 'Nachweis über Eigenbemühungen', week: 'Woche', counted: 'zählen', of: 'von', asked: 'verlangt' },
    ...{ none: 'In dieser Woche wurde nichts festgehalten.', not: 'zählt nicht', missing: 'nicht festgehalten', signed: 'Unterschrift' },
    ...{ day: 'Datum', printed: 'Gedruckt' },
  },
} as const;

const css = `.log{font:400 7.6pt/3.5mm 'Source Sans 3',sans-serif}
.log h1{font:600 15pt/7mm 'Source Serif 4',serif}
.log .lede{margin:.4mm 0 3mm;color:#3c4044;font-size:8.6pt;line-height:4.2mm}
.log table{width:100%;border-collapse:collapse;table-layout:fixed}
.log thead{display:table-header-group}
.log th{text-align:left;font-weight:500;color:#3c4044;border-bottom:.3mm solid #16181a;padding:0 1.2mm .6mm 0;vertical-align:bottom}
.log td{padding:.9mm 1.2mm .9mm 0;vertical-align:top;border-bottom:.15mm solid #c6cbc8;overflow-wrap:anywhere}
.log tr{break-inside:avoid}
.log .wk{break-after:avoid}
.log .wk th{padding-top:3mm;font:600 9.6pt/4.6mm 'Source Serif 4',serif;color:#16181a;border-bottom:.2mm solid #8a8f8c}
.log .wk span{float:right;font:400 8.2pt/4.6mm 'Source Sans 3',sans-serif}
.log .gap,.log .not{color:#55595d;font-style:italic}
.log td.sign{padding-top:14mm;border:0}
.log .sign div{display:grid;grid-template-columns:1fr 52mm;gap:0 10mm}
.log .sign span{border-top:.25mm solid #16181a;padding-top:.8mm}
`;

/** The record on paper, across: a table of the form's columns, by weeks, the oldest first, and a line to sign. */
export function searchLogSheet(view: SearchLogView, { name, paper, today }: Whose): PrintDocument {
  const [height, width] = paperMm[paper];
  const { template, weeks, from, to } = view;
  const said = words[template.language];
  const total = template.columns.reduce((sum, column) => sum + weights[column], 0);
  const bodyHtml = `<article class="sheet log" lang="${template.language}">
<h1>${said.title}</h1>
<p class="lede">${escapeHtml([name, dayRange(from, to, template.language), template.name].filter(Boolean).join(' · '))}</p>
<table><colgroup>${template.columns.map((column) => `<col style="width:${String((100 * weights[column]) / total)}%">`).join('')}</colgroup>
<thead><tr>${template.columns.map((column) => `<th>${columnWords[template.language][column]}</th>`).join('')}</tr></thead>
${weeks
  .toReversed()
  .map((week) => weekHtml(week, template))
  .join('\n')}
<tbody><tr><td colspan="${String(template.columns.length)}" class="sign"><div><span>${said.signed}${name === '' ? '' : `, ${escapeHtml(name)}`}</span><span>${said.day}</span></div></td></tr></tbody>
</table>
</article>`;
  return printDocument({
    title: `${said.title} ${from} to ${to}`,
    pageMm: [width, height],
    fonts: [serif, serifStrong, sans],
    css: `${css}@page{size:${mm(width)} ${mm(height)};margin:${mm(marginMm)};@bottom-right{content:"${said.printed} ${sayLogDay(today, template.language)}, " counter(page) "/" counter(pages);font:7pt 'Source Sans 3',sans-serif;color:#3c4044}}
@media screen{.log{width:${mm(width)};min-height:${mm(height)};padding:${mm(marginMm)}}}
`,
    bodyHtml,
    text: bodyHtml.replace(/<[^>]*>/g, ' '),
    faults: [],
  });
}

const dayRange = (from: Day, to: Day, language: SearchLogTemplate['language']): string =>
  language === 'de' ? `${sayLogDay(from, 'de')} – ${sayLogDay(to, 'de')}` : `${sayDay(from)} to ${sayDay(to)} ${to.slice(0, 4)}`;

function weekHtml({ from, to, counted, lines }: LogWeek, template: SearchLogTemplate): string {
  const said = words[template.language];
  const many = String(template.columns.length);
  const asked = template.required === null ? '' : ` ${said.of} ${String(template.required)} ${said.asked}`;
  const rows = lines
    .toReversed()
    .map((line) => `<tr>${template.columns.map((column) => `<td>${cellHtml(line, column, template)}</td>`).join('')}</tr>`);
  return `<tbody><tr class="wk"><th colspan="${many}">${said.week} ${dayRange(from, to, template.language)}<span>${String(counted)} ${said.counted}${asked}</span></th></tr>
${rows.length === 0 ? `<tr><td colspan="${many}" class="gap">${said.none}</td></tr>` : rows.join('\n')}</tbody>`;
}

/** A gap is said, never filled. */
function cellHtml({ cells, gaps, counts, fact }: LogLine, column: LogColumn, { language }: SearchLogTemplate): string {
  const said = words[language];
  if (gaps.includes(column)) return `<span class="gap">${said.missing}</span>`;
  if (column === 'date') return language === 'de' ? sayLogDay(fact.day, 'de') : sayDay(fact.day).replace(/^(\S+ \d+ \S{3})\S*/, '$1');
  const text = escapeHtml(cells[column]);
  return column === 'activity' && !counts ? `${text} <span class="not">(${said.not})</span>` : text;
}
