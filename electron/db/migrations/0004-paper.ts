import type { Migration } from './migration.ts';
import { recordChanges } from './recordChanges.ts';

/** What the user prints on, and how each printer takes each envelope. */
export const paper: Migration = {
  version: 4,
  name: 'paper',
  up: (db) => {
    db.exec(`
-- Only what the user has chosen otherwise than the defaults of shared/rules/paperChoices.ts.
CREATE TABLE paper (id INTEGER PRIMARY KEY CHECK (id = 1), choices TEXT NOT NULL CHECK (json_valid(choices))) STRICT;

CREATE TABLE feeds (
  id TEXT PRIMARY KEY,
  -- The printer's name in its system; empty for the system's own dialog and for PDFs.
  printer TEXT NOT NULL,
  envelope TEXT NOT NULL,
  feed TEXT NOT NULL CHECK (json_valid(feed)),
  UNIQUE (printer, envelope)
) STRICT;
`);
    for (const table of ['paper', 'feeds']) recordChanges(db, table);
  },
};
