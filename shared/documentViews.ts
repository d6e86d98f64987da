import type { DocumentKind, Id, Moment } from './model.ts';

/** A file or a pasted text that belongs to an opportunity. */
export interface DocumentRow {
  readonly id: Id;
  readonly kind: DocumentKind;
  readonly name: string;
  /** It can be read here, as plain text; anything else is only saved as a file. */
  readonly isText: boolean;
  /** Of the bytes. */
  readonly size: number;
  /** SHA-256 of the bytes when they were stored, in hexadecimal. */
  readonly sha256: string;
  readonly addedAt: Moment;
}
