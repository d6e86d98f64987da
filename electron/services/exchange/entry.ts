import type { Address, Id, PersonName, PreferredChannel } from '../../../shared/model.ts';
import type { ImportColumn, ImportFormat, LineSaid } from '../../../shared/views.ts';

/** One person as a file tells them, in the journal's own words. */
export interface Entry extends PersonName {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** The journal's own id, in a file that this program wrote. */
  readonly id: Id | null;
  readonly title: string;
  readonly organization: string;
  readonly email: string;
  readonly phones: readonly string[];
  /** `country` is empty where the file names none. */
  readonly address: Address | null;
  readonly preferredChannel: PreferredChannel | null;
  readonly pronounced: string;
  /** What has no field of its own, a paragraph each. */
  readonly notes: readonly string[];
}

/** A file, read: who is in it, who is not and why, and what was kept otherwise than it stood. */
export interface FileRead {
  readonly format: ImportFormat;
  readonly entries: readonly Entry[];
  readonly leftOut: readonly LineSaid[];
  readonly remarks: readonly LineSaid[];
  /** How many there are; the first of them are told. */
  readonly remarkCount: number;
  /** Of a table: its columns and what each is taken as. */
  readonly columns: readonly ImportColumn[];
}

/** The limits of one file; what goes beyond them is refused with the sentence that names them. */
export const limits = {
  bytes: 10 * 1024 * 1024,
  people: 20_000,
  /** Longest text of one field; longer than any letter. */
  fieldCharacters: 100_000,
  columns: 200,
  /** Of the file; a card with a photo has some hundred. */
  lines: 400_000,
  lineCharacters: 1_000_000,
  /** Two a cell; the parser of tables notes every one that stands in a bad place. */
  quotationMarks: 1_000_000,
  properties: 1000,
  /** Time to read a file, once its reading has begun. */
  milliseconds: 3000,
  /** Far more than a file within these limits takes (under 256): a worker that meets it can take the program with it. */
  megabytes: 1024,
  /** So many remarks and left-out lines are told one by one; all are counted. */
  told: 2000,
} as const;
