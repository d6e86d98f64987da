import type { Day, TimeWindow, Zone } from '../model.ts';
import { momentAt } from './days.ts';

/** When an office takes calls (P12, P18), by its own clocks. */
export const officeOpens = '09:00';
export const officeCloses = '17:00';

/** A stretch of one day by the clocks of `zone`; the whole of the business hours unless hours are given. */
export function hoursOn(day: Day, zone: Zone, from: string = officeOpens, to: string = officeCloses): TimeWindow {
  return { from: momentAt(day, from, zone), to: momentAt(day, to, zone) };
}
