import type { RingView } from '../../shared/views.ts';
import './ring.css';

/** "6 days", "1 day". */
export const daysWords = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;

/** What the ring's state is called: never by its color alone. */
export const ringWords: Readonly<Record<RingView['state'], string>> = { fresh: 'in touch', ideal: 'due', longest: 'overdue' };

/**
 * How long ago the last touch was, as an arc that grows to the longest interval, with a tick at the ideal one (P34). The
 * stroke grows wider with the state, so that it is told without color, too.
 */
export function Ring({ ring, size }: { readonly ring: RingView; readonly size: number }) {
  const { sinceDays, idealDays, longestDays, state } = ring;
  const middle = size / 2;
  const radius = middle - 2.5;
  const round = 2 * Math.PI * radius;
  const arc = Math.min(1, sinceDays / longestDays) * round;
  const label = `${daysWords(sinceDays)} since the last touch, ${ringWords[state]}; ideal ${idealDays}, longest ${longestDays}`;
  return (
    <svg className="ring" data-ring={state} width={size} height={size} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <circle className="bed" cx={middle} cy={middle} r={radius} />
      <circle
        className="arc"
        cx={middle}
        cy={middle}
        r={radius}
        strokeDasharray={`${arc.toFixed(2)} ${round.toFixed(2)}`}
        transform={`rotate(-90 ${middle} ${middle})`}
      />
      <path
        className="tick"
        d={`M${middle} ${(middle - radius - 2.6).toFixed(2)}V${(middle - radius + 2.6).toFixed(2)}`}
        transform={`rotate(${((idealDays / longestDays) * 360).toFixed(1)} ${middle} ${middle})`}
      />
    </svg>
  );
}
