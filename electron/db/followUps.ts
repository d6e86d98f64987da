import type { Day, FollowUpKind, Id, Moment, RuleId, Stop, TimeWindow, Zone } from '../../shared/model.ts';
import { put, row, rows } from './put.ts';
import type { ReadableDb, SqlValue, WritableDb } from './open.ts';
import { grouped, inOrderOf, rowsBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

export type FollowUpStatus = 'open' | 'done' | 'skipped' | 'retired';

/** One thing to do, as it is kept. Whether it is due is not kept: that is the clock's to say. */
export interface FollowUp {
  readonly id: Id;
  readonly key: string;
  readonly rules: readonly [RuleId, ...RuleId[]];
  readonly kind: FollowUpKind;
  readonly title: string;
  /** Null for something to do for an organization, or for the whole network. */
  readonly contactId: Id | null;
  readonly organizationId: Id | null;
  readonly opportunityId: Id | null;
  readonly interviewId: Id | null;
  readonly windows: readonly TimeWindow[];
  readonly day: Day | null;
  /** The day the rules chose, when the user moved it. */
  readonly plannedDay: Day | null;
  readonly timing: 'deadline' | 'window';
  readonly zone: Zone;
  readonly isStatus: boolean;
  readonly stop: Stop | null;
  readonly because: string;
  readonly status: FollowUpStatus;
  readonly closedAt: Moment | null;
  readonly closedBecause: string;
}
export interface FollowUpRow {
  readonly id: string;
  readonly key: string;
  readonly rules: string;
  readonly kind: FollowUpKind;
  readonly title: string;
  readonly contact_id: string | null;
  readonly organization_id: string | null;
  readonly opportunity_id: string | null;
  readonly interview_id: string | null;
  readonly windows: string;
  readonly day: string | null;
  readonly planned_day: string | null;
  readonly timing: 'deadline' | 'window';
  readonly zone: string;
  readonly is_status: number;
  readonly stop_detail: string | null;
  readonly because: string;
  readonly status: FollowUpStatus;
  readonly closed_at: string | null;
  readonly closed_because: string;
  readonly created_at: string;
}

/** There are many follow-ups and few lists of rules, so each is read once. */
const knownRules = new Map<string, FollowUp['rules']>();
function rulesOf(json: string): FollowUp['rules'] {
  const known = knownRules.get(json) ?? (JSON.parse(json) as [RuleId, ...RuleId[]]);
  knownRules.set(json, known);
  return known;
}

export const followUpOf = (from: FollowUpRow): FollowUp => ({
  id: from.id,
  key: from.key,
  rules: rulesOf(from.rules),
  kind: from.kind,
  title: from.title,
  contactId: from.contact_id,
  organizationId: from.organization_id,
  opportunityId: from.opportunity_id,
  interviewId: from.interview_id,
  windows: JSON.parse(from.windows) as TimeWindow[],
  day: from.day,
  plannedDay: from.planned_day,
  timing: from.timing,
  zone: from.zone,
  isStatus: from.is_status === 1,
  stop: from.stop_detail === null ? null : (JSON.parse(from.stop_detail) as Stop),
  because: from.because,
  status: from.status,
  closedAt: from.closed_at,
  closedBecause: from.closed_because,
});

export function read(db: ReadableDb, id: Id): FollowUp | null {
  const found = row<FollowUpRow>(db, 'SELECT * FROM follow_ups WHERE id = ?', id);
  return found === null ? null : followUpOf(found);
}

export function byKey(db: ReadableDb, key: string): FollowUp | null {
  const found = row<FollowUpRow>(db, 'SELECT * FROM follow_ups WHERE key = ?', key);
  return found === null ? null : followUpOf(found);
}

/** All that was ever planned for an organization and its opportunities but by these rules, also what is closed. */
export function ofOrganization(db: ReadableDb, organizationId: Id, except: readonly RuleId[]): readonly FollowUp[] {
  return ofOrganizations(db, [organizationId], except).get(organizationId) ?? [];
}

// The index has an organization's rows as they were written.
const between = 'SELECT * FROM follow_ups WHERE organization_id BETWEEN ? AND ?';

/**
 * The same for several organizations in the order of their ids, from the first to the last. There are more follow-ups than
 * of all else together: read for a hundred organizations at a time they cost little more than half.
 */
export function ofOrganizations(db: ReadableDb, ids: readonly Id[], except: readonly RuleId[]): ReadonlyMap<SqlValue, readonly FollowUp[]> {
  const found = rows<FollowUpRow>(db, between, ids.at(0) ?? '', ids.at(-1) ?? '');
  return grouped(
    found.map(followUpOf).filter(({ rules }) => !except.includes(rules[0])),
    ({ organizationId }) => organizationId,
  );
}

const ofPeople = "rule IN ('P4', 'P33', 'P34')";
const byContact: ByKey<FollowUpRow> = {
  one: `SELECT * FROM follow_ups WHERE contact_id = ? AND ${ofPeople} ORDER BY created_at, id`,
  all: `SELECT * FROM follow_ups WHERE ${ofPeople}`,
  keyOf: (row) => row.contact_id,
  order: inOrderOf((row) => `${row.created_at} ${row.id}`),
};

/** All that was ever planned for a person across organizations (P4, P33, P34), also what is closed. */
export function ofContact(db: ReadableDb, contactId: Id): readonly FollowUp[] {
  return rowsBy(db, byContact, contactId).map(followUpOf);
}

const keptByNo = "rule = 'P27' AND kind = 'keep' AND status = 'open'";
const keptAfterNo: ByKey<Pick<FollowUpRow, 'id' | 'contact_id' | 'title'> & { readonly due_at: string | null }> = {
  one: `SELECT id, contact_id, title, due_at FROM follow_ups WHERE contact_id = ? AND ${keptByNo} ORDER BY due_at, id`,
  all: `SELECT id, contact_id, title, due_at FROM follow_ups WHERE ${keptByNo}`,
  keyOf: (row) => row.contact_id,
  order: inOrderOf(({ due_at, id }) => `${due_at ?? ''} ${id}`),
};

/** What is open with a person to stay in touch after a no (P27), by title, the first due first. */
export function alsoKept(db: ReadableDb, contactId: Id): readonly string[] {
  return rowsBy(db, keptAfterNo, contactId).map(({ title }) => title);
}

/** What was done with a person or skipped, the newest first. */
export function closedWith(db: ReadableDb, contactId: Id, limit: number): readonly FollowUp[] {
  return rows<FollowUpRow>(
    db,
    "SELECT * FROM follow_ups WHERE contact_id = ? AND status IN ('done', 'skipped') ORDER BY closed_at DESC, id LIMIT ?",
    contactId,
    limit,
  ).map(followUpOf);
}

/** All that was ever planned for a person, also what is closed. */
export function allOfContact(db: ReadableDb, contactId: Id): readonly FollowUp[] {
  return rows<FollowUpRow>(db, 'SELECT * FROM follow_ups WHERE contact_id = ? ORDER BY created_at, id', contactId).map(followUpOf);
}

/** What is open with a person. */
export function withContact(db: ReadableDb, contactId: Id): readonly FollowUp[] {
  return rows<FollowUpRow>(db, "SELECT * FROM follow_ups WHERE contact_id = ? AND status = 'open' ORDER BY due_at, id", contactId).map(
    followUpOf,
  );
}

/** All that was ever planned for an interview, also what is closed. */
export function ofInterview(db: ReadableDb, interviewId: Id): readonly FollowUp[] {
  return rows<FollowUpRow>(db, 'SELECT * FROM follow_ups WHERE interview_id = ? ORDER BY created_at, id', interviewId).map(followUpOf);
}

/** All that was ever planned for an opportunity, also what is closed. */
export function ofOpportunity(db: ReadableDb, opportunityId: Id): readonly FollowUp[] {
  return rows<FollowUpRow>(db, 'SELECT * FROM follow_ups WHERE opportunity_id = ? ORDER BY created_at, id', opportunityId).map(followUpOf);
}

/** The windows' outer ends, and a held one's release, have columns of their own: lists are found by them. */
export function write(db: WritableDb, followUp: FollowUp, now: Moment): boolean {
  const { stop, windows } = followUp;
  return put(
    db,
    'follow_ups',
    {
      id: followUp.id,
      key: followUp.key,
      rule: followUp.rules[0],
      rules: JSON.stringify(followUp.rules),
      kind: followUp.kind,
      title: followUp.title,
      contact_id: followUp.contactId,
      organization_id: followUp.organizationId,
      opportunity_id: followUp.opportunityId,
      interview_id: followUp.interviewId,
      windows: JSON.stringify(windows),
      opens_at: windows[0]?.from ?? null,
      due_at: windows.at(-1)?.to ?? null,
      day: followUp.day,
      planned_day: followUp.plannedDay,
      timing: followUp.timing,
      zone: followUp.zone,
      is_status: followUp.isStatus ? 1 : 0,
      stop: stop?.kind ?? null,
      stop_detail: stop === null ? null : JSON.stringify(stop),
      // One that becomes another is never released by the clock.
      held_until: stop?.kind === 'held' && stop.becomes === null ? stop.until : null,
      because: followUp.because,
      status: followUp.status,
      closed_at: followUp.closedAt,
      closed_because: followUp.closedBecause,
      created_at: now,
    },
    'id',
    ['created_at'],
  );
}
