import type { Id } from '../../shared/model.ts';
import * as alsoKnown from './alsoKnown.ts';
import { row, rows } from './put.ts';
import * as marks from './marks.ts';
import type { ReadableDb, WritableDb } from './open.ts';

/** Every column that refers to a contact: its rows go with the person. A test holds it against the schema. */
export const refersToContact = [
  ...([
    'also_known',
    'contact_tags',
    'follow_ups',
    'in_the_room',
    'letters',
    'messages',
    'quiet_days',
    'reference_links',
    'touches',
  ] as const),
] as const;

/**
 * Every column of words that may name a person beside their own rows: there the name is replaced. Not a letter that was
 * printed (P11), nor the user's own details, nor the names and addresses of others. A test holds the tables against the
 * schema, so that a new one is thought of.
 */
export const namingColumns: Readonly<Record<string, readonly string[]>> = {
  contact_lists: ['name', 'asked'],
  contacts: ['notes'],
  documents: ['name'],
  follow_ups: ['title', 'because', 'closed_because', 'stop_detail'],
  ignored_findings: ['finding'],
  interviews: ['place'],
  invitations: ['uid', 'description', 'source'],
  letters: ['body', 'enclosures', 'copies'],
  log_additions: ['how', 'person', 'reference', 'work', 'result'],
  messages: ['subject', 'body'],
  notes: ['text'],
  opportunities: ['title'],
  promises: ['words'],
  search_log: ['choices'],
  stages: ['note'],
  tags: ['name'],
  templates: ['subject', 'body'],
  touches: ['said'],
};

/** Tables in which nothing names a person, or whose rows go, follow or are rewritten by themselves. */
export const namelessTables: readonly string[] = [
  ...['addresses', 'also_known', 'attachments', 'changes', 'contact_tags', 'feeds', 'findable', 'history', 'in_the_room', 'learned_words'],
  ...['letter_texts', 'letter_versions', 'marks', 'organizations', 'paper', 'practice', 'profile', 'quiet_days', 'reference_links'],
  ...['removed_interviews', 'signature'],
];

/** What a contact's row said once, or says now. */
export interface ContactWas {
  readonly honorific: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string;
  readonly phones: string;
  readonly address_id: string | null;
  readonly card_id?: string | null;
}

/** The ids of a person: theirs, and those of whom was merged into them. */
export function everyId(db: ReadableDb, id: Id): readonly Id[] {
  return [id, ...alsoKnown.idsOf(db, id)];
}

/** The person as they are and as the history knows them, also under another id. */
export function everWas(db: ReadableDb, id: Id): readonly ContactWas[] {
  const past = rows<{ readonly said: string }>(
    db,
    `SELECT before AS said FROM changes WHERE table_name = 'contacts' AND row_id IN (SELECT value FROM json_each(?1)) AND before IS NOT NULL
     UNION SELECT after FROM changes WHERE table_name = 'contacts' AND row_id IN (SELECT value FROM json_each(?1)) AND after IS NOT NULL`,
    JSON.stringify(everyId(db, id)),
  ).map(({ said }) => JSON.parse(said) as ContactWas);
  return [...rows<ContactWas>(db, 'SELECT * FROM contacts WHERE id = ?', id), ...past];
}

/** The addresses that were theirs alone: nobody else's and no organization's, now or before. */
export function ownAddresses(db: ReadableDb, id: Id, was: readonly ContactWas[]): readonly { readonly id: Id; readonly street: string }[] {
  return [...new Set(was.flatMap(({ address_id }) => address_id ?? []))].flatMap((addressId) => {
    const found = row<{ readonly id: string; readonly street: string }>(
      db,
      `SELECT id, street FROM addresses WHERE id = ?1
         AND NOT EXISTS (SELECT 1 FROM contacts WHERE address_id = ?1 AND id <> ?2)
         AND NOT EXISTS (SELECT 1 FROM organizations WHERE address_id = ?1)
         AND NOT EXISTS (SELECT 1 FROM changes WHERE table_name = 'organizations' AND instr(coalesce(after, before), ?1) > 0)`,
      addressId,
      id,
    );
    return found === null ? [] : [found];
  });
}

/** Streets that an address of theirs had before it was corrected. */
export function formerStreets(db: ReadableDb, addressId: Id): readonly string[] {
  return rows<{ readonly street: string }>(
    db,
    `SELECT DISTINCT json_extract(coalesce(before, after), '$.street') AS street FROM changes WHERE table_name = 'addresses' AND row_id = ?`,
    addressId,
  ).map(({ street }) => street);
}

/** True when a word that would be replaced is also another person's, an organization's or the user's own. */
export function isAnothers(db: ReadableDb, id: Id, word: string, figures = ''): boolean {
  const bare = (column: string): string =>
    `replace(replace(replace(replace(replace(${column}, '-', ''), ' ', ''), '(', ''), ')', ''), '.', '')`;
  return (
    row(
      db,
      `SELECT 1 FROM contacts WHERE id <> ?1 AND (instr(lower(given_name || ' ' || family_name || ' ' || honorific || ' ' || family_name), lower(?2)) > 0 OR lower(email) = lower(?2)
           OR (?3 <> '' AND instr(${bare('phones')}, ?3) > 0))
       UNION ALL SELECT 1 FROM organizations WHERE instr(lower(name), lower(?2)) > 0
       UNION ALL SELECT 1 FROM profile WHERE instr(lower(name || ' ' || email || ' ' || street), lower(?2)) > 0
           OR (?3 <> '' AND instr(${bare('phones')}, ?3) > 0)
       UNION ALL SELECT 1 FROM organizations o JOIN addresses a ON a.id = o.address_id WHERE lower(a.street) = lower(?2)
       UNION ALL SELECT 1 FROM contacts c JOIN addresses a ON a.id = c.address_id WHERE c.id <> ?1 AND lower(a.street) = lower(?2) LIMIT 1`,
      id,
      word,
      figures,
    ) !== null
  );
}

export interface NamingText {
  readonly table: string;
  readonly column: string;
  readonly at: number;
  readonly text: string;
}

/** Texts that may name somebody, beside those that go with them: whatever has one of the words in it, in any writing. */
export function textsWith(db: ReadableDb, id: Id, words: readonly string[]): readonly NamingText[] {
  return Object.entries(namingColumns).flatMap(([table, columns]) => {
    const others = (refersToContact as readonly string[]).includes(table)
      ? 'contact_id IS NOT ?'
      : table === 'contacts'
        ? 'id <> ?'
        : '? IS NOT NULL';
    const unprinted = table === 'letters' ? ' AND NOT EXISTS (SELECT 1 FROM letter_versions v WHERE v.letter_id = letters.id)' : '';
    return columns.flatMap((column) => texts(db, table, column, `${others}${unprinted}`, words, id));
  });
}

/** What the history says about others and may name somebody. */
export function changesWith(db: ReadableDb, words: readonly string[]): readonly NamingText[] {
  return ['before', 'after'].flatMap((column) => texts(db, 'changes', column, '? IS NOT NULL', words, ''));
}

function texts(db: ReadableDb, table: string, column: string, which: string, words: readonly string[], id: Id): readonly NamingText[] {
  // A line of a calendar file is broken anywhere (RFC 5545, 3.1), so each of them is looked at.
  const isBroken = table === 'invitations' && column === 'source';
  const has = isBroken ? '1' : `${like(column, words)}${table === 'changes' ? " OR table_name = 'invitations'" : ''}`;
  const found = rows<{ readonly at: number; readonly text: string }>(
    db,
    `SELECT rowid AS at, ${column} AS text FROM ${table} WHERE ${which} AND ${column} IS NOT NULL AND (${has})`,
    id,
    ...(isBroken ? [] : words.map((word) => `%${word}%`)),
  );
  return found.map((each) => ({ table, column, ...each }));
}

export function rewrite(db: WritableDb, { table, column, at }: NamingText, text: string): void {
  db.run(`UPDATE ${table} SET ${column} = ? WHERE rowid = ?`, text, at);
}

/** Printed versions of letters to others in which one of the words stands. */
export function printedToOthers(db: ReadableDb, id: Id): readonly { readonly letterId: Id; readonly text: string }[] {
  return rows(
    db,
    'SELECT v.letter_id AS letterId, v.text FROM letter_versions v JOIN letters l ON l.id = v.letter_id WHERE l.contact_id <> ?',
    id,
  );
}

/** Documents in whose bytes one of the words stands as plain text. */
export function documentsWith(db: ReadableDb, words: readonly string[]): readonly { readonly id: Id; readonly name: string }[] {
  const found = words.flatMap((word) =>
    rows<{ readonly id: string; readonly name: string }>(
      db,
      'SELECT d.id, d.name FROM documents d JOIN attachments a ON a.id = d.id WHERE instr(a.bytes, ?) > 0',
      Buffer.from(word),
    ),
  );
  return [...new Map(found.map((each) => [each.id, each])).values()];
}

/** Takes a person and everything that is theirs from the tables. @returns the ids that are gone, for the history. */
export function removePerson(
  db: WritableDb,
  id: Id,
  addressIds: readonly Id[],
  cardIds: readonly Id[],
  documentIds: readonly Id[],
): readonly Id[] {
  const idsOf = (sql: string): readonly Id[] => rows<{ readonly id: string }>(db, sql, id).map((each) => each.id);
  const everyone = everyId(db, id);
  const theirs = (table: string): readonly Id[] => [
    ...idsOf(`SELECT id FROM ${table} WHERE contact_id = ?`),
    ...rows<{ readonly id: string }>(
      db,
      `SELECT DISTINCT row_id AS id FROM changes WHERE table_name = '${table}'
         AND json_extract(coalesce(after, before), '$.contact_id') IN (SELECT value FROM json_each(?))`,
      JSON.stringify(everyone),
    ).map((each) => each.id),
  ];
  const letters = theirs('letters');
  const touches = theirs('touches');
  const gone = [...everyone, ...addressIds, ...letters, ...touches, ...documentIds, ...theirs('messages'), ...theirs('follow_ups')];
  const pages = idsOf('SELECT v.attachment_id AS id FROM letter_versions v JOIN letters l ON l.id = v.letter_id WHERE l.contact_id = ?');
  for (const each of touches) db.run('DELETE FROM log_additions WHERE id = ?', each);
  for (const each of letters) {
    db.run('UPDATE touches SET letter_id = NULL WHERE letter_id = ?', each);
    db.run('DELETE FROM ignored_findings WHERE letter_id = ?', each);
    db.run('DELETE FROM letter_versions WHERE letter_id = ?', each);
  }
  // Letters after what refers to them.
  for (const table of refersToContact) if (table !== 'letters') db.run(`DELETE FROM ${table} WHERE contact_id = ?`, id);
  db.run('DELETE FROM letters WHERE contact_id = ?', id);
  db.run('DELETE FROM contacts WHERE id = ?', id);
  db.run('DELETE FROM findable WHERE id = ?', id);
  for (const each of addressIds) db.run('DELETE FROM addresses WHERE id = ?', each);
  for (const each of documentIds) db.run('DELETE FROM documents WHERE id = ?', each);
  for (const each of [...pages, ...cardIds, ...documentIds]) db.run('DELETE FROM attachments WHERE id = ?', each);
  return gone;
}

/** Words learned because they were in a name. */
export function forgetWords(db: WritableDb, words: readonly string[]): void {
  for (const word of words) db.run('DELETE FROM learned_words WHERE word = ?', word);
}

/**
 * Takes every change of the rows that are gone out of the history, and what the running command recorded of taking them;
 * what is left is rewritten by `nameless`. The history can be rewritten only while the mark stands (0011-people.ts).
 */
export function forgetInHistory(
  db: WritableDb,
  entry: number,
  gone: readonly Id[],
  words: readonly string[],
  nameless: (text: string) => string,
): void {
  marks.write(db, 'erasing', 'history');
  db.run('DELETE FROM changes WHERE entry = ?', entry);
  const all = 'SELECT value FROM json_each(?)';
  const ids = JSON.stringify(gone);
  db.run(`DELETE FROM changes WHERE row_id IN (${all})`, ids);
  for (const key of ['contact_id', 'letter_id']) {
    for (const side of ['before', 'after']) db.run(`DELETE FROM changes WHERE json_extract(${side}, '$.${key}') IN (${all})`, ids);
  }
  for (const word of words)
    db.run(
      `DELETE FROM changes WHERE table_name = 'learned_words' AND json_extract(coalesce(after, before), '$.word') = ? COLLATE NOCASE`,
      word,
    );
  for (const change of changesWith(db, words)) {
    const without = nameless(change.text);
    if (without !== change.text) rewrite(db, change, without);
  }
  marks.remove(db, 'erasing');
}

const like = (column: string, words: readonly string[]): string =>
  words.length === 0 ? '0' : words.map(() => `${column} LIKE ?`).join(' OR ');

/** People and opportunities that are still found by one of the words. */
export function findableWith(
  db: ReadableDb,
  words: readonly string[],
): readonly { readonly id: Id; readonly kind: 'contact' | 'opportunity' }[] {
  const has = like("(title || ' ' || sub || ' ' || more)", words);
  return rows(db, `SELECT id, kind FROM findable WHERE kind <> 'organization' AND (${has})`, ...words.map((word) => `%${word}%`));
}

/** Letters on the desk that are still found by one of the words. */
export function letterTextsWith(db: ReadableDb, words: readonly string[]): readonly Id[] {
  const sql = `SELECT letter_id AS id FROM letter_texts WHERE version_id IS NULL AND (${like('text', words)})`;
  return rows<{ readonly id: string }>(db, sql, ...words.map((word) => `%${word}%`)).map(({ id }) => id);
}

/** Makes the search field's words anew: a deletion alone leaves them in the index (sqlite.org/fts5.html, 6.3, 6.8). */
export function indexAnew(db: WritableDb): void {
  for (const index of ['words', 'words_of_letters']) db.run(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`);
}
