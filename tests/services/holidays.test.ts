import { describe, expect, it } from 'vitest';
import { holidaysIn, holidaysOf } from '../../electron/services/holidays.ts';

describe('the holidays of the United States', () => {
  it('are the eleven of 5 U.S.C. 6103, each a day that offices are closed', () => {
    const office = holidaysIn('US', 2026).filter((holiday) => holiday.office);
    expect(office.map(({ day }) => day)).toEqual([
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-03',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ]);
  });

  it('close offices on the Friday before a Saturday, while the post stays home on the Saturday', () => {
    const { office, postal } = holidaysOf('US', 2026, 2026);
    expect([office.has('2026-07-03'), postal.has('2026-07-03')]).toEqual([true, false]);
    expect([office.has('2026-07-04'), postal.has('2026-07-04')]).toEqual([false, true]);
  });

  it('are kept on the Monday after a Sunday by both', () => {
    const { office, postal } = holidaysOf('US', 2027, 2027);
    // 4 July 2027 is a Sunday.
    expect([office.has('2027-07-05'), postal.has('2027-07-05'), postal.has('2027-07-04')]).toEqual([true, true, true]);
  });

  it('reach back into the year before when New Year’s Day is a Saturday', () => {
    // 1 January 2028 is a Saturday: observed on Friday 31 December 2027.
    expect(holidaysOf('US', 2027, 2027).office.has('2027-12-31')).toBe(true);
  });
});

describe('the holidays of another country', () => {
  it('are its own', () => {
    const { office } = holidaysOf('DE', 2026, 2026);
    expect([office.has('2026-10-03'), office.has('2026-07-03')]).toEqual([true, false]);
  });

  it('are none where the country is not known', () => {
    expect(holidaysIn('ZZ', 2026)).toEqual([]);
  });
});
