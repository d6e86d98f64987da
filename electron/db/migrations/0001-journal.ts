import type { Migration } from './migration.ts';
import { recordChanges } from './recordChanges.ts';

/**
 * The first schema: people, places, opportunities, interviews and what follows from them.
 *
 * Moments are UTC text with seconds, days are civil text, so both sort as text. A list of plain values that is only
 * ever read whole with its row (phones, windows, rules) is JSON; everything that is searched or joined has its column.
 */
export const journal: Migration = {
  version: 1,
  name: 'journal',
  up: (db) => {
    db.exec(`
CREATE TABLE profile (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  street TEXT NOT NULL, city TEXT NOT NULL, region TEXT NOT NULL, postal_code TEXT NOT NULL, country TEXT NOT NULL,
  phones TEXT NOT NULL CHECK (json_valid(phones)),
  email TEXT NOT NULL,
  zone TEXT NOT NULL,
  paper TEXT NOT NULL CHECK (paper IN ('letter', 'a4')),
  last_collection TEXT NOT NULL
) STRICT;

-- Facts about this journal itself (electron/db/marks.ts). Not the user's words, so not in the history.
CREATE TABLE marks (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE organizations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  sector TEXT NOT NULL,
  zone TEXT NOT NULL,
  address_id TEXT REFERENCES addresses (id),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX organizations_by_name ON organizations (name COLLATE NOCASE);

-- An address is a row of its own: a contact sits at one of the organization's, or has another.
CREATE TABLE addresses (
  id TEXT PRIMARY KEY,
  street TEXT NOT NULL, city TEXT NOT NULL, region TEXT NOT NULL, postal_code TEXT NOT NULL, country TEXT NOT NULL
) STRICT;

CREATE TABLE contacts (
  -- The number under which the search field knows this person (findable.row): one that no VACUUM changes.
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  honorific TEXT NOT NULL,
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  suffix TEXT NOT NULL,
  -- What lists sort by: family name, given name, folded to lower case without accents.
  sort_name TEXT NOT NULL,
  title TEXT NOT NULL,
  organization_id TEXT REFERENCES organizations (id),
  -- The organization's name, folded, so that a list of 100,000 sorts by an index; the last character there is for none.
  organization_sort TEXT NOT NULL DEFAULT (char(1114111)),
  address_id TEXT REFERENCES addresses (id),
  -- Sits at the organization's address, also while that is not known: then address_id follows it as soon as it is.
  at_organization INTEGER NOT NULL CHECK (at_organization IN (0, 1)),
  phones TEXT NOT NULL CHECK (json_valid(phones)),
  email TEXT NOT NULL,
  preferred_channel TEXT,
  pronounced TEXT NOT NULL,
  spelling_checked INTEGER NOT NULL CHECK (spelling_checked IN (0, 1)),
  notes TEXT NOT NULL,
  -- The newest touch, kept here so that a list of 100,000 sorts by an index; written with the touch, in the same transaction.
  last_touch_at TEXT,
  created_at TEXT NOT NULL
) STRICT;
-- A page of the list is a stretch of one of these; what filters it stands in them, too.
CREATE INDEX contacts_by_name ON contacts (sort_name, id, address_id, spelling_checked);
CREATE INDEX contacts_by_organization_name ON contacts (organization_sort, sort_name, id, address_id, spelling_checked);
CREATE INDEX contacts_by_last_touch ON contacts (last_touch_at, id, address_id, spelling_checked);
CREATE INDEX contacts_without_address ON contacts (sort_name, id) WHERE address_id IS NULL;
CREATE INDEX contacts_unchecked ON contacts (sort_name, id) WHERE spelling_checked = 0;
CREATE INDEX contacts_by_organization ON contacts (organization_id, sort_name);
CREATE INDEX contacts_by_created ON contacts (created_at);

CREATE TABLE opportunities (
  id TEXT PRIMARY KEY,
  organization_id TEXT NOT NULL REFERENCES organizations (id),
  title TEXT NOT NULL,
  stage TEXT NOT NULL,
  stage_day TEXT NOT NULL,
  long INTEGER NOT NULL CHECK (long IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX opportunities_by_organization ON opportunities (organization_id);
CREATE INDEX opportunities_by_stage_day ON opportunities (stage_day DESC, id);

CREATE TABLE stages (
  id TEXT PRIMARY KEY,
  opportunity_id TEXT NOT NULL REFERENCES opportunities (id),
  stage TEXT NOT NULL,
  day TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX stages_by_opportunity ON stages (opportunity_id, day);
CREATE INDEX stages_by_stage_day ON stages (stage, day);

CREATE TABLE interviews (
  id TEXT PRIMARY KEY,
  opportunity_id TEXT NOT NULL REFERENCES opportunities (id),
  kind TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL CHECK (ends_at > starts_at),
  zone TEXT NOT NULL,
  -- The civil day in zone, for the calendar.
  day TEXT NOT NULL,
  place TEXT NOT NULL,
  still_wanted TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX interviews_by_opportunity ON interviews (opportunity_id, starts_at);
CREATE INDEX interviews_by_day ON interviews (day, starts_at);
CREATE INDEX interviews_by_start ON interviews (starts_at);

CREATE TABLE in_the_room (
  id TEXT PRIMARY KEY,
  interview_id TEXT NOT NULL REFERENCES interviews (id),
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  role TEXT NOT NULL,
  call_first INTEGER NOT NULL CHECK (call_first IN (0, 1)),
  position INTEGER NOT NULL,
  UNIQUE (interview_id, contact_id)
) STRICT;
CREATE INDEX in_the_room_by_contact ON in_the_room (contact_id);

-- What was brought home: restate, forgot, asked, learned (P3).
CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  interview_id TEXT NOT NULL REFERENCES interviews (id),
  kind TEXT NOT NULL CHECK (kind IN ('restate', 'forgot', 'asked', 'learned')),
  text TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX notes_by_interview ON notes (interview_id, kind, position);

CREATE TABLE promises (
  id TEXT PRIMARY KEY,
  opportunity_id TEXT NOT NULL REFERENCES opportunities (id),
  interview_id TEXT NOT NULL REFERENCES interviews (id),
  about TEXT NOT NULL CHECK (about IN ('decision', 'nextInterview')),
  kind TEXT NOT NULL CHECK (kind IN ('day', 'stretch', 'asap', 'notSaid', 'nonePlanned')),
  -- A day is a stretch of one day; by says until when on it.
  first_day TEXT,
  last_day TEXT,
  by TEXT,
  words TEXT NOT NULL,
  -- How many earlier answers to the same question had their call made or skipped.
  round INTEGER NOT NULL,
  UNIQUE (interview_id, about)
) STRICT;
CREATE INDEX promises_by_opportunity ON promises (opportunity_id);
CREATE INDEX promises_by_day ON promises (last_day);

CREATE TABLE reference_links (
  id TEXT PRIMARY KEY,
  opportunity_id TEXT NOT NULL REFERENCES opportunities (id),
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  permission TEXT NOT NULL CHECK (permission IN ('asked', 'given', 'refused')),
  linked_at TEXT NOT NULL,
  UNIQUE (opportunity_id, contact_id)
) STRICT;
CREATE INDEX reference_links_by_contact ON reference_links (contact_id);

CREATE TABLE letters (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('letter', 'card')),
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  opportunity_id TEXT NOT NULL REFERENCES opportunities (id),
  interview_id TEXT NOT NULL REFERENCES interviews (id),
  template TEXT NOT NULL,
  body TEXT NOT NULL,
  enclosures TEXT NOT NULL CHECK (json_valid(enclosures)),
  format TEXT NOT NULL,
  paper TEXT NOT NULL,
  dated TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'drafted', 'proofread', 'printed', 'mailed', 'answered')),
  printed_at TEXT,
  mailed_at TEXT,
  mailed_zone TEXT,
  created_at TEXT NOT NULL,
  UNIQUE (interview_id, contact_id, kind)
) STRICT;
CREATE INDEX letters_by_contact ON letters (contact_id);
CREATE INDEX letters_by_opportunity ON letters (opportunity_id);
CREATE INDEX letters_unmailed ON letters (created_at) WHERE mailed_at IS NULL;
CREATE INDEX letters_by_created ON letters (created_at DESC, id);

-- Bytes with their hash: archived PDFs now; photos, resumes and signatures as they come. One file is the whole journal.
CREATE TABLE attachments (
  id TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- What was printed, unchangeable (P11).
CREATE TABLE letter_versions (
  id TEXT PRIMARY KEY,
  letter_id TEXT NOT NULL REFERENCES letters (id),
  version INTEGER NOT NULL,
  attachment_id TEXT NOT NULL REFERENCES attachments (id),
  text TEXT NOT NULL,
  printed_at TEXT NOT NULL,
  UNIQUE (letter_id, version)
) STRICT;

CREATE TABLE touches (
  id TEXT PRIMARY KEY,
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  organization_id TEXT REFERENCES organizations (id),
  opportunity_id TEXT REFERENCES opportunities (id),
  letter_id TEXT REFERENCES letters (id),
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  about TEXT NOT NULL,
  channel TEXT NOT NULL,
  outcome TEXT,
  said TEXT NOT NULL,
  at TEXT NOT NULL,
  zone TEXT NOT NULL
) STRICT;
CREATE INDEX touches_by_contact ON touches (contact_id, at);
CREATE INDEX touches_by_opportunity ON touches (opportunity_id, at);
CREATE INDEX touches_by_organization ON touches (organization_id, at);

CREATE TABLE follow_ups (
  id TEXT PRIMARY KEY,
  -- Made from the facts by the rules: planning twice finds the same key.
  key TEXT NOT NULL UNIQUE,
  rule TEXT NOT NULL,
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  organization_id TEXT REFERENCES organizations (id),
  opportunity_id TEXT REFERENCES opportunities (id),
  interview_id TEXT REFERENCES interviews (id),
  windows TEXT NOT NULL CHECK (json_valid(windows)),
  opens_at TEXT,
  due_at TEXT,
  -- The civil day in zone on which it stands in the calendar.
  day TEXT,
  -- The day the rules chose, kept when the user moved it; null while unmoved.
  planned_day TEXT,
  timing TEXT NOT NULL CHECK (timing IN ('deadline', 'window')),
  zone TEXT NOT NULL,
  is_status INTEGER NOT NULL CHECK (is_status IN (0, 1)),
  -- Why it cannot be done now: waiting for an event, held until a moment or by another one, blocked.
  stop TEXT CHECK (stop IN ('waiting', 'held', 'blocked')),
  stop_detail TEXT CHECK (stop_detail IS NULL OR json_valid(stop_detail)),
  held_until TEXT,
  because TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'done', 'skipped', 'retired')),
  closed_at TEXT,
  closed_because TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
-- The lists of Today: each is a range of one of these, in its order, counted without the rows themselves.
CREATE INDEX follow_ups_open_by_due ON follow_ups (due_at, id, opens_at, kind, stop, held_until) WHERE status = 'open';
CREATE INDEX follow_ups_open_by_opening ON follow_ups (opens_at, id, kind, stop, held_until) WHERE status = 'open';
CREATE INDEX follow_ups_open_stopped ON follow_ups (stop, opens_at, id, held_until) WHERE status = 'open' AND stop IS NOT NULL;
CREATE INDEX follow_ups_by_day ON follow_ups (day, status, opens_at, id, kind);
CREATE INDEX follow_ups_by_contact ON follow_ups (contact_id, status, day);
CREATE INDEX follow_ups_by_opportunity ON follow_ups (opportunity_id, status, day);
CREATE INDEX follow_ups_by_interview ON follow_ups (interview_id);
CREATE INDEX follow_ups_done ON follow_ups (closed_at DESC, id) WHERE status = 'done';

-- What the search field finds: people, organizations and opportunities, kept by the services that write them. Row
-- numbers come in a stretch per kind (electron/db/words.ts).
CREATE TABLE findable (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('contact', 'organization', 'opportunity')),
  title TEXT NOT NULL,
  sub TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE words USING fts5 (title, sub, content = 'findable', content_rowid = 'row', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
CREATE TRIGGER findable_insert_is_indexed AFTER INSERT ON findable BEGIN
  INSERT INTO words (rowid, title, sub) VALUES (NEW.row, NEW.title, NEW.sub);
END;
CREATE TRIGGER findable_update_is_indexed AFTER UPDATE ON findable BEGIN
  INSERT INTO words (words, rowid, title, sub) VALUES ('delete', OLD.row, OLD.title, OLD.sub);
  INSERT INTO words (rowid, title, sub) VALUES (NEW.row, NEW.title, NEW.sub);
END;
CREATE TRIGGER findable_delete_is_indexed AFTER DELETE ON findable BEGIN
  INSERT INTO words (words, rowid, title, sub) VALUES ('delete', OLD.row, OLD.title, OLD.sub);
END;

-- The history: one entry a command, and below it every row it changed, before and after. Append-only.
CREATE TABLE history (
  entry INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  command TEXT NOT NULL,
  -- The entry that this one took back.
  undoes INTEGER REFERENCES history (entry)
) STRICT;
CREATE INDEX history_by_undoes ON history (undoes) WHERE undoes IS NOT NULL;
CREATE TABLE changes (
  change INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES history (entry),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX changes_by_entry ON changes (entry);
CREATE INDEX changes_by_row ON changes (table_name, row_id);
`);
    for (const table of ['history', 'changes']) {
      db.exec(`
CREATE TRIGGER ${table}_is_not_rewritten BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER ${table}_is_not_erased BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;`);
    }
    for (const table of ['attachments', 'letter_versions']) {
      db.exec(
        `CREATE TRIGGER ${table}_are_not_rewritten BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, 'what was printed stays as it was'); END;`,
      );
    }
    for (const table of [
      'profile',
      'organizations',
      'addresses',
      'contacts',
      'opportunities',
      'stages',
      'interviews',
      'in_the_room',
      'notes',
      'promises',
      'reference_links',
      'letters',
      'letter_versions',
      'touches',
      'follow_ups',
    ]) {
      recordChanges(db, table);
    }
  },
};
