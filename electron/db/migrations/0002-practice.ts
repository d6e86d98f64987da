import type BetterSqlite3 from 'better-sqlite3';
import type { Migration } from './migration.ts';
import { recordChanges } from './recordChanges.ts';

/**
 * What the whole practice needs to know: the user's own numbers (Settings), how long an employer asked to be left in
 * peace (P23), what was answered when it was enough (P24), when a promise was made, who is kept in touch with (P33,
 * P34), and letters and follow-ups after a decision (P27 to P30), some of them for nobody in particular.
 */
export const practice: Migration = {
  version: 2,
  name: 'practice',
  up: (db) => {
    db.exec(`
-- Only what the user has set otherwise than the defaults of shared/rules/practice.ts.
CREATE TABLE practice (id INTEGER PRIMARY KEY CHECK (id = 1), choices TEXT NOT NULL CHECK (json_valid(choices))) STRICT;

ALTER TABLE organizations ADD COLUMN pace_days INTEGER CHECK (pace_days BETWEEN 1 AND 260);
ALTER TABLE opportunities ADD COLUMN patience TEXT CHECK (patience IN ('continue', 'stop', 'wait', 'keep'));
ALTER TABLE opportunities ADD COLUMN patience_at TEXT;
-- When it was said, where that is later than its interview.
ALTER TABLE promises ADD COLUMN said_at TEXT;

-- When it was first told after it had ended; nothing while it was only entered ahead.
ALTER TABLE interviews ADD COLUMN debriefed_at TEXT;
UPDATE interviews SET debriefed_at = recorded_at;
CREATE INDEX interviews_to_debrief ON interviews (ends_at, id) WHERE debriefed_at IS NULL;

-- In the networking circle: yes, no, or not asked yet.
ALTER TABLE contacts ADD COLUMN circle TEXT CHECK (circle IN ('yes', 'no'));
ALTER TABLE contacts ADD COLUMN circle_at TEXT;
ALTER TABLE contacts ADD COLUMN ideal_days INTEGER CHECK (ideal_days BETWEEN 1 AND 3660);
ALTER TABLE contacts ADD COLUMN longest_days INTEGER CHECK (longest_days BETWEEN 1 AND 3660);
CREATE INDEX contacts_in_circle ON contacts (id) WHERE circle = 'yes';
CREATE INDEX opportunities_accepted ON opportunities (stage_day DESC, id) WHERE stage = 'accepted';

CREATE TABLE tags (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  ideal_days INTEGER CHECK (ideal_days BETWEEN 1 AND 3660),
  longest_days INTEGER CHECK (longest_days BETWEEN 1 AND 3660)
) STRICT;
CREATE TABLE contact_tags (
  id TEXT PRIMARY KEY,
  contact_id TEXT NOT NULL REFERENCES contacts (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  UNIQUE (contact_id, tag_id)
) STRICT;
CREATE INDEX contact_tags_by_tag ON contact_tags (tag_id);

-- Days on which nobody, or one person, is not to be reminded of.
CREATE TABLE quiet_days (
  id TEXT PRIMARY KEY,
  contact_id TEXT REFERENCES contacts (id),
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL CHECK (to_day >= from_day),
  words TEXT NOT NULL
) STRICT;
CREATE INDEX quiet_days_by_contact ON quiet_days (contact_id, from_day);
`);
    remade(db, 'letters', (sql) =>
      sql.replace(
        'UNIQUE (interview_id, contact_id, kind)',
        `purpose TEXT NOT NULL DEFAULT 'thanks' CHECK (purpose IN ('thanks', 'afterNo', 'offer')),
  UNIQUE (interview_id, contact_id, kind, purpose)`,
      ),
    );
    remade(db, 'follow_ups', (sql) => sql.replace('contact_id TEXT NOT NULL', 'contact_id TEXT'));
    db.exec('CREATE INDEX follow_ups_by_organization ON follow_ups (organization_id, status)');
    for (const table of [
      ...['practice', 'organizations', 'opportunities', 'promises', 'interviews', 'contacts', 'tags', 'contact_tags', 'quiet_days'],
      ...['letters', 'follow_ups'],
    ]) {
      recordChanges(db, table);
    }
  },
};

/**
 * A table with another definition, its rows and indexes kept. SQLite cannot change a constraint in place
 * (sqlite.org/lang_altertable.html, section 7); the migration runs without foreign keys and checks them at its end.
 */
function remade(db: BetterSqlite3.Database, table: string, changed: (sql: string) => string): void {
  const definition = (type: string, name: string): readonly string[] =>
    db.prepare('SELECT sql FROM sqlite_schema WHERE type = ? AND tbl_name = ? AND sql IS NOT NULL').pluck().all(type, name) as string[];
  const [before = ''] = definition('table', table);
  const after = changed(before).replace(`CREATE TABLE ${table}`, `CREATE TABLE ${table}_remade`);
  const columns = (db.pragma(`table_info(${table})`) as readonly { readonly name: string }[]).map(({ name }) => name).join(', ');
  const indexes = definition('index', table);
  db.exec(after);
  db.exec(`INSERT INTO ${table}_remade (${columns}) SELECT ${columns} FROM ${table}`);
  db.exec(`DROP TABLE ${table}`);
  db.exec(`ALTER TABLE ${table}_remade RENAME TO ${table}`);
  for (const index of indexes) db.exec(index);
}
