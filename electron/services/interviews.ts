import type { Debrief } from '../../shared/contract.ts';
import { calendarDay, openStateOf, spanOf } from '../../shared/rules/followUpState.ts';
import { planOpportunity } from '../../shared/rules/planFollowUps.ts';
import { reconcile } from '../../shared/rules/reconcile.ts';
import type { PlanPreview } from '../../shared/views.ts';
import * as followUps from '../db/followUps.ts';
import type { HandlersOf, Reading } from '../handlers.ts';
import { assertFits, toldBy } from './debriefFacts.ts';
import { debriefOf } from './debriefOf.ts';
import { gatherFacts, personFact, type Told } from './facts.ts';
import { found } from './named.ts';
import { asStored, planTold } from './planning.ts';
import { recordInterview } from './recordInterview.ts';
import { removeInterview } from './removeInterview.ts';
import { daysOf, termsFor } from './terms.ts';

export const interviewsHandlers: HandlersOf<'interviews.preview' | 'interviews.record' | 'interviews.remove' | 'interviews.get'> = {
  'interviews.preview': preview,
  'interviews.record': recordInterview,
  'interviews.remove': removeInterview,
  'interviews.get': ({ db }, { id }) => debriefOf({ db }, id),
};

/** What recording would plan, from the same facts and by the same rules, without writing. What is done or skipped is left out. */
function preview(reading: Reading, debrief: Debrief): PlanPreview {
  assertFits(reading, debrief);
  const { db, ports } = reading;
  const told = toldBy(reading, debrief);
  const facts = found(gatherFacts(db, debrief.opportunity.id, told), 'opportunity');
  const plans = planTold(db, told, facts, debrief.organization.address?.country ?? null);
  const ofThis = plans.flatMap(({ planned }) => planned).filter(({ opportunityId }) => opportunityId === debrief.opportunity.id);
  const plan = { planned: ofThis, notPlanned: [], over: plans.flatMap(({ over }) => over) };
  const stored = followUps.ofOpportunity(db, debrief.opportunity.id);
  const { add, reopen } = reconcile(plan, stored.map(asStored));
  const fresh = new Set([...add, ...reopen].map(({ key }) => key));
  const open = new Set(stored.filter(({ status }) => status === 'open').map(({ key }) => key));
  const inRoom = new Map(told.interview.people.map(({ person }) => [person.id, person]));
  return {
    planned: ofThis
      .filter(({ key }) => fresh.has(key) || open.has(key))
      .map((each) => {
        const { id, name, spoken } =
          inRoom.get(each.contactId ?? '') ?? (each.contactId === null ? nobody(told) : personFact(db, each.contactId));
        return {
          ...each,
          person: { id, name, spoken },
          state: openStateOf({ stop: each.stop, ...spanOf(each) }, ports.now()),
          day: calendarDay(each),
          isNew: fresh.has(each.key),
        };
      }),
    notPlanned: planOpportunity(facts, termsFor(db, told.organization.id, daysOf(facts), debrief.organization.address?.country ?? null))
      .notPlanned,
  };
}

/** What is for nobody in particular is for the organization. */
const nobody = ({ organization }: Told) => ({ id: '', name: organization.name, spoken: organization.name });
