import type { Planned } from '../../shared/contract.ts';
import type { Id, PlannedFollowUp } from '../../shared/model.ts';
import { calendarDay } from '../../shared/rules/followUpState.ts';
import type { OpportunityFacts } from '../../shared/rules/facts.ts';
import type { Plan, StoredFollowUp } from '../../shared/rules/plan.ts';
import { spokenName } from '../../shared/rules/names.ts';
import { atPace, type Attempt } from '../../shared/rules/pace.ts';
import { planFollowUps } from '../../shared/rules/planFollowUps.ts';
import { reconcile } from '../../shared/rules/reconcile.ts';
import * as followUps from '../db/followUps.ts';
import type { FollowUp } from '../db/followUps.ts';
import type { ReadableDb } from '../db/open.ts';
import * as opportunities from '../db/opportunities.ts';
import * as statusContacts from '../db/statusContacts.ts';
import type { Writing } from '../handlers.ts';
import { gatherFacts, holidaysFor } from './facts.ts';

export const nothingPlanned: Planned = { added: 0, retired: 0 };

/**
 * Makes the follow-ups of an opportunity, and of all others of its organization, what their facts ask for: gather, plan,
 * compare, store. Planning again without a new fact changes nothing; what is done, skipped or moved by the user stays.
 */
export function planOpportunity(writing: Writing, opportunityId: Id): Planned {
  const home = opportunities.read(writing.db, opportunityId);
  return home === null ? nothingPlanned : planOrganization(writing, home.organizationId);
}

/** Plans all opportunities of an organization: the pace guard looks across all its people (P23). */
export function planOrganization(writing: Writing, organizationId: Id): Planned {
  return opportunities
    .ofOrganization(writing.db, organizationId)
    .map(({ id }) => planOne(writing, id))
    .reduce(sumOf, nothingPlanned);
}

/** The status contacts made with anyone of an organization, as the pace guard looks at them (P23). */
export function attemptsWith(db: ReadableDb, organizationId: Id): readonly Attempt[] {
  return statusContacts.madeWith(db, organizationId).map((touch) => ({ ...touch, spoken: spokenName(touch) }));
}

/**
 * What the facts of an opportunity ask for, held to the pace of its organization (P23). `toldCountry` is the country of an
 * address that is being told and not in the journal yet.
 */
export function pacedPlan(db: ReadableDb, facts: OpportunityFacts, toldCountry: string | null = null): Plan {
  const attempts = attemptsWith(db, facts.organization.id);
  const holidays = holidaysFor(db, facts, attempts, toldCountry);
  const plan = planFollowUps(facts, holidays);
  return { ...plan, planned: plan.planned.map((each) => atPace(each, attempts, facts.organization.zone, holidays.office)) };
}

const sumOf = (sum: Planned, each: Planned): Planned => ({ added: sum.added + each.added, retired: sum.retired + each.retired });

function planOne({ db, ports }: Writing, opportunityId: Id): Planned {
  const facts = gatherFacts(db, opportunityId);
  if (facts === null) return nothingPlanned;
  const stored = followUps.ofOpportunity(db, opportunityId);
  const byKey = new Map(stored.map((each) => [each.key, each]));
  const { add, change, reopen, retire } = reconcile(pacedPlan(db, facts), stored.map(asStored));

  const at = ports.now();
  const home = { organizationId: facts.organization.id, opportunityId };
  for (const planned of add) followUps.write(db, { ...freshOf(planned), ...home, id: ports.newId() }, at);
  for (const planned of reopen) {
    const known = byKey.get(planned.key);
    followUps.write(db, { ...freshOf(planned), ...home, id: known?.id ?? ports.newId() }, at);
  }
  for (const planned of change) {
    const known = byKey.get(planned.key);
    if (known !== undefined) followUps.write(db, { ...freshOf(planned), ...home, id: known.id, plannedDay: known.plannedDay }, at);
  }
  for (const { key, because } of retire) {
    const known = byKey.get(key);
    if (known !== undefined) followUps.write(db, { ...known, status: 'retired', closedAt: at, closedBecause: because }, at);
  }
  return { added: add.length + reopen.length, retired: retire.length };
}

/** Plans several opportunities and adds up what changed. */
export function planOpportunities(writing: Writing, ids: readonly Id[]): Planned {
  return ids.map((id) => planOpportunity(writing, id)).reduce(sumOf, nothingPlanned);
}

/** A stored follow-up as the rules planned it. */
export function plannedOf(stored: FollowUp): PlannedFollowUp {
  return {
    key: stored.key,
    rules: stored.rules,
    kind: stored.kind,
    title: stored.title,
    contactId: stored.contactId,
    interviewId: stored.interviewId,
    windows: stored.windows,
    timing: stored.timing,
    zone: stored.zone,
    status: stored.isStatus,
    stop: stored.stop,
    because: stored.because,
  };
}

/** A stored follow-up as `reconcile` compares it. */
export const asStored = (stored: FollowUp): StoredFollowUp => ({
  status: stored.status,
  moved: stored.plannedDay !== null,
  followUp: plannedOf(stored),
});

/** A planned follow-up as an open row. */
function freshOf(planned: PlannedFollowUp): Omit<FollowUp, 'id' | 'organizationId' | 'opportunityId'> {
  return {
    key: planned.key,
    rules: planned.rules,
    kind: planned.kind,
    title: planned.title,
    contactId: planned.contactId,
    interviewId: planned.interviewId,
    windows: planned.windows,
    day: calendarDay(planned),
    plannedDay: null,
    timing: planned.timing,
    zone: planned.zone,
    isStatus: planned.status,
    stop: planned.stop,
    because: planned.because,
    status: 'open',
    closedAt: null,
    closedBecause: '',
  };
}
