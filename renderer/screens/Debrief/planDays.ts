import type { Day } from '../../../shared/model.ts';
import { addDays, dayOf } from '../../../shared/rules/days.ts';
import { sayDay } from '../../../shared/rules/say.ts';
import type { PlanPreview } from '../../../shared/views.ts';
import type { DebriefDraft } from './debriefDraft.ts';

export type PlannedRow = PlanPreview['planned'][number];

/** One stop on the line of the plan: a day or "Tonight", with what falls on it. */
export interface PlanDay {
  readonly key: string;
  /** In one or two lines: "Tonight", "Fri" and "12 June". */
  readonly label: readonly string[];
  readonly rows: readonly PlannedRow[];
  /** A promised day, in words, where one falls on it. */
  readonly promised: string | null;
}

const promisedBy = {
  day: '',
  morning: ', in the morning',
  afternoon: ', in the afternoon',
  endOfBusiness: ', by the end of the business day',
} as const;

/** Thanks that are due by tomorrow are written and posted tonight (P6). */
const isForTonight = (row: PlannedRow, today: Day): boolean => {
  const end = row.windows.at(-1)?.to;
  if (end === undefined || !(row.kind === 'letter' || row.kind === 'card') || row.state === 'overdue') return false;
  const day = dayOf(end, row.zone);
  return day === today || day === addDays(today, 1);
};

/** Under which day a row stands: "tonight", a day, or "~" for what waits for an event. */
const keyOf = (row: PlannedRow, today: Day): string => (isForTonight(row, today) ? '' : (row.day ?? '~'));

const labelOf = (key: string, today: Day): readonly string[] => {
  if (key === '') return ['Tonight'];
  if (key === '~') return ['Then'];
  if (key === today) return ['Today'];
  const [weekday = '', ...rest] = sayDay(key, today).split(' ');
  // The column is as wide as "30 June"; longer months are told by three letters.
  return [weekday, rest.map((word) => (/^[A-Z]/.test(word) && word.length > 4 ? word.slice(0, 3) : word)).join(' ')];
};

/** The plan by days, the promised days among them; what waits for an event comes last. */
export function planDays(planned: readonly PlannedRow[], draft: DebriefDraft, today: Day): readonly PlanDay[] {
  const promises = [
    { answer: draft.decision, words: 'Promised day' },
    { answer: draft.nextInterview, words: 'Word about a next interview' },
  ].flatMap(({ answer, words }) => {
    if (answer.kind === 'day' && answer.day !== '') return [{ day: answer.day, words: `${words}${promisedBy[answer.by]}` }];
    if (answer.kind === 'stretch' && answer.to !== '') return [{ day: answer.to, words: `${words}: the stretch ends` }];
    return [];
  });
  const keys = [...new Set([...planned.map((row) => keyOf(row, today)), ...promises.map(({ day }) => day)])].sort();
  return keys.map((key) => ({
    key,
    label: labelOf(key, today),
    rows: planned.filter((row) => keyOf(row, today) === key),
    promised:
      promises
        .filter(({ day }) => day === key)
        .map(({ words }) => words)
        .join('; ') || null,
  }));
}
