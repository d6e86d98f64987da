import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, documentOf } from '../../renderer/screens/Letters/bodyDocument.ts';

const letter = `Thank you for the time you gave me, and for the interest {{organization}} has shown in me as {{position}}.

What I would bring:
• {{restate1}}
• {{restate2}}

I look forward to hearing from you.`;

describe('the body of a letter in the editor', () => {
  it('comes back as it went in, with its merge fields and its lines', () => {
    expect(bodyOf(documentOf(letter))).toBe(letter);
  });

  it('makes a paragraph of what stands between blank lines, and a break of a single line feed', () => {
    expect(documentOf('One\nstill one\n\nTwo').content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'One' }, { type: 'hardBreak' }, { type: 'text', text: 'still one' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Two' }] },
    ]);
  });

  it('takes a merge field as one piece, also with spaces inside its braces', () => {
    expect(documentOf('as {{ position }}.').content).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'as ' },
          { type: 'mergeField', attrs: { name: 'position' } },
          { type: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('is one empty paragraph before anything is written, and empty text again', () => {
    expect(documentOf('').content).toEqual([{ type: 'paragraph' }]);
    expect(bodyOf(documentOf(''))).toBe('');
  });

  it('leaves out empty paragraphs: the page makes the space between paragraphs itself', () => {
    const empty = { type: 'paragraph' };
    const words = { type: 'paragraph', content: [{ type: 'text', text: 'Words' }] };
    expect(bodyOf({ type: 'doc', content: [empty, words, empty, empty, words, empty] })).toBe('Words\n\nWords');
  });

  it('changes nothing more once it went through the editor', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '{{x}}', '{', '}', '•', 'é') }), (text) => {
        const once = bodyOf(documentOf(text));
        expect(bodyOf(documentOf(once))).toBe(once);
      }),
    );
  });
});
