import type { Day, Id, LostBecause, Stage } from '../../shared/model.ts';
import { count, put, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { rowBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

/** Since when an opportunity stands where: the path behind its present stage. */
export interface StageStep {
  readonly id: Id;
  readonly opportunityId: Id;
  readonly stage: Stage;
  readonly day: Day;
  readonly note: string;
  /** Why it was lost with this step; null where it was not, or nobody knows. */
  readonly lostBecause: LostBecause | null;
}
interface StageRow {
  readonly id: string;
  readonly opportunity_id: string;
  readonly stage: Stage;
  readonly day: string;
  readonly note: string;
  readonly lost_because: LostBecause | null;
}
const stepOf = (from: StageRow): StageStep => ({
  id: from.id,
  opportunityId: from.opportunity_id,
  stage: from.stage,
  day: from.day,
  note: from.note,
  lostBecause: from.lost_because,
});

/** The oldest first; steps of one day in the order they were taken. */
export function ofOpportunity(db: ReadableDb, opportunityId: Id): readonly StageStep[] {
  return rows<StageRow>(db, 'SELECT * FROM stages WHERE opportunity_id = ? ORDER BY day, rowid', opportunityId).map(stepOf);
}

const offers: ByKey<{ readonly id: Id; readonly day: Day }> = {
  one: "SELECT opportunity_id AS id, max(day) AS day FROM stages WHERE opportunity_id = ? AND stage = 'offer' GROUP BY 1",
  all: "SELECT opportunity_id AS id, max(day) AS day FROM stages WHERE stage = 'offer' GROUP BY 1",
  keyOf: ({ id }) => id,
};

/** The newest day on which an opportunity came to an offer; null when it never did. */
export function offeredOn(db: ReadableDb, opportunityId: Id): Day | null {
  return rowBy(db, offers, opportunityId)?.day ?? null;
}

export function write(db: WritableDb, step: StageStep): void {
  put(db, 'stages', {
    id: step.id,
    opportunity_id: step.opportunityId,
    stage: step.stage,
    day: step.day,
    note: step.note,
    lost_because: step.lostBecause,
  });
}

export function remove(db: WritableDb, id: Id): void {
  db.run('DELETE FROM stages WHERE id = ?', id);
}

/** How many opportunities came to a stage in a stretch of days, both included. */
export function countBetween(db: ReadableDb, stage: Stage, from: Day, to: Day): number {
  return count(db, 'SELECT count(*) AS n FROM stages WHERE stage = ? AND day BETWEEN ? AND ?', stage, from, to);
}
