import { phoneWords } from '../../../shared/rules/phoneWords.ts';
import type { Migration } from './migration.ts';
import { recordChanges } from './recordChanges.ts';

/**
 * Contacts in long lists: lists kept under a name, a picture of the business card, people found by phone, e-mail, notes,
 * tags, touches and letters; and a history that one person can be taken out of (R24).
 */
export const people: Migration = {
  version: 11,
  name: 'people',
  up: (db) => {
    db.exec(`
-- The contacts' list with its search, filters and order, under a name.
CREATE TABLE contact_lists (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  asked TEXT NOT NULL CHECK (json_valid(asked)),
  created_at TEXT NOT NULL
) STRICT;

ALTER TABLE contacts ADD COLUMN card_id TEXT REFERENCES attachments (id);
CREATE INDEX contacts_by_channel ON contacts (preferred_channel, sort_name, id, address_id, spelling_checked);
CREATE INDEX contacts_by_address ON contacts (address_id);
CREATE INDEX contacts_with_interval ON contacts (id) WHERE ideal_days IS NOT NULL OR longest_days IS NOT NULL;

-- What a contact is found by beside name, title and organization. 'more' is written with the person; 'said' follows
-- their tags, touches and letters by itself.
DROP TABLE words;
DROP TRIGGER findable_insert_is_indexed;
DROP TRIGGER findable_update_is_indexed;
DROP TRIGGER findable_delete_is_indexed;
ALTER TABLE findable ADD COLUMN more TEXT NOT NULL DEFAULT '';
ALTER TABLE findable ADD COLUMN said TEXT NOT NULL DEFAULT '';
CREATE VIRTUAL TABLE words USING fts5 (title, sub, more, said, content = 'findable', content_rowid = 'row', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
CREATE TRIGGER findable_insert_is_indexed AFTER INSERT ON findable BEGIN
  INSERT INTO words (rowid, title, sub, more, said) VALUES (NEW.row, NEW.title, NEW.sub, NEW.more, NEW.said);
END;
CREATE TRIGGER findable_delete_is_indexed AFTER DELETE ON findable BEGIN
  INSERT INTO words (words, rowid, title, sub, more, said) VALUES ('delete', OLD.row, OLD.title, OLD.sub, OLD.more, OLD.said);
END;

-- A letter that nobody has written in is a template's words, and finds nobody.
CREATE VIEW said_of_contacts AS SELECT c.id,
  coalesce((SELECT group_concat(t.name, ' ') FROM contact_tags k JOIN tags t ON t.id = k.tag_id WHERE k.contact_id = c.id), '') || ' ' ||
  coalesce((SELECT group_concat(t.said, ' ') FROM touches t WHERE t.contact_id = c.id AND t.said <> ''), '') || ' ' ||
  coalesce((SELECT group_concat(l.body, ' ') FROM letters l WHERE l.contact_id = c.id AND l.state <> 'planned'), '') AS said
FROM contacts c;
`);
    const follows = (trigger: string, event: string, which: string): string => `
CREATE TRIGGER ${trigger} AFTER ${event} BEGIN
  UPDATE findable SET said = s.said FROM said_of_contacts s WHERE s.id = findable.id AND findable.said <> s.said AND findable.id ${which};
END;`;
    for (const [table, columns] of [
      ['touches', 'said, contact_id'],
      ['letters', 'body, state, contact_id'],
      ['contact_tags', 'contact_id'],
    ] as const) {
      db.exec(follows(`${table}_insert_is_found`, `INSERT ON ${table}`, '= NEW.contact_id'));
      db.exec(follows(`${table}_update_is_found`, `UPDATE OF ${columns} ON ${table}`, 'IN (OLD.contact_id, NEW.contact_id)'));
      db.exec(follows(`${table}_delete_is_found`, `DELETE ON ${table}`, '= OLD.contact_id'));
    }
    db.exec(
      follows('tags_update_is_found', 'UPDATE OF name ON tags', 'IN (SELECT k.contact_id FROM contact_tags k WHERE k.tag_id = NEW.id)'),
    );

    // One person can be taken out of the history; everything else in it stays as it is.
    for (const [table, event, change] of [
      ['history', 'UPDATE', 'rewritten'],
      ['history', 'DELETE', 'erased'],
      ['changes', 'UPDATE', 'rewritten'],
      ['changes', 'DELETE', 'erased'],
    ] as const) {
      db.exec(`
DROP TRIGGER ${table}_is_not_${change};
CREATE TRIGGER ${table}_is_not_${change} BEFORE ${event} ON ${table} WHEN NOT EXISTS (SELECT 1 FROM marks WHERE name = 'erasing') BEGIN
  SELECT RAISE(ABORT, 'the history is append-only');
END;`);
    }

    // Also the journals that are there already are found by all of it.
    const more = db.prepare('UPDATE findable SET more = ? WHERE id = ?');
    const known = db.prepare('SELECT id, email, phones, notes FROM contacts').all() as readonly KnownRow[];
    for (const { id, email, phones, notes } of known) {
      more.run([email, ...(JSON.parse(phones) as readonly string[]).flatMap(phoneWords), notes].filter(Boolean).join(' '), id);
    }
    db.exec(`UPDATE findable SET said = s.said FROM said_of_contacts s WHERE s.id = findable.id;
INSERT INTO words (words) VALUES ('rebuild');
CREATE TRIGGER findable_update_is_indexed AFTER UPDATE ON findable BEGIN
  INSERT INTO words (words, rowid, title, sub, more, said) VALUES ('delete', OLD.row, OLD.title, OLD.sub, OLD.more, OLD.said);
  INSERT INTO words (rowid, title, sub, more, said) VALUES (NEW.row, NEW.title, NEW.sub, NEW.more, NEW.said);
END;`);
    for (const table of ['contact_lists', 'contacts']) recordChanges(db, table);
  },
};

interface KnownRow {
  readonly id: string;
  readonly email: string;
  readonly phones: string;
  readonly notes: string;
}
