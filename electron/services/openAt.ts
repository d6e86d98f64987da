import type { Id, Moment, PlannedFollowUp } from '../../shared/model.ts';
import { factsAt } from '../../shared/rules/factsAt.ts';
import type { OpportunityFacts } from '../../shared/rules/facts.ts';
import { contactRules } from '../../shared/rules/planContact.ts';
import { planOrganization } from '../../shared/rules/planFollowUps.ts';
import * as followUps from '../db/followUps.ts';
import type { FollowUp } from '../db/followUps.ts';
import * as opportunities from '../db/opportunities.ts';
import type { Reading } from '../handlers.ts';
import { gatherFacts } from './facts.ts';
import { attemptsWith, plannedOf } from './planning.ts';
import { daysOf, termsFor } from './terms.ts';

/**
 * The follow-ups of an organization and of a person that stand open at a moment. From now on they are those of the
 * journal, which need no clock; of a moment that is past they are planned once more from what was so then, because
 * what happened since has changed them.
 */
export function openAt(reading: Reading, organizationId: Id | null, contactId: Id | null, at: Moment): readonly PlannedFollowUp[] {
  const { db, ports } = reading;
  const isPast = at < ports.now();
  const ofOrganization = organizationId === null ? [] : followUps.ofOrganization(db, organizationId, contactRules);
  const ofContact = contactId === null ? [] : followUps.ofContact(db, contactId);
  if (!isPast) return distinct([...ofOrganization, ...ofContact].filter(({ status }) => status === 'open').map(plannedOf));
  // Keeping in touch counts from the last touch (P34), and which one that was is asked of the touches.
  const stood = ofContact.filter((each) => stoodOpen(each, at) && each.kind !== 'keep').map(plannedOf);
  return distinct([...(organizationId === null ? [] : plannedThen(reading, organizationId, ofOrganization, at)), ...stood]);
}

const stoodOpen = ({ status, closedAt }: FollowUp, at: Moment): boolean => status === 'open' || (closedAt !== null && closedAt > at);

const distinct = (planned: readonly PlannedFollowUp[]): readonly PlannedFollowUp[] => [
  ...new Map(planned.map((each) => [each.key, each])).values(),
];

function plannedThen({ db }: Reading, organizationId: Id, stored: readonly FollowUp[], at: Moment): readonly PlannedFollowUp[] {
  const then: readonly OpportunityFacts[] = opportunities.ofOrganization(db, organizationId).flatMap(({ id }) => {
    const facts = gatherFacts(db, id);
    return facts === null ? [] : [factsAt(facts, at)];
  });
  const [first] = then;
  if (first === undefined) return [];
  const closed = new Set(
    stored.filter((each) => (each.status === 'done' || each.status === 'skipped') && !stoodOpen(each, at)).map(({ key }) => key),
  );
  const moved = new Map(stored.filter((each) => stoodOpen(each, at) && each.plannedDay !== null).map(({ key, windows }) => [key, windows]));
  const attempts = attemptsWith(db, organizationId).filter((attempt) => attempt.at <= at);
  const facts = { organization: first.organization, opportunities: then, attempts, closed, moved };
  const { planned } = planOrganization(facts, termsFor(db, organizationId, [at, ...then.flatMap(daysOf)]));
  return planned
    .filter(({ key, stop }) => !closed.has(key) && !(stop?.kind === 'held' && stop.becomes !== null && closed.has(stop.becomes)))
    .map((each) => {
      const windows = moved.get(each.key);
      return windows === undefined ? each : { ...each, windows, stop: each.stop?.kind === 'held' ? null : each.stop };
    });
}
