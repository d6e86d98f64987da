import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/db/open.ts';
import * as words from '../../electron/db/words.ts';

describe('what is typed into the search field', () => {
  it('becomes quoted prefixes, so that nothing typed is syntax', () => {
    expect(words.expressionOf('mcd')).toBe('"mcd"*');
    expect(words.expressionOf('  Dana "Mc* ')).toBe('"Dana"* "Mc"*');
    expect(words.expressionOf('NEAR(title:a OR b) -c ^d')).toBe('"NEAR"* "title"* "a"* "OR"* "b"* "c"* "d"*');
    expect(words.expressionOf("O'Neill")).toBe('"O"* "Neill"*');
    expect(words.expressionOf('ruiz@bri')).toBe('"ruiz bri"*');
    expect(words.expressionOf('--- "*" ()')).toBe(null);
    expect(words.expressionOf('')).toBe(null);
  });

  it('never breaks the search, whatever it is', () => {
    const { writable: db, close } = openDatabase(':memory:', () => undefined);
    words.write(db, 'organization', 'o', 'Hale & Daughter Window Works', 'private');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (typed) => {
        const expression = words.expressionOf(typed);
        if (expression !== null) {
          words.find(db, 'organization', expression, 5);
          words.total(db, 'organization', expression);
        }
      }),
      { numRuns: 500 },
    );
    close();
  });

  it('finds without accents and in any order of the words', () => {
    const { writable: db, close } = openDatabase(':memory:', () => undefined);
    words.write(db, 'opportunity', 'p', 'Directrice générale', 'Łódź Design');
    const found = (typed: string): number => words.find(db, 'opportunity', words.expressionOf(typed) ?? '', 5).length;
    expect(['generale', 'GÉN', 'dir gen', 'design directrice', 'xyz'].map(found)).toEqual([1, 1, 1, 1, 0]);
    words.write(db, 'opportunity', 'p', 'Buyer', 'Łódź Design');
    expect(['generale', 'buy'].map(found)).toEqual([0, 1]);
    words.remove(db, 'p');
    expect(found('buy')).toBe(0);
    close();
  });
});
