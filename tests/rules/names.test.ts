import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonName } from '../../shared/model.ts';
import { fullName, salutation, sortName, splitName, spokenName } from '../../shared/rules/names.ts';

const name = (honorific: PersonName['honorific'], givenName: string, familyName = '', suffix = ''): PersonName => ({
  honorific,
  givenName,
  familyName,
  suffix,
});

describe('a name as typed is taken apart', () => {
  test.each<[string, PersonName]>([
    ['Dana McDonald', name('', 'Dana', 'McDonald')],
    ['Ms. Dana McDonald', name('Ms.', 'Dana', 'McDonald')],
    ['mr tom hale', name('Mr.', 'tom', 'hale')],
    ['  Prof.   Elena  Marsh ', name('Prof.', 'Elena', 'Marsh')],
    ['Prof. Dr. Elena Marsh', name('Prof.', 'Elena', 'Marsh')],
    ['Mary Ann Smith', name('', 'Mary Ann', 'Smith')],
    ['Dr. Anna van der Berg', name('Dr.', 'Anna', 'van der Berg')],
    ['Vincent Van Gogh', name('', 'Vincent', 'Van Gogh')],
    ['Oscar de la Renta', name('', 'Oscar', 'de la Renta')],
    ['Ludwig von Mises', name('', 'Ludwig', 'von Mises')],
    ['Ben Al Rashid', name('', 'Ben Al', 'Rashid')],
    ['José Ortega y Gasset', name('', 'José', 'Ortega y Gasset')],
    ['Ned Farrow Jr.', name('', 'Ned', 'Farrow', 'Jr.')],
    ['Ned Farrow, Jr.', name('', 'Ned', 'Farrow', 'Jr.')],
    ['Gerald Boone III', name('', 'Gerald', 'Boone', 'III')],
    ['Elena Marsh, Ph.D.', name('', 'Elena', 'Marsh', 'Ph.D.')],
    ['Priya Natarajan, SHRM-CP', name('', 'Priya', 'Natarajan', 'SHRM-CP')],
    ['Ned Farrow Jr., Esq.', name('', 'Ned', 'Farrow', 'Jr., Esq.')],
    ['McDonald, Dana', name('', 'Dana', 'McDonald')],
    ['van der Berg, Dr. Anna', name('Dr.', 'Anna', 'van der Berg')],
    ['LEE, ROBIN', name('', 'ROBIN', 'LEE')],
    ['Madonna', name('', 'Madonna')],
    ['Ms. McDonald', name('Ms.', 'McDonald')],
    ['Dr', name('', 'Dr')],
    ['Ii Tanaka', name('', 'Ii', 'Tanaka')],
    ['王小明', name('', '王小明')],
    ["Siobhán O'Brien-Walsh", name('', 'Siobhán', "O'Brien-Walsh")],
    ['', name('', '')],
  ])('%j', (typed, expected) => expect(splitName(typed)).toEqual(expected));

  test('every letter that was typed is still there, whatever was typed', () => {
    const letters = (text: string): string =>
      Array.from(text.replace(/[\s,.]/gu, ''))
        .sort()
        .join('');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        const split = splitName(typed);
        if (split.honorific !== '') return;
        expect(letters([split.givenName, split.familyName, split.suffix].join(' '))).toBe(letters(typed));
      }),
    );
  });
});

describe('a name is put together', () => {
  test('on an envelope with honorific and suffix', () => {
    expect(fullName(name('Ms.', 'Dana', 'McDonald'))).toBe('Ms. Dana McDonald');
    expect(fullName(name('Mr.', 'Ned', 'Farrow', 'Jr.'))).toBe('Mr. Ned Farrow Jr.');
    expect(fullName(name('', 'Elena', 'Marsh', 'Ph.D.'))).toBe('Elena Marsh, Ph.D.');
  });
  test('in speech with honorific and family name, and whole without a known honorific', () => {
    expect(spokenName(name('Ms.', 'Dana', 'McDonald'))).toBe('Ms. McDonald');
    expect(spokenName(name('Dr.', 'Anna', 'van der Berg'))).toBe('Dr. van der Berg');
    expect(spokenName(name('', 'Robin', 'Lee'))).toBe('Robin Lee');
    expect(spokenName(name('Ms.', 'Madonna'))).toBe('Ms. Madonna');
  });
  test('in a salutation with a colon, never with a guessed honorific', () => {
    expect(salutation(name('Ms.', 'Dana', 'McDonald', 'Ph.D.'))).toBe('Dear Ms. McDonald:');
    expect(salutation(name('', 'Robin', 'Lee', 'Jr.'))).toBe('Dear Robin Lee:');
    expect(salutation(name('Prof.', 'Elena', 'Marsh'))).toBe('Dear Prof. Marsh:');
  });
  test('for sorting by family name without accents and capitals', () => {
    expect(sortName(name('Ms.', 'Dana', 'McDonald'))).toBe('mcdonald, dana');
    expect(sortName(name('', 'Åse', 'Øvergård'))).toBe('overgard, ase');
    expect(sortName(name('', 'Madonna'))).toBe('madonna');
  });
});
