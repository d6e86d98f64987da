import type { Day, Id, InterviewKind, Moment, StillWanted, Zone } from '../../shared/model.ts';
import { count, put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { inOrderOf, rowBy, rowsBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

export interface Interview {
  readonly id: Id;
  readonly opportunityId: Id;
  readonly kind: InterviewKind;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly zone: Zone;
  /** The civil day in `zone`. */
  readonly day: Day;
  readonly place: string;
  readonly stillWanted: StillWanted;
  readonly recordedAt: Moment;
  /** When it was first told after it had ended; null while it was only entered ahead. */
  readonly debriefedAt: Moment | null;
}
interface InterviewRow {
  readonly id: string;
  readonly opportunity_id: string;
  readonly kind: InterviewKind;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly zone: string;
  readonly day: string;
  readonly place: string;
  readonly still_wanted: StillWanted;
  readonly recorded_at: string;
  readonly debriefed_at: string | null;
}
const interviewOf = (from: InterviewRow): Interview => ({
  id: from.id,
  opportunityId: from.opportunity_id,
  kind: from.kind,
  startsAt: from.starts_at,
  endsAt: from.ends_at,
  zone: from.zone,
  day: from.day,
  place: from.place,
  stillWanted: from.still_wanted,
  recordedAt: from.recorded_at,
  debriefedAt: from.debriefed_at,
});

const byId: ByKey<InterviewRow> = {
  one: 'SELECT * FROM interviews WHERE id = ?',
  all: 'SELECT * FROM interviews',
  keyOf: ({ id }) => id,
};

export function read(db: ReadableDb, id: Id): Interview | null {
  const found = rowBy(db, byId, id);
  return found === null ? null : interviewOf(found);
}

/** Amending keeps `recordedAt`. */
export function write(db: WritableDb, interview: Interview): boolean {
  const { id, opportunityId, kind, startsAt, endsAt, zone, day, place, stillWanted, recordedAt, debriefedAt } = interview;
  return put(
    db,
    'interviews',
    {
      id,
      opportunity_id: opportunityId,
      kind,
      starts_at: startsAt,
      ends_at: endsAt,
      zone,
      day,
      place,
      still_wanted: stillWanted,
      recorded_at: recordedAt,
      debriefed_at: debriefedAt,
    },
    'id',
    ['recorded_at'],
  );
}

/** Nothing may refer to it any more. */
export function remove(db: WritableDb, id: Id): void {
  db.run('DELETE FROM interviews WHERE id = ?', id);
}

const byOpportunity: ByKey<InterviewRow> = {
  one: 'SELECT * FROM interviews WHERE opportunity_id = ? ORDER BY starts_at, id',
  all: 'SELECT * FROM interviews',
  keyOf: (row) => row.opportunity_id,
  order: inOrderOf((row) => `${row.starts_at} ${row.id}`),
};

/** The oldest first. */
export function ofOpportunity(db: ReadableDb, opportunityId: Id): readonly Interview[] {
  return rowsBy(db, byOpportunity, opportunityId).map(interviewOf);
}

/** Where a contact was in the room, the newest first. */
export function ofContact(db: ReadableDb, contactId: Id): readonly Interview[] {
  return rows<InterviewRow>(
    db,
    'SELECT i.* FROM in_the_room r JOIN interviews i ON i.id = r.interview_id WHERE r.contact_id = ? ORDER BY i.starts_at DESC, i.id',
    contactId,
  ).map(interviewOf);
}

/** The first that has not ended. */
export function next(db: ReadableDb, now: Moment): Interview | null {
  const found = row<InterviewRow>(db, 'SELECT * FROM interviews WHERE starts_at > ? ORDER BY starts_at LIMIT 1', now);
  return found === null ? null : interviewOf(found);
}

/** Those that have ended and were not told since, where nothing is decided yet; the newest first. */
export function toDebrief(db: ReadableDb, now: Moment, limit: number): readonly Interview[] {
  return rows<InterviewRow>(
    db,
    `SELECT i.* FROM interviews i JOIN opportunities p ON p.id = i.opportunity_id
     WHERE i.debriefed_at IS NULL AND i.ends_at <= ? AND p.stage IN ('found', 'applied', 'interview', 'inProcess')
     ORDER BY i.ends_at DESC, i.id LIMIT ?`,
    now,
    limit,
  ).map(interviewOf);
}

export function countBetween(db: ReadableDb, from: Day, to: Day): number {
  return count(db, 'SELECT count(*) AS n FROM interviews WHERE day BETWEEN ? AND ?', from, to);
}
