import { addDays, dayOf, momentAt, weekOf } from '../../shared/rules/days.ts';
import { goalOf, momentum, recentFrom } from '../../shared/rules/momentum.ts';
import type { PromisingFact, WeekCounts } from '../../shared/rules/momentum.ts';
import type { TodayView } from '../../shared/views.ts';
import * as contacts from '../db/contacts.ts';
import * as interviews from '../db/interviews.ts';
import * as search from '../db/momentum.ts';
import * as stages from '../db/stages.ts';
import type { Reading } from '../handlers.ts';
import { today, userZone } from './profile.ts';
import { practiceOf } from './terms.ts';

/** The user's week beside its goal, with the sentence about it (P32). */
export function weekView(reading: Reading): Pick<TodayView, 'week' | 'goal' | 'momentum'> {
  const { db } = reading;
  const day = today(reading);
  const practice = practiceOf(db);
  const week = countsOf(reading);
  const begun = search.begunAt(db);
  const facts = {
    ...{ today: day, week, lastApplied: search.lastApplied(db, day) },
    begun: begun === null ? null : dayOf(begun, userZone(reading)),
    promising: search
      .promising(db, recentFrom(day), day)
      .map(({ title, organization, stage, day: met, kind, still_wanted: stillWanted }): PromisingFact => ({
        ...{ title, organization, stage },
        interview: met === null || kind === null || stillWanted === null ? null : { day: met, kind, stillWanted },
      })),
    hiredOn: search.hiredOn(db),
  };
  return { week, goal: goalOf(practice), momentum: momentum(facts, practice) };
}

/** Monday to Sunday by the user's calendar. */
function countsOf(reading: Reading): WeekCounts {
  const { db } = reading;
  const zone = userZone(reading);
  const { from, to } = weekOf(today(reading));
  return {
    applications: stages.countBetween(db, 'applied', from, to),
    interviews: interviews.countBetween(db, from, to),
    newContacts: contacts.createdBetween(db, momentAt(from, '00:00', zone), momentAt(addDays(to, 1), '00:00', zone)),
  };
}
