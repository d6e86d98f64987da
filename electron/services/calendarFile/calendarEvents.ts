/** The items of the calendar as events of a calendar file: what each says, apart from how RFC 5545 writes it. */
import type { FollowUpKind, Moment, PromiseAbout, RuleId } from '../../../shared/model.ts';
import { dayOf } from '../../../shared/rules/days.ts';
import { fullName } from '../../../shared/rules/names.ts';
import { interviewTitles, roleWords } from '../../../shared/rules/roleWords.ts';
import { sayDay, sayMoment, sayPromise, sayWindows } from '../../../shared/rules/say.ts';
import type { FollowUpForFile, InterviewForFile, PromiseForFile } from '../../db/calendarFiles.ts';
import type { CalendarEvent, EventTime } from './calendarEvent.ts';

const categories: Readonly<Record<FollowUpKind, string>> = {
  letter: 'Letter',
  card: 'Card',
  email: 'E-mail',
  call: 'Call',
  reference: 'Reference',
  keep: 'Keep in touch',
};
const promiseWords: Readonly<Record<PromiseAbout, string>> = { decision: 'decision', nextInterview: 'word about a next interview' };

const lines = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
/** A file is read in another year, too, so every day in it has its year: no day is in the year before all years. */
const noYear = '0000-01-01';

export function eventOfInterview(interview: InterviewForFile): CalendarEvent {
  const { id, sequence, changedAt, zone, organization, position } = interview;
  const people = interview.people.map(({ name, role }) => `${fullName(name)} (${roleWords[role]})`).join(', ');
  return {
    id,
    sequence,
    changedAt,
    when: { kind: 'time', from: interview.startsAt, to: interview.endsAt, zone },
    summary: `${interviewTitles[interview.kind]}: ${organization}`,
    description: lines(`For: ${position}, ${organization}`, people === '' ? '' : `With: ${people}`),
    place: interview.place,
    category: 'Interview',
    certain: true,
    busy: true,
  };
}

/**
 * A follow-up is one event, because it is one thing to do: a deadline stands on its day, a window is timed. Of several
 * windows the event takes the one that the calendar shows, and its description names them all, with the hour of a deadline.
 */
export function eventOfFollowUp({ followUp, person, phones, organization, position, sequence, changedAt }: FollowUpForFile): CalendarEvent {
  const { id, kind, title, zone, stop, status, because, rules } = followUp;
  const when = timeOfFollowUp(followUp);
  const phone = kind === 'call' || kind === 'reference' ? phones.join(', ') : '';
  return {
    id,
    sequence,
    changedAt,
    when,
    summary: `${title}: ${fullName(person)}`,
    description: lines(
      sentence(because, rules),
      whenInWords(followUp, when),
      phone === '' ? '' : `Phone: ${phone}`,
      position === null ? '' : `For: ${[position, organization].filter(Boolean).join(', ')}`,
      status === 'done' ? doneInWords(followUp.closedAt, zone) : stopInWords(stop, zone),
    ),
    place: '',
    category: categories[kind],
    certain: status === 'done' || stop === null,
    busy: false,
  };
}

export function eventOfPromise({ promise, organization, position, sequence, changedAt }: PromiseForFile): CalendarEvent {
  const what = promiseWords[promise.about];
  return {
    id: promise.id,
    sequence,
    changedAt,
    when: { kind: 'day', day: promise.day ?? '' },
    summary: `Promised: ${what}, ${organization}`,
    description: lines(
      `${organization} promised ${promise.about === 'decision' ? 'a decision' : what}: ${sayPromise(promise.promise, noYear)}`,
      sentence('no status contact before this day has passed', ['P15']),
      `For: ${position}, ${organization}`,
    ),
    place: '',
    category: 'Promise',
    certain: true,
    busy: false,
  };
}

/** A window is timed on the day where the calendar shows it; moved to another day, or with a deadline, it is of the whole day. */
function timeOfFollowUp({ windows, timing, day, zone }: FollowUpForFile['followUp']): EventTime {
  const shown = timing === 'window' ? windows.find(({ from }) => dayOf(from, zone) === day) : undefined;
  return shown === undefined ? { kind: 'day', day: day ?? '' } : { kind: 'time', from: shown.from, to: shown.to, zone };
}

/** "Because you mailed Ms. Lee's letter on Thu 4 June (P12)." */
function sentence(because: string, rules: readonly RuleId[]): string {
  return `${because.slice(0, 1).toUpperCase()}${because.slice(1)} (${rules.join(', ')}).`;
}

/** The hour of a deadline, and windows that the event's own times do not say. */
function whenInWords({ windows, zone, timing }: FollowUpForFile['followUp'], when: EventTime): string {
  if (windows.length === 0 || (when.kind === 'time' && windows.length === 1)) return '';
  return `${timing === 'deadline' ? 'Due' : 'When'}: ${sayWindows(windows, zone, timing, noYear)}`;
}

function doneInWords(closedAt: Moment | null, zone: string): string {
  return closedAt === null ? 'Done.' : `Done: ${sayMoment(closedAt, zone, noYear)}`;
}

function stopInWords(stop: FollowUpForFile['followUp']['stop'], zone: string): string {
  switch (stop?.kind) {
    case undefined:
      return '';
    case 'blocked':
      return 'Blocked: address missing.';
    case 'held':
      return `Held until ${sayDay(dayOf(stop.until, zone), noYear)}.`;
    case 'waiting':
      return stop.for === 'mailed' ? 'Waiting: the letter is not mailed.' : 'Waiting for permission.';
  }
}
