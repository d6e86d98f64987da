import type { Day, Id, Moment, Stage } from '../../shared/model.ts';
import { count, put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

export interface Opportunity {
  readonly id: Id;
  readonly organizationId: Id;
  readonly title: string;
  readonly stage: Stage;
  readonly stageDay: Day;
  readonly long: boolean;
}
interface OpportunityRow {
  readonly id: string;
  readonly organization_id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly stage_day: string;
  readonly long: number;
}

const opportunityOf = (from: OpportunityRow): Opportunity => ({
  id: from.id,
  organizationId: from.organization_id,
  title: from.title,
  stage: from.stage,
  stageDay: from.stage_day,
  long: from.long === 1,
});

export function read(db: ReadableDb, id: Id): Opportunity | null {
  const found = row<OpportunityRow>(db, 'SELECT * FROM opportunities WHERE id = ?', id);
  return found === null ? null : opportunityOf(found);
}

export function write(db: WritableDb, opportunity: Opportunity, now: Moment): boolean {
  const { id, organizationId, title, stage, stageDay, long } = opportunity;
  return put(
    db,
    'opportunities',
    { id, organization_id: organizationId, title, stage, stage_day: stageDay, long: long ? 1 : 0, created_at: now },
    'id',
    ['created_at'],
  );
}

/** The newest stage first. */
export function list(db: ReadableDb, offset: number, limit: number): readonly Opportunity[] {
  return rows<OpportunityRow>(db, 'SELECT * FROM opportunities ORDER BY stage_day DESC, id LIMIT ? OFFSET ?', limit, offset).map(
    opportunityOf,
  );
}

export function total(db: ReadableDb): number {
  return count(db, 'SELECT count(*) AS n FROM opportunities');
}

export function ofOrganization(db: ReadableDb, organizationId: Id): readonly Opportunity[] {
  return rows<OpportunityRow>(db, 'SELECT * FROM opportunities WHERE organization_id = ? ORDER BY stage_day DESC, id', organizationId).map(
    opportunityOf,
  );
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
