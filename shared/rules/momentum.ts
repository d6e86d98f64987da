/** The search goes on however well one interview went (P32): what this week holds, and what there is to say about it. */
import type { Day, InterviewKind, Practice, RuleId, Stage, StillWanted } from '../model.ts';
import { addDays, daysBetween } from './days.ts';
import { sayDay } from './say.ts';

export interface WeekCounts {
  readonly applications: number;
  readonly interviews: number;
  readonly newContacts: number;
}

export interface MomentumFacts {
  /** The user's civil day. */
  readonly today: Day;
  /** Monday to Sunday, both included. */
  readonly week: WeekCounts;
  /** When the last application went out, on or before `today`. */
  readonly lastApplied: Day | null;
  /** The day of the first entry of the journal. */
  readonly begun: Day | null;
  /** Offers, and jobs with an interview in the last days. */
  readonly promising: readonly PromisingFact[];
  /** When a job was accepted: the search is over until something goes out again. */
  readonly hiredOn: Day | null;
}

/** An opportunity that may look certain to the user, with its newest interview. */
export interface PromisingFact {
  readonly title: string;
  readonly organization: string;
  readonly stage: Stage;
  readonly interview: { readonly day: Day; readonly kind: InterviewKind; readonly stillWanted: StillWanted } | null;
}

/** An interview makes a job look certain for so many days. */
const recentDays = 14;
/** From when on interviews may count as recent. */
export const recentFrom = (today: Day): Day => addDays(today, -recentDays);

/** The job that looks certain: one that was offered, else one in process, or with a second interview, that was talked about lately. */
export function looksCertain(promising: readonly PromisingFact[], today: Day): PromisingFact | null {
  const offered = promising.find(({ stage }) => stage === 'offer');
  if (offered !== undefined) return offered;
  const [latest] = promising
    .flatMap((each) => {
      const { stage, interview } = each;
      if (interview === null || interview.stillWanted === 'no') return [];
      if (interview.day > today || interview.day < recentFrom(today)) return [];
      const isLate = stage === 'inProcess' || (stage === 'interview' && interview.kind === 'second');
      return isLate ? [{ each, day: interview.day }] : [];
    })
    .sort((one, other) => (one.day > other.day ? -1 : 1));
  return latest?.each ?? null;
}

type Goals = Pick<Practice, 'goalApplications' | 'goalInterviews' | 'goalNewContacts' | 'stoppedAfterDays'>;

/** The week's goal, in the shape of its counts. */
export const goalOf = ({ goalApplications, goalInterviews, goalNewContacts }: Goals): WeekCounts => ({
  applications: goalApplications,
  interviews: goalInterviews,
  newContacts: goalNewContacts,
});

/** One sentence about the week, or null when there is nothing to say: a fresh journal, or a job that was accepted. */
export function momentum(facts: MomentumFacts, goals: Goals): { readonly because: string; readonly rules: readonly RuleId[] } | null {
  const { hiredOn, lastApplied } = facts;
  const isOver = hiredOn !== null && (lastApplied === null || lastApplied <= hiredOn);
  const because = isOver ? null : (stopped(facts, goals) ?? ofGoal(facts, goals));
  return because === null ? null : { because, rules: ['P32'] };
}

function stopped({ today, lastApplied, begun, promising }: MomentumFacts, { goalApplications, stoppedAfterDays }: Goals): string | null {
  const since = lastApplied ?? begun;
  if (goalApplications === 0 || since === null || daysBetween(since, today) < stoppedAfterDays) return null;
  const certain = looksCertain(promising, today);
  const nothing =
    lastApplied === null
      ? `nothing new went out since this journal was begun on ${sayDay(since, today)}`
      : `nothing new went out since ${sayDay(since, today)}`;
  if (certain !== null) return `${nothing}: ${keepGoing(certain)}`;
  return lastApplied === null ? null : `${nothing}: the search has stopped`;
}

function ofGoal({ today, week, promising }: MomentumFacts, goals: Goals): string | null {
  const goal = goalOf(goals);
  const parts = [
    { count: week.applications, goal: goal.applications, one: 'application' },
    { count: week.interviews, goal: goal.interviews, one: 'interview' },
    { count: week.newContacts, goal: goal.newContacts, one: 'new contact' },
  ].filter((part) => part.goal > 0);
  if (parts.every(({ count }) => count === 0)) return null;
  const left = parts.filter((part) => part.count < part.goal);
  if (left.length === 0) return `this week's goal is met: ${listed(parts.map(({ count, one }) => counted(count, one)))}`;
  const total = left.reduce((sum, part) => sum + part.goal - part.count, 0);
  const open = `${listed(left.map((part) => counted(part.goal - part.count, part.one)))} ${total === 1 ? 'is' : 'are'} still open for this week`;
  const certain = looksCertain(promising, today);
  return certain === null ? open : `${open}: ${keepGoing(certain)}`;
}

const keepGoing = ({ title, organization }: PromisingFact): string =>
  `keep going, however good the job as ${title} at ${organization} looks`;
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
