import type { Day, Id, Moment, PromiseAbout, PromisedBy, PromiseMade } from '../../shared/model.ts';
import { put, rows } from './put.ts';
import type { ReadableDb, SqlValue, WritableDb } from './open.ts';
import { inOrderOf, rowsBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

export interface StoredPromise {
  readonly id: Id;
  readonly opportunityId: Id;
  readonly interviewId: Id;
  readonly about: PromiseAbout;
  readonly promise: PromiseMade;
  /** How many earlier answers to the same question had their call made or skipped. */
  readonly round: number;
  /** When it was said, where that is later than its interview. */
  readonly saidAt: Moment | null;
  /** The last day of it; null when no day was named. */
  readonly day: Day | null;
}
export interface PromiseRow {
  readonly id: string;
  readonly opportunity_id: string;
  readonly interview_id: string;
  readonly about: PromiseAbout;
  readonly kind: PromiseMade['kind'];
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly by: PromisedBy | null;
  readonly words: string;
  readonly round: number;
  readonly said_at: string | null;
}

function madeOf(from: PromiseRow): PromiseMade {
  switch (from.kind) {
    case 'day':
      return { kind: 'day', day: from.last_day ?? '', by: from.by ?? 'day' };
    case 'stretch':
      return { kind: 'stretch', from: from.first_day ?? '', to: from.last_day ?? '', words: from.words };
    default:
      return { kind: from.kind };
  }
}
export const promiseOf = (from: PromiseRow): StoredPromise => ({
  id: from.id,
  opportunityId: from.opportunity_id,
  interviewId: from.interview_id,
  about: from.about,
  promise: madeOf(from),
  round: from.round,
  saidAt: from.said_at,
  day: from.last_day,
});

function columnsOf(made: PromiseMade): Readonly<Record<'kind' | 'first_day' | 'last_day' | 'by' | 'words', SqlValue>> {
  switch (made.kind) {
    case 'day':
      return { kind: 'day', first_day: made.day, last_day: made.day, by: made.by, words: '' };
    case 'stretch':
      return { kind: 'stretch', first_day: made.from, last_day: made.to, by: null, words: made.words };
    default:
      return { kind: made.kind, first_day: null, last_day: null, by: null, words: '' };
  }
}

const byInterview: ByKey<PromiseRow> = {
  one: 'SELECT * FROM promises WHERE interview_id = ? ORDER BY about',
  all: 'SELECT * FROM promises',
  keyOf: (row) => row.interview_id,
  order: inOrderOf(({ about }) => about),
};

export function ofInterview(db: ReadableDb, interviewId: Id): readonly StoredPromise[] {
  return rowsBy(db, byInterview, interviewId).map(promiseOf);
}

/** Those with a day, by day. */
export function ofOpportunity(db: ReadableDb, opportunityId: Id): readonly StoredPromise[] {
  return rows<PromiseRow>(
    db,
    'SELECT * FROM promises WHERE opportunity_id = ? AND last_day IS NOT NULL ORDER BY last_day, about',
    opportunityId,
  ).map(promiseOf);
}

/** For each of some opportunities, those with a day from `since` on, by day. */
export function ofOpportunities(db: ReadableDb, opportunityIds: readonly Id[], since: Day): ReadonlyMap<Id, readonly StoredPromise[]> {
  const found = rows<PromiseRow>(
    db,
    // The days are few where the promises are many, so they are looked up first.
    'SELECT * FROM promises WHERE last_day >= ? AND opportunity_id IN (SELECT value FROM json_each(?)) ORDER BY last_day, about',
    since,
    JSON.stringify(opportunityIds),
  ).map(promiseOf);
  return Map.groupBy(found, ({ opportunityId }) => opportunityId);
}

/** Those of a stretch of days, both included, by day. */
export function between(db: ReadableDb, from: Day, to: Day, limit: number): readonly StoredPromise[] {
  return rows<PromiseRow>(db, 'SELECT * FROM promises WHERE last_day BETWEEN ? AND ? ORDER BY last_day, id LIMIT ?', from, to, limit).map(
    promiseOf,
  );
}

export function write(db: WritableDb, promise: Omit<StoredPromise, 'day'>): void {
  put(db, 'promises', {
    id: promise.id,
    opportunity_id: promise.opportunityId,
    interview_id: promise.interviewId,
    about: promise.about,
    ...columnsOf(promise.promise),
    round: promise.round,
    said_at: promise.saidAt,
  });
}

export function remove(db: WritableDb, id: Id): void {
  db.run('DELETE FROM promises WHERE id = ?', id);
}
