import type { Day, Practice, TimeWindow, Zone } from '../model.ts';
import { momentAt } from './days.ts';

/** When an office takes calls (P12, P18), by its own clocks. */
export type OfficeHours = Pick<Practice, 'officeOpens' | 'officeCloses'>;

/** A stretch of one day by the clocks of `zone`. */
export function hoursOn(day: Day, zone: Zone, from: string, to: string): TimeWindow {
  return { from: momentAt(day, from, zone), to: momentAt(day, to, zone) };
}

/** The whole of the business hours of a day. */
export function officeHours(day: Day, zone: Zone, { officeOpens, officeCloses }: OfficeHours): TimeWindow {
  return hoursOn(day, zone, officeOpens, officeCloses);
}
