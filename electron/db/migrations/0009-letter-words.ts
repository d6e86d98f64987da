import type { Migration } from './migration.ts';

/** What letters say, for the search field: each as it stands on the desk, and each version on file (P11). */
export const letterWords: Migration = {
  version: 9,
  name: 'words of letters',
  up: (db) => {
    db.exec(`
CREATE TABLE letter_texts (
  row INTEGER PRIMARY KEY,
  letter_id TEXT NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
  -- Null for the letter as it stands on the desk.
  version_id TEXT UNIQUE REFERENCES letter_versions (id) ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX letter_texts_by_letter ON letter_texts (letter_id);
CREATE UNIQUE INDEX letter_texts_on_the_desk ON letter_texts (letter_id) WHERE version_id IS NULL;
CREATE VIRTUAL TABLE words_of_letters USING fts5 (text, content = 'letter_texts', content_rowid = 'row', tokenize = "unicode61 remove_diacritics 2", prefix = '3');
CREATE TRIGGER letter_texts_insert_is_indexed AFTER INSERT ON letter_texts BEGIN
  INSERT INTO words_of_letters (rowid, text) VALUES (NEW.row, NEW.text);
END;
CREATE TRIGGER letter_texts_update_is_indexed AFTER UPDATE ON letter_texts BEGIN
  INSERT INTO words_of_letters (words_of_letters, rowid, text) VALUES ('delete', OLD.row, OLD.text);
  INSERT INTO words_of_letters (rowid, text) VALUES (NEW.row, NEW.text);
END;
CREATE TRIGGER letter_texts_delete_is_indexed AFTER DELETE ON letter_texts BEGIN
  INSERT INTO words_of_letters (words_of_letters, rowid, text) VALUES ('delete', OLD.row, OLD.text);
END;
INSERT INTO letter_texts (letter_id, text) SELECT id, body FROM letters ORDER BY rowid;
INSERT INTO letter_texts (letter_id, version_id, text) SELECT letter_id, id, text FROM letter_versions ORDER BY printed_at;
`);
  },
};
