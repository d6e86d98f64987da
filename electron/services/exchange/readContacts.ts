import { ProblemError } from '../../../shared/problem.ts';
import type { CsvField } from '../../../shared/views.ts';
import { limits } from './entry.ts';
import type { FileRead } from './entry.ts';
import { fileText } from './fileText.ts';
import { readCsv } from './readCsv.ts';
import { readVcards } from './readVcards.ts';

/**
 * Reads a file of contacts by what stands in it, whatever its name.
 * @throws ProblemError 'refused' for a file that is no text, is beyond the limits, or is of another kind.
 */
export function readContacts(bytes: Uint8Array, chosen: readonly CsvField[] | null, onRead: (people: number) => void): FileRead {
  const { text, isGuessed } = fileText(bytes);
  const begins = text.slice(0, 2000);
  if (/^\s*BEGIN:VCALENDAR/i.test(begins)) {
    throw new ProblemError('refused', 'This is a calendar file. Contacts come as a vCard file (.vcf) or as a table (.csv).');
  }
  if (text.trim() === '') throw new ProblemError('refused', 'This file is empty.');
  try {
    const read = /^BEGIN:VCARD/im.test(begins) ? readVcards(text, onRead) : readCsv(text, chosen, onRead);
    if (!isGuessed) return read;
    return {
      ...read,
      remarks: [
        { line: 1, property: 'file', reason: 'The file is not UTF-8, and was read as Windows-1252. Look at accented names.' },
        ...read.remarks,
      ],
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const people = limits.people.toLocaleString('en-US');
    throw new ProblemError(
      'refused',
      error.message === 'columns'
        ? `This table has more than ${String(limits.columns)} columns. Leave out those that no contact needs.`
        : `This file has more than ${people} people. Take it in parts.`,
    );
  }
}
