import type { Stage } from '../../../shared/model.ts';
import { addDays, dayOf, daysBetween } from '../../../shared/rules/days.ts';
import type { OpportunityView } from '../../../shared/views.ts';
import { useClock } from '../../clock.ts';
import { capital, interviewWords, shortDay, stageWords } from '../../words.ts';

const steps: readonly Stage[] = ['found', 'applied', 'interview', 'inProcess'];

/** From found to the outcome: what is behind, where it stands, what is to come. */
export function StagePath({ opportunity }: { readonly opportunity: OpportunityView }) {
  const { today } = useClock();
  const { stage, stages } = opportunity;
  const reached = steps.indexOf(stage);
  const hasOutcome = reached === -1;
  const last = (of: Stage) => stages.filter((each) => each.stage === of).at(-1);
  const interviews = opportunity.inTheRoom.map((each) => each.interview).sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  const latest = interviews.at(-1);

  const noteOf = (step: Stage, here: boolean): string => {
    if (step === 'inProcess' && here && latest !== undefined) {
      const days = daysBetween(dayOf(latest.startsAt, latest.zone), today);
      return days <= 0 ? 'the interview was today' : `day ${days} since the interview`;
    }
    const first = interviews[0];
    if (step === 'interview' && first !== undefined) {
      return `${shortDay(dayOf(first.startsAt, first.zone), today)}, ${interviewWords[first.kind].replace(/ ?interview( in )?/, '')}`;
    }
    const entry = last(step);
    return entry === undefined ? '' : [shortDay(entry.day, today), entry.note].filter(Boolean).join(', ');
  };

  return (
    <ol className="path" aria-label="Stage">
      {steps.map((step, index) => {
        const here = !hasOutcome && index === reached;
        const look = here ? 'here' : hasOutcome || index < reached ? 'on' : 'later';
        return (
          <li key={step} className={look} aria-current={here ? 'step' : undefined}>
            {capital(stageWords[step])}
            <span>{noteOf(step, here)}</span>
          </li>
        );
      })}
      <li className={hasOutcome ? 'here' : 'later'} aria-current={hasOutcome ? 'step' : undefined}>
        {hasOutcome ? capital(stageWords[stage]) : 'Outcome'}
        <span>{hasOutcome ? noteOf(stage, true) : 'not yet'}</span>
      </li>
    </ol>
  );
}

/** Scale of the drawing: 4 pixels to a day, from the day of the interview. */
const dayAt = (day: number): number => 4 + Math.min(day, 90) * 3.6;

/** How long silence is normal in a long process: 30 to 60 days, at times 90 (P21). */
export function Patience({ from, today }: { readonly from: string; readonly today: string }) {
  const day = Math.max(0, daysBetween(from, today));
  const here = dayAt(day);
  const crowded = day < 16 || Math.abs(day - 60) < 14 || Math.abs(day - 90) < 14;
  return (
    <svg className="patience" viewBox="0 0 368 33" role="img" aria-label={`Day ${day}. Usual is 30 to 60 days, at times 90.`}>
      <path d="M4 9.5H364" className="bed" />
      <path d={`M${dayAt(30)} 9.5H${dayAt(60)}`} className="usual" />
      <path d={`M${dayAt(60)} 9.5H${dayAt(90)}`} className="at-times" />
      <path d={`M4 9.5H${here}`} className="gone" />
      <circle cx={here} cy={9.5} r={6} />
      <g>
        {!crowded && (
          <text x={here} y={30} textAnchor="middle" className="now">
            day {day}
          </text>
        )}
        <text x={dayAt(60)} y={30} textAnchor="middle">
          60 usual
        </text>
        <text x={dayAt(90)} y={30} textAnchor="middle">
          90 at times
        </text>
        <text x={2} y={30}>
          {crowded ? `day ${day}` : shortDay(addDays(from, 0), today)}
        </text>
      </g>
    </svg>
  );
}
