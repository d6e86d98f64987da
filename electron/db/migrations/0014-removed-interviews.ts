import type { Migration } from './migration.ts';
import { recordChanges } from './recordChanges.ts';

/** Interviews that were taken out of the journal: that there was one, and why it is gone, stays in the opportunity's history. */
export const removedInterviews: Migration = {
  version: 14,
  name: 'removed-interviews',
  up: (db) => {
    db.exec(`
CREATE TABLE removed_interviews (
  id TEXT PRIMARY KEY,
  opportunity_id TEXT NOT NULL REFERENCES opportunities (id),
  kind TEXT NOT NULL,
  -- When it was to be.
  starts_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  because TEXT NOT NULL CHECK (because IN ('cancelled', 'mistake')),
  removed_at TEXT NOT NULL
) STRICT;
CREATE INDEX removed_interviews_by_opportunity ON removed_interviews (opportunity_id, removed_at);
`);
    recordChanges(db, 'removed_interviews');
  },
};
