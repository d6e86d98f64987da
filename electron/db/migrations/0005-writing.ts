import type { Migration } from './migration.ts';
import { recordChanges } from './recordChanges.ts';

/** The user's own texts for the templates (paper.md, "Templates"; the originals are the program's), and e-mails and faxes (P8). */
export const writing: Migration = {
  version: 5,
  name: 'writing',
  up: (db) => {
    db.exec(`
CREATE TABLE templates (
  -- The template and its wording: a text of the user's own stands in place of exactly one original.
  id TEXT PRIMARY KEY,
  template TEXT NOT NULL,
  wording INTEGER NOT NULL CHECK (wording >= 0),
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (template, wording)
) STRICT;

CREATE TABLE messages (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL CHECK (channel IN ('email', 'fax')),
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  opportunity_id TEXT REFERENCES opportunities (id),
  interview_id TEXT REFERENCES interviews (id),
  template TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  -- Only the user knows that it went.
  sent_at TEXT,
  sent_zone TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX messages_by_created ON messages (created_at DESC, id);
CREATE INDEX messages_by_interview ON messages (interview_id);
CREATE INDEX messages_by_contact ON messages (contact_id);
`);
    for (const table of ['templates', 'messages']) recordChanges(db, table);
  },
};
