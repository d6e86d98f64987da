import { columnWords } from '../../../shared/rules/searchLog/words.ts';
import type { SearchLogView } from '../../../shared/searchLogViews.ts';
import { guarded } from './csvCells.ts';

const heads = { en: ['Week from', 'Week to', 'Counts'], de: ['Woche von', 'Woche bis', 'Zählt'] } as const;
const yesNo = { en: ['yes', 'no'], de: ['ja', 'nein'] } as const;

/**
 * The record as a table (RFC 4180), with the columns of the form, the oldest first: CRLF, every cell in quotation marks,
 * nothing that a spreadsheet would run, days as '2026-06-11'. It begins with a byte order mark, because it goes to people
 * who open it in a spreadsheet.
 */
export function searchLogCsv({ template: { columns, language }, weeks }: SearchLogView): string {
  const header = [...heads[language], ...columns.map((column) => columnWords[language][column])];
  const [yes, no] = yesNo[language];
  const rows = weeks
    .toReversed()
    .flatMap(({ from, to, lines }) =>
      lines.toReversed().map(({ cells, counts }) => [from, to, counts ? yes : no, ...columns.map((column) => cells[column])]),
    );
  return `\uFEFF${[header, ...rows].map((cells) => `${cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(',')}\r\n`).join('')}`;
}
