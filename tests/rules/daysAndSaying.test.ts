import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  addDays,
  addHours,
  businessDaysApart,
  dayOf,
  daysBetween,
  deliveryDaysBetween,
  isBusinessDay,
  momentAt,
  nextBusinessDay,
  weekOf,
} from '../../shared/rules/days.ts';
import { letterDate, sayDay, sayHour, sayMoment, sayPromise, sayWindows } from '../../shared/rules/say.ts';
import { holidays, newYork } from './sampleFacts.ts';

describe('days', () => {
  test('the same moment is another day in another zone', () => {
    expect(dayOf('2026-06-11T23:30:00Z', newYork)).toBe('2026-06-11');
    expect(dayOf('2026-06-12T03:59:59Z', newYork)).toBe('2026-06-11');
    expect(dayOf('2026-06-12T04:00:00Z', newYork)).toBe('2026-06-12');
    expect(dayOf('2026-06-11T23:30:00Z', 'Pacific/Kiritimati')).toBe('2026-06-12');
  });

  test.each(['America/New_York', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Kiritimati'])(
    'nine o’clock on any day of 2026 is nine o’clock of that day in %s',
    (zone) => {
      for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
        const moment = momentAt(day, '09:00', zone);
        expect([dayOf(moment, zone), sayHour(moment, zone)]).toEqual([day, '09:00']);
      }
    },
  );

  test('an hour that the clock change skips is an hour later, of an hour that comes twice it is the first', () => {
    expect(sayHour(momentAt('2026-03-08', '02:30', newYork), newYork)).toBe('03:30');
    expect(momentAt('2026-11-01', '01:30', newYork)).toBe('2026-11-01T05:30:00Z');
    expect(sayHour(momentAt('2026-10-04', '02:10', 'Australia/Lord_Howe'), 'Australia/Lord_Howe')).toBe('02:40');
  });

  test('elapsed hours do not follow the clock on the wall', () => {
    expect(sayMoment(addHours('2026-03-07T20:00:00Z', 24), newYork)).toBe('Sun 8 March, 16:00');
    expect(sayMoment(addHours('2026-10-31T19:00:00Z', 24), newYork)).toBe('Sun 1 November, 14:00');
    const lordHowe = 'Australia/Lord_Howe';
    expect(sayMoment(addHours(momentAt('2026-10-03', '15:00', lordHowe), 24), lordHowe)).toBe('Sun 4 October, 15:30');
  });

  test('weekends and office holidays are not business days', () => {
    expect(isBusinessDay('2026-06-18', holidays.office)).toBe(true);
    expect(isBusinessDay('2026-06-19', holidays.office)).toBe(false);
    expect(nextBusinessDay('2026-06-18', holidays.office)).toBe('2026-06-22');
    expect(nextBusinessDay('2026-07-02', holidays.office)).toBe('2026-07-06');
    expect(addBusinessDays('2026-06-11', 5, holidays.office)).toBe('2026-06-18');
    expect(addBusinessDays('2026-06-12', 5, holidays.office)).toBe('2026-06-22');
    expect(addBusinessDays('2026-06-13', 1, holidays.office)).toBe('2026-06-15');
    expect(businessDaysApart('2026-06-05', '2026-06-12', holidays.office)).toBe(5);
    expect(businessDaysApart('2026-06-12', '2026-06-05', holidays.office)).toBe(5);
    expect(businessDaysApart('2026-06-05', '2026-06-11', holidays.office)).toBe(4);
  });

  test('the post delivers on Saturdays and on the observed holiday, not on the Fourth of July', () => {
    expect(deliveryDaysBetween('2026-07-01', '2026-07-06', holidays.postal)).toBe(2);
    expect(deliveryDaysBetween('2026-06-10', '2026-06-15', holidays.postal)).toBe(3);
  });

  test('a week runs from Monday to Sunday', () => {
    expect(weekOf('2026-06-11')).toEqual({ from: '2026-06-08', to: '2026-06-14' });
    expect(weekOf('2026-06-14')).toEqual({ from: '2026-06-08', to: '2026-06-14' });
    expect(weekOf('2026-06-15').from).toBe('2026-06-15');
    expect(daysBetween('2026-06-11', '2026-07-02')).toBe(21);
  });
});

describe('saying', () => {
  test('a day has its weekday, and its year only when it is another', () => {
    expect(sayDay('2026-06-12')).toBe('Fri 12 June');
    expect(sayDay('2026-06-12', '2026-06-11')).toBe('Fri 12 June');
    expect(sayDay('2027-01-01', '2026-06-11')).toBe('Fri 1 January 2027');
    expect(sayMoment('2026-06-12T19:00:00Z', newYork, '2026-06-11')).toBe('Fri 12 June, 15:00');
    expect(letterDate('2026-06-11')).toBe('June 11, 2026');
  });

  test('windows are said whole, deadlines by their end', () => {
    const window = { from: '2026-06-11T13:00:00Z', to: '2026-06-11T21:00:00Z' };
    const deadline = { from: '2026-06-11T15:15:00Z', to: '2026-06-12T15:15:00Z' };
    expect(sayWindows([window], newYork, 'window', '2026-06-11')).toBe('today, 09:00–17:00');
    expect(sayWindows([deadline], newYork, 'deadline', '2026-06-11')).toBe('Fri 12 June, 11:15');
    expect(sayWindows([deadline], newYork, 'window', '2026-06-11')).toBe('today, 11:15 to Fri 12 June, 11:15');
    expect(sayWindows([{ from: '2026-06-12T04:00:00Z', to: '2026-06-13T04:00:00Z' }], newYork, 'window', '2026-06-11')).toBe(
      'Fri 12 June, 00:00–24:00',
    );
    expect(sayWindows([], newYork, 'window', '2026-06-11')).toBe('');
  });

  test('promises are said as they were made', () => {
    expect(sayPromise({ kind: 'day', day: '2026-06-18', by: 'endOfBusiness' })).toBe('Thu 18 June, by the end of the business day');
    expect(sayPromise({ kind: 'day', day: '2026-06-12', by: 'afternoon' })).toBe('Fri 12 June, afternoon');
    expect(sayPromise({ kind: 'day', day: '2026-06-12', by: 'day' })).toBe('Fri 12 June');
    expect(sayPromise({ kind: 'stretch', from: '2026-06-15', to: '2026-06-17', words: 'early next week' })).toBe(
      'early next week, Mon 15 June to Wed 17 June',
    );
    expect(sayPromise({ kind: 'stretch', from: '2026-06-15', to: '2026-06-15', words: '' })).toBe('Mon 15 June');
    expect(sayPromise({ kind: 'asap' })).toBe('as soon as possible');
    expect(sayPromise({ kind: 'notSaid' })).toBe('not said');
    expect(sayPromise({ kind: 'nonePlanned' })).toBe('none planned');
  });
});
