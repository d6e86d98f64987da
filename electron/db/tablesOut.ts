import type { Channel, Day, Id, LostBecause, Moment, PersonName, Stage, TouchAbout, TouchOutcome, Zone } from '../../shared/model.ts';
import type { ReadableDb } from './open.ts';
import { rows } from './put.ts';

/** An opportunity as a table tells it, with the step that led to its stage and what is planned next. */
export interface OpportunityOut {
  readonly id: Id;
  readonly position: string;
  readonly organization: string;
  readonly stage: Stage;
  readonly since: Day;
  readonly long: 0 | 1;
  readonly note: string | null;
  readonly lostBecause: LostBecause | null;
  readonly next: string | null;
  readonly nextDay: Day | null;
}

/** @param ids in the order in which they shall stand; null for all, the newest in their stage first. */
export function opportunities(db: ReadableDb, ids: readonly Id[] | null): readonly OpportunityOut[] {
  const chosen =
    ids === null
      ? 'SELECT id AS value, -julianday(stage_day) AS key FROM opportunities WHERE ?1 IS NULL'
      : 'SELECT value, key FROM json_each(?1)';
  return rows<OpportunityOut>(
    db,
    `SELECT p.id, p.title AS position, o.name AS organization, p.stage, p.stage_day AS since, p.long, s.note, s.lost_because AS lostBecause,
       f.title AS next, f.day AS nextDay
     FROM (${chosen}) j JOIN opportunities p ON p.id = j.value JOIN organizations o ON o.id = p.organization_id
     LEFT JOIN stages s ON s.rowid = (SELECT rowid FROM stages WHERE opportunity_id = p.id AND stage = p.stage ORDER BY day DESC, rowid DESC LIMIT 1)
     LEFT JOIN follow_ups f ON f.id = (SELECT id FROM follow_ups n WHERE n.opportunity_id = p.id AND n.status = 'open'
       ORDER BY n.day IS NULL, n.opens_at IS NULL, n.due_at, n.id LIMIT 1)
     ORDER BY j.key, p.id`,
    ids === null ? null : JSON.stringify(ids),
  );
}

/** A touch as a table tells it. */
export interface TouchOut extends PersonName {
  readonly id: Id;
  readonly at: Moment;
  readonly zone: Zone;
  readonly organization: string | null;
  readonly position: string | null;
  readonly direction: 'in' | 'out';
  readonly channel: Channel;
  readonly about: TouchAbout;
  readonly outcome: TouchOutcome | null;
  readonly said: string;
}

/**
 * The touches with these people, the newest first. The organization is the one they were reached at; where the journal does not say,
 * the one they are at now.
 * @param ids null for everybody.
 */
export function touches(db: ReadableDb, ids: readonly Id[] | null): readonly TouchOut[] {
  return rows<TouchOut>(
    db,
    `SELECT t.id, t.at, t.zone, c.honorific, c.given_name AS givenName, c.family_name AS familyName, c.suffix, o.name AS organization,
       p.title AS position, t.direction, t.channel, t.about, t.outcome, t.said
     FROM touches t JOIN contacts c ON c.id = t.contact_id LEFT JOIN opportunities p ON p.id = t.opportunity_id
     LEFT JOIN organizations o ON o.id = coalesce(t.organization_id, p.organization_id, c.organization_id)
     WHERE ${ids === null ? '?1 IS NULL' : 't.contact_id IN (SELECT value FROM json_each(?1))'} ORDER BY t.at DESC, t.id`,
    ids === null ? null : JSON.stringify(ids),
  );
}
