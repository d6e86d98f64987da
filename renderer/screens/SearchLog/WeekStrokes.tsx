import type { InsightsView } from '../../../shared/insightsViews.ts';
import { useClock } from '../../clock.ts';
import { shortDay } from '../../words.ts';

const wide = 37.5;
/** More than this many are told by a number. */
const mostDrawn = 8;

/** A stroke for each application, a dot for each interview, week beside week, under the line of the goal. */
export function WeekStrokes({ weeks, goal }: { readonly weeks: InsightsView['weeks']; readonly goal: number }) {
  const { today } = useClock();
  const yOf = (count: number): number => 92 - count * 11;
  return (
    <svg viewBox="0 0 386 134" className="chart" aria-hidden>
      <path d="M0 92.5H380" className="line" />
      {goal > 0 && goal <= mostDrawn && (
        <>
          <path d={`M0 ${yOf(goal) + 1.5}H380`} className="goal" />
          <text x="380" y={yOf(goal) - 3} textAnchor="end">
            goal {goal}
          </text>
        </>
      )}
      {weeks.map(({ from, applications, interviews }, index) => {
        const x = 6 + index * wide;
        const now = index === weeks.length - 1;
        return (
          <g key={from} className={now ? 'now' : undefined}>
            {Array.from({ length: Math.min(applications, mostDrawn) }, (_, stroke) => (
              <rect key={stroke} x={x} y={yOf(stroke + 1) + 4} width="23" height="7" rx="1" className="ink" />
            ))}
            {applications > mostDrawn && (
              <text x={x} y="8">
                {applications}
              </text>
            )}
            {interviews === 0 && <path d={`M${x + 1} 106h6`} className="line" />}
            {Array.from({ length: Math.min(interviews, 3) }, (_, dot) => (
              <circle key={dot} cx={x + 4 + dot * 9.5} cy="106" r="3.6" className="ink" />
            ))}
            {interviews > 3 && (
              <text x={x + 26} y="110">
                {interviews}
              </text>
            )}
            {(index % 3 === 0 || now) && (
              <text x={now ? 380 : x} y="130" textAnchor={now ? 'end' : 'start'} className={now ? 'strong' : undefined}>
                {shortDay(from, today).replace(/^(\d+ \S{3})\S*/, '$1')}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
