import type { Id, InterviewGone, InterviewKind, Moment, Zone } from '../../shared/model.ts';
import { put, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** An interview that was taken out of the journal. */
export interface RemovedInterview {
  readonly id: Id;
  readonly opportunityId: Id;
  readonly kind: InterviewKind;
  /** When it was to be. */
  readonly startsAt: Moment;
  readonly zone: Zone;
  readonly because: InterviewGone;
  readonly removedAt: Moment;
}

export function write(db: WritableDb, removed: RemovedInterview): void {
  const { id, opportunityId, kind, startsAt, zone, because, removedAt } = removed;
  put(db, 'removed_interviews', { id, opportunity_id: opportunityId, kind, starts_at: startsAt, zone, because, removed_at: removedAt });
}

/** The first that was removed first. */
export function ofOpportunity(db: ReadableDb, opportunityId: Id): readonly RemovedInterview[] {
  return rows<RemovedInterview>(
    db,
    `SELECT id, opportunity_id AS opportunityId, kind, starts_at AS startsAt, zone, because, removed_at AS removedAt
     FROM removed_interviews WHERE opportunity_id = ? ORDER BY removed_at, id`,
    opportunityId,
  );
}
