import type { Migration } from './migration.ts';
import { recordChanges } from './recordChanges.ts';

/** Whom copies of a letter go to, by name, beside the file (P11): nobody in the letters that are there. */
export const copies: Migration = {
  version: 16,
  name: 'copies',
  up: (db) => {
    db.exec("ALTER TABLE letters ADD COLUMN copies TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(copies))");
    recordChanges(db, 'letters');
  },
};
