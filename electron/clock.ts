import { Temporal } from 'temporal-polyfill';
import { ProblemError } from '../shared/problem.ts';
import type { Ports } from './ports.ts';

/** The part of the ports that tells the time. */
export type Clock = Pick<Ports, 'now' | 'frozen' | 'zone'>;

/**
 * The computer's clock and zone, or, given `frozenAt`, one that stands still.
 * @param frozenAt a local hour with its zone in RFC 9557 form, `2026-06-11T15:40[America/New_York]`, or null.
 * @throws ProblemError 'invalid' when `frozenAt` is not of that form.
 */
export function clockOf(frozenAt: string | null): Clock {
  if (frozenAt === null) {
    return {
      now: () => Temporal.Now.instant().round({ smallestUnit: 'second', roundingMode: 'floor' }).toString(),
      frozen: false,
      zone: Temporal.Now.timeZoneId(),
    };
  }
  const still = standingStill(frozenAt);
  const now = still.toInstant().round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
  return { now: () => now, frozen: true, zone: still.timeZoneId };
}

function standingStill(text: string): Temporal.ZonedDateTime {
  try {
    return Temporal.ZonedDateTime.from(text);
  } catch {
    throw new ProblemError('invalid', `--now wants an hour and a zone, such as 2026-06-11T15:40[America/New_York], and got ${text}.`);
  }
}
