import type { Migration } from './migration.ts';
import { recordChanges } from './recordChanges.ts';

/** The picture of the user's signature, printed above the typed name. */
export const signature: Migration = {
  version: 10,
  name: 'signature',
  up: (db) => {
    db.exec(`
CREATE TABLE signature (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
  -- In points of the picture.
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  -- Small, and in the history with its row, so that Undo brings it back.
  base64 TEXT NOT NULL
) STRICT;
`);
    recordChanges(db, 'signature');
  },
};
