import type BetterSqlite3 from 'better-sqlite3';

/**
 * Triggers that write each changed row of a table into the history, before and after, under the newest entry. A
 * migration that adds a column calls this again.
 */
export function recordChanges(db: BetterSqlite3.Database, table: string): void {
  const columns = db.pragma(`table_info(${table})`) as readonly { readonly name: string }[];
  const row = (side: 'OLD' | 'NEW') => `json_object(${columns.map(({ name }) => `'${name}', ${side}.${name}`).join(', ')})`;
  const entry = '(SELECT max(entry) FROM history)';
  for (const change of ['insert', 'update', 'delete']) db.exec(`DROP TRIGGER IF EXISTS ${table}_${change}_is_recorded`);
  db.exec(`
CREATE TRIGGER ${table}_insert_is_recorded AFTER INSERT ON ${table} BEGIN
  INSERT INTO changes (entry, table_name, row_id, before, after) VALUES (${entry}, '${table}', NEW.id, NULL, ${row('NEW')});
END;
CREATE TRIGGER ${table}_update_is_recorded AFTER UPDATE ON ${table} BEGIN
  INSERT INTO changes (entry, table_name, row_id, before, after) VALUES (${entry}, '${table}', NEW.id, ${row('OLD')}, ${row('NEW')});
END;
CREATE TRIGGER ${table}_delete_is_recorded AFTER DELETE ON ${table} BEGIN
  INSERT INTO changes (entry, table_name, row_id, before, after) VALUES (${entry}, '${table}', OLD.id, ${row('OLD')}, NULL);
END;`);
}
