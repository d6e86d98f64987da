import type { Id } from '../../shared/model.ts';
import { rows } from './put.ts';
import type { ReadableDb } from './open.ts';

/** Every organization for which follow-ups are planned: those with an opportunity. */
export function organizations(db: ReadableDb): readonly Id[] {
  return rows<{ readonly id: string }>(db, 'SELECT DISTINCT organization_id AS id FROM opportunities ORDER BY 1').map(({ id }) => id);
}

/** Every person for whom follow-ups may be planned across organizations: references (P4), and those kept in touch with, also by a no (P27, P33, P34). */
export function people(db: ReadableDb): readonly Id[] {
  const all = rows<{ readonly id: string }>(
    db,
    `SELECT contact_id AS id FROM reference_links
     UNION ALL SELECT id FROM contacts WHERE circle = 'yes'
     UNION ALL SELECT id FROM contacts WHERE ideal_days IS NOT NULL OR longest_days IS NOT NULL
     UNION ALL SELECT contact_id FROM contact_tags
     UNION ALL SELECT m.contact_id FROM opportunities p JOIN interviews i ON i.opportunity_id = p.id JOIN in_the_room m ON m.interview_id = i.id
       WHERE p.stage = 'rejected'
     UNION ALL SELECT contact_id FROM follow_ups WHERE status = 'open' AND rule IN ('P4', 'P33', 'P34') AND contact_id IS NOT NULL`,
  );
  return [...new Set(all.map(({ id }) => id))].sort();
}
