import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/rules/days.ts';
import { sayPromise } from '../../shared/rules/say.ts';
import { understandPromise } from '../../shared/rules/spokenPromise.ts';

/** As it was spoken on Thu 11 June 2026, and as it is understood; a stretch keeps the words, so they are left out here. */
const said: readonly (readonly [string, string])[] = [
  ['by Friday afternoon', 'Fri 12 June, afternoon'],
  ['Friday', 'Fri 12 June'],
  ['on Friday', 'Fri 12 June'],
  ['by Friday', 'Fri 12 June'],
  ['We’ll let you know by Friday.', 'Fri 12 June'],
  ['friday by noon', 'Fri 12 June, morning'],
  ['Friday morning', 'Fri 12 June, morning'],
  ['Thursday', 'Thu 18 June'],
  ['this Thursday', 'Thu 11 June'],
  ['next Thursday', 'Thu 18 June'],
  ['next Friday', 'Fri 19 June'],
  ['Friday next week', 'Fri 19 June'],
  ['Friday of next week', 'Fri 19 June'],
  ['a week from Friday', 'Fri 19 June'],
  ['end of business Tuesday', 'Tue 16 June, by the end of the business day'],
  ['by the end of the business day on Thursday', 'Thu 18 June, by the end of the business day'],
  ['Tuesday, end of day', 'Tue 16 June, by the end of the business day'],
  ['COB Wednesday', 'Wed 17 June, by the end of the business day'],
  ['by the end of the day', 'Thu 11 June, by the end of the business day'],
  ['today', 'Thu 11 June'],
  ['tonight', 'Thu 11 June, by the end of the business day'],
  ['this afternoon', 'Thu 11 June, afternoon'],
  ['tomorrow', 'Fri 12 June'],
  ['tomorrow morning', 'Fri 12 June, morning'],
  ['first thing tomorrow', 'Fri 12 June, morning'],
  ['Friday at 10 a.m.', 'Fri 12 June, morning'],
  ['Friday at 3 pm', 'Fri 12 June, afternoon'],
  ['by 3 o’clock on Friday', 'Fri 12 June, afternoon'],
  ['by 3:01 pm tomorrow', 'Fri 12 June, by the end of the business day'],
  ['by 17:00 on Tuesday', 'Tue 16 June, by the end of the business day'],
  ['the day after tomorrow', 'Sat 13 June'],
  ['in ten days', 'Sun 21 June'],
  ['in two or three days', 'Fri 12 June to Sun 14 June'],
  ['two to three weeks', 'Fri 12 June to Thu 2 July'],
  ['within 48 hours', 'Fri 12 June to Sat 13 June'],
  ['in 3 days', 'Sun 14 June'],
  ['in a week', 'Thu 18 June'],
  ['in two weeks', 'Thu 25 June'],
  ['in a fortnight', 'Thu 25 June'],
  ['two weeks from now', 'Thu 25 June'],
  ['on the 18th', 'Thu 18 June'],
  ['by the 3rd', 'Fri 3 July'],
  ['June 18', 'Thu 18 June'],
  ['Thursday the 18th of June', 'Thu 18 June'],
  ['the 18th of June', 'Thu 18 June'],
  ['18 June', 'Thu 18 June'],
  ['6/18', 'Thu 18 June'],
  ['January 8', 'Fri 8 January 2027'],
  ['2026-07-01', 'Wed 1 July'],
  ['by the end of the week', 'Fri 12 June, by the end of the business day'],
  ['by the end of next week', 'Fri 19 June, by the end of the business day'],
  ['by the end of the month', 'Tue 30 June, by the end of the business day'],
  ['by the end of next month', 'Fri 31 July, by the end of the business day'],
  ['by the end of July', 'Fri 31 July, by the end of the business day'],
  ['within two weeks', 'Fri 12 June to Thu 25 June'],
  ['within the next ten days', 'Fri 12 June to Sun 21 June'],
  ['within 5 business days', 'Fri 12 June to Thu 18 June'],
  ['in a couple of days', 'Fri 12 June to Sat 13 June'],
  ['in the next few days', 'Fri 12 June to Sun 14 June'],
  ['in a few weeks', 'Fri 12 June to Thu 2 July'],
  ['this week', 'Thu 11 June to Fri 12 June'],
  ['next week', 'Mon 15 June to Fri 19 June'],
  ['early next week', 'Mon 15 June to Wed 17 June'],
  ['the beginning of next week', 'Mon 15 June to Wed 17 June'],
  ['in the middle of next week', 'Tue 16 June to Thu 18 June'],
  ['mid next week', 'Tue 16 June to Thu 18 June'],
  ['late next week', 'Thu 18 June to Fri 19 June'],
  ['in the course of the week', 'Thu 11 June to Fri 12 June'],
  ['the week after next', 'Mon 22 June to Fri 26 June'],
  ['the week of June 22', 'Mon 22 June to Fri 26 June'],
  ['the week of June 8', 'Thu 11 June to Fri 12 June'],
  ['over the weekend', 'Sat 13 June to Sun 14 June'],
  ['in June', 'Thu 11 June to Tue 30 June'],
  ['mid-June', 'Thu 11 June to Sat 20 June'],
  ['early July', 'Wed 1 July to Fri 10 July'],
  ['late in July', 'Tue 21 July to Fri 31 July'],
  ['next month', 'Wed 1 July to Fri 31 July'],
  ['Monday or Tuesday', 'Mon 15 June to Tue 16 June'],
  ['today or tomorrow', 'Thu 11 June to Fri 12 June'],
  ['between the 15th and the 18th', 'Mon 15 June to Thu 18 June'],
  ['Tuesday to Thursday next week', 'Tue 16 June to Thu 18 June'],
  ['as soon as possible', 'as soon as possible'],
  ['ASAP', 'as soon as possible'],
  ['soon', 'as soon as possible'],
  ['we don’t know yet', 'not said'],
];

describe('a promise, understood as it was spoken on Thu 11 June', () => {
  it.each(said)('“%s”', (words, meant) => {
    const promise = understandPromise(words, '2026-06-11');
    if (promise === null) throw new Error(`Not understood: ${words}`);
    expect(sayPromise(promise.kind === 'stretch' ? { ...promise, words: '' } : promise, '2026-06-11')).toBe(meant);
  });

  it.each([
    '',
    'perhaps',
    'when the board has met',
    'the 32nd',
    'February 30',
    'blue',
    '!!',
    'this Monday',
    'by 5',
    'not before Friday',
    'after Friday',
  ])('leaves “%s” to the user', (words) => {
    expect(understandPromise(words, '2026-06-11')).toBeNull();
  });

  it.each(['2026-06-10', 'June 1 2026', 'early this week', 'between 2026-01-05 and 2026-01-09'])(
    'does not take “%s”, which has passed, for a promise',
    (words) => {
      expect(understandPromise(words, '2026-06-11')).toBeNull();
    },
  );

  it('leaves a weekday that is not the date’s to the user', () => {
    expect(understandPromise('Thursday the 18th', '2026-06-11')).toMatchObject({ day: '2026-06-18' });
    expect(understandPromise('Friday the 18th', '2026-06-11')).toBeNull();
  });

  it('keeps the words of a stretch', () => {
    expect(understandPromise(' Early next week. ', '2026-06-11')).toMatchObject({ kind: 'stretch', words: 'Early next week.' });
  });

  it('knows the turn of the year, the ends of months, a leap day, and the weekend', () => {
    expect(understandPromise('in a week', '2026-12-28')).toEqual({ kind: 'day', day: '2027-01-04', by: 'day' });
    expect(understandPromise('next month', '2026-12-28')).toMatchObject({ from: '2027-01-01', to: '2027-01-31' });
    expect(understandPromise('the 31st', '2026-06-11')).toMatchObject({ day: '2026-07-31' });
    expect(understandPromise('by the end of the month', '2028-02-10')).toMatchObject({ day: '2028-02-29' });
    expect(understandPromise('February 29', '2026-06-11')).toMatchObject({ day: '2028-02-29' });
    expect(understandPromise('by the end of the week', '2026-06-13')).toMatchObject({ day: '2026-06-19' });
    expect(understandPromise('over the weekend', '2026-06-14')).toMatchObject({ from: '2026-06-14', to: '2026-06-14' });
  });
});

describe('whatever is said on whatever day', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2024-01-01', count));
  const spoken = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(...said.map(([words]) => words)),
    fc
      .array(
        fc.constantFrom(
          'by',
          'next',
          'this',
          'friday',
          'week',
          'end',
          'of',
          'the',
          '18th',
          'june',
          'two',
          'days',
          'in',
          'early',
          'or',
          'month',
          'a',
        ),
        { maxLength: 7 },
      )
      .map((words) => words.join(' ')),
  );

  it('nothing fails, nothing lies before the day on which it was spoken, and no stretch ends before it begins', () => {
    fc.assert(
      fc.property(spoken, day, (words, on) => {
        const promise = understandPromise(words, on);
        if (promise?.kind === 'day') expect(promise.day >= on).toBe(true);
        if (promise?.kind === 'stretch') expect([on, promise.from, promise.to].toSorted()).toEqual([on, promise.from, promise.to]);
      }),
      { numRuns: 2000 },
    );
  });
});
