import type { PaperSize } from '../../shared/model.ts';
import type { PrintDocument } from '../../shared/views.ts';
import { paperMm } from '../../shared/rules/paperChoices.ts';
import { escapeHtml } from './escape.ts';
import { sans, serif, serifStrong } from './fonts.ts';
import { mm, printDocument } from './printDocument.ts';

/** What is carried to an interview. */
export interface InterviewSheet {
  readonly paper: PaperSize;
  readonly position: string;
  readonly organization: string;
  /** "Panel interview". */
  readonly kind: string;
  /** "Thu 11 June 2026, 10:00–11:15". */
  readonly when: string;
  readonly place: string;
  readonly addressLines: readonly string[];
  readonly people: readonly {
    readonly name: string;
    readonly title: string;
    readonly role: string;
    /** How the name is pronounced; empty when not known. */
    readonly pronounced: string;
    readonly spellingChecked: boolean;
  }[];
  readonly points: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly references: readonly { readonly name: string; readonly may: string }[];
}

/** So many people, lines and references stand on one page with room to write; the rest are named by their number. */
const most = { people: 12, crowd: 6, lines: 8, references: 4, ruled: 20 } as const;
const marginMm = 18;

const css = `.interview{font:400 10pt/4.9mm 'Source Serif 4',serif;padding:0;display:flex;flex-direction:column;gap:4.2mm;overflow:hidden;overflow-wrap:anywhere}
.interview h1{font-size:17pt;line-height:7.4mm;font-weight:600}
.interview h2{font:500 8.4pt/4mm 'Source Sans 3',sans-serif;letter-spacing:.02em;color:#3c4044;margin-bottom:1.2mm}
.interview .head p{margin-top:.6mm}
.interview .head .where{color:#3c4044}
.interview .ask b{display:block;font-weight:600;font-size:12pt;line-height:5.6mm}
.interview .ask span{display:block;height:8.2mm;border-bottom:.25mm solid #8a8f8c}
.interview .asks{display:grid;grid-template-columns:1fr 1fr;gap:0 8mm}
.interview .people{list-style:none;display:grid;grid-template-columns:1fr;gap:1mm 8mm}
.interview .people.crowd{grid-template-columns:1fr 1fr;font-size:9pt;line-height:4.1mm;gap:.6mm 6mm}
.interview .crowd small{font-size:7.8pt;line-height:3.6mm;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;max-width:62mm}
.interview .crowd .check{font-size:7.4pt}
.interview .people li{display:grid;grid-template-columns:1fr auto;gap:0 3mm;border-bottom:.2mm solid #d5d9d6;padding-bottom:.8mm}
.interview .people small,.interview .points li,.interview .more{font-size:9pt;line-height:4.3mm;color:#3c4044}
.interview .people small{display:block}
.interview .people .check{font:500 8.4pt/4.9mm 'Source Sans 3',sans-serif;white-space:nowrap}
.interview .columns{display:grid;grid-template-columns:1fr 1fr;gap:3mm 8mm}
.interview .points ul{list-style:none}
.interview .points li{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;color:#16181a}
.interview .notes{flex:1;min-height:34mm;overflow:hidden}
.interview .notes i{display:block;height:8mm;border-bottom:.2mm solid #c6cbc8}
.interview .box{display:inline-block;width:2.6mm;height:2.6mm;border:.25mm solid #3c4044;margin-right:1mm}
`;

/** The one page to carry to an interview (P1): both questions with room for the answers, who, where, what to say, and notes. */
export function interviewSheetDocument(sheet: InterviewSheet): PrintDocument {
  const [width, height] = paperMm[sheet.paper];
  const bodyHtml = sheetHtml(sheet);
  return printDocument({
    title: `Interview at ${sheet.organization}`,
    pageMm: paperMm[sheet.paper],
    fonts: [serif, serifStrong, sans],
    css: `${css}@page{size:${mm(width)} ${mm(height)};margin:${mm(marginMm)}}
.interview{height:${mm(height - 2 * marginMm - 0.5)}}
@media screen{.interview{width:${mm(width)};height:${mm(height)};padding:${mm(marginMm)}}}
`,
    bodyHtml,
    text: bodyHtml.replace(/<[^>]*>/g, ' '),
    faults: [],
  });
}

function sheetHtml({ position, organization, kind, when, place, addressLines, people, points, references }: InterviewSheet): string {
  const shown = people.slice(0, most.people);
  const where = [place, ...addressLines].filter((line) => line !== '');
  return `<article class="sheet interview">
<header class="head"><h1>${escapeHtml(position)}, ${escapeHtml(organization)}</h1>
<p>${escapeHtml(kind)}, ${escapeHtml(when)}</p>${where.length === 0 ? '' : `<p class="where">${where.map(escapeHtml).join(', ')}</p>`}</header>
<section><h2>Ask before you leave</h2><div class="asks">${ask('When will you decide?')}${ask('When might I expect word about a next interview?')}</div></section>
<section><h2>In the room${people.length > shown.length ? `, the first ${String(shown.length)} of ${String(people.length)}` : ''}</h2>
<ul class="people${shown.length >= most.crowd ? ' crowd' : ''}">${shown.map(personHtml).join('')}${blank}${shown.length >= most.people ? '' : blank}</ul></section>
${pointsHtml(points, shown.length > 8)}${referencesHtml(references)}<section class="notes"><h2>Notes</h2>${'<i></i>'.repeat(most.ruled)}</section>
</article>`;
}

const ask = (question: string): string => `<div class="ask"><b>${question}</b><span></span><span></span></div>`;
/** A line for somebody whom nobody announced: the receptionist, too, gets a card (P7). */
const blank = '<li><span><small>&nbsp;</small>&nbsp;</span><span class="check">name, title, spelling</span></li>';

function personHtml({ name, title, role, pronounced, spellingChecked }: InterviewSheet['people'][number]): string {
  const about = [title, role, pronounced === '' ? '' : `say “${pronounced}”`].filter((part) => part !== '').join(', ');
  return `<li><span>${escapeHtml(name)}<small>${escapeHtml(about)}</small></span><span class="check">${spellingChecked ? 'spelling checked' : '<span class="box"></span>spelling?'}</span></li>`;
}

function pointsHtml(points: InterviewSheet['points'], isFull: boolean): string {
  const filled = points.filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) return '';
  const each = isFull ? 1 : Math.max(2, Math.floor(most.lines / filled.length));
  return `<div class="columns points">${filled
    .map(({ label, lines }) => {
      const rest = lines.length - each;
      return `<section><h2>${escapeHtml(label)}</h2><ul>${lines
        .slice(0, each)
        .map((line) => `<li>${escapeHtml(line)}</li>`)
        .join('')}</ul>${rest > 0 ? `<p class="more">and ${String(rest)} more in the journal</p>` : ''}</section>`;
    })
    .join('')}</div>`;
}

function referencesHtml(references: InterviewSheet['references']): string {
  if (references.length === 0) return '';
  const shown = references.slice(0, most.references).map(({ name, may }) => `${escapeHtml(name)} (${escapeHtml(may)})`);
  const rest = references.length - shown.length;
  return `<section><h2>References</h2><p>${shown.join(', ')}${rest > 0 ? `, and ${String(rest)} more` : ''}</p></section>`;
}
