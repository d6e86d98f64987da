import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedHour } from '../../renderer/components/typedHour.ts';

describe('an hour as it is typed', () => {
  test.each([
    ['18:00', '18:00'],
    ['9', '09:00'],
    ['1800', '18:00'],
    ['18.30', '18:30'],
    ['6 pm', '18:00'],
    ['6:30p', '18:30'],
    ['12 am', '00:00'],
    ['12 p.m.', '12:00'],
    ['930', '09:30'],
  ])('%s is %s', (typed, hour) => {
    expect(typedHour(typed)).toBe(hour);
  });

  test.each(['', 'noon', '25:00', '18:60', '13 pm', '1:2:3'])('%j is no hour and stays as it was typed', (typed) => {
    expect(typedHour(typed)).toBe(typed);
  });

  test('an hour on the 24-hour clock is left as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const text = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        return typedHour(text) === text;
      }),
    );
  });
});
