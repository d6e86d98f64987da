import { median } from '../../../shared/rules/insights.ts';

/** Later answers stand at the end of the line. */
const lastDay = 42;
const xOf = (day: number): number => 8 + (Math.min(day, lastDay) * 364) / lastDay;
const mostHigh = 5;

/** A dot for each first answer on the day it came; full up to the middle one. */
export function AnswerDots({ days }: { readonly days: readonly number[] }) {
  const middle = days.length < 3 ? null : median(days);
  return (
    <svg viewBox="0 0 386 88" className="chart" aria-hidden>
      <path d="M0 66.5H380" className="line" />
      {middle !== null && <path d={`M${xOf(middle)} 4V72`} className="middle" />}
      {days.map((day, index) => {
        const below = days.slice(0, index).filter((other) => xOf(other) === xOf(day)).length;
        if (below >= mostHigh) return null;
        return (
          <circle
            key={index}
            cx={xOf(day)}
            cy={60 - below * 10.5}
            r="4.2"
            className={middle === null || day <= middle ? 'ink' : 'hollow'}
          />
        );
      })}
      {[0, 7, 14, 21, 28, 35, 42].map((day) => (
        <text key={day} x={xOf(day)} y="84" textAnchor={day === lastDay ? 'end' : 'middle'}>
          {day === lastDay ? '42 days +' : day}
        </text>
      ))}
    </svg>
  );
}
