import type { EnvelopeChoice, EnvelopeSize, Feed } from '../../shared/model.ts';
import { fedPage } from '../../shared/rules/paperChoices.ts';
import type { PrintDocument } from '../../shared/views.ts';
import { escapeHtml } from './escape.ts';
import { feedPlace } from './feedPlace.ts';
import { sans } from './fonts.ts';
import { mm, printDocument } from './printDocument.ts';

/** From line to line of the grid, in millimeters. */
const gridMm = 10;

export interface Calibration {
  readonly name: EnvelopeChoice;
  readonly size: EnvelopeSize;
  readonly feed: Feed;
  /** What the printer is called; empty for the system's dialog. */
  readonly printer: string;
}

/** A grid in the place of the envelope, printed as an envelope is, on plain paper: it shows how far the print is off. */
export function calibrationDocument({ name, size, feed, printer }: Calibration): PrintDocument {
  const { pageMm, fits } = fedPage(size, feed);
  const called = name === 'own' ? `Envelope of ${String(size.lengthMm)} × ${String(size.heightMm)} mm` : `${name} envelope`;
  const { x, y } = feed.shiftMm;
  const words = [
    `${called}${printer === '' ? '' : `, ${printer}`}`,
    `Turned by ${String(feed.rotation)}°, ${feed.edge} edge, face ${feed.face}, shift x ${signed(x)} y ${signed(y)} mm`,
    'Lay it on an envelope and hold both against the light.',
    'The ring belongs 50 mm from the left edge and 50 mm from the top.',
    'Is it too far along an arrow? Take that much off the shift of its letter.',
  ];
  return printDocument({
    title: `Calibration of the ${called}`,
    pageMm,
    fonts: [sans],
    css: `@page{size:${mm(pageMm[0])} ${mm(pageMm[1])};margin:0}
.calibration{width:${mm(pageMm[0])};height:${mm(pageMm[1])};overflow:hidden;break-inside:avoid}
.stock{position:absolute;left:0;top:0;width:${mm(size.lengthMm)};height:${mm(size.heightMm)};transform-origin:0 0;transform:${feedPlace(size, feed)}}
svg{display:block;width:100%;height:100%;overflow:visible;font-family:'Source Sans 3',sans-serif;font-weight:500}
`,
    bodyHtml: `<section class="sheet calibration"><div class="stock"><svg viewBox="0 0 ${String(size.lengthMm)} ${String(size.heightMm)}">${gridSvg(size)}${arrowsSvg(feed)}${wordsSvg(words)}</svg></div></section>`,
    text: `${words.join('')}0123456789 xy`,
    faults: fits ? [] : [`${called} does not fit on the sheet this way. Turn it, or choose another sheet.`],
  });
}

const signed = (length: number): string => `${length > 0 ? '+' : length < 0 ? '−' : ''}${Math.abs(length).toFixed(1)}`;

function gridSvg({ lengthMm, heightMm }: EnvelopeSize): string {
  const steps = (length: number): readonly number[] =>
    Array.from({ length: Math.floor(length / gridMm) }, (_, index) => (index + 1) * gridMm);
  const line = (at: string, weight: number): string => `<line ${at} stroke="#16181a" stroke-width="${String(weight)}"/>`;
  const weightOf = (at: number): number => (at % 50 === 0 ? 0.3 : 0.12);
  // So close to the edge it would not stand whole.
  const number = (at: number, of: number, x: number, y: number): string =>
    of - at < 4 ? '' : `<text x="${String(x)}" y="${String(y)}" font-size="2.6" text-anchor="middle">${String(at)}</text>`;
  return [
    `<rect x="0" y="0" width="${String(lengthMm)}" height="${String(heightMm)}" fill="none" stroke="#16181a" stroke-width="0.3"/>`,
    ...steps(lengthMm).map(
      (at) => line(`x1="${String(at)}" x2="${String(at)}" y1="0" y2="${String(heightMm)}"`, weightOf(at)) + number(at, lengthMm, at, 7),
    ),
    ...steps(heightMm).map(
      (at) =>
        line(`x1="0" x2="${String(lengthMm)}" y1="${String(at)}" y2="${String(at)}"`, weightOf(at)) + number(at, heightMm, 7, at + 0.9),
    ),
    '<circle cx="50" cy="50" r="3" fill="none" stroke="#16181a" stroke-width="0.5"/>',
  ].join('');
}

/** Which way a shift moves the print, seen from the turned envelope: x is to the right of the page, y down it. */
function arrowsSvg({ rotation }: Feed): string {
  const arrow = (turn: number, name: string): string =>
    `<g transform="translate(50 50) rotate(${String(turn)})"><path d="M3 0H17M14 -1.6L17 0L14 1.6" fill="none" stroke="#16181a" stroke-width="0.5"/><text x="18.2" y="1" font-size="3.4">${name}</text></g>`;
  return arrow(-rotation, 'x') + arrow(90 - rotation, 'y');
}

/** On white, so that the lines do not run through them; above the ring, where every envelope has room. */
const wordsSvg = (words: readonly string[]): string =>
  words
    .map(
      (text, index) =>
        `<text x="20" y="${String(16 + index * 4.4)}" font-size="${index === 0 ? '3.4' : '2.7'}" stroke="#fff" stroke-width="1" paint-order="stroke">${escapeHtml(text)}</text>`,
    )
    .join('');
