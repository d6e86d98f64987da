import type { InsightsView } from '../../shared/insightsViews.ts';
import type { Day, Id } from '../../shared/model.ts';
import { addDays, dayOf, daysBetween, momentAt, weekOf } from '../../shared/rules/days.ts';
import { channelAnswers } from '../../shared/rules/insights.ts';
import { goalOf } from '../../shared/rules/momentum.ts';
import * as interviews from '../db/interviews.ts';
import * as searchLog from '../db/searchLog.ts';
import * as stages from '../db/stages.ts';
import * as touches from '../db/touches.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { today, userZone } from './profile.ts';
import { practiceOf } from './terms.ts';

const weeksShown = 10;
/** Half a year: older applications say little about this search. */
const daysLookedAt = 26 * 7;

/** How the search goes, counted (P32). */
export const insightsHandlers: HandlersOf<'insights.read'> = {
  'insights.read': (reading) => {
    const { db } = reading;
    const day = today(reading);
    const monday = weekOf(day).from;
    const since = addDays(monday, -daysLookedAt);
    const { applications, interviews: goal } = goalOf(practiceOf(db));
    const paths = applicationsSince(reading, since, day);
    const days = paths.flatMap(({ heardAfter }) => heardAfter ?? []).sort((one, other) => one - other);
    return {
      weeks: Array.from({ length: weeksShown }, (_, index) => {
        const from = addDays(monday, -7 * (weeksShown - 1 - index));
        const to = addDays(from, 6) < day ? addDays(from, 6) : day;
        return {
          ...{ from, applications: stages.countBetween(db, 'applied', from, to) },
          interviews: interviews.countBetween(db, from, to),
        };
      }),
      ...{ goal: { applications, interviews: goal }, since },
      stages: {
        applied: paths.length,
        heard: days.length,
        interviewed: paths.filter(({ talks }) => talks > 0).length,
        second: paths.filter(({ talks }) => talks > 1).length,
        offer: paths.filter(({ isOffered }) => isOffered).length,
      },
      answers: { days, waiting: paths.length - days.length },
      channels: channelsSince(reading, since),
    };
  },
};

/** Each opportunity that was applied for since a day: how far it came, and after how many days the first word was there. */
function applicationsSince({ db, ports }: Reading, since: Day, today: Day) {
  const applied = new Map<Id, Day>();
  for (const { opportunityId, day } of searchLog.appliedBetween(db, since, today)) {
    if (!applied.has(opportunityId)) applied.set(opportunityId, day);
  }
  return [...applied].map(([id, day]) => {
    const steps = stages.ofOpportunity(db, id).filter((step) => step.day >= day && step.day <= today);
    const held = interviews.ofOpportunity(db, id).filter((talk) => talk.endsAt <= ports.now() && talk.day >= day);
    const word = touches.ofOpportunity(db, id, []).find((touch) => touch.direction === 'in' && dayOf(touch.at, touch.zone) >= day);
    // A stage that only the employer brings about is word from them, too.
    const told = steps.find(({ stage }) => ['interview', 'inProcess', 'offer', 'accepted', 'rejected'].includes(stage));
    const [first] = [held[0]?.day, word === undefined ? undefined : dayOf(word.at, word.zone), told?.day]
      .flatMap((each) => each ?? [])
      .sort();
    return {
      heardAfter: first === undefined ? null : daysBetween(day, first),
      talks: held.filter(({ kind }) => kind !== 'informational').length,
      isOffered: steps.some(({ stage }) => stage === 'offer' || stage === 'accepted'),
    };
  });
}

function channelsSince(reading: Reading, since: Day): InsightsView['channels'] {
  const { db, ports } = reading;
  const sent = searchLog
    .touchedBetween(db, momentAt(since, '00:00', userZone(reading)), ports.now())
    .filter(({ opportunityId, about }) => opportunityId !== null && about !== 'reference');
  const words = new Map<Id, readonly touches.Touch[]>();
  const wordsOf = (id: Id): readonly touches.Touch[] => {
    const known = words.get(id) ?? touches.ofContact(db, id, mostRead).filter(({ direction }) => direction === 'in');
    words.set(id, known);
    return known;
  };
  return channelAnswers(
    sent.map(({ channel, at, zone, outcome, contactId }) => {
      const next = wordsOf(contactId).findLast((word) => word.at > at);
      return {
        ...{ channel, day: dayOf(at, zone), isAnswered: outcome === 'reached' || outcome === 'answered' },
        nextWord: next === undefined ? null : dayOf(next.at, next.zone),
      };
    }),
  );
}
/** Nobody writes to one person more often in half a year. */
const mostRead = 500;
