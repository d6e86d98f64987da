import type { EnvelopeSize, Feed } from '../../shared/model.ts';

/** Pixels of the drawing. The slot is where the paper goes in; the paper stands above it. */
const slot = { left: 74, right: 236, y: 88 } as const;
const longest = 78;
/** So much of the paper is in the slot already. */
const inside = 4;

/** How the envelope lies in the slot of its printer: which edge goes in first, along which side, and which face one sees. */
export function FeedPicture({ size, feed }: { readonly size: EnvelopeSize; readonly feed: Feed }) {
  const { rotation, edge, face } = feed;
  const scale = longest / Math.max(size.lengthMm, size.heightMm);
  const [length, height] = [size.lengthMm * scale, size.heightMm * scale];
  const onSide = rotation === 90 || rotation === 270;
  const [width, tall] = onSide ? [height, length] : [length, height];
  const across = { left: slot.left + width / 2, center: (slot.left + slot.right) / 2, right: slot.right - width / 2 }[edge];
  const firstEdge = onSide ? 'short' : 'long';
  return (
    <svg
      className="feedpic"
      viewBox="0 0 310 124"
      role="img"
      aria-label={`The envelope enters ${firstEdge} edge first, face ${face}, at the ${edge}, turned by ${String(rotation)} degrees`}
    >
      <path className="feedpic-printer" d="M64 78H246L262 96V118H48V96Z" />
      <path className="feedpic-printer" d="M48 96H262" />
      <path className="feedpic-slot" d={`M${String(slot.left)} ${String(slot.y)}H${String(slot.right)}`} />
      {/* The head of the printed page goes in first: from where one stands, the page is upside down. */}
      <g transform={`translate(${String(across)} ${String(slot.y + inside - tall / 2)}) rotate(${String(rotation + 180)})`}>
        <g transform={`translate(${String(-length / 2)} ${String(-height / 2)})`}>
          <rect className="feedpic-paper" width={length} height={height} />
          {face === 'up' ? <Written length={length} height={height} /> : <path className="feedpic-flap" d={flap(length, height)} />}
        </g>
      </g>
      <path className="feedpic-way" d={`M${String(across)} 98v14m-6 -6l6 6l6 -6`} />
    </svg>
  );
}

/** The return address in its corner and the address beyond the middle. */
function Written({ length, height }: { readonly length: number; readonly height: number }) {
  const lines = [0, 1, 2].map((line) => height * (0.1 + 0.08 * line));
  const to = [0, 1, 2, 3].map((line) => height * (0.5 + 0.1 * line));
  return (
    <>
      <path className="feedpic-return" d={lines.map((y) => `M${String(length * 0.06)} ${String(y)}h${String(length * 0.2)}`).join('')} />
      <path className="feedpic-to" d={to.map((y) => `M${String(length * 0.45)} ${String(y)}h${String(length * 0.34)}`).join('')} />
    </>
  );
}

const flap = (length: number, height: number): string => `M0 0L${String(length / 2)} ${String(height * 0.55)}L${String(length)} 0`;
