import type { Day, Id, Stage } from '../../shared/model.ts';
import { count, put, row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** Since when an opportunity stands where: the path behind its present stage. */
export interface StageStep {
  readonly id: Id;
  readonly opportunityId: Id;
  readonly stage: Stage;
  readonly day: Day;
  readonly note: string;
}
interface StageRow {
  readonly id: string;
  readonly opportunity_id: string;
  readonly stage: Stage;
  readonly day: string;
  readonly note: string;
}
const stepOf = (from: StageRow): StageStep => ({
  id: from.id,
  opportunityId: from.opportunity_id,
  stage: from.stage,
  day: from.day,
  note: from.note,
});

/** The oldest first; steps of one day in the order they were taken. */
export function ofOpportunity(db: ReadableDb, opportunityId: Id): readonly StageStep[] {
  return rows<StageRow>(db, 'SELECT * FROM stages WHERE opportunity_id = ? ORDER BY day, rowid', opportunityId).map(stepOf);
}

/** The newest day on which an opportunity came to a stage; null when it never did. */
export function newestDayOf(db: ReadableDb, opportunityId: Id, stage: Stage): Day | null {
  return (
    row<{ readonly day: Day | null }>(db, 'SELECT max(day) AS day FROM stages WHERE opportunity_id = ? AND stage = ?', opportunityId, stage)
      ?.day ?? null
  );
}

export function write(db: WritableDb, step: StageStep): void {
  put(db, 'stages', { id: step.id, opportunity_id: step.opportunityId, stage: step.stage, day: step.day, note: step.note });
}

/** How many opportunities came to a stage in a stretch of days, both included. */
export function countBetween(db: ReadableDb, stage: Stage, from: Day, to: Day): number {
  return count(db, 'SELECT count(*) AS n FROM stages WHERE stage = ? AND day BETWEEN ? AND ?', stage, from, to);
}
