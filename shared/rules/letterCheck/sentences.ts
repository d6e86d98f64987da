/** A letter's text in paragraphs, sentences and words, each with its place. */
import type { CheckedText, Span } from './finding.ts';

export interface Piece extends Span {
  readonly text: string;
}

/** The paragraphs of a text, in order. */
export function paragraphsOf(text: string): readonly Piece[] {
  return piecesOf(text, /(?:[^\n]|\n(?![^\S\n]*\n))+/g);
}

/** A point after these ends no sentence. */
const abbreviations = /\b(?:Mr|Ms|Mrs|Mx|Dr|Prof|St|Inc|Co|Ltd|Corp|Jr|Sr|Ave|Blvd|Rd|No|vs|etc|e\.g|i\.e|[ap]\.m|[A-Z])\.$/;

/** The sentences of a text, in order; the items of a list each are one. */
export function sentencesOf(text: string): readonly Piece[] {
  const sentences: Piece[] = [];
  for (const line of piecesOf(text, /[^\n]+/g)) {
    let from = line.from;
    for (const stop of line.text.matchAll(/[.!?]+["”’')]*(?=\s+|$)/g)) {
      const end = line.from + stop.index + stop[0].length;
      if (abbreviations.test(text.slice(from, end))) continue;
      push(sentences, text, from, end);
      from = end;
    }
    push(sentences, text, from, line.to);
  }
  return sentences;
}

function push(pieces: Piece[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const start = from + raw.indexOf(trimmed);
  pieces.push({ text: trimmed, from: start, to: start + trimmed.length });
}

function piecesOf(text: string, pattern: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(pattern)) push(pieces, text, match.index, match.index + match[0].length);
  return pieces;
}

/** Words with their apostrophes and hyphens. */
export const wordsIn = (text: string): readonly Piece[] => piecesOf(text, /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu);

/** The fields that a stretch touches. */
export const fieldsIn = ({ fields }: CheckedText, { from, to }: Span): CheckedText['fields'] =>
  fields.filter((field) => field.from < to && field.to > from);

/** True when all of a stretch stands in one field: it says what the journal says. */
export const isFieldOnly = (checked: CheckedText, span: Span): boolean =>
  checked.fields.some((field) => field.from <= span.from && field.to >= span.to);
