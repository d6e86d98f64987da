import type { Id } from '../../shared/model.ts';
import { row, rows } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** Whether somebody was met in a process that ended with a no. */
export function wasMetBeforeNo(db: ReadableDb, contactId: Id): boolean {
  return (
    row(
      db,
      `SELECT 1 FROM in_the_room r JOIN interviews i ON i.id = r.interview_id JOIN opportunities p ON p.id = i.opportunity_id
       WHERE r.contact_id = ? AND p.stage = 'rejected' LIMIT 1`,
      contactId,
    ) !== null
  );
}

/**
 * The references of some opportunities (P4), and of the people met there those with whom the user keeps in touch (P33,
 * P34), by a no in any process or until now too: whose plans depend on these opportunities. Of nobody else anything is
 * planned.
 */
export function peopleOf(db: ReadableDb, opportunityIds: readonly Id[]): readonly Id[] {
  return rows<{ readonly id: string }>(
    db,
    `WITH these (id) AS (SELECT value FROM json_each(?))
     SELECT l.contact_id AS id FROM these JOIN reference_links l ON l.opportunity_id = these.id
     UNION SELECT r.contact_id FROM these JOIN interviews i ON i.opportunity_id = these.id JOIN in_the_room r ON r.interview_id = i.id
       JOIN contacts c ON c.id = r.contact_id
       WHERE c.circle IS NOT NULL OR c.ideal_days IS NOT NULL OR c.longest_days IS NOT NULL
         OR EXISTS (SELECT 1 FROM contact_tags t WHERE t.contact_id = c.id)
         OR EXISTS (SELECT 1 FROM in_the_room m JOIN interviews n ON n.id = m.interview_id
           JOIN opportunities p ON p.id = n.opportunity_id WHERE m.contact_id = c.id AND p.stage = 'rejected')
         OR EXISTS (SELECT 1 FROM follow_ups f WHERE f.contact_id = c.id AND f.status = 'open' AND f.rule IN ('P33', 'P34'))
     UNION SELECT f.contact_id FROM these JOIN follow_ups f ON f.opportunity_id = these.id
       WHERE f.rule = 'P33' AND f.status = 'open' AND f.contact_id IS NOT NULL`,
    JSON.stringify(opportunityIds),
  ).map(({ id }) => id);
}

/** How often to be in touch with one person, in days; null for what their tags or the circle say. @returns whether it changed. */
export function setInterval(db: WritableDb, contactId: Id, idealDays: number | null, longestDays: number | null): boolean {
  return (
    db.run(
      'UPDATE contacts SET ideal_days = ?2, longest_days = ?3 WHERE id = ?1 AND (ideal_days IS NOT ?2 OR longest_days IS NOT ?3)',
      contactId,
      idealDays,
      longestDays,
    ) > 0
  );
}
