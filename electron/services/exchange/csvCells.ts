/** The columns of a table of contacts as this program writes it; phones, as many as the longest row has, stand between. */
export const columnsBefore = [
  'Follow Through id',
  'Mr./Ms.',
  'Given name',
  'Family name',
  'Suffix',
  'Title',
  'Organization',
  'E-mail',
] as const;
export const columnsBehind = ['Street', 'City', 'Region', 'Postal code', 'Country', 'Prefers', 'Pronounced', 'Notes'] as const;

/** Whether this program wrote the table, and its cells are guarded. */
export const isOurHeader = (header: readonly string[]): boolean =>
  columnsBefore.every((name, index) => header[index] === name) && columnsBehind.every((name) => header.includes(name));

/**
 * A cell that no spreadsheet runs as a formula: one that begins as a formula does gets an apostrophe before it, and so
 * does one that begins with an apostrophe, so that taking one away gives back what was there (OWASP, "CSV Injection").
 */
export const guarded = (cell: string): string => (/^[\s]*[=+\-@'\t\r\n\uff0b\uff0d\uff1d\uff20]/.test(cell) ? `'${cell}` : cell);
export const unguarded = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

/** A table (RFC 4180): CRLF, every cell in quotation marks, nothing that a spreadsheet would run. */
export function csvText(rows: readonly (readonly string[])[], byteOrderMark: boolean): string {
  const lines = rows.map((cells) => `${cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(',')}\r\n`);
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.join('')}`;
}
