import type { Migration } from './migration.ts';
import { recordChanges } from './recordChanges.ts';

/** What belongs to an opportunity: its papers, byte for byte, and why it was lost. */
export const documents: Migration = {
  version: 7,
  name: 'documents',
  up: (db) => {
    db.exec(`
-- One of the reasons of shared/rules/lostBecause.ts; the user's own words are the note.
ALTER TABLE stages ADD COLUMN lost_because TEXT;

-- A file or a pasted text of an opportunity. Its bytes are the attachment of the same id: they stay while Undo may bring
-- the document back, and go when the next session begins.
CREATE TABLE documents (
  id TEXT PRIMARY KEY REFERENCES attachments (id),
  opportunity_id TEXT NOT NULL REFERENCES opportunities (id),
  kind TEXT NOT NULL CHECK (kind IN ('resume', 'application', 'posting', 'other')),
  name TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX documents_by_opportunity ON documents (opportunity_id, added_at);
`);
    for (const table of ['stages', 'documents']) recordChanges(db, table);
  },
};
