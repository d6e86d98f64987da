import type { Day, InterviewKind, Moment, Stage, StillWanted } from '../../shared/model.ts';
import { row, rows } from './put.ts';
import type { ReadableDb } from './open.ts';

/** The day of the newest application, on or before a day; null while none went out. */
export function lastApplied(db: ReadableDb, today: Day): Day | null {
  return (
    row<{ readonly day: Day | null }>(db, "SELECT max(day) AS day FROM stages WHERE stage = 'applied' AND day <= ?", today)?.day ?? null
  );
}

/** When the journal was first written into. */
export function begunAt(db: ReadableDb): Moment | null {
  return row<{ readonly at: Moment }>(db, 'SELECT at FROM history WHERE entry = (SELECT min(entry) FROM history)')?.at ?? null;
}

/** When the last job was accepted; null while none is. */
export function hiredOn(db: ReadableDb): Day | null {
  return row<{ readonly day: Day | null }>(db, "SELECT max(stage_day) AS day FROM opportunities WHERE stage = 'accepted'")?.day ?? null;
}

/** One opportunity that may look certain: its offer, or one of its interviews. */
interface PromisingRow {
  readonly title: string;
  readonly organization: string;
  readonly stage: Stage;
  readonly day: Day | null;
  readonly kind: InterviewKind | null;
  readonly still_wanted: StillWanted | null;
}

/** The offers that stand, and each interview in a stretch of days, both included, with its opportunity. */
export function promising(db: ReadableDb, from: Day, to: Day): readonly PromisingRow[] {
  return [
    ...rows<PromisingRow>(
      db,
      `SELECT p.title, o.name AS organization, p.stage, NULL AS day, NULL AS kind, NULL AS still_wanted
       FROM stages s JOIN opportunities p ON p.id = s.opportunity_id JOIN organizations o ON o.id = p.organization_id
       WHERE s.stage = 'offer' AND p.stage = 'offer' ORDER BY s.day DESC LIMIT 1`,
    ),
    ...rows<PromisingRow>(
      db,
      `SELECT p.title, o.name AS organization, p.stage, i.day, i.kind, i.still_wanted
       FROM interviews i JOIN opportunities p ON p.id = i.opportunity_id JOIN organizations o ON o.id = p.organization_id
       WHERE i.day BETWEEN ? AND ? ORDER BY i.day DESC LIMIT 50`,
      from,
      to,
    ),
  ];
}
