/** What can go wrong, as the person at the screen is told. The set of codes is closed; each wants another answer from the screen. */
export type ProblemCode =
  /** The input does not fit: `fields` says where and what to do. */
  | 'invalid'
  /** No operation of that name. */
  | 'unknownOperation'
  /** What was asked for is not (or no longer) in the journal. */
  | 'notFound'
  /** The journal forbids it: an archived letter cannot be edited, a placeholder stops printing. */
  | 'refused'
  /** Another process owns the journal. */
  | 'locked'
  /** The disk is full, read-only or failing. Nothing was half saved. */
  | 'storage'
  /** The file is not a journal, is damaged, or is from a newer version of the program. */
  | 'journal'
  /** A part of the host is missing: no browser to make a PDF with, no printer. */
  | 'unavailable'
  /** The caller may not call: wrong token, origin or sender. */
  | 'forbidden'
  /** A mistake of ours. */
  | 'internal';

export interface FieldProblem {
  /** The path of the field in the input, `people.0.familyName`. */
  readonly field: string;
  readonly sentence: string;
}

export interface Problem {
  readonly code: ProblemCode;
  /** A sentence for people: what happened, what is safe, what to do. */
  readonly sentence: string;
  readonly fields: readonly FieldProblem[];
}

export type Reply<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** Thrown inside the back of the house to answer with a problem; `dispatch` turns it into a reply. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(code: ProblemCode, sentence: string, fields: readonly FieldProblem[] = []) {
    super(sentence);
    this.name = 'ProblemError';
    this.problem = { code, sentence, fields };
  }
}
