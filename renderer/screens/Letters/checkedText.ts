import type { Node } from '@tiptap/pm/model';
import type { CheckedField, CheckedText, Span } from '../../../shared/rules/letterCheck/finding.ts';
import type { MergeField } from '../../../shared/views.ts';
import { documentOf } from './bodyDocument.ts';

/** A stretch of the text and where in the document it comes from. */
interface Piece extends Span {
  readonly at: number;
  readonly field: Omit<CheckedField, 'from' | 'to'> | null;
}

/** The text of the page as the check reads it, and the way back into the document. */
export interface PageText extends CheckedText {
  readonly pieces: readonly Piece[];
}

/** What a chip shows: its value, else what it stands for. */
const shown = (name: string, label: string, value: string | null): string => value ?? (label === '' ? name : label);

/** Reads the editor's document. Paragraphs stand apart by a blank line, chips say what they show. */
export function pageText(document: Node): PageText {
  const pieces: Piece[] = [];
  let text = '';
  document.forEach((paragraph, offset, index) => {
    if (index > 0) text += '\n\n';
    paragraph.forEach((node, inner) => {
      const at = offset + 1 + inner;
      const { name, label, value } = node.attrs as { readonly name?: string; readonly label?: string; readonly value?: string | null };
      const isField = node.type.name === 'mergeField';
      const said = isField ? shown(name ?? '', label ?? '', value ?? null) : (node.text ?? '\n');
      pieces.push({
        ...{ from: text.length, to: text.length + said.length, at },
        field: isField ? { name: name ?? '', value: value ?? null } : null,
      });
      text += said;
    });
  });
  return { text, pieces, fields: pieces.flatMap(({ from, to, field }) => (field === null ? [] : [{ from, to, ...field }])) };
}

/** The same text from a letter that is not on the desk. */
export function bodyText(body: string, known: readonly MergeField[]): CheckedText {
  const fields: CheckedField[] = [];
  let text = '';
  for (const [index, paragraph] of (documentOf(body).content ?? []).entries()) {
    if (index > 0) text += '\n\n';
    for (const node of paragraph.content ?? []) {
      const from = text.length;
      if (node.type !== 'mergeField') {
        text += node.text ?? '\n';
        continue;
      }
      const name = String(node.attrs?.['name'] ?? '');
      const field = known.find((each) => each.name === name);
      text += shown(name, field?.label ?? '', field?.value ?? null);
      fields.push({ name, value: field?.value ?? null, from, to: text.length });
    }
  }
  return { text, fields };
}

/** Where a stretch of the text stands in the document; a chip that it touches is in it whole. Null when it is no longer there. */
export function rangeOf({ pieces }: PageText, { from, to }: Span): Span | null {
  const first = pieces.find((piece) => piece.from <= from && from < piece.to);
  const last = pieces.find((piece) => piece.from < to && to <= piece.to);
  if (first === undefined || last === undefined) return null;
  return {
    from: first.field === null ? first.at + from - first.from : first.at,
    to: last.field === null ? last.at + to - last.from : last.at + 1,
  };
}

/** What stands in the document in the range of `rangeOf` once the stretch has become other words: what a chip says around them stays as text. */
export function inserted({ text, pieces }: PageText, { from, to }: Span, words: string): string {
  const first = pieces.find((piece) => piece.from <= from && from < piece.to);
  const last = pieces.find((piece) => piece.from < to && to <= piece.to);
  const before = first?.field == null ? '' : text.slice(first.from, from);
  const after = last?.field == null ? '' : text.slice(to, last.to);
  return before + words + after;
}
