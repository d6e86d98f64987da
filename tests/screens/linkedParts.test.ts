import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedParts } from '../../renderer/components/linkedParts.ts';

const linksOf = (text: string): readonly string[] =>
  linkedParts(text)
    .filter(({ isLink }) => isLink)
    .map(({ words }) => words);

describe('the words of an invitation', () => {
  it('link the meeting, without the sentence around it', () => {
    expect(linksOf('Join (https://meet.example/abc-defg?pwd=1), or call. See https://northlight.example/visit.')).toEqual([
      'https://meet.example/abc-defg?pwd=1',
      'https://northlight.example/visit',
    ]);
    expect(linksOf('https://meet.example:443/a')).toEqual(['https://meet.example:443/a']);
  });

  it('link nothing that is not plainly a web address', () => {
    for (const text of [
      'javascript:alert(1)',
      'http://northlight.example/',
      'file:///etc/passwd',
      'https://bank.example@evil.example/',
      'https://user:pass@evil.example/',
      'https://bаnk.example/',
      'https://bank.example\\@evil.example/',
      'https://',
      'data:text/html,x',
    ])
      expect(linksOf(text), text).toEqual([]);
  });

  it('are all there, in their order, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constant('https://a.example/.'))), (pieces) => {
        const text = pieces.join(' ');
        expect(
          linkedParts(text)
            .map(({ words }) => words)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
