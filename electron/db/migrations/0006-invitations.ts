import type { Migration } from './migration.ts';
import { recordChanges } from './recordChanges.ts';

/** Interviews that come in as calendar files: what each file said, by which its update is known. */
export const invitations: Migration = {
  version: 6,
  name: 'invitations',
  up: (db) => {
    db.exec(`
CREATE TABLE invitations (
  id TEXT PRIMARY KEY,
  -- None once the interview was called off or removed: what came in is still known when it comes again.
  interview_id TEXT REFERENCES interviews (id),
  called_off INTEGER NOT NULL DEFAULT 0 CHECK (called_off IN (0, 1)),
  uid TEXT NOT NULL,
  -- Which of those that repeat (RFC 5545 RECURRENCE-ID, as an instant); empty for one that does not.
  recurrence TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  stamped_at TEXT NOT NULL,
  description TEXT NOT NULL,
  -- The calendar file as it came.
  source TEXT NOT NULL,
  received_at TEXT NOT NULL,
  UNIQUE (uid, recurrence)
) STRICT;
CREATE INDEX invitations_by_interview ON invitations (interview_id);
`);
    recordChanges(db, 'invitations');
  },
};
