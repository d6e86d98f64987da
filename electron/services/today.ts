import { addDays, collectionDayFrom, dayOf, momentAt } from '../../shared/rules/days.ts';
import type { PromiseView, Section, TodaySectionName, TodayView } from '../../shared/views.ts';
import * as followUpLists from '../db/followUpLists.ts';
import * as interviews from '../db/interviews.ts';
import * as profile from '../db/profile.ts';
import * as promises from '../db/promises.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { followUpView } from './followUpViews.ts';
import { holidaysOf } from './holidays.ts';
import { interviewLabel } from './interviewLabels.ts';
import { today, userZone } from './profile.ts';
import { promiseViews } from './promiseViews.ts';
import { weekView } from './week.ts';

/** How many days ahead a promised day is shown on Today, and how many promises at most. */
const promisesAhead = 14;
const mostPromises = 12;
/** As many as are told above the list. */
const mostToDebrief = 3;
/** Used until the user has said which hour it is. */
const usualCollection = '18:00';

export const todayHandlers: HandlersOf<'today.read' | 'today.section'> = {
  'today.read': (reading, { limit }) => {
    const { db, ports } = reading;
    const day = today(reading);
    const sectionOf = (name: TodaySectionName) => section(reading, name, 0, limit);
    const next = interviews.next(db, ports.now());
    return {
      today: day,
      overdue: sectionOf('overdue'),
      due: sectionOf('due'),
      upcoming: sectionOf('upcoming'),
      waiting: sectionOf('waiting'),
      held: sectionOf('held'),
      blocked: sectionOf('blocked'),
      doneToday: sectionOf('doneToday'),
      tray: sectionOf('tray'),
      lastCollection: lastCollection(reading),
      promises: promisesComing(reading, Math.min(limit, mostPromises)),
      nextInterview: next === null ? null : interviewLabel(db, next),
      toDebrief: interviews.toDebrief(db, ports.now(), mostToDebrief).map((each) => interviewLabel(db, each)),
      ...weekView(reading),
    };
  },
  'today.section': (reading, { section: name, offset, limit }) => section(reading, name, offset, limit),
};

/** The user's own post office, so the postal holidays of the user's country. */
function lastCollection(reading: Reading): TodayView['lastCollection'] {
  const user = profile.read(reading.db);
  const day = today(reading);
  const year = Number(day.slice(0, 4));
  const collected = collectionDayFrom(day, holidaysOf(user?.address.country ?? 'US', year, year + 1).postal);
  const at = momentAt(collected, user?.lastCollection ?? usualCollection, userZone(reading));
  return { at, passed: at <= reading.ports.now(), isToday: collected === day };
}

/** The next promised days to which no word came yet. */
function promisesComing(reading: Reading, limit: number): readonly PromiseView[] {
  const day = today(reading);
  const open: PromiseView[] = [];
  for (const promise of promises.between(reading.db, day, addDays(day, promisesAhead), limit * 4)) {
    open.push(...promiseViews(reading, [promise]).filter(({ state }) => state === 'open'));
    if (open.length === limit) break;
  }
  return open;
}

function section(reading: Reading, name: TodaySectionName, offset: number, limit: number): Section {
  const { db, ports } = reading;
  const now = ports.now();
  const zone = userZone(reading);
  const at = name === 'doneToday' ? momentAt(dayOf(now, zone), '00:00', zone) : now;
  return {
    rows: followUpLists.section(db, name, at, offset, limit).map((listed) => followUpView(listed, now)),
    total: followUpLists.sectionTotal(db, name, at),
  };
}
