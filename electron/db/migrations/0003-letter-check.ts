import type { Migration } from './migration.ts';
import { recordChanges } from './recordChanges.ts';

/** What the user tells the letter check: words that it learns, for every letter, and findings that it leaves, in one (P10). */
export const letterCheck: Migration = {
  version: 3,
  name: 'letter check',
  up: (db) => {
    db.exec(`
CREATE TABLE learned_words (
  id TEXT PRIMARY KEY,
  word TEXT NOT NULL COLLATE NOCASE UNIQUE
) STRICT;
CREATE TABLE ignored_findings (
  id TEXT PRIMARY KEY,
  -- Kept when its letter goes, so that taking that back brings both: so no foreign key.
  letter_id TEXT NOT NULL,
  -- The finding's key (shared/rules/letterCheck/finding.ts).
  finding TEXT NOT NULL,
  UNIQUE (letter_id, finding)
) STRICT;
-- Places are names too: the check asks which words are.
CREATE INDEX addresses_by_city ON addresses (city);
`);
    for (const table of ['learned_words', 'ignored_findings']) recordChanges(db, table);
  },
};
