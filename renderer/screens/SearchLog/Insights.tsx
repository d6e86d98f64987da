import type { ReactNode } from 'react';
import type { InsightsView, StageCounts } from '../../../shared/insightsViews.ts';
import { sayAnswers, sayShare } from '../../../shared/rules/insights.ts';
import { useClock } from '../../clock.ts';
import { channelWords, counted, shortDay } from '../../words.ts';
import { AnswerDots } from './AnswerDots.tsx';
import { WeekStrokes } from './WeekStrokes.tsx';

/** How the search goes, drawn small, and each drawing as a table for whoever does not see it. */
export function Insights({ view }: { readonly view: InsightsView }) {
  const { today } = useClock();
  const { weeks, goal, since, stages, answers, channels } = view;
  const week = weeks.at(-1);
  return (
    <>
      <Figure
        title={`This week: ${counted(week?.interviews ?? 0, 'interview')}, ${week?.applications ?? 0} of ${goal.applications} applications`}
        sub="one stroke is an application, one dot an interview"
        table={{
          head: ['Week of', 'Applications', 'Interviews'],
          rows: weeks.map((each) => [shortDay(each.from, today), each.applications, each.interviews]),
        }}
      >
        <WeekStrokes weeks={weeks} goal={goal.applications} />
      </Figure>
      {stages.applied === 0 ? (
        <p className="because">How far applications come is drawn here from the first one on.</p>
      ) : (
        <>
          <Figure
            title={`${sayShare(stages.interviewed, stages.applied)} applications led to an interview`}
            sub={`since ${shortDay(since, today)}`}
            table={null}
          >
            <Stages stages={stages} />
          </Figure>
          <Figure
            title={sayAnswers(answers.days)}
            sub={`${counted(answers.days.length, 'first answer')}${rangeOf(answers.days)}; ${counted(answers.waiting, 'application has', 'applications have')} none yet`}
            table={
              answers.days.length === 0 ? null : { head: ['Answer', 'Days'], rows: answers.days.map((days, index) => [index + 1, days]) }
            }
          >
            {answers.days.length > 0 && <AnswerDots days={answers.days} />}
          </Figure>
        </>
      )}
      {channels.length > 0 && (
        <Figure
          title="What got an answer"
          sub={`about a job, since ${shortDay(since, today)}: they were reached, or word came within 14 days`}
          table={null}
        >
          <table className="bars">
            <tbody>
              {channels.map(({ channel, sent, answered }) => (
                <Bar key={channel} name={channelWords[channel]} part={answered} whole={sent} most={channels[0]?.sent ?? 1} />
              ))}
            </tbody>
          </table>
        </Figure>
      )}
    </>
  );
}

const rangeOf = (days: readonly number[]): string => (days.length < 3 ? '' : `, after ${days[0] ?? 0} to ${days.at(-1) ?? 0} days`);

interface FigureProps {
  readonly title: string;
  readonly sub: string;
  /** What the drawing shows, for those who do not see it; null where it is a table itself. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] } | null;
  readonly children: ReactNode;
}

function Figure({ title, sub, table, children }: FigureProps) {
  return (
    <figure>
      <figcaption>
        <b>{title}</b>
        <span>{sub}</span>
      </figcaption>
      {children}
      {table !== null && (
        <table className="sr">
          <thead>
            <tr>
              {table.head.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join(' ')}>
                {row.map((cell, index) => (
                  <td key={table.head[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </figure>
  );
}

const stageNames: readonly (readonly [keyof StageCounts, string])[] = [
  ['applied', 'Applied'],
  ['heard', 'Heard back'],
  ['interviewed', 'Interviewed'],
  ['second', 'Second interview'],
  ['offer', 'Offer'],
];

function Stages({ stages }: { readonly stages: StageCounts }) {
  return (
    <table className="bars">
      <tbody>
        {stageNames.map(([name, words]) => (
          <Bar key={name} name={words} part={stages[name]} whole={stages.applied} most={stages.applied} bare={name === 'applied'} />
        ))}
      </tbody>
    </table>
  );
}

interface BarProps {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  /** What fills the whole width. */
  readonly most: number;
  /** Only the count, not its share. */
  readonly bare?: boolean;
}

/** A row that is a bar: how many of how many. */
function Bar({ name, part, whole, most, bare = false }: BarProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span className="bar" aria-hidden>
          <svg width="100%" height="14">
            <rect className="whole" width={`${(100 * whole) / most}%`} height="14" rx="1" />
            <rect className="part" width={`${(100 * part) / most}%`} height="14" rx="1" />
          </svg>
        </span>
      </td>
      <td className="num">{bare ? part : sayShare(part, whole)}</td>
    </tr>
  );
}
