import { ProblemError } from '../../../shared/problem.ts';

/**
 * The text of a file: by its byte order mark, else as UTF-8, else as Windows-1252, in which Outlook and Excel write.
 * @throws ProblemError 'refused' for what is no text.
 */
export function fileText(bytes: Uint8Array): { readonly text: string; readonly isGuessed: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), isGuessed: false };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), isGuessed: false };
  if (bytes.subarray(0, 4096).includes(0)) {
    throw new ProblemError(
      'refused',
      'This file is not text. Choose a vCard file (.vcf), a table as CSV (.csv) or a calendar file (.ics).',
    );
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true };
  }
}
