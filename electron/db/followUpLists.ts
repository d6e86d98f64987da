import type { Honorific, Id, LetterState, Moment, Role } from '../../shared/model.ts';
import type { TodaySectionName } from '../../shared/views.ts';
import type { FollowUpRow } from './followUps.ts';
import { count, row, rows } from './put.ts';
import type { ReadableDb, SqlValue } from './open.ts';

/** A follow-up with what a list says beside it. */
export interface ListedFollowUp extends FollowUpRow {
  /** The organization's name, or the network's, where it is for nobody in particular. */
  readonly honorific: Honorific;
  readonly given_name: string;
  readonly family_name: string;
  readonly name_suffix: string;
  readonly phones: string;
  readonly organization_name: string | null;
  readonly opportunity_title: string | null;
  readonly role: Role | null;
  readonly letter_id: string | null;
  readonly letter_state: LetterState | null;
  readonly message_id: string | null;
}

/** Whom it is for, as parts of a name: one for nobody in particular is for the organization, or for the whole network (P29, P30). */
export const forWhom = `coalesce(c.honorific, '') AS honorific, coalesce(c.given_name, o.name, 'your network') AS given_name,
    coalesce(c.family_name, '') AS family_name`;

/** What the letter that does a follow-up is for, by its rule (see electron/services/letterPurpose.ts, which this repeats in SQL). */
export const purposeOf = (followUp: string): string =>
  `CASE ${followUp}.rule WHEN 'P27' THEN 'afterNo' WHEN 'P30' THEN 'offer' ELSE 'thanks' END`;

const listed = `SELECT f.*, ${forWhom}, coalesce(c.suffix, '') AS name_suffix, coalesce(c.phones, '[]') AS phones,
    o.name AS organization_name, p.title AS opportunity_title, r.role, l.id AS letter_id, l.state AS letter_state,
    CASE f.kind WHEN 'email' THEN (
      SELECT m.id FROM messages m WHERE m.interview_id = f.interview_id AND m.contact_id = f.contact_id AND m.channel = 'email'
      ORDER BY m.sent_at IS NOT NULL, m.id LIMIT 1) END AS message_id
  FROM follow_ups f
  LEFT JOIN contacts c ON c.id = f.contact_id
  LEFT JOIN organizations o ON o.id = f.organization_id
  LEFT JOIN opportunities p ON p.id = f.opportunity_id
  LEFT JOIN in_the_room r ON r.interview_id = f.interview_id AND r.contact_id = f.contact_id
  LEFT JOIN letters l ON l.interview_id = f.interview_id AND l.contact_id = f.contact_id AND l.kind = f.kind
    AND l.purpose = ${purposeOf('f')}`;

/** No longer, or never, stopped: a held one is released by the clock (see `openStateOf` in the rules, which this repeats in SQL). */
const free = `(stop IS NULL OR (stop = 'held' AND held_until <= ?1))`;
const onPaper = `kind IN ('letter', 'card')`;

/**
 * The lists of Today as SQL. Every open follow-up is in exactly one: a stop comes first, then the clock, and what is
 * due on paper is tonight's mail. `?1` is the present moment; for `doneToday` it is the moment the day began.
 */
const sections: Readonly<Record<TodaySectionName, { readonly where: string; readonly order: string }>> = {
  overdue: { where: `status = 'open' AND due_at <= ?1 AND ${free}`, order: 'due_at, id' },
  due: { where: `status = 'open' AND due_at > ?1 AND opens_at <= ?1 AND NOT ${onPaper} AND ${free}`, order: 'due_at, id' },
  tray: { where: `status = 'open' AND due_at > ?1 AND opens_at <= ?1 AND ${onPaper} AND ${free}`, order: 'due_at, id' },
  upcoming: { where: `status = 'open' AND opens_at > ?1 AND ${free}`, order: 'opens_at, id' },
  waiting: { where: `status = 'open' AND stop = 'waiting' AND ?1 IS NOT NULL`, order: 'opens_at, id' },
  held: { where: `status = 'open' AND stop = 'held' AND (held_until IS NULL OR held_until > ?1)`, order: 'opens_at, id' },
  blocked: { where: `status = 'open' AND stop = 'blocked' AND ?1 IS NOT NULL`, order: 'opens_at, id' },
  doneToday: { where: `status = 'done' AND closed_at >= ?1`, order: 'closed_at DESC, id' },
};

export function section(db: ReadableDb, name: TodaySectionName, at: Moment, offset: number, limit: number): readonly ListedFollowUp[] {
  const { where, order } = sections[name];
  // The page is found in the index first, so that the rows beside it are joined for the page alone.
  return rows<ListedFollowUp>(
    db,
    `${listed} WHERE f.id IN (SELECT id FROM follow_ups WHERE ${where} ORDER BY ${order} LIMIT ?2 OFFSET ?3)
     ORDER BY ${order.replace(/\b(due_at|opens_at|closed_at|id)\b/g, 'f.$1')}`,
    at,
    limit,
    offset,
  );
}

export function sectionTotal(db: ReadableDb, name: TodaySectionName, at: Moment): number {
  return count(db, `SELECT count(*) AS n FROM follow_ups WHERE ${sections[name].where}`, at);
}

/** Overdue, due and tonight's pieces: what there is to do now. */
export function toDoTotal(db: ReadableDb, now: Moment): number {
  return count(db, `SELECT count(*) AS n FROM follow_ups WHERE status = 'open' AND opens_at <= ?1 AND ${free}`, now);
}

/** What fell due in a stretch of time and is still to do. */
export function passedTotal(db: ReadableDb, from: Moment, to: Moment): number {
  return count(db, `SELECT count(*) AS n FROM follow_ups WHERE status = 'open' AND due_at > ?2 AND due_at <= ?1 AND ${free}`, to, from);
}

export function one(db: ReadableDb, id: Id): ListedFollowUp | null {
  return row<ListedFollowUp>(db, `${listed} WHERE f.id = ?`, id);
}

/** What is open for an opportunity, and for its organization as a whole (P29), in the order of its days; what waits comes last. */
export function openOfOpportunity(db: ReadableDb, opportunityId: Id): readonly ListedFollowUp[] {
  return rows<ListedFollowUp>(
    db,
    `${listed} WHERE f.id IN (
       SELECT id FROM follow_ups WHERE opportunity_id = ?1 AND status = 'open'
       UNION ALL SELECT n.id FROM opportunities h JOIN follow_ups n ON n.organization_id = h.organization_id AND n.status = 'open'
         WHERE h.id = ?1 AND n.rule = 'P29')
     ORDER BY f.opens_at IS NULL, f.due_at, f.id`,
    opportunityId,
  );
}

/** What is open with some people or about some opportunities, in the order of its days; what waits comes last. */
export function openBeside(
  db: ReadableDb,
  contactIds: readonly Id[],
  opportunityIds: readonly Id[],
  limit: number,
): readonly ListedFollowUp[] {
  return rows<ListedFollowUp>(
    db,
    `${listed} WHERE f.id IN (
       SELECT n.id FROM json_each(?1) j JOIN follow_ups n ON n.contact_id = j.value AND n.status = 'open'
       UNION SELECT n.id FROM json_each(?2) j JOIN follow_ups n ON n.opportunity_id = j.value AND n.status = 'open')
     ORDER BY f.opens_at IS NULL, f.due_at, f.id LIMIT ?3`,
    JSON.stringify(contactIds),
    JSON.stringify(opportunityIds),
    limit,
  );
}

export function openOfContact(db: ReadableDb, contactId: Id): readonly ListedFollowUp[] {
  return rows<ListedFollowUp>(
    db,
    `${listed} WHERE f.contact_id = ? AND f.status = 'open' ORDER BY f.opens_at IS NULL, f.due_at, f.id LIMIT 200`,
    contactId,
  );
}

/** For each of some opportunities or contacts, the open one that stands first. */
export function firstOpenOf(db: ReadableDb, column: 'opportunity_id' | 'contact_id', ids: readonly Id[]): ReadonlyMap<Id, ListedFollowUp> {
  const values: SqlValue = JSON.stringify(ids);
  const found = rows<ListedFollowUp>(
    db,
    `${listed} WHERE f.id IN (
       SELECT (SELECT n.id FROM follow_ups n WHERE n.${column} = j.value AND n.status = 'open'
               ORDER BY n.day IS NULL, n.opens_at IS NULL, n.due_at, n.id LIMIT 1)
       FROM json_each(?) j)`,
    values,
  );
  return new Map(found.map((each) => [each[column] ?? '', each]));
}
