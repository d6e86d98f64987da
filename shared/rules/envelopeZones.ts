/**
 * Where things may stand on an envelope, computed from its length and height: USPS Domestic Mail Manual (DMM) 201.1 for
 * what a letter is, 202.8 for the OCR read area and the barcode clear zone. Millimeters, origin at the top left.
 */
import type { EnvelopeName, EnvelopeSize } from '../model.ts';

const INCH_MM = 25.4;

export interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface EnvelopeZones {
  /** Every run of the delivery address stands inside it. */
  readonly readArea: Zone;
  /** Nothing stands inside it: the post prints its barcode there. */
  readonly barcode: Zone;
  /** The return address stands inside it: at most half the length and a third of the height. */
  readonly returnAddress: Zone;
  /** Why it is no USPS letter, each a sentence without a capital and full stop; empty when it is one. */
  readonly faults: readonly string[];
}

const inches = (length: number, height: number): EnvelopeSize => ({ lengthMm: length * INCH_MM, heightMm: height * INCH_MM });

/** The sizes by their trade names: American ones are cut in inches, ISO 269 ones in millimeters. */
export const envelopeSizes: Readonly<Record<EnvelopeName, EnvelopeSize>> = {
  '#10': inches(9.5, 4.125),
  '#9': inches(8.875, 3.875),
  Monarch: inches(7.5, 3.875),
  '#6¾': inches(6.5, 3.625),
  A2: inches(5.75, 4.375),
  A6: inches(6.5, 4.75),
  A7: inches(7.25, 5.25),
  DL: { lengthMm: 220, heightMm: 110 },
  C6: { lengthMm: 162, heightMm: 114 },
  'C6/C5': { lengthMm: 229, heightMm: 114 },
  C5: { lengthMm: 229, heightMm: 162 },
};

/** DMM 202.8.1: the read area lies 5/8 to 2 3/4 in above the bottom edge and 1/2 in from either side. */
const readFromBottom = { low: 0.625 * INCH_MM, high: 2.75 * INCH_MM };
const readFromSide = 0.5 * INCH_MM;
/** DMM 202.8.2: the barcode clear zone is 4 3/4 in long and 5/8 in high, at the bottom right. */
const barcode = { length: 4.75 * INCH_MM, height: 0.625 * INCH_MM };
/** DMM 201.1.1: dimensions and shape of a machinable letter. */
const letter = { length: { least: 5, most: 11.5 }, height: { least: 3.5, most: 6.125 }, ratio: { least: 1.3, most: 2.5 } };

/** The zones of an envelope of this size, and why it is no USPS letter if it is none. */
export function envelopeZones({ lengthMm, heightMm }: EnvelopeSize): EnvelopeZones {
  const bottom = heightMm - readFromBottom.low;
  return {
    readArea: { left: readFromSide, right: lengthMm - readFromSide, top: Math.max(0, heightMm - readFromBottom.high), bottom },
    barcode: { left: Math.max(0, lengthMm - barcode.length), right: lengthMm, top: heightMm - barcode.height, bottom: heightMm },
    returnAddress: { left: 0, right: lengthMm / 2, top: 0, bottom: heightMm / 3 },
    faults: faultsOf(lengthMm / INCH_MM, heightMm / INCH_MM),
  };
}

/** Sizes cut in inches must not fail by the rounding of a conversion: a hundredth of a millimeter is below any cutter. */
const slack = 0.01 / INCH_MM;

function faultsOf(length: number, height: number): readonly string[] {
  const ratio = length / height;
  const faults: string[] = [];
  if (height > letter.height.most + slack)
    faults.push(`exceeds USPS letter height: ${inch(height)} in of at most ${String(letter.height.most)} in`);
  if (height < letter.height.least - slack)
    faults.push(`is below USPS letter height: ${inch(height)} in of at least ${String(letter.height.least)} in`);
  if (length > letter.length.most + slack)
    faults.push(`exceeds USPS letter length: ${inch(length)} in of at most ${String(letter.length.most)} in`);
  if (length < letter.length.least - slack)
    faults.push(`is below USPS letter length: ${inch(length)} in of at least ${String(letter.length.least)} in`);
  if (ratio < letter.ratio.least) faults.push(`is too square for a USPS letter: length is ${ratio.toFixed(2)} times height, at least 1.3`);
  if (ratio > letter.ratio.most) faults.push(`is too long for a USPS letter: length is ${ratio.toFixed(2)} times height, at most 2.5`);
  return faults;
}

const inch = (value: number): string => value.toFixed(3).replace(/\.?0+$/, '');
