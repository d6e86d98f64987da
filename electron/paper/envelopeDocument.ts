import type { EnvelopeChoice, EnvelopeSize, Feed } from '../../shared/model.ts';
import { envelopeZones } from '../../shared/rules/envelopeZones.ts';
import type { EnvelopeZones, Zone } from '../../shared/rules/envelopeZones.ts';
import { fedPage, usualFeed } from '../../shared/rules/paperChoices.ts';
import type { PrintDocument } from '../../shared/views.ts';
import { escapeHtml } from './escape.ts';
import { feedPlace } from './feedPlace.ts';
import { sans } from './fonts.ts';
import { mm, printDocument } from './printDocument.ts';

export interface EnvelopeSheet {
  readonly returnLines: readonly string[];
  readonly lines: readonly string[];
}

/** Capitals of Source Sans 3 are 0.66 em high: 12 pt gives 2.8 mm, and the smallest size used, 9 pt, still 2.1 mm. */
const sizes = [12, 11, 10, 9] as const;
const smallest = 9;
const leading = 1.28;
const ptMm = 25.4 / 72;
/** The width of a character: the widest of the font's capitals and figures, so that an estimate errs to the safe side. */
const widthEm = 0.62;

export interface Envelopes {
  readonly title: string;
  readonly name: EnvelopeChoice;
  readonly size: EnvelopeSize;
  readonly sheets: readonly EnvelopeSheet[];
  /** Shows the areas on the screen; they never print. */
  readonly zones?: boolean;
  /** How the printer takes it; as it lies before the reader, where left out. */
  readonly feed?: Feed;
  /** Posted in the United States, where sizes that are no letter cost more: says so. */
  readonly isUsMail?: boolean;
}

/**
 * One document with an envelope for each, addressed by the zones and not by half the height: a line too long for the read
 * area gets smaller type. The feed turns and moves what stands on it, and names the paper that the printer is told of.
 */
export function envelopeDocument({
  title,
  name,
  size,
  sheets,
  zones = false,
  feed = usualFeed,
  isUsMail = true,
}: Envelopes): PrintDocument {
  const areas = envelopeZones(size);
  const called = name === 'own' ? 'An envelope of this size' : `The ${name} envelope`;
  const { pageMm, fits } = fedPage(size, feed);
  const faults = [
    ...(isUsMail ? areas.faults.map((fault) => `${called} ${fault}.`) : []),
    ...(fits ? [] : [`${called} does not fit on the sheet this way. Turn it, or choose another sheet.`]),
    ...new Set(sheets.flatMap((sheet) => faultsOf(sheet, areas))),
  ];
  return printDocument({
    title,
    pageMm,
    fonts: [sans],
    css: css(size, areas, feed),
    bodyHtml: sheets.map((sheet) => envelopeHtml(sheet, areas, zones)).join('\n'),
    text: sheets.flatMap(({ returnLines, lines }) => [...returnLines, ...lines]).join('\n') + (zones ? zoneWords : ''),
    faults,
  });
}

const zoneWords = 'return address at most read area keep clear for the barcode 0123456789.–×,';
const inset = 12.7;

function css(size: EnvelopeSize, { readArea, returnAddress, barcode }: EnvelopeZones, feed: Feed): string {
  const [width, height] = fedPage(size, feed).pageMm;
  return `@page{size:${mm(width)} ${mm(height)};margin:0}
.envelope{width:${mm(width)};height:${mm(height)};overflow:hidden;break-inside:avoid}
.stock{position:absolute;left:0;top:0;width:${mm(size.lengthMm)};height:${mm(size.heightMm)};transform-origin:0 0;transform:${feedPlace(size, feed)};font-family:'Source Sans 3',sans-serif;font-weight:500}
.return div,.to div{white-space:pre-wrap;overflow-wrap:anywhere}
.return{position:absolute;left:${mm(inset)};top:${mm(Math.min(10, returnAddress.bottom / 4))};max-width:${mm(returnAddress.right - inset - 2)};font-size:9pt;line-height:${String(leading)}}
.area{position:absolute;left:${mm(readArea.left)};top:${mm(readArea.top)};width:${mm(readArea.right - readArea.left)};height:${mm(readArea.bottom - readArea.top)};display:flex;align-items:center;padding-right:1mm}
.lead{flex:0 1 ${mm(size.lengthMm * 0.45 - readArea.left)}}
.to{flex:0 0 auto;max-width:100%;line-height:${String(leading)}}
.zone{position:absolute;font-size:7.5pt;line-height:1;font-weight:500}
.zone span{position:absolute;white-space:nowrap;padding:1mm 1.4mm}
.zone-read{${boxCss(readArea)};border:0.3mm dashed #1d5c3b;color:#1d5c3b;background:rgb(29 92 59 / 0.05)}
.zone-read span{left:0;bottom:0}
.zone-return{${boxCss(returnAddress)};border-right:0.3mm dotted #6b736d;border-bottom:0.3mm dotted #6b736d;color:#5c645e}
.zone-return span{right:0;bottom:0}
.zone-barcode{${boxCss(barcode)};border-left:0.3mm solid #c79a66;border-top:0.3mm solid #c79a66;color:#895618;background:repeating-linear-gradient(135deg,transparent 0 1.6mm,rgb(137 86 24 / 0.3) 1.6mm 1.9mm)}
.zone-barcode span{right:2mm;top:50%;transform:translateY(-50%);background:#fff}
@media print{.zone{display:none}}
`;
}

const boxCss = ({ left, right, top, bottom }: Zone): string =>
  `left:${mm(left)};top:${mm(top)};width:${mm(right - left)};height:${mm(bottom - top)}`;

function envelopeHtml({ returnLines, lines }: EnvelopeSheet, areas: EnvelopeZones, zones: boolean): string {
  const each = (texts: readonly string[]): string => texts.map((line) => `<div>${escapeHtml(line)}</div>`).join('');
  return `<section class="sheet envelope"><div class="stock">${zones ? zonesHtml(areas) : ''}
<div class="return">${each(returnLines)}</div>
<div class="area"><span class="lead"></span><div class="to" style="font-size:${String(sizeFor(lines, areas.readArea))}pt">${each(lines)}</div></div>
</div></section>`;
}

function zonesHtml({ readArea, returnAddress }: EnvelopeZones): string {
  const n = (value: number): string => String(Math.floor(value * 10 + 1e-6) / 10);
  return `<div class="zone zone-return" aria-hidden="true"><span>return address at most ${n(returnAddress.right)} × ${n(returnAddress.bottom)}</span></div>
<div class="zone zone-read" aria-hidden="true"><span>read area ${n(readArea.left)}–${n(readArea.right)}, ${n(readArea.top)}–${n(readArea.bottom)}</span></div>
<div class="zone zone-barcode" aria-hidden="true"><span>keep clear for the barcode</span></div>`;
}

/** The largest size at which no line has to break, and the smallest where one has to in any. */
function sizeFor(lines: readonly string[], area: Zone): number {
  return sizes.find((size) => lines.every((line) => widthOf(line, size) <= area.right - area.left)) ?? smallest;
}
const widthOf = (line: string, size: number): number => Array.from(line).length * widthEm * size * ptMm;

/** How high the lines are at most, each broken where it must. */
function heightOf(lines: readonly string[], size: number, width: number): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, size) / width)), 0) * size * ptMm * leading;
}

function faultsOf({ returnLines, lines }: EnvelopeSheet, { readArea, returnAddress }: EnvelopeZones): readonly string[] {
  const to = lines[0] ?? '';
  const faults: string[] = [];
  if (lines.length === 0) faults.push('An address is missing.');
  if (heightOf(lines, sizeFor(lines, readArea), readArea.right - readArea.left) > readArea.bottom - readArea.top) {
    faults.push(`The address of ${to} is too long for the read area. Shorten a line.`);
  }
  if (heightOf(returnLines, 9, returnAddress.right - inset - 2) + 10 > returnAddress.bottom) {
    faults.push('Your return address is too long for its corner. Shorten a line.');
  }
  return faults;
}
