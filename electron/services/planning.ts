import type { Planned } from '../../shared/contract.ts';
import type { Id, PlannedFollowUp, Practice } from '../../shared/model.ts';
import { calendarDay } from '../../shared/rules/followUpState.ts';
import type { Attempt, OpportunityFacts, OrganizationFacts } from '../../shared/rules/facts.ts';
import type { Plan, Reconciled, StoredFollowUp } from '../../shared/rules/plan.ts';
import { spokenName } from '../../shared/rules/names.ts';
import { contactRules, planContact } from '../../shared/rules/planContact.ts';
import { planOrganization as planOf } from '../../shared/rules/planFollowUps.ts';
import { reconcile } from '../../shared/rules/reconcile.ts';
import * as contacts from '../db/contacts.ts';
import * as followUps from '../db/followUps.ts';
import type { FollowUp } from '../db/followUps.ts';
import * as keptInTouch from '../db/keptInTouch.ts';
import { readingAhead } from '../db/readAhead.ts';
import type { ReadableDb } from '../db/open.ts';
import * as opportunities from '../db/opportunities.ts';
import * as plannedFor from '../db/plannedFor.ts';
import * as statusContacts from '../db/statusContacts.ts';
import type { Writing } from '../handlers.ts';
import { gatherAll, gatherContactFacts, gatherFacts, type Told } from './facts.ts';
import { daysOf, daysOfContact, practiceOf, termsFor } from './terms.ts';

export const nothingPlanned: Planned = { added: 0, retired: 0 };

/**
 * Makes the follow-ups of an opportunity, of all others of its organization, and of its references and those kept in touch
 * with, what their facts ask for: gather, plan, compare, store. Planning again without a new fact changes nothing; what is done, skipped or moved by
 * the user stays.
 */
export function planOpportunity(writing: Writing, opportunityId: Id): Planned {
  return planOpportunities(writing, [opportunityId]);
}

/** Plans several opportunities, each organization and each person once. */
export function planOpportunities(writing: Writing, ids: readonly Id[]): Planned {
  const { db } = writing;
  const organizations = ids.flatMap((id) => opportunities.read(db, id)?.organizationId ?? []);
  return [
    ...[...new Set(organizations)].map((id) => planOrganization(writing, id)),
    ...keptInTouch.peopleOf(db, ids).map((id) => planPerson(writing, id)),
  ].reduce(sumOf, nothingPlanned);
}

/** Plans all opportunities of an organization: the pace guard looks across all its people (P23). */
export function planOrganization(writing: Writing, organizationId: Id): Planned {
  return store(writing, askedOfOrganization(writing.db, organizationId));
}

/** Plans what concerns one person across all organizations: as a reference (P4), and how to stay in touch (P33, P34). */
export function planPerson(writing: Writing, contactId: Id): Planned {
  return store(writing, askedOfPerson(writing.db, contactId));
}

/** Plans every organization and every person again: what all of them are counted by has changed. */
export function planEverything(writing: Writing): Planned {
  let sum = nothingPlanned;
  for (const asked of askedOfEverything(writing.db, practiceOf(writing.db))) sum = sumOf(sum, store(writing, asked));
  return sum;
}

/** What planning everything by other numbers would change; nothing is stored. */
export function foreseeEverything(db: ReadableDb, practice: Practice): readonly Foreseen[] {
  return [...askedOfEverything(db, practice)].map((asked) => ({ ...asked, reconciled: reconcile(asked.plan, asked.stored.map(asStored)) }));
}

/** What the facts ask for, and what the journal holds of it. */
interface Asked {
  readonly plan: Plan;
  readonly stored: readonly FollowUp[];
  readonly organizationOf: (planned: Pick<PlannedFollowUp, 'opportunityId'>) => Id | null;
}
export interface Foreseen extends Asked {
  readonly reconciled: Reconciled;
}

/** For so many organizations the follow-ups are read at once. */
const atOnce = 100;

/** One after the other: what is planned for an organization is stored before its people are looked at. */
function* askedOfEverything(db: ReadableDb, practice: Practice): Generator<Asked> {
  const ahead = readingAhead(db);
  const organizations = plannedFor.organizations(db);
  for (let from = 0; from < organizations.length; from += atOnce) {
    const some = organizations.slice(from, from + atOnce);
    const stored = followUps.ofOrganizations(db, some, contactRules);
    for (const id of some) yield askedOfOrganization(ahead, id, practice, stored.get(id) ?? []);
  }
  for (const id of plannedFor.people(db)) yield askedOfPerson(ahead, id, practice);
}

function askedOfOrganization(
  db: ReadableDb,
  organizationId: Id,
  practice = practiceOf(db),
  stored = followUps.ofOrganization(db, organizationId, contactRules),
): Asked {
  const facts = gatherAll(db, organizationId);
  const [first] = facts;
  if (first === undefined) return nothingAsked;
  const organization = { organization: first.organization, opportunities: facts, ...standing(db, organizationId, stored) };
  return { plan: planTogether(db, organization, null, practice), stored, organizationOf: () => organizationId };
}

const nothingAsked: Asked = { plan: { planned: [], notPlanned: [], over: [] }, stored: [], organizationOf: () => null };

function askedOfPerson(db: ReadableDb, contactId: Id, practice = practiceOf(db)): Asked {
  const facts = gatherContactFacts(db, contactId);
  const terms = termsFor(db, contacts.seen(db, contactId)?.organizationId ?? null, daysOfContact(facts), null, practice);
  const stored = followUps.ofContact(db, contactId);
  return { plan: planContact(facts, terms), stored, organizationOf: ({ opportunityId }) => homeOf(db, opportunityId, contactId) };
}

/** The organization that a follow-up of a person is about: its opportunity's, else their own. */
function homeOf(db: ReadableDb, opportunityId: Id | null, contactId: Id): Id | null {
  if (opportunityId === null) return contacts.seen(db, contactId)?.organizationId ?? null;
  return opportunities.read(db, opportunityId)?.organizationId ?? null;
}

/** What recording an interview that is being told would plan, for its organization and the references of its opportunity. */
export function planTold(db: ReadableDb, told: Told, facts: OpportunityFacts, toldCountry: string | null): readonly Plan[] {
  const organizationId = told.organization.id;
  const others = opportunities
    .ofOrganization(db, organizationId)
    .flatMap(({ id }) => (id === facts.opportunity.id ? [] : (gatherFacts(db, id) ?? [])));
  const stored = followUps.ofOrganization(db, organizationId, contactRules);
  const organization = { organization: facts.organization, opportunities: [facts, ...others], ...standing(db, organizationId, stored) };
  const references = facts.references.map(({ person }) => {
    const vouching = gatherContactFacts(db, person.id, told);
    return planContact(vouching, termsFor(db, contacts.seen(db, person.id)?.organizationId ?? null, daysOfContact(vouching)));
  });
  return [planTogether(db, organization, toldCountry), ...references];
}

function planTogether(db: ReadableDb, facts: OrganizationFacts, toldCountry: string | null, practice = practiceOf(db)): Plan {
  const days = [...facts.opportunities.flatMap(daysOf), ...facts.attempts.map(({ at }) => at)];
  return planOf(facts, termsFor(db, facts.organization.id, days, toldCountry, practice));
}

/** What the pace guard looks at beside the plan itself (P23). */
function standing(
  db: ReadableDb,
  organizationId: Id,
  stored: readonly FollowUp[],
): Pick<OrganizationFacts, 'attempts' | 'closed' | 'moved'> {
  return {
    attempts: attemptsWith(db, organizationId),
    closed: new Set(stored.filter(({ status }) => status === 'done' || status === 'skipped').map(({ key }) => key)),
    moved: new Map(
      stored.filter(({ status, plannedDay }) => status === 'open' && plannedDay !== null).map(({ key, windows }) => [key, windows]),
    ),
  };
}

/** The status contacts made with anyone of an organization, as the pace guard looks at them (P23). */
export function attemptsWith(db: ReadableDb, organizationId: Id): readonly Attempt[] {
  return statusContacts.madeWith(db, organizationId).map((touch) => ({ ...touch, spoken: spokenName(touch) }));
}

export const sumOf = (sum: Planned, each: Planned): Planned => ({ added: sum.added + each.added, retired: sum.retired + each.retired });

/** Writes what a plan changes. */
function store({ db, ports }: Writing, { plan, stored, organizationOf }: Asked): Planned {
  const byKey = new Map(stored.map((each) => [each.key, each]));
  const { add, change, reopen, retire } = reconcile(plan, stored.map(asStored));
  const at = ports.now();
  for (const planned of [...add, ...reopen, ...change]) {
    const known = byKey.get(planned.key);
    const plannedDay = known?.status === 'open' ? known.plannedDay : null;
    followUps.write(db, { ...freshOf(planned), organizationId: organizationOf(planned), id: known?.id ?? ports.newId(), plannedDay }, at);
  }
  for (const { key, because } of retire) {
    const known = byKey.get(key);
    if (known !== undefined) followUps.write(db, { ...known, status: 'retired', closedAt: at, closedBecause: because }, at);
  }
  return { added: add.length + reopen.length, retired: retire.length };
}

/** A stored follow-up as the rules planned it. */
export function plannedOf(stored: FollowUp): PlannedFollowUp {
  return {
    key: stored.key,
    rules: stored.rules,
    kind: stored.kind,
    title: stored.title,
    contactId: stored.contactId,
    opportunityId: stored.opportunityId,
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
function freshOf(planned: PlannedFollowUp): Omit<FollowUp, 'id' | 'organizationId'> {
  return {
    key: planned.key,
    rules: planned.rules,
    kind: planned.kind,
    title: planned.title,
    contactId: planned.contactId,
    opportunityId: planned.opportunityId,
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
