import type { Migration } from './migration.ts';
import { recordChanges } from './recordChanges.ts';

/** The record that an unemployment agency asks for: the form that was chosen, the user's own forms, and what they add to a line. */
export const searchLog: Migration = {
  version: 8,
  name: 'search log',
  up: (db) => {
    db.exec(`
-- The chosen form, and those that the user made or changed (shared/rules/searchLog/template.ts).
CREATE TABLE search_log (id INTEGER PRIMARY KEY CHECK (id = 1), choices TEXT NOT NULL CHECK (json_valid(choices))) STRICT;
CREATE TABLE log_additions (
  -- The stage, interview or touch that the line stands for. Kept when that goes, so that taking it back brings both.
  id TEXT PRIMARY KEY,
  how TEXT NOT NULL,
  person TEXT NOT NULL,
  reference TEXT NOT NULL,
  work TEXT NOT NULL,
  result TEXT NOT NULL
) STRICT;
CREATE INDEX touches_by_moment ON touches (at, id);
`);
    for (const table of ['search_log', 'log_additions']) recordChanges(db, table);
  },
};
