import type { Migration } from './migration.ts';

/**
 * What is planned for people and not for organizations is found at once: planning everything looked through all follow-ups
 * for it, three times.
 */
export const plannedForPeople: Migration = {
  version: 15,
  name: 'planned-for-people',
  up: (db) => {
    db.exec(`CREATE INDEX follow_ups_of_people ON follow_ups (contact_id) WHERE rule IN ('P4', 'P33', 'P34');
CREATE INDEX follow_ups_kept_after_no ON follow_ups (contact_id, due_at, id, title) WHERE rule = 'P27' AND kind = 'keep' AND status = 'open';`);
  },
};
