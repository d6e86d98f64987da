import { getSchema } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../renderer/screens/Letters/bodyDocument.ts';
import { bodyText, inserted, pageText, rangeOf } from '../../renderer/screens/Letters/checkedText.ts';
import { HardBreak, MergeField } from '../../renderer/screens/Letters/letterNodes.ts';

const schema = getSchema([Document, Paragraph, Text, HardBreak, MergeField]);
const known = [{ name: 'position', label: 'the position', value: 'Sales Manger' }];
const body = 'Thank you for the\nposition of {{position}}.\n\nI start at {{organization}}.';

/** The document as the desk has it, its chips filled in. */
function page(text: string) {
  const document = documentOf(text);
  const filled = JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      key === 'attrs' ? { ...(value as object), ...known.find(({ name }) => name === (value as { name?: string }).name) } : value,
    ),
  ) as object;
  return { document: Node.fromJSON(schema, filled), ...pageText(Node.fromJSON(schema, filled)) };
}

describe('the text that is checked', () => {
  it('says what the page says: values in place of chips, and the name of a fact that is missing', () => {
    expect(page(body).text).toBe('Thank you for the\nposition of Sales Manger.\n\nI start at organization.');
    expect(page(body).fields.map(({ name, value }) => ({ name, value }))).toEqual([
      { name: 'position', value: 'Sales Manger' },
      { name: 'organization', value: null },
    ]);
  });

  it('is the same for a letter that is not on the desk', () => {
    const { text, fields } = bodyText(body, known);
    expect({ text, fields }).toEqual({ text: page(body).text, fields: page(body).fields });
  });

  it('leads back to the words in the document', () => {
    const { text, document, ...rest } = page(body);
    for (const words of ['Thank', 'you for the', 'position of', 'I start at', '.']) {
      const from = text.indexOf(words);
      const range = rangeOf({ text, ...rest }, { from, to: from + words.length });
      expect(document.textBetween(range?.from ?? 0, range?.to ?? 0, ' ', ' '), words).toBe(words);
    }
  });

  it('takes a chip whole, and keeps as text what the chip says around the mended word', () => {
    const { text, document, ...rest } = page(body);
    const from = text.indexOf('Manger');
    const place = { from, to: from + 'Manger'.length };
    const range = rangeOf({ text, ...rest }, place);
    expect((range?.to ?? 0) - (range?.from ?? 0)).toBe(1);
    expect(document.nodeAt(range?.from ?? 0)?.type.name).toBe('mergeField');
    expect(inserted({ text, ...rest }, place, 'Manager')).toBe('Sales Manager');
  });
});
