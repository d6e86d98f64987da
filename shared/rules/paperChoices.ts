/** What the user prints on, and how a printer takes an envelope: the defaults, and what follows from them. */
import type { CardSize, EnvelopeChoice, EnvelopeSize, Feed, PaperChoices, PaperSize } from '../model.ts';
import { envelopeSizes } from './envelopeZones.ts';

const inch = 25.4;

export const usualPaper: PaperChoices = {
  envelope: '#10',
  ownEnvelope: { lengthMm: 220, heightMm: 110 },
  capitals: true,
  returnAddress: true,
  card: { size: 'A2', fold: 'folded', ink: 'sheet' },
  printers: { letters: '', envelopes: '', cards: '', labels: '' },
};

/** Upright, in its own size, where the printer says that it is. */
export const usualFeed: Feed = {
  rotation: 0,
  sheet: 'own',
  edge: 'center',
  face: 'up',
  shiftMm: { x: 0, y: 0 },
  calibratedOn: null,
};

/** A step of the shift, and its end either way, in millimeters. */
export const shiftSteps = { step: 0.5, most: 15 } as const;

/** What an envelope may measure that somebody has at home, in millimeters. */
export const ownEnvelopeMm = { length: { least: 100, most: 330 }, height: { least: 70, most: 250 } } as const;

/** Cards lie in the envelope of their name with an eighth of an inch to spare on each side. */
export const cardSizes: Readonly<Record<CardSize, EnvelopeSize>> = {
  A2: { lengthMm: 5.5 * inch, heightMm: 4.25 * inch },
  A6: { lengthMm: 6.25 * inch, heightMm: 4.5 * inch },
};

/** Sheets of letters, width by height, in millimeters. */
export const paperMm: Readonly<Record<PaperSize, readonly [number, number]>> = { letter: [215.9, 279.4], a4: [210, 297] };

/** The size of an envelope that the user chose. */
export const envelopeSize = (choice: EnvelopeChoice, own: EnvelopeSize): EnvelopeSize => (choice === 'own' ? own : envelopeSizes[choice]);

/** The paper that the printer is told of, width by height, and where on it the turned envelope begins. */
export function fedPage(
  { lengthMm, heightMm }: EnvelopeSize,
  { rotation, sheet, edge }: Feed,
): { readonly pageMm: readonly [number, number]; readonly leftMm: number; readonly fits: boolean } {
  const isTurned = rotation === 90 || rotation === 270;
  const [width, height] = isTurned ? [heightMm, lengthMm] : [lengthMm, heightMm];
  const pageMm = sheet === 'own' ? ([width, height] as const) : paperMm[sheet];
  const room = pageMm[0] - width;
  const leftMm = edge === 'left' ? 0 : edge === 'center' ? room / 2 : room;
  return { pageMm, leftMm, fits: room >= -0.01 && pageMm[1] - height >= -0.01 };
}
