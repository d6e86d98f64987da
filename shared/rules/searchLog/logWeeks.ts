import type { Day } from '../../model.ts';
import type { LogColumn, LogFact, LogLine, LogWeek, SearchLogTemplate, WeekStart } from '../../searchLogModel.ts';
import { addDays, weekdayOf } from '../days.ts';
import { activityWords, sayHow, sayResult } from './words.ts';

/** The first day of the week in which a day lies. */
export const weekStart = (day: Day, starts: WeekStart): Day => addDays(day, -((weekdayOf(day) - starts + 7) % 7));

/** Columns that an agency asks back about when they are empty. The others may well be empty. */
const wanted: ReadonlySet<LogColumn> = new Set(['organization', 'address', 'cityState', 'contact', 'person', 'how', 'result']);

/** The record by weeks, the newest first, also those in which nothing was done. */
export function logWeeks(facts: readonly LogFact[], template: SearchLogTemplate, from: Day, to: Day, today: Day): readonly LogWeek[] {
  const lines = facts.map((fact) => logLine(fact, template));
  const weeks: LogWeek[] = [];
  for (let start = weekStart(to, template.weekStarts); start >= weekStart(from, template.weekStarts); start = addDays(start, -7)) {
    const end = addDays(start, 6);
    const own = lines
      .filter(({ fact }) => fact.day >= start && fact.day <= end)
      .sort((one, other) => (one.fact.day > other.fact.day || (one.fact.day === other.fact.day && one.fact.id < other.fact.id) ? -1 : 1));
    weeks.push({ from: start, to: end, soFar: end >= today, counted: own.filter(({ counts }) => counts).length, lines: own });
  }
  return weeks;
}

function logLine(fact: LogFact, template: SearchLogTemplate): LogLine {
  const cells = cellsOf(fact, template.language);
  const because = whyNot(fact, template);
  return {
    ...{ fact, cells, because, counts: because === '' },
    gaps: template.columns.filter((column) => cells[column] === '' && wanted.has(column) && !isNeedless(column, fact)),
  };
}

/** A person whom one met outside any firm has no employer, and so no address to ask for. */
const isNeedless = (column: LogColumn, { organization }: LogFact): boolean =>
  organization === null && (column === 'organization' || column === 'address' || column === 'cityState');

function cellsOf({ day, activity, organization, opportunity, person, how, came, added }: LogFact, language: SearchLogTemplate['language']) {
  const address = organization?.address ?? null;
  return {
    date: day,
    activity: activityWords[language][activity],
    organization: organization?.name ?? '',
    address: address?.street.replaceAll('\n', ', ') ?? '',
    cityState:
      address === null ? '' : [address.city, [address.region, address.postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    contact: person === null ? '' : person.phone === '' ? person.email : person.phone,
    person: added.person === '' ? (person?.name ?? '') : added.person,
    title: added.person === '' ? (person?.title ?? '') : '',
    position: opportunity?.title ?? '',
    reference: added.reference,
    work: added.work,
    how: added.how === '' ? sayHow(how, language) : added.how,
    result: added.result === '' ? sayResult(came, language) : added.result,
  };
}

function whyNot({ activity, isFirst }: LogFact, { counts, newEmployersOnly }: SearchLogTemplate): string {
  if (!counts.includes(activity)) return `${notCounted[activity]} does not count with this form`;
  if (newEmployersOnly && !isFirst) return 'only the first contact with an employer counts with this form';
  return '';
}
const notCounted = {
  application: 'an application',
  interview: 'an interview',
  networking: 'a networking contact',
  followUp: 'a follow-up',
  thanks: 'a thank-you',
} as const;

/** "6 that count, 2 asked for", "1 that counts, 2 more asked for so far". */
export function sayWeek({ counted, soFar }: Pick<LogWeek, 'counted' | 'soFar'>, required: number | null): string {
  const count = counted === 1 ? '1 that counts' : `${String(counted)} that count`;
  if (required === null) return count;
  const left = required - counted;
  return left > 0
    ? `${count}, ${String(left)} ${soFar ? 'still to do' : 'too few'} of ${String(required)} asked for`
    : `${count}, ${String(required)} asked for`;
}
