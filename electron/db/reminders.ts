import type { Honorific, Moment, Stop, Zone } from '../../shared/model.ts';
import { row, rows } from './put.ts';
import type { ReadableDb } from './open.ts';

/** An open follow-up with what a reminder says of it; without a name where it is for nobody in particular. */
export interface Reminded {
  readonly id: string;
  readonly title: string;
  readonly stop: Stop | null;
  readonly opensAt: Moment | null;
  readonly dueAt: Moment | null;
  readonly timing: 'deadline' | 'window';
  readonly zone: Zone;
  readonly plannedAt: Moment;
  readonly person: {
    readonly honorific: Honorific;
    readonly givenName: string;
    readonly familyName: string;
    readonly suffix: string;
  } | null;
}
interface RemindedRow extends Omit<Reminded, 'stop' | 'person'> {
  readonly stop: string | null;
  readonly honorific: Honorific | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly suffix: string | null;
}

/** What opens, ends or is released after `after` and until `until`: all that can become due in that time. Each part is a range of an index. */
export function comingBetween(db: ReadableDb, after: Moment, until: Moment): readonly Reminded[] {
  return rows<RemindedRow>(
    db,
    `WITH coming (id) AS (
       SELECT id FROM follow_ups WHERE status = 'open' AND opens_at > ?1 AND opens_at <= ?2
       UNION SELECT id FROM follow_ups WHERE status = 'open' AND due_at > ?1 AND due_at <= ?2
       UNION SELECT id FROM follow_ups WHERE status = 'open' AND stop = 'held' AND held_until > ?1 AND held_until <= ?2)
     SELECT f.id, f.title, f.stop_detail AS stop, f.opens_at AS opensAt, f.due_at AS dueAt, f.timing, f.zone, f.created_at AS plannedAt,
       c.honorific, c.given_name AS givenName, c.family_name AS familyName, c.suffix
     FROM coming JOIN follow_ups f ON f.id = coming.id LEFT JOIN contacts c ON c.id = f.contact_id
     ORDER BY f.due_at, f.id`,
    after,
    until,
  ).map(({ honorific, givenName, familyName, suffix, stop, ...rest }) => ({
    ...rest,
    stop: stop === null ? null : (JSON.parse(stop) as Stop),
    person: givenName === null ? null : { honorific: honorific ?? '', givenName, familyName: familyName ?? '', suffix: suffix ?? '' },
  }));
}

/** The next moment at which anything opens, ends or is released; null when nothing is ahead. */
export function nextAfter(db: ReadableDb, now: Moment): Moment | null {
  return (
    row<{ readonly next: string | null }>(
      db,
      `SELECT min(at) AS next FROM (
         SELECT min(opens_at) AS at FROM follow_ups WHERE status = 'open' AND opens_at > ?1
         UNION ALL SELECT min(due_at) FROM follow_ups WHERE status = 'open' AND due_at > ?1
         UNION ALL SELECT min(held_until) FROM follow_ups WHERE status = 'open' AND stop = 'held' AND held_until > ?1)`,
      now,
    )?.next ?? null
  );
}
