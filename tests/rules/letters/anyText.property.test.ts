import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../../shared/rules/checkLetter.ts';
import { factsOf, letterOf } from './facts.ts';

/** What letters are made of, right and wrong, and what they are not made of. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'Ms. MacDonald',
      'Mr Ortega',
      'Dear',
      'should of',
      "you're time",
      'its the',
      'on June 31',
      'Wednesday, June 10',
      'enclosed',
      '[name]',
    ],
    ...[
      'Northlight Systems',
      'Sales Manger',
      '{{position}}',
      '{{restate1}}',
      '\n\n',
      '\n',
      '• ',
      '  ',
      ',',
      '.',
      ' ',
      '’s',
      "'",
      '!!',
      'another offer',
    ],
    ...['Thank you for your interest', 'I would be glad to help.', 'I met you this morning', 'more than anything', '😀', 'Łukasz', 'é'],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const bodies = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('any text at all', () => {
  it('is checked the same way twice, and each finding stands where its words are', () => {
    fc.assert(
      fc.property(bodies, bodies, (body, other) => {
        const letter = letterOf(body, {}, { position: 'Sales Manager' });
        const facts = factsOf({ siblings: [{ id: 'luis', spoken: 'Mr. Ortega', body: other, enclosures: [] }] });
        const once = checkLetter(letter, facts, []);
        expect(checkLetter(letter, facts, [])).toEqual(once);
        let last = 0;
        for (const { place, says, key } of once.findings) {
          expect(key).not.toBe('');
          if (place === null) continue;
          const written = letter.text.slice(place.from, place.to);
          expect(place.to).toBeLessThanOrEqual(letter.text.length);
          expect(place.from, 'one after the other').toBeGreaterThanOrEqual(last);
          expect(written.trim() === '' ? 'a gap' : written).toBe(says);
          last = place.to;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing left to find of what the user ignores', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const letter = letterOf(body);
        const { findings } = checkLetter(letter, factsOf(), []);
        const ignored = checkLetter(letter, factsOf({ ignored: findings.map(({ key }) => key) }), []);
        expect(ignored.findings).toEqual([]);
        expect(ignored.ignored).toBeGreaterThanOrEqual(new Set(findings.map(({ key }) => key)).size);
      }),
      { numRuns: 200 },
    );
  });
});
