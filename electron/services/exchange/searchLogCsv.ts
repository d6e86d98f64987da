import { columnWords } from '../../../shared/rules/searchLog/words.ts';
import type { SearchLogView } from '../../../shared/searchLogViews.ts';
import { csvText } from './csvCells.ts';

const heads = { en: ['Week from', 'Week to', 'Counts'], de: ['Woche von', 'Woche bis', 'Zählt'] } as const;
const yesNo = { en: ['yes', 'no'], de: ['ja', 'nein'] } as const;

/**
 * The record as a table with the columns of the form, the oldest first, days as '2026-06-11'. It begins with a byte order
 * mark, because it goes to people who open it in a spreadsheet.
 */
export function searchLogCsv({ template: { columns, language }, weeks }: SearchLogView): string {
  const header = [...heads[language], ...columns.map((column) => columnWords[language][column])];
  const [yes, no] = yesNo[language];
  const rows = weeks
    .toReversed()
    .flatMap(({ from, to, lines }) =>
      lines.toReversed().map(({ cells, counts }) => [from, to, counts ? yes : no, ...columns.map((column) => cells[column])]),
    );
  return csvText([header, ...rows], true);
}
