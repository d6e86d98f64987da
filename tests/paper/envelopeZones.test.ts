import { describe, expect, it } from 'vitest';
import { envelopeSizes, envelopeZones } from '../../shared/rules/envelopeZones.ts';
import type { EnvelopeName } from '../../shared/model.ts';

/** The zones as published tables give them, rounded to a tenth of a millimeter: left–right, top–bottom. */
const table: readonly (readonly [EnvelopeName, string, boolean, string, string, string])[] = [
  ['#10', '241.3×104.8', true, '12.7–228.6 34.9–88.9', '120.6–241.3 88.9–104.8', '120.6×34.9'],
  ['#9', '225.4×98.4', true, '12.7–212.7 28.6–82.5', '104.8–225.4 82.5–98.4', '112.7×32.8'],
  ['Monarch', '190.5×98.4', true, '12.7–177.8 28.6–82.5', '69.8–190.5 82.5–98.4', '95.2×32.8'],
  ['#6¾', '165.1×92.1', true, '12.7–152.4 22.2–76.2', '44.4–165.1 76.2–92.1', '82.5×30.7'],
  ['A2', '146.0×111.1', true, '12.7–133.3 41.3–95.2', '25.4–146.0 95.2–111.1', '73.0×37.0'],
  ['A6', '165.1×120.6', true, '12.7–152.4 50.8–104.8', '44.4–165.1 104.8–120.6', '82.5×40.2'],
  ['A7', '184.1×133.3', true, '12.7–171.4 63.5–117.5', '63.5–184.1 117.5–133.3', '92.1×44.4'],
  ['DL', '220×110', true, '12.7–207.3 40.2–94.1', '99.4–220 94.1–110', '110×36.7'],
  ['C6', '162×114', true, '12.7–149.3 44.1–98.1', '41.4–162 98.1–114', '81×38'],
  ['C6/C5', '229×114', true, '12.7–216.3 44.1–98.1', '108.3–229 98.1–114', '114.5×38'],
  ['C5', '229×162', false, '12.7–216.3 92.2–146.1', '108.3–229 146.1–162', '114.5×54'],
];
const numbers = (text: string): readonly number[] => text.split(/[–× ]/).map(Number);
/** A tenth, rounded either way at the half. */
const near = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, at) =>
    expect(Math.abs(value - (expected[at] ?? NaN)), `${String(value)} against ${String(expected[at])}`).toBeLessThanOrEqual(0.0501),
  );
};

describe('the zones of an envelope', () => {
  it.each(table)('of %s (%s mm) are the published ones', (name, size, isLetter, read, barcode, corner) => {
    const { lengthMm, heightMm } = envelopeSizes[name];
    const zones = envelopeZones(envelopeSizes[name]);
    near([lengthMm, heightMm], numbers(size));
    near([zones.readArea.left, zones.readArea.right, zones.readArea.top, zones.readArea.bottom], numbers(read));
    near([zones.barcode.left, zones.barcode.right, zones.barcode.top, zones.barcode.bottom], numbers(barcode));
    near([zones.returnAddress.right, zones.returnAddress.bottom], numbers(corner));
    expect(zones.faults.length === 0).toBe(isLetter);
  });

  it('says that a C5 exceeds the height of a USPS letter', () => {
    expect(envelopeZones(envelopeSizes.C5).faults).toEqual(['exceeds USPS letter height: 6.378 in of at most 6.125 in']);
  });

  it('checks the ratio of a size of one’s own: A2 is just above the floor', () => {
    const { lengthMm, heightMm } = envelopeSizes.A2;
    expect(lengthMm / heightMm - 1.3).toBeCloseTo(0.014, 3);
    expect(envelopeZones({ lengthMm: 130, heightMm: 110 }).faults).toEqual([
      'is too square for a USPS letter: length is 1.18 times height, at least 1.3',
    ]);
    expect(envelopeZones({ lengthMm: 260, heightMm: 100 }).faults).toEqual([
      'is too long for a USPS letter: length is 2.60 times height, at most 2.5',
    ]);
    expect(envelopeZones({ lengthMm: 300, heightMm: 150 }).faults).toEqual(['exceeds USPS letter length: 11.811 in of at most 11.5 in']);
    expect(envelopeZones({ lengthMm: 120, heightMm: 80 }).faults).toEqual([
      'is below USPS letter height: 3.15 in of at least 3.5 in',
      'is below USPS letter length: 4.724 in of at least 5 in',
    ]);
  });

  it('lets the largest and the smallest letter of the rule pass', () => {
    expect(envelopeZones({ lengthMm: 11.5 * 25.4, heightMm: 6.125 * 25.4 }).faults).toEqual([]);
    expect(envelopeZones({ lengthMm: 5 * 25.4, heightMm: 3.5 * 25.4 }).faults).toEqual([]);
  });
});
