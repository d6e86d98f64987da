import type { Day, Zone } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import * as profile from '../db/profile.ts';
import type { HandlersOf, Reading } from '../handlers.ts';

export const profileHandlers: HandlersOf<'profile.save'> = {
  'profile.save': ({ db }, input) => {
    profile.write(db, input);
    return null;
  },
};

/** The zone by whose clocks the user lives: the profile's, else the computer's. */
export function userZone({ db, ports }: Reading): Zone {
  return profile.read(db)?.zone ?? ports.zone;
}

/** The user's civil day. */
export function today(reading: Reading): Day {
  return dayOf(reading.ports.now(), userZone(reading));
}
