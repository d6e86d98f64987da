import type { Moment } from '../../../shared/model.ts';
import type { WholeTable } from '../../db/wholeJournal.ts';

/** What is what in the export of a whole journal, for whoever opens it without the program. */
export function journalReadMe(tables: readonly WholeTable[], now: Moment): string {
  const lines = [
    `A Follow Through journal, all of it, as it was on ${now.slice(0, 10)} at ${now.slice(11, 16)} UTC.`,
    '',
    'To open with other programs:',
    '  contacts.csv        everybody, for a spreadsheet; Follow Through imports it again without a loss',
    '  contacts.vcf        everybody, as vCards 4.0, for phones and address books',
    '  opportunities.csv   the positions, with their stage and what comes next',
    '  touches.csv         every call, letter, e-mail and meeting, the newest first',
    '  calendar.ics        interviews, follow-ups and promised days (missing where there are none)',
    '  files/              letters as they were printed, and the papers kept with opportunities, byte for byte',
    '',
    'A cell that a spreadsheet would run as a formula begins with an apostrophe; take it away to have what stands in the journal.',
    '',
    'Everything, to the last row:',
    '  tables/schema.sql   the statements that make the tables (SQLite)',
    '  tables/NAME.json    the rows of a table (UTF-8), a line each; bytes are named by their file in files/',
    '',
    'Days are written 2026-06-11, moments 2026-06-11T19:40:00Z in UTC, with the time zone beside them. What a row names ends in _id.',
    'The tables "history" and "changes" hold every change that was made; what was erased is not in them.',
    '',
    ...tables.map(({ name, rows }) => `  ${`tables/${name}.json`.padEnd(32)}${String(rows).padStart(9)} ${rows === 1 ? 'row' : 'rows'}`),
  ];
  // Notepad of older systems needs CRLF.
  return lines.map((line) => `${line}\r\n`).join('');
}
