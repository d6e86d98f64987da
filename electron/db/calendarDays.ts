import type { Day, FollowUpKind, Honorific, Id, Moment, Zone } from '../../shared/model.ts';
import { rows } from './put.ts';
import type { ReadableDb } from './open.ts';

/** What stands on the days of the calendar beside the follow-ups. */
export interface InterviewOnDay {
  readonly id: Id;
  readonly day: Day;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly zone: Zone;
  readonly organization: string;
  readonly opportunityId: Id;
}

/** The interviews of a stretch of days, both included, at most `perDay` a day, by their start. */
export function interviews(db: ReadableDb, from: Day, to: Day, perDay: number): readonly InterviewOnDay[] {
  return rows<InterviewOnDay>(
    db,
    `WITH ranked AS (
       SELECT id, row_number() OVER (PARTITION BY day ORDER BY starts_at, id) AS place FROM interviews WHERE day BETWEEN ? AND ?
     )
     SELECT i.id, i.day, i.starts_at AS startsAt, i.ends_at AS endsAt, i.zone, o.name AS organization, i.opportunity_id AS opportunityId
     FROM ranked JOIN interviews i ON i.id = ranked.id
     JOIN opportunities p ON p.id = i.opportunity_id JOIN organizations o ON o.id = p.organization_id
     WHERE ranked.place <= ? ORDER BY i.day, i.starts_at, i.id`,
    from,
    to,
    perDay,
  );
}

export interface PromiseOnDay {
  readonly id: Id;
  readonly day: Day;
  readonly organization: string;
  readonly opportunityId: Id;
}

/** The last days of promises in a stretch of days, both included, at most `perDay` a day. */
export function promises(db: ReadableDb, from: Day, to: Day, perDay: number): readonly PromiseOnDay[] {
  return rows<PromiseOnDay>(
    db,
    `WITH ranked AS (
       SELECT id, row_number() OVER (PARTITION BY last_day ORDER BY id) AS place FROM promises WHERE last_day BETWEEN ? AND ?
     )
     SELECT m.id, m.last_day AS day, o.name AS organization, m.opportunity_id AS opportunityId
     FROM ranked JOIN promises m ON m.id = ranked.id
     JOIN opportunities p ON p.id = m.opportunity_id JOIN organizations o ON o.id = p.organization_id
     WHERE ranked.place <= ? ORDER BY m.last_day, m.id`,
    from,
    to,
    perDay,
  );
}

/** A follow-up with what its place in the calendar needs, and no more: a month can hold thousands. */
export interface FollowUpOnDay {
  readonly id: Id;
  readonly kind: FollowUpKind;
  readonly day: Day;
  readonly opensAt: Moment | null;
  readonly dueAt: Moment | null;
  readonly zone: Zone;
  readonly status: 'open' | 'done';
  /** JSON of the stop, or null. */
  readonly stop: string | null;
  readonly opportunityId: Id | null;
  readonly honorific: Honorific;
  readonly givenName: string;
  readonly familyName: string;
  readonly suffix: string;
}

/** The open and done follow-ups of a stretch of days, both included, at most `perDay` a day: what is open first, by its opening. */
export function followUps(db: ReadableDb, from: Day, to: Day, hidden: readonly string[], perDay: number): readonly FollowUpOnDay[] {
  return rows<FollowUpOnDay>(
    db,
    `WITH ranked AS (
       SELECT id, row_number() OVER (PARTITION BY day ORDER BY status = 'done', opens_at, id) AS place
       FROM follow_ups WHERE day BETWEEN ?1 AND ?2 AND status IN ('open', 'done') AND kind NOT IN (SELECT value FROM json_each(?3))
     )
     SELECT f.id, f.kind, f.day, f.opens_at AS opensAt, f.due_at AS dueAt, f.zone, f.status, f.stop_detail AS stop,
       f.opportunity_id AS opportunityId, coalesce(c.honorific, '') AS honorific,
       coalesce(c.given_name, (SELECT name FROM organizations o WHERE o.id = f.organization_id), 'your network') AS givenName,
       coalesce(c.family_name, '') AS familyName, coalesce(c.suffix, '') AS suffix
     FROM ranked CROSS JOIN follow_ups f ON f.id = ranked.id LEFT JOIN contacts c ON c.id = f.contact_id
     WHERE ranked.place <= ?4 ORDER BY f.day, ranked.place`,
    from,
    to,
    JSON.stringify(hidden),
    perDay,
  );
}

export interface DayTotal {
  readonly day: Day;
  readonly kind: 'interview' | 'promise' | FollowUpKind;
  readonly total: number;
}

/** How many of each kind there are on each day. */
export function totals(db: ReadableDb, from: Day, to: Day): readonly DayTotal[] {
  return rows<DayTotal>(
    db,
    `SELECT day, 'interview' AS kind, count(*) AS total FROM interviews WHERE day BETWEEN ?1 AND ?2 GROUP BY day
     UNION ALL SELECT last_day, 'promise', count(*) FROM promises WHERE last_day BETWEEN ?1 AND ?2 GROUP BY last_day
     UNION ALL SELECT day, kind, count(*) FROM follow_ups
       WHERE day BETWEEN ?1 AND ?2 AND status IN ('open', 'done') GROUP BY day, kind`,
    from,
    to,
  );
}
