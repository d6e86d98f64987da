import type { Day } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import type { MoveFacts } from '../../shared/rules/moveVerdict.ts';
import { sayAttempt } from '../../shared/rules/pace.ts';
import { promiseState } from '../../shared/rules/promiseState.ts';
import { fullName, spokenName } from '../../shared/rules/names.ts';
import * as organizations from '../db/organizations.ts';
import type { FollowUp } from '../db/followUps.ts';
import * as statusContacts from '../db/statusContacts.ts';
import type { Reading } from '../handlers.ts';
import { countryOf, gatherFacts, holidaysFor } from './facts.ts';
import { holidaysOf } from './holidays.ts';
import { plannedOf } from './planning.ts';

/** What is looked at before a follow-up is moved to a day. */
export function moveFacts({ db, ports }: Reading, followUp: FollowUp, day: Day): MoveFacts {
  const now = ports.now();
  const facts = followUp.opportunityId === null ? null : gatherFacts(db, followUp.opportunityId);
  const openPromises =
    facts?.interviews.flatMap((interview) =>
      interview.promises
        .filter((fact) => promiseState(facts, interview, fact, holidaysFor(db, facts), now).state === 'open')
        .map(({ promise }) => promise),
    ) ?? [];
  const made = followUp.organizationId === null ? [] : statusContacts.madeWith(db, followUp.organizationId);
  const planned = followUp.organizationId === null ? [] : statusContacts.plannedWith(db, followUp.organizationId, followUp.id);
  return {
    followUp: plannedOf(followUp),
    day,
    plannedDay: followUp.plannedDay,
    today: dayOf(now, followUp.zone),
    organization: (followUp.organizationId === null ? null : organizations.read(db, followUp.organizationId)?.name) ?? '',
    openPromises,
    otherStatusContacts: [
      ...made.map((touch) => ({
        day: dayOf(touch.at, touch.zone),
        what: sayAttempt({ channel: touch.channel, spoken: spokenName(touch) }),
      })),
      ...planned.map((other) => ({
        day: other.day,
        what: `the ${other.kind === 'call' ? 'call' : 'message'} to ${spokenName(other) || fullName(other)}`,
      })),
    ],
  };
}

/** The office holidays that can decide about a day: its year's and the next one's. */
export function officeHolidaysAround({ db }: Reading, followUp: FollowUp, day: Day): ReadonlySet<Day> {
  const year = Number(day.slice(0, 4));
  return holidaysOf(countryOf(db, followUp.organizationId), year - 1, year + 1).office;
}
