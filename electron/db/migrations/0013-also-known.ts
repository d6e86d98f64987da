import type { Migration } from './migration.ts';
import { recordChanges } from './recordChanges.ts';

/** Two people who were one: under which id, name and e-mail address somebody stood here before they were merged. */
export const alsoKnown: Migration = {
  version: 13,
  name: 'also-known',
  up: (db) => {
    db.exec(`
CREATE TABLE also_known (
  -- Of one who was merged, the id that they had: a file that this program wrote knows them by it.
  id TEXT PRIMARY KEY,
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  sort_name TEXT NOT NULL,
  email TEXT NOT NULL
) STRICT;
CREATE INDEX also_known_by_contact ON also_known (contact_id);
CREATE INDEX also_known_by_name ON also_known (sort_name);
`);
    recordChanges(db, 'also_known');
  },
};
