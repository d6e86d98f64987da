import type { Day, Id } from '../../shared/model.ts';
import { addDays, dayOf, momentAt } from '../../shared/rules/days.ts';
import { fullName } from '../../shared/rules/names.ts';
import { activityOfTouch, resultOfApplication, resultOfInterview } from '../../shared/rules/searchLog/logResult.ts';
import type { LogFact } from '../../shared/searchLogModel.ts';
import * as addresses from '../db/addresses.ts';
import * as contacts from '../db/contacts.ts';
import * as inTheRoom from '../db/inTheRoom.ts';
import * as interviews from '../db/interviews.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as promises from '../db/promises.ts';
import * as searchLog from '../db/searchLog.ts';
import * as stages from '../db/stages.ts';
import * as touches from '../db/touches.ts';
import type { Touch } from '../db/touches.ts';
import type { Reading } from '../handlers.ts';
import { found } from './named.ts';
import { userZone } from './profile.ts';

/** Everything done in a stretch of days, both included, that has happened: applications, interviews, and the user's own contacts. */
export function searchLogFacts(reading: Reading, from: Day, to: Day): readonly LogFact[] {
  const { db, ports } = reading;
  const zone = userZone(reading);
  const now = ports.now();
  const today = dayOf(now, zone);
  const last = to < today ? to : today;
  return [
    ...searchLog.appliedBetween(db, from, last).map((step) => application(reading, step)),
    ...searchLog.interviewedBetween(db, from, to, now).map((id) => interview(reading, id)),
    ...searchLog
      .touchedBetween(db, momentAt(from, '00:00', zone), momentAt(addDays(last, 1), '00:00', zone))
      .filter((touch) => touch.at <= now)
      .map((touch) => contact(reading, touch, dayOf(touch.at, zone))),
  ];
}

function application(reading: Reading, step: { readonly id: Id; readonly opportunityId: Id; readonly day: Day }): LogFact {
  const { db } = reading;
  const { day } = step;
  const about = touches.ofOpportunity(db, step.opportunityId, []);
  // It went out with the contact that was recorded for the same job on the same day, where there is one.
  const sent = about.find((touch) => touch.direction === 'out' && touch.about !== 'reference' && dayOf(touch.at, touch.zone) === day);
  const answer = about.find((touch) => touch.direction === 'in' && dayOf(touch.at, touch.zone) >= day);
  const talks = interviews.ofOpportunity(db, step.opportunityId).map((each) => each.day);
  return {
    ...{ id: step.id, source: 'stage', day, activity: 'application', how: sent?.channel ?? null },
    ...aboutJob(reading, step.opportunityId, step.id),
    person: sent === undefined ? null : personOf(reading, sent.contactId),
    came: resultOfApplication(
      day,
      stages.ofOpportunity(db, step.opportunityId),
      talks,
      answer === undefined ? null : dayOf(answer.at, answer.zone),
    ),
  };
}

function interview(reading: Reading, id: Id): LogFact {
  const { db } = reading;
  const { opportunityId, kind, day, debriefedAt } = found(interviews.read(db, id), 'interview');
  const people = inTheRoom.ofInterview(db, id);
  const met = people.find(({ callFirst }) => callFirst) ?? people.find(({ role }) => role === 'decisionMaker') ?? people[0];
  const decision = promises.ofInterview(db, id).find(({ about }) => about === 'decision');
  return {
    ...{ id, source: 'interview', day, activity: kind === 'informational' ? 'networking' : 'interview', how: kind },
    ...aboutJob(reading, opportunityId, id),
    person: met === undefined ? null : personOf(reading, met.contactId),
    came: resultOfInterview(day, stages.ofOpportunity(db, opportunityId), decision?.promise ?? null, debriefedAt !== null),
  };
}

function contact(reading: Reading, touch: Touch, day: Day): LogFact {
  const { id, organizationId, opportunityId, contactId, about, channel, outcome } = touch;
  const person = personOf(reading, contactId);
  const own = contacts.read(reading.db, contactId)?.organizationId ?? null;
  const job = opportunityId === null ? null : aboutJob(reading, opportunityId, id);
  return {
    ...{ id, source: 'touch', day, activity: activityOfTouch(about, job !== null), how: channel, person },
    // A reference speaks for the user where they sit, not for the employer.
    ...(about === 'reference' ? atOrganization(reading, own, id) : (job ?? atOrganization(reading, organizationId ?? own, id))),
    opportunity: job?.opportunity ?? null,
    came: outcome === null ? { kind: 'unknown' } : { kind: 'outcome', outcome },
  };
}

type About = Pick<LogFact, 'organization' | 'opportunity' | 'isFirst' | 'added'>;

function aboutJob(reading: Reading, opportunityId: Id, factId: Id): About {
  const { id, title, organizationId } = found(opportunities.read(reading.db, opportunityId), 'opportunity');
  return { ...atOrganization(reading, organizationId, factId), opportunity: { id, title } };
}

function atOrganization({ db }: Reading, organizationId: Id | null, factId: Id): Omit<About, 'opportunity'> {
  const added = searchLog.addedTo(db, factId);
  if (organizationId === null) return { organization: null, isFirst: true, added };
  const { id, name, addressId } = found(organizations.read(db, organizationId), 'organization');
  return {
    organization: { id, name, address: addresses.read(db, addressId) },
    isFirst: searchLog.firstWith(db, id) === factId,
    added,
  };
}

function personOf({ db }: Reading, contactId: Id): LogFact['person'] {
  const person = found(contacts.read(db, contactId), 'person');
  return { id: person.id, name: fullName(person), title: person.title, phone: person.phones[0] ?? '', email: person.email };
}
