import type { Id, Moment, Stage } from '../../shared/model.ts';
import type { OpportunitiesShow, OpportunitiesSort } from '../../shared/opportunityViews.ts';
import { rows } from './put.ts';
import type { ReadableDb, SqlValue } from './open.ts';
import * as words from './words.ts';

export interface OpportunitiesShown {
  /** From `words.expressionOf`; null for all. */
  readonly expression: string | null;
  readonly show: OpportunitiesShow;
  readonly now: Moment;
}
export interface OpportunitiesAsked extends OpportunitiesShown {
  readonly stages: readonly Stage[];
  readonly sort: OpportunitiesSort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

const openOf = "SELECT 1 FROM follow_ups f WHERE f.opportunity_id = p.id AND f.status = 'open'";
/** `?1` is the present moment. */
const shows: Readonly<Record<OpportunitiesShow, string>> = {
  all: '?1 IS NOT NULL',
  toDo: `EXISTS (${openOf} AND f.opens_at <= ?1 AND (f.stop IS NULL OR (f.stop = 'held' AND f.held_until <= ?1)))`,
  nothingNext: `?1 IS NOT NULL AND p.stage IN ('found', 'applied', 'interview', 'inProcess', 'offer') AND NOT EXISTS (${openOf})`,
  long: '?1 IS NOT NULL AND p.long = 1',
};

interface Condition {
  readonly where: string;
  /** The values of `?1` to `?4`. */
  readonly values: readonly SqlValue[];
}

function conditionOf({ expression, show, now }: OpportunitiesShown): Condition {
  const { first, last } = words.opportunityRows;
  const found =
    expression === null
      ? '?2 IS NULL AND ?3 = ?3 AND ?4 = ?4'
      : 'p.id IN (SELECT d.id FROM words w JOIN findable d ON d.row = w.rowid WHERE words MATCH ?2 AND w.rowid BETWEEN ?3 AND ?4)';
  return { where: `${shows[show]} AND ${found}`, values: [now, expression, first, last] };
}

/** The open follow-up that stands first, as `firstOpenOf` in followUpLists.ts finds it. */
const nextDay = `(SELECT n.day FROM follow_ups n WHERE n.opportunity_id = p.id AND n.status = 'open'
  ORDER BY n.day IS NULL, n.opens_at IS NULL, n.due_at, n.id LIMIT 1)`;
const orders: Readonly<Record<OpportunitiesSort, string>> = {
  since: 'p.stage_day',
  title: 'p.title COLLATE NOCASE',
  organization: '(SELECT o.name FROM organizations o WHERE o.id = p.organization_id) COLLATE NOCASE',
  next: nextDay,
};

/** The ids of one page, in order; what has no next follow-up comes last in either direction. */
export function page(db: ReadableDb, asked: OpportunitiesAsked): readonly Id[] {
  const { where, values } = conditionOf(asked);
  const way = asked.descending ? 'DESC' : 'ASC';
  return rows<{ readonly id: string }>(
    db,
    `SELECT p.id FROM opportunities p WHERE ${where} AND p.stage IN (SELECT value FROM json_each(?5))
     ORDER BY ${orders[asked.sort]} ${way} NULLS LAST, p.stage_day DESC, p.id LIMIT ?6 OFFSET ?7`,
    ...values,
    JSON.stringify(asked.stages),
    asked.limit,
    asked.offset,
  ).map(({ id }) => id);
}

/** How many stand at each stage where there are any. */
export function countByStage(db: ReadableDb, shown: OpportunitiesShown): ReadonlyMap<Stage, number> {
  const { where, values } = conditionOf(shown);
  const counted = rows<{ readonly stage: Stage; readonly n: number }>(
    db,
    `SELECT p.stage, count(*) AS n FROM opportunities p WHERE ${where} GROUP BY p.stage`,
    ...values,
  );
  return new Map(counted.map(({ stage, n }) => [stage, n]));
}
