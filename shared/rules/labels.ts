/** Address labels on sheets of US Letter: Avery 5160 and its equals, thirty to a sheet. Millimeters, origin at the top left. */
const inch = 25.4;

export const avery5160 = {
  across: 3,
  down: 10,
  label: { widthMm: 2.625 * inch, heightMm: 1 * inch },
  first: { leftMm: 0.15625 * inch, topMm: 0.5 * inch },
  pitch: { acrossMm: 2.78125 * inch, downMm: 1 * inch },
} as const;

export const labelsToASheet = avery5160.across * avery5160.down;

export interface LabelPlace {
  /** From 0. */
  readonly sheet: number;
  readonly leftMm: number;
  readonly topMm: number;
}

/**
 * Where the labels go, along the rows, on as many sheets as it takes.
 * @param start the first free label of the first sheet, from 1.
 */
export function labelPlaces(count: number, start: number): readonly LabelPlace[] {
  const { across, first, pitch } = avery5160;
  return Array.from({ length: count }, (_, index) => {
    const at = start - 1 + index;
    const within = at % labelsToASheet;
    return {
      sheet: Math.floor(at / labelsToASheet),
      leftMm: first.leftMm + (within % across) * pitch.acrossMm,
      topMm: first.topMm + Math.floor(within / across) * pitch.downMm,
    };
  });
}
