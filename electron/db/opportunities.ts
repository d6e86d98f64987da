import type { Day, Id, Moment, Patience, Stage } from '../../shared/model.ts';
import { count, put, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { rowBy, rowsBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

export interface Opportunity {
  readonly id: Id;
  readonly organizationId: Id;
  readonly title: string;
  readonly stage: Stage;
  readonly stageDay: Day;
  readonly long: boolean;
  /** What was answered when it was asked whether it is enough (P24). */
  readonly patience: { readonly answer: Patience; readonly at: Moment } | null;
}
interface OpportunityRow {
  readonly id: string;
  readonly organization_id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly stage_day: string;
  readonly long: number;
  readonly patience: Patience | null;
  readonly patience_at: string | null;
}

const opportunityOf = (from: OpportunityRow): Opportunity => ({
  id: from.id,
  organizationId: from.organization_id,
  title: from.title,
  stage: from.stage,
  stageDay: from.stage_day,
  long: from.long === 1,
  patience: from.patience === null ? null : { answer: from.patience, at: from.patience_at ?? '' },
});

const byId: ByKey<OpportunityRow> = {
  one: 'SELECT * FROM opportunities WHERE id = ?',
  all: 'SELECT * FROM opportunities',
  keyOf: ({ id }) => id,
};
const byOrganization: ByKey<OpportunityRow> = {
  one: 'SELECT * FROM opportunities WHERE organization_id = ? ORDER BY stage_day DESC, id',
  all: 'SELECT * FROM opportunities',
  keyOf: (row) => row.organization_id,
  order: (one, other) => (one.stage_day > other.stage_day || (one.stage_day === other.stage_day && one.id < other.id) ? -1 : 1),
};

export function read(db: ReadableDb, id: Id): Opportunity | null {
  const found = rowBy(db, byId, id);
  return found === null ? null : opportunityOf(found);
}

/** Writes all but `patience`, which is answered on its own. */
export function write(db: WritableDb, opportunity: Omit<Opportunity, 'patience'>, now: Moment): boolean {
  const { id, organizationId, title, stage, stageDay, long } = opportunity;
  return put(
    db,
    'opportunities',
    { id, organization_id: organizationId, title, stage, stage_day: stageDay, long: long ? 1 : 0, created_at: now },
    'id',
    ['created_at'],
  );
}

export function answerPatience(db: WritableDb, id: Id, answer: Patience, at: Moment): void {
  db.run('UPDATE opportunities SET patience = ?2, patience_at = ?3 WHERE id = ?1', id, answer, at);
}

interface Accepted {
  readonly opportunityId: Id;
  readonly title: string;
  readonly organization: string;
  readonly day: Day;
}
/** Two are enough: the newest, and the one before for the newest itself. */
const newestAccepted: ByKey<Accepted> = {
  one: `SELECT p.id AS opportunityId, p.title, o.name AS organization, p.stage_day AS day
     FROM opportunities p JOIN organizations o ON o.id = p.organization_id
     WHERE p.stage = ? ORDER BY p.stage_day DESC, p.id LIMIT 2`,
  all: `SELECT p.id AS opportunityId, p.title, o.name AS organization, p.stage_day AS day
     FROM opportunities p JOIN organizations o ON o.id = p.organization_id
     WHERE p.stage = 'accepted' ORDER BY p.stage_day DESC, p.id LIMIT 2`,
  keyOf: () => 'accepted',
};

/** The job that the user accepted last, other than `except`; null while none is. */
export function accepted(db: ReadableDb, except: Id): Accepted | null {
  return rowsBy(db, newestAccepted, 'accepted').find(({ opportunityId }) => opportunityId !== except) ?? null;
}

/** Those in which nothing is decided yet. */
export function undecided(db: ReadableDb): readonly Id[] {
  return rows<{ readonly id: string }>(
    db,
    "SELECT id FROM opportunities WHERE stage IN ('found', 'applied', 'interview', 'inProcess')",
  ).map(({ id }) => id);
}

export function total(db: ReadableDb): number {
  return count(db, 'SELECT count(*) AS n FROM opportunities');
}

export function ofOrganization(db: ReadableDb, organizationId: Id): readonly Opportunity[] {
  return rowsBy(db, byOrganization, organizationId).map(opportunityOf);
}

/** The opportunities whose plans depend on an organization: its own, and those in which somebody who sits there was met or is a reference. */
export function dependingOn(db: ReadableDb, organizationId: Id): readonly Id[] {
  return rows<{ readonly id: string }>(
    db,
    `WITH sits (id) AS (SELECT id FROM contacts WHERE organization_id = ?1 AND at_organization = 1)
     SELECT id FROM opportunities WHERE organization_id = ?1
     UNION SELECT i.opportunity_id FROM sits s JOIN in_the_room r ON r.contact_id = s.id JOIN interviews i ON i.id = r.interview_id
     UNION SELECT l.opportunity_id FROM sits s JOIN reference_links l ON l.contact_id = s.id`,
    organizationId,
  ).map(({ id }) => id);
}

/** The opportunities of organizations whose address is not known. */
export function withoutAddress(db: ReadableDb): readonly Id[] {
  return rows<{ readonly id: string }>(
    db,
    'SELECT o.id FROM opportunities o JOIN organizations g ON g.id = o.organization_id WHERE g.address_id IS NULL',
  ).map(({ id }) => id);
}

/** The opportunities in which somebody was met or is a reference: those whose plans depend on that person. */
export function ofContact(db: ReadableDb, contactId: Id): readonly Id[] {
  return rows<{ readonly id: string }>(
    db,
    `SELECT i.opportunity_id AS id FROM in_the_room r JOIN interviews i ON i.id = r.interview_id WHERE r.contact_id = ?1
     UNION SELECT opportunity_id FROM reference_links WHERE contact_id = ?1`,
    contactId,
  ).map(({ id }) => id);
}
