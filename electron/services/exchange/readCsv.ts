import Papa from 'papaparse';
import type { CsvField, ImportColumn, ImportFormat, LineSaid } from '../../../shared/views.ts';
import { guessColumns } from './csvColumns.ts';
import { isOurHeader, unguarded } from './csvCells.ts';
import { limits } from './entry.ts';
import type { Entry, FileRead } from './entry.ts';
import { entryFrom, oneLine } from './entryFrom.ts';
import type { PersonSaid, Said } from './entryFrom.ts';

/** One row of a table and the line of the file on which it begins. */
interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: string | null;
}

/** LinkedIn writes notes about the file before its header, how many lines has changed over the years. */
const linkedIn = /^"?First Name"?,"?Last Name"?,.*Connected On/im;

/**
 * Reads a table with a header line: LinkedIn's Connections.csv, one that this program wrote, or any other by what its
 * columns are taken as.
 * @param chosen what the user took each column as; null for what the headers say.
 */
export function readCsv(text: string, chosen: readonly CsvField[] | null, onRead: (people: number) => void): Omit<FileRead, 'remarkCount'> {
  const { start, isLinkedIn } = headerAt(text);
  const { header, rows } = tableOf(text, start);
  const isOurs = isOurHeader(header);
  const format: ImportFormat = isLinkedIn ? 'LinkedIn' : isOurs ? 'ourTable' : 'table';
  const guessed = guessColumns(header);
  const fields = header.map((_, index) => chosen?.[index] ?? guessed[index] ?? 'note');
  const entries: Entry[] = [];
  const leftOut: LineSaid[] = [];
  const remarks: LineSaid[] = [];
  for (const row of rows) {
    if (entries.length + leftOut.length >= limits.people) throw new RangeError('people');
    const cells = isOurs ? row.cells.map(unguarded) : row.cells;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const fault =
      row.fault ?? (cells.length > header.length ? `It has ${String(cells.length)} cells, and the header ${String(header.length)}.` : null);
    const read = fault === null ? entryFrom(personOf(row.line, header, fields, cells)) : null;
    if (read === null) leftOut.push({ line: row.line, property: 'row', reason: fault ?? '' });
    else if (read.entry === null) {
      leftOut.push(
        ...read.remarks
          .slice(-1)
          .map((each) => ({ ...each, reason: isLinkedIn ? 'LinkedIn gives no name for this connection.' : each.reason })),
      );
    } else {
      entries.push(read.entry);
      remarks.push(...read.remarks);
    }
    onRead(entries.length + leftOut.length);
  }
  const columns = header.map((name, index): ImportColumn => ({
    header: oneLine(name).slice(0, 100),
    sample: oneLine(rows.find(({ cells }) => (cells[index] ?? '').trim() !== '')?.cells[index] ?? '').slice(0, 60),
    field: fields[index] ?? 'note',
  }));
  return { format, entries, leftOut, remarks, columns };
}

/** Where the header begins: behind LinkedIn's notes, or a spreadsheet's `sep=;`. */
function headerAt(text: string): { readonly start: number; readonly isLinkedIn: boolean } {
  const found = linkedIn.exec(text.slice(0, 20_000));
  if (found !== null) return { start: found.index, isLinkedIn: true };
  return { start: /^(sep=.\r?\n|\s*\n)*/i.exec(text)?.[0].length ?? 0, isLinkedIn: false };
}

function tableOf(text: string, start: number): { readonly header: readonly string[]; readonly rows: readonly TableRow[] } {
  const rows: TableRow[] = [];
  const body = text.slice(start);
  let line = 1 + breaksIn(text, 0, start);
  let cursor = 0;
  Papa.parse<string[]>(body, {
    delimiter: delimiterOf(body),
    step: ({ data, errors, meta }, parser) => {
      const fault = errors.find(({ type }) => type === 'Quotes');
      rows.push({
        line,
        cells: data,
        fault: fault === undefined ? null : 'A quotation mark is opened and not closed as a table needs it.',
      });
      line += breaksIn(body, cursor, meta.cursor);
      cursor = meta.cursor;
      if (rows.length > limits.people + 1 || data.length > limits.columns) parser.abort();
    },
  });
  if (rows.length > limits.people + 1) throw new RangeError('people');
  if (rows.some(({ cells }) => cells.length > limits.columns)) throw new RangeError('columns');
  const [first, ...others] = rows;
  return { header: first?.cells ?? [], rows: others };
}

/**
 * What separates the cells, by the header alone: the library guesses from all rows and takes a table of two columns with
 * an empty last line for one of one.
 */
function delimiterOf(body: string): string {
  const [header = ''] = /^(?:"[^"]*"|[^"\r\n])*/.exec(body.slice(0, 20_000)) ?? [];
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: bare.split(mark).length - 1 }));
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  return most.count === 0 ? ',' : most.mark;
}

/** Line breaks of any kind between two places. */
function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) breaks += 1;
  }
  return breaks;
}

function personOf(line: number, header: readonly string[], fields: readonly CsvField[], cells: readonly string[]): PersonSaid {
  const all = (field: CsvField): readonly Said[] =>
    cells.flatMap((text, index) =>
      fields[index] === field && text.trim() !== '' ? { line, property: oneLine(header[index] ?? ''), text } : [],
    );
  const one = (field: CsvField): string => all(field)[0]?.text ?? '';
  const street = all('street')
    .map(({ text }) => text)
    .join('\n');
  const place = { city: one('city'), region: one('region'), postalCode: one('postalCode'), country: one('country') };
  return {
    line,
    id: one('id'),
    name: { prefix: one('honorific'), given: one('givenName'), family: one('familyName'), suffix: one('suffix') },
    wholeName: one('name'),
    titles: all('title'),
    organizations: all('organization'),
    emails: all('email'),
    phones: all('phone'),
    addresses: [{ line, property: 'address', street, ...place }],
    preferredChannel: one('preferredChannel'),
    pronounced: one('pronounced'),
    notes: [...all('notes'), ...all('note').map((each) => ({ ...each, text: `${each.property}: ${each.text}` }))],
  };
}
