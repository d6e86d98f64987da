import type { Day } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import type { MoveFacts } from '../../shared/rules/moveVerdict.ts';
import { paceOf, sayAttempt } from '../../shared/rules/pace.ts';
import { promiseState } from '../../shared/rules/promiseState.ts';
import { fullName, spokenName } from '../../shared/rules/names.ts';
import * as organizations from '../db/organizations.ts';
import type { FollowUp } from '../db/followUps.ts';
import * as statusContacts from '../db/statusContacts.ts';
import type { Reading } from '../handlers.ts';
import { gatherFacts } from './facts.ts';
import { plannedOf } from './planning.ts';
import { daysOf, termsFor } from './terms.ts';

/** What is looked at before a follow-up is moved to a day. */
export function moveFacts({ db, ports }: Reading, followUp: FollowUp, day: Day): MoveFacts {
  const now = ports.now();
  const facts = followUp.opportunityId === null ? null : gatherFacts(db, followUp.opportunityId);
  const openPromises =
    facts?.interviews.flatMap((interview) =>
      interview.promises
        .filter((fact) => promiseState(facts, interview, fact, termsFor(db, facts.organization.id, daysOf(facts)), now).state === 'open')
        .map(({ promise }) => promise),
    ) ?? [];
  const organization = followUp.organizationId === null ? null : organizations.read(db, followUp.organizationId);
  const made = followUp.organizationId === null ? [] : statusContacts.madeWith(db, followUp.organizationId);
  const planned = followUp.organizationId === null ? [] : statusContacts.plannedWith(db, followUp.organizationId, followUp.id);
  return {
    followUp: plannedOf(followUp),
    day,
    plannedDay: followUp.plannedDay,
    today: dayOf(now, followUp.zone),
    organization: organization?.name ?? '',
    pace: paceOf({ paceDays: organization?.paceDays ?? null }, termsFor(db, followUp.organizationId, [day])),
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
