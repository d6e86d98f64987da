import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations, newestVersion } from '../../electron/db/migrations/index.ts';

const migrated = (): BetterSqlite3.Database => {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  for (const migration of migrations) migration.up(db);
  return db;
};
const namesOf = (db: BetterSqlite3.Database, type: string): readonly string[] =>
  db.prepare("SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite_%' ORDER BY name").pluck().all(type) as string[];

describe('the migrations', () => {
  it('are numbered from 1 without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
    expect(newestVersion).toBe(migrations.length);
  });

  it('make sound tables, all of them strict', () => {
    const db = migrated();
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    const loose = (db.pragma('table_list') as readonly { readonly name: string; readonly type: string; readonly strict: number }[]).filter(
      ({ name, type, strict }) => type === 'table' && strict === 0 && !name.startsWith('sqlite_') && !name.startsWith('words'),
    );
    expect(loose).toEqual([]);
  });
});

describe('the migrations together', () => {
  it('make a table for every noun of the practice', () => {
    expect(namesOf(migrated(), 'table').filter((name) => !name.startsWith('words_'))).toEqual([
      'addresses',
      'also_known',
      'attachments',
      'changes',
      'contact_lists',
      'contact_tags',
      'contacts',
      'documents',
      'feeds',
      'findable',
      'follow_ups',
      'history',
      'ignored_findings',
      'in_the_room',
      'interviews',
      'invitations',
      'learned_words',
      'letter_texts',
      'letter_versions',
      'letters',
      'log_additions',
      'marks',
      'messages',
      'notes',
      'opportunities',
      'organizations',
      'paper',
      'practice',
      'profile',
      'promises',
      'quiet_days',
      'reference_links',
      'removed_interviews',
      'search_log',
      'signature',
      'stages',
      'tags',
      'templates',
      'touches',
      'words',
    ]);
  });

  it('records the changes of every table that holds the words of the user', () => {
    const db = migrated();
    const recorded = namesOf(db, 'trigger')
      .filter((name) => name.endsWith('_insert_is_recorded'))
      .map((name) => name.replace('_insert_is_recorded', ''));
    const kept = ['attachments', 'changes', 'findable', 'history', 'letter_texts', 'marks', 'words'];
    const tables = namesOf(db, 'table').filter((name) => !name.startsWith('words_') && !kept.includes(name));
    expect(recorded).toEqual(tables);
  });

  it('refuses an end of an interview before its start, and a state that does not exist', () => {
    const db = migrated();
    db.exec(`INSERT INTO history (at, command) VALUES ('2026-06-11T19:40:00Z', 'test');
      INSERT INTO organizations (id, name, sector, zone, created_at) VALUES ('o', 'Northlight Systems', 'it', 'America/New_York', '2026-06-11T19:40:00Z');
      INSERT INTO opportunities (id, organization_id, title, stage, stage_day, long, created_at) VALUES ('p', 'o', 'Buyer', 'found', '2026-06-11', 0, '2026-06-11T19:40:00Z');`);
    const interview =
      db.prepare(`INSERT INTO interviews (id, opportunity_id, kind, starts_at, ends_at, zone, day, place, still_wanted, recorded_at)
      VALUES ('i', 'p', 'phone', '2026-06-11T15:00:00Z', ?, 'America/New_York', '2026-06-11', '', 'yes', '2026-06-11T19:40:00Z')`);
    expect(() => interview.run('2026-06-11T14:00:00Z')).toThrow('CHECK');
    expect(interview.run('2026-06-11T16:00:00Z').changes).toBe(1);
    expect(() => db.exec("UPDATE opportunities SET organization_id = 'nobody'")).toThrow('FOREIGN KEY');
  });

  it('makes a history that nobody can rewrite or erase', () => {
    const db = migrated();
    db.exec(`INSERT INTO history (at, command) VALUES ('2026-06-11T19:40:00Z', 'organizations.save');
      INSERT INTO organizations (id, name, sector, zone, created_at) VALUES ('o', 'Northlight Systems', 'it', 'America/New_York', '2026-06-11T19:40:00Z');
      UPDATE organizations SET name = 'Northlight';
      DELETE FROM organizations;`);
    const changes = db.prepare('SELECT table_name, row_id, before, after FROM changes ORDER BY change').all() as readonly {
      readonly table_name: string;
      readonly before: string | null;
      readonly after: string | null;
    }[];
    const nameIn = (json: string | null): unknown => (json === null ? null : (JSON.parse(json) as { readonly name: unknown }).name);
    expect(changes.map(({ before, after }) => [nameIn(before), nameIn(after)])).toEqual([
      [null, 'Northlight Systems'],
      ['Northlight Systems', 'Northlight'],
      ['Northlight', null],
    ]);
    for (const sql of ['UPDATE history SET at = at', 'DELETE FROM history', 'UPDATE changes SET after = before', 'DELETE FROM changes']) {
      expect(() => db.exec(sql), sql).toThrow('the history is append-only');
    }
  });

  it('keeps the stages that a journal has, with nothing said of why they were lost, and takes no document without its bytes', () => {
    const db = new BetterSqlite3(':memory:');
    for (const migration of migrations.slice(0, 6)) migration.up(db);
    db.exec(`INSERT INTO history (at, command) VALUES ('2026-06-11T19:40:00Z', 'test');
      INSERT INTO organizations (id, name, sector, zone, created_at) VALUES ('o', 'Northlight Systems', 'it', 'America/New_York', '2026-06-11T19:40:00Z');
      INSERT INTO opportunities (id, organization_id, title, stage, stage_day, long, created_at) VALUES ('p', 'o', 'Buyer', 'rejected', '2026-06-11', 0, '2026-06-11T19:40:00Z');
      INSERT INTO stages (id, opportunity_id, stage, day, note) VALUES ('s', 'p', 'rejected', '2026-06-11', 'by letter');`);
    for (const migration of migrations.slice(6)) migration.up(db);
    db.pragma('foreign_keys = ON');
    expect(db.prepare('SELECT note, lost_because FROM stages').get()).toEqual({ note: 'by letter', lost_because: null });
    const attach =
      "INSERT INTO documents (id, opportunity_id, kind, name, added_at) VALUES ('d', 'p', 'resume', 'resume.pdf', '2026-06-11T19:40:00Z')";
    expect(() => db.exec(attach)).toThrow('FOREIGN KEY');
  });
});

describe('the words of letters', () => {
  it('are found in a journal that had letters before', () => {
    const db = new BetterSqlite3(':memory:');
    db.pragma('foreign_keys = OFF');
    for (const { version, up } of migrations) if (version < 9) up(db);
    db.exec(`INSERT INTO history (at, command) VALUES ('2026-06-11T19:40:00Z', 'test');
      INSERT INTO letters (id, kind, contact_id, opportunity_id, interview_id, template, body, enclosures, format, paper, dated, state, created_at)
      VALUES ('l', 'letter', 'c', 'p', 'i', '', 'The Dublin showroom.', '[]', 'fullBlock', 'letter', '2026-06-11', 'drafted', '2026-06-11T19:40:00Z');
      INSERT INTO letter_versions VALUES ('v', 'l', 1, 'a', 'Dear Ms. McDonald: Dublin it was.', '2026-06-11T19:40:00Z');`);
    for (const { version, up } of migrations) if (version >= 9) up(db);
    const found = db.prepare('SELECT count(*) FROM words_of_letters WHERE words_of_letters MATCH \'"dublin"\'').pluck();
    expect(found.get()).toBe(2);
    db.exec("DELETE FROM letter_texts WHERE version_id = 'v'");
    expect(found.get()).toBe(1);
  });
});

describe('the letters of a journal that named nobody for copies', () => {
  it('go to nobody else, and the names that come are in the history', () => {
    const db = new BetterSqlite3(':memory:');
    db.pragma('foreign_keys = OFF');
    for (const { version, up } of migrations) if (version < 16) up(db);
    db.exec(`INSERT INTO history (at, command) VALUES ('2026-06-11T19:40:00Z', 'test');
      INSERT INTO letters (id, kind, contact_id, opportunity_id, interview_id, template, body, enclosures, format, paper, dated, state, created_at)
      VALUES ('l', 'letter', 'c', 'p', 'i', '', 'Thank you.', '["Portfolio"]', 'fullBlock', 'letter', '2026-06-11', 'drafted', '2026-06-11T19:40:00Z');`);
    for (const { version, up } of migrations) if (version >= 16) up(db);
    expect(db.prepare('SELECT body, enclosures, copies FROM letters').get()).toEqual({
      ...{ body: 'Thank you.', enclosures: '["Portfolio"]', copies: '[]' },
    });
    db.exec(`UPDATE letters SET copies = '["Ms. Priya Natarajan"]'`);
    const last = db.prepare("SELECT before ->> 'copies', after ->> 'copies' FROM changes ORDER BY change DESC").raw().get();
    expect(last).toEqual(['[]', '["Ms. Priya Natarajan"]']);
    expect(() => db.exec("UPDATE letters SET copies = 'Ms. Priya Natarajan'")).toThrow('CHECK');
  });
});

describe('an interview that is removed', () => {
  it('leaves word of itself and of why with its opportunity, in a journal that knew only interviews before', () => {
    const db = new BetterSqlite3(':memory:');
    for (const migration of migrations) migration.up(db);
    db.pragma('foreign_keys = ON');
    db.exec("INSERT INTO history (at, command) VALUES ('2026-06-11T19:40:00Z', 'test')");
    const insert = (because: string) =>
      db.exec(
        `INSERT INTO removed_interviews VALUES ('r', 'p', 'panel', '2026-06-18T14:00:00Z', 'America/New_York', '${because}', '2026-06-11T19:40:00Z')`,
      );
    expect(() => insert('forgotten')).toThrow('CHECK');
    expect(() => insert('cancelled')).toThrow('FOREIGN KEY');
  });
});

describe('the search', () => {
  it('finds the organizations and positions of a journal that had them before', () => {
    const db = new BetterSqlite3(':memory:');
    db.pragma('foreign_keys = OFF');
    for (const { version, up } of migrations) if (version < 12) up(db);
    db.exec(`INSERT INTO findable (row, id, kind, title, sub) VALUES
      (1, 'c', 'contact', 'Dana McDonald', ''), (1099511627776, 'o', 'organization', 'McDonald Blinds', ''), (2199023255552, 'p', 'opportunity', 'Sales', 'McDonald Blinds')`);
    for (const { version, up } of migrations) if (version >= 12) up(db);
    const found = db.prepare('SELECT f.kind FROM words JOIN findable f ON f.row = words.rowid WHERE words MATCH \'"mcdonald"\'').pluck();
    expect(found.all()).toEqual(['organization', 'opportunity', 'contact']);
  });
});

describe('what is planned for people', () => {
  it('is found without looking through what is planned for organizations', () => {
    const db = new BetterSqlite3(':memory:');
    for (const { up } of migrations) up(db);
    const plan = db.prepare("EXPLAIN QUERY PLAN SELECT * FROM follow_ups WHERE rule IN ('P4', 'P33', 'P34')").all();
    expect(JSON.stringify(plan)).toContain('follow_ups_of_people');
    const kept = "SELECT title FROM follow_ups WHERE rule = 'P27' AND kind = 'keep' AND status = 'open'";
    expect(JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${kept}`).all())).toContain('follow_ups_kept_after_no');
  });
});
