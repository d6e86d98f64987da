import { describe, expect, it } from 'vitest';
import type { LetterCase } from './cases.ts';
import { badLetters } from './badLetters.ts';
import { checked, foundIn } from './checked.ts';
import { factsOf, letterOf } from './facts.ts';
import { colleagues, planted, tenErrors, twentyNames } from './fixtures.ts';
import { goodLetters } from './goodLetters.ts';
import { plainLetters } from './plainLetters.ts';

const found = async ({ body, letter, values, facts }: LetterCase) => foundIn(await checked(letterOf(body, letter, values), factsOf(facts)));

describe('a good letter', () => {
  it.each([...goodLetters, ...plainLetters])('$name: no error is found', async (letter) => {
    expect(await found(letter)).toEqual({ errors: letter.errors, advice: letter.advice });
  });
});

describe('a letter', () => {
  it.each(badLetters)('$name', async (letter) => {
    expect(await found(letter)).toEqual({ errors: letter.errors, advice: letter.advice });
  });
});

describe('the letters by which a check is measured', () => {
  it('has ten planted errors found, every one', async () => {
    const { errors } = foundIn(await checked(letterOf(tenErrors, { enclosures: ['References'] }), factsOf()));
    expect(planted.filter((error) => !errors.includes(error))).toEqual([]);
    expect(errors.filter((error) => !planted.some((known) => known === error))).toEqual([]);
  });

  it('finds nothing in a clean letter with nineteen foreign names, an address and a telephone number', async () => {
    const facts = factsOf();
    expect(foundIn(await checked(letterOf(twentyNames), { ...facts, people: [...facts.people, ...colleagues] }))).toEqual({
      errors: [],
      advice: [],
    });
  });
});
