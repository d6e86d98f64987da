/** Four strokes lean a little, as a hand makes them; the fifth crosses them. */
const strokes = ['M2 2.5L2.8 17.5', 'M9.1 2.5L8.1 17.5', 'M14.6 2.5L15.6 17.5', 'M22 2.5L21.5 17.5', 'M-0.6 13.6L25.6 5.6'];
/** More than this many are told by the number beside them. */
const mostDrawn = 25;

/** A count as marks one can count, and what is left of the goal as faint ones. */
export function Tally({ count, goal = 0 }: { readonly count: number; readonly goal?: number }) {
  const drawn = Math.min(Math.max(count, goal), mostDrawn);
  const width = Math.max(1, Math.ceil(drawn / 5)) * 30 - 4;
  return (
    <svg
      className="tally"
      width={width}
      height={20}
      viewBox={`0 0 ${width} 20`}
      role="img"
      aria-label={goal === 0 ? String(count) : `${count} of ${goal}`}
    >
      {Array.from({ length: drawn }, (_, index) => (
        <path
          key={index}
          className={index < count ? 'on' : 'off'}
          d={strokes[index % 5]}
          transform={`translate(${Math.floor(index / 5) * 30} 0)`}
        />
      ))}
    </svg>
  );
}
