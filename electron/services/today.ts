import { addDays, dayOf, momentAt, weekOf } from '../../shared/rules/days.ts';
import type { Section, TodaySectionName } from '../../shared/views.ts';
import * as contacts from '../db/contacts.ts';
import * as followUpLists from '../db/followUpLists.ts';
import * as interviews from '../db/interviews.ts';
import * as profile from '../db/profile.ts';
import * as promises from '../db/promises.ts';
import * as stages from '../db/stages.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { followUpView } from './followUpViews.ts';
import { interviewLabel } from './interviewLabels.ts';
import { today, userZone } from './profile.ts';
import { promiseViews } from './promiseViews.ts';

/** How far ahead a promised day is shown on Today. */
const promisesAhead = 14;
/** Used until the user has said which hour it is. */
const usualCollection = '18:00';

export const todayHandlers: HandlersOf<'today.read' | 'today.section'> = {
  'today.read': (reading, { limit }) => {
    const { db, ports } = reading;
    const zone = userZone(reading);
    const day = today(reading);
    const week = weekOf(day);
    const sectionOf = (name: TodaySectionName) => section(reading, name, 0, limit);
    const collection = momentAt(day, profile.read(db)?.lastCollection ?? usualCollection, zone);
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
      lastCollection: { at: collection, passed: collection <= ports.now() },
      promises: promiseViews(reading, promises.between(db, addDays(day, -1), addDays(day, promisesAhead), limit)).filter(
        ({ state }) => state === 'open',
      ),
      nextInterview: next === null ? null : interviewLabel(db, next),
      week: {
        applications: stages.countBetween(db, 'applied', week.from, week.to),
        interviews: interviews.countBetween(db, week.from, week.to),
        newContacts: contacts.createdBetween(db, momentAt(week.from, '00:00', zone), momentAt(addDays(week.to, 1), '00:00', zone)),
      },
    };
  },
  'today.section': (reading, { section: name, offset, limit }) => section(reading, name, offset, limit),
};

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
