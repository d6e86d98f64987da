import type { Day, Id, Moment } from '../../shared/model.ts';
import { nothingAdded } from '../../shared/rules/searchLog/logResult.ts';
import type { LogAddition, SearchLogTemplate } from '../../shared/searchLogModel.ts';
import { touchOf } from './touches.ts';
import type { Touch, TouchRow } from './touches.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { put, row, rows } from './put.ts';

/** Which form was chosen, and the forms that the user made or changed. */
export interface SearchLogChoices {
  /** Null while none was chosen. */
  readonly template: string | null;
  readonly templates: readonly SearchLogTemplate[];
}

export function choices(db: ReadableDb): SearchLogChoices {
  const found = row<{ readonly choices: string }>(db, 'SELECT choices FROM search_log WHERE id = 1');
  return found === null ? { template: null, templates: [] } : (JSON.parse(found.choices) as SearchLogChoices);
}

export function choose(db: WritableDb, chosen: SearchLogChoices): void {
  put(db, 'search_log', { id: 1, choices: JSON.stringify(chosen) });
}

/** What the user added to the line of a fact. */
export function addedTo(db: ReadableDb, id: Id): LogAddition {
  return row<LogAddition>(db, 'SELECT how, person, reference, work, result FROM log_additions WHERE id = ?', id) ?? nothingAdded;
}

export function add(db: WritableDb, id: Id, { how, person, reference, work, result }: LogAddition): void {
  put(db, 'log_additions', { id, how, person, reference, work, result });
}

/** When opportunities came to "applied", in a stretch of days, both included. */
export function appliedBetween(
  db: ReadableDb,
  from: Day,
  to: Day,
): readonly { readonly id: Id; readonly opportunityId: Id; readonly day: Day }[] {
  return rows(
    db,
    "SELECT id, opportunity_id AS opportunityId, day FROM stages WHERE stage = 'applied' AND day BETWEEN ? AND ? ORDER BY day, id",
    from,
    to,
  );
}

/** The interviews of a stretch of days, both included, that have ended. */
export function interviewedBetween(db: ReadableDb, from: Day, to: Day, now: Moment): readonly Id[] {
  return rows<{ readonly id: Id }>(
    db,
    'SELECT id FROM interviews WHERE day BETWEEN ? AND ? AND ends_at <= ? ORDER BY day, starts_at',
    from,
    to,
    now,
  ).map(({ id }) => id);
}

/** The user's own contacts with others from a moment on and before another. */
export function touchedBetween(db: ReadableDb, from: Moment, before: Moment): readonly Touch[] {
  return rows<TouchRow>(
    db,
    "SELECT * FROM touches INDEXED BY touches_by_moment WHERE at >= ? AND at < ? AND direction = 'out' ORDER BY at, id",
    from,
    before,
  ).map(touchOf);
}

/** The id of the first application, interview or contact with an organization. */
export function firstWith(db: ReadableDb, organizationId: Id): Id | null {
  return (
    row<{ readonly id: Id }>(
      db,
      `SELECT id FROM (
         SELECT s.id, s.day || 'A' AS at FROM opportunities p JOIN stages s ON s.opportunity_id = p.id
         WHERE p.organization_id = ?1 AND s.stage = 'applied'
         UNION ALL
         SELECT i.id, i.day || 'B' AS at FROM opportunities p JOIN interviews i ON i.opportunity_id = p.id WHERE p.organization_id = ?1
         UNION ALL
         SELECT id, at FROM touches WHERE organization_id = ?1 AND direction = 'out'
       ) ORDER BY at, id LIMIT 1`,
      organizationId,
    )?.id ?? null
  );
}
