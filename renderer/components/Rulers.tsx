/** Millimeters between two marks, two longer ones, and two numbers. */
const steps = { mark: 5, longer: 10, number: 50 } as const;
const markLength = (at: number): number => (at % steps.number === 0 ? 12 : at % steps.longer === 0 ? 7 : 4);
/** As wide as a ruler is, in pixels. */
export const rulerPx = 14;

export interface RulersProps {
  readonly pageMm: readonly [number, number];
  readonly pxPerMm: number;
}

/** Along the head and the left edge of a sheet, in millimeters of the paper: for the eye, beside what is measured anyway. */
export function Rulers({ pageMm: [width, height], pxPerMm }: RulersProps) {
  const marks = (length: number): readonly number[] =>
    Array.from({ length: Math.floor(length / steps.mark) + 1 }, (_, at) => at * steps.mark);
  const [across, down] = [width * pxPerMm, height * pxPerMm];
  const px = (at: number): string => String(Math.round(at * pxPerMm * 10) / 10);
  return (
    <>
      <svg className="ruler ruler--x" width={across + 1} height={rulerPx} aria-hidden>
        <path
          d={marks(width)
            .map((at) => `M${px(at)} ${String(rulerPx - markLength(at))}V${String(rulerPx)}`)
            .join('')}
        />
        {marks(width).map(
          (at) =>
            at % steps.number === 0 && (
              <text key={at} x={at * pxPerMm + 3} y={7}>
                {at}
              </text>
            ),
        )}
      </svg>
      <svg className="ruler ruler--y" width={rulerPx} height={down + 1} aria-hidden>
        <path
          d={marks(height)
            .map((at) => `M${String(rulerPx - markLength(at))} ${px(at)}H${String(rulerPx)}`)
            .join('')}
        />
        {marks(height).map(
          (at) =>
            at % steps.number === 0 && (
              <text key={at} x={0} y={at * pxPerMm + 9}>
                {at}
              </text>
            ),
        )}
      </svg>
    </>
  );
}
