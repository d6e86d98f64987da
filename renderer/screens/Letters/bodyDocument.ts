import type { JSONContent } from '@tiptap/core';

/** A merge field as it stands in a letter's text: `{{position}}`. */
const tokens = /(\{\{\s*[^{}\n]+?\s*\}\})/;
const nameOf = (token: string): string => token.slice(2, -2).trim();

function inline(line: string): readonly JSONContent[] {
  return line
    .split(tokens)
    .filter((part) => part !== '')
    .map((part) => (tokens.test(part) ? { type: 'mergeField', attrs: { name: nameOf(part) } } : { type: 'text', text: part }));
}

function paragraph(text: string): JSONContent {
  const lines = text.split('\n');
  const content = lines.flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'hardBreak' }]), ...inline(line)]);
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}

/** A letter's text as the editor's document: paragraphs stand between blank lines, `{{name}}` becomes a chip. */
export function documentOf(body: string): JSONContent {
  const paragraphs = body
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .filter((text) => text.trim() !== '');
  return { type: 'doc', content: paragraphs.length === 0 ? [{ type: 'paragraph' }] : paragraphs.map(paragraph) };
}

function textOf(node: JSONContent): string {
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'mergeField') return `{{${String(node.attrs?.['name'] ?? '')}}}`;
  return node.text ?? '';
}

/** The editor's document as a letter's text. Empty paragraphs are the space between paragraphs, which the page makes itself. */
export function bodyOf(document: JSONContent): string {
  return (document.content ?? [])
    .map((node) =>
      (node.content ?? [])
        .map(textOf)
        .join('')
        .replace(/^\n+|\n+$/g, ''),
    )
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}
