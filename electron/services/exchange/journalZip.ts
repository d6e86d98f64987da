import { extname } from 'node:path';
import type { Moment } from '../../../shared/model.ts';
import type { SqlValue } from '../../db/open.ts';
import * as knownPeople from '../../db/knownPeople.ts';
import * as tablesOut from '../../db/tablesOut.ts';
import * as wholeJournal from '../../db/wholeJournal.ts';
import type { WholeRow, WholeTable } from '../../db/wholeJournal.ts';
import type { Reading } from '../../handlers.ts';
import { allEvents } from '../calendarFile/allEvents.ts';
import { calendarFile } from '../calendarFile/calendarFile.ts';
import { contactOut } from '../contactsExport.ts';
import { fileName } from '../fileNames.ts';
import { contactsCsv } from './contactsCsv.ts';
import { journalReadMe } from './journalReadMe.ts';
import { opportunitiesCsv } from './opportunitiesCsv.ts';
import { touchesCsv } from './touchesCsv.ts';
import { vcards } from './vcards.ts';
import { zipFile } from './zipFile.ts';

type Read = <Value>(turn: (reading: Reading) => Value) => Value;

/** How far it is, in rows. */
export interface Written {
  readonly done: number;
  readonly total: number;
}

/**
 * The whole journal as one ZIP of open formats: every table as JSON, every file that is kept in it, and what other programs open at
 * once. It goes on a page at a time, so that the window can be answered, and the user can cancel, in between.
 */
export function* journalZip(read: Read, now: Moment): Generator<Written, Uint8Array> {
  const zip = zipFile(now);
  const tables = read(({ db }) => wholeJournal.tables(db));
  const total = tables.reduce((sum, { rows }) => sum + rows, 0);
  zip.text('README.txt', journalReadMe(tables, now));
  zip.text(
    'tables/schema.sql',
    read(({ db }) => wholeJournal.schema(db)),
  );
  const nameOf = freeNames();
  let done = 0;
  for (const table of tables) {
    const file = zip.begin(`tables/${table.name}.json`);
    let isFirst = true;
    const kept: (readonly [string, Uint8Array])[] = [];
    file.write('[');
    for (const page of wholeJournal.pages((turn) => read(({ db }) => turn(db)), table)) {
      for (const row of page) {
        file.write(`${isFirst ? '\n' : ',\n'}${JSON.stringify(withoutBytes(row, table, nameOf, kept))}`);
        isFirst = false;
      }
      done += page.length;
      yield { done, total };
    }
    file.write('\n]\n');
    file.end();
    // An archive has its files one behind the other: those of a table follow it.
    for (const [path, bytes] of kept) zip.bytes(path, bytes);
  }
  yield* forOthers(read, now, zip.text, { done: total, total });
  return zip.end();
}

/** What spreadsheets, phones and calendars open. */
function* forOthers(read: Read, now: Moment, put: (path: string, text: string) => void, written: Written): Generator<Written> {
  const people = read(({ db }) => knownPeople.everyone(db).flatMap((id) => contactOut(db, id) ?? []));
  put('contacts.csv', contactsCsv(people, true));
  yield written;
  put('contacts.vcf', vcards(people, '4.0'));
  yield written;
  read(({ db }) => {
    put('opportunities.csv', opportunitiesCsv(tablesOut.opportunities(db, null), true));
    put('touches.csv', touchesCsv(tablesOut.touches(db, null), true));
  });
  yield written;
  const events = read(({ db }) => allEvents(db));
  // A calendar without a component is not a calendar (RFC 5545 §3.6).
  if (events.length > 0) put('calendar.ics', calendarFile(events, now));
}

/** A row as JSON tells it: bytes become a file of their own, and the row says which. */
function withoutBytes(
  row: WholeRow,
  table: WholeTable,
  nameOf: (asked: string) => string,
  kept: (readonly [string, Uint8Array])[],
): Readonly<Record<string, SqlValue>> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (!(value instanceof Uint8Array)) return [column, value];
      const path = nameOf(typeof row['name'] === 'string' ? row['name'] : `${table.name} ${String(row['id'])}`);
      kept.push([path, value]);
      return [column, path];
    }),
  );
}

/** Names within `files/` that every system takes, each once, whatever their letters' case. */
function freeNames(): (asked: string) => string {
  const taken = new Set<string>();
  return (asked) => {
    const ending = fileName(extname(asked)).slice(0, 12);
    const stem = fileName(asked.slice(0, asked.length - extname(asked).length)).replace(/^\.+/, '') || 'file';
    let name = `${stem}${ending}`;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${stem} (${String(copy)})${ending}`;
    taken.add(name.toLowerCase());
    return `files/${name}`;
  };
}
