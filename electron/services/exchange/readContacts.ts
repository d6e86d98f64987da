import { ProblemError } from '../../../shared/problem.ts';
import type { CsvField, LineSaid } from '../../../shared/views.ts';
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
  assertWithinLimits(text);
  if (text.trim() === '') throw new ProblemError('refused', 'This file is empty.');
  try {
    const read = /^BEGIN:VCARD/im.test(begins) ? readVcards(text, onRead) : readCsv(text, chosen, onRead);
    const remarks = isGuessed ? [windows1252, ...read.remarks] : read.remarks;
    return { ...read, remarks: remarks.slice(0, limits.told), remarkCount: remarks.length };
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

const windows1252: LineSaid = {
  line: 1,
  property: 'file',
  reason: 'The file is not UTF-8, and was read as Windows-1252. Look at accented names.',
};

/**
 * Looks at the shape of a text before a parser takes it apart: what is built to make one run or grow is not given to it.
 * @throws ProblemError 'refused' with the limit, and the line where there is one.
 */
function assertWithinLimits(text: string): void {
  const refuse = (sentence: string): never => {
    throw new ProblemError('refused', sentence);
  };
  let line = 1;
  let begin = 0;
  let quotes = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 10 : text.charCodeAt(at);
    if (code === 34) quotes += 1;
    if (code !== 10 && code !== 13) continue;
    if (at - begin > limits.lineCharacters) refuse(`Line ${String(line)} of this file is longer than a million characters.`);
    if (code === 10 || text.charCodeAt(at + 1) !== 10) line += 1;
    begin = at + 1;
  }
  if (line > limits.lines) refuse('This file has more than 400,000 lines. Take it in parts.');
  if (quotes > limits.quotationMarks) refuse('This file has more than a million quotation marks. Take it in parts.');
}
