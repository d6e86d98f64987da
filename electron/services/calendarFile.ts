import { sayDay } from '../../shared/rules/say.ts';
import { ProblemError } from '../../shared/problem.ts';
import { followUpsBetween, interviewsBetween, promisesBetween } from '../db/calendarFiles.ts';
import type { HandlersOf } from '../handlers.ts';
import { eventOfFollowUp, eventOfInterview, eventOfPromise } from './calendarFile/calendarEvents.ts';
import { calendarFile } from './calendarFile/calendarFile.ts';

export const calendarFileHandlers: HandlersOf<'calendar.export'> = {
  'calendar.export': ({ db, ports }, { from, to }) => {
    const events = [
      ...interviewsBetween(db, from, to).map(eventOfInterview),
      ...followUpsBetween(db, from, to).map(eventOfFollowUp),
      ...promisesBetween(db, from, to).map(eventOfPromise),
    ];
    // A calendar without a component is not a calendar (RFC 5545 §3.6), and readers refuse it.
    if (events.length === 0) throw new ProblemError('refused', `${nothingBetween(from, to)} Choose other days.`);
    return {
      name: from === to ? `Follow Through ${from}.ics` : `Follow Through ${from} to ${to}.ics`,
      mediaType: 'text/calendar',
      base64: Buffer.from(calendarFile(events, ports.now())).toString('base64'),
    };
  },
};

const nothingBetween = (from: string, to: string): string =>
  from === to
    ? `Nothing stands in the calendar on ${sayDay(from)}.`
    : `Nothing stands in the calendar from ${sayDay(from)} to ${sayDay(to)}.`;
