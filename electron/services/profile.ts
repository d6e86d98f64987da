import type { Day, Profile, Zone } from '../../shared/model.ts';
import { dayOf } from '../../shared/rules/days.ts';
import * as opportunities from '../db/opportunities.ts';
import * as plannedFor from '../db/plannedFor.ts';
import * as profile from '../db/profile.ts';
import type { HandlersOf, Reading, Writing } from '../handlers.ts';
import { countryOf } from './facts.ts';
import { planOpportunities, planPerson } from './planning.ts';

export const profileHandlers: HandlersOf<'profile.save'> = {
  'profile.save': save,
};

/** Writes who the user is. Where an organization's country is not known, the user's counts: its holidays are then others. */
function save(writing: Writing, input: Profile): null {
  const { db } = writing;
  const before = countryOf(db, null);
  const zone = profile.read(db)?.zone;
  profile.write(db, input);
  if (countryOf(db, null) !== before) planOpportunities(writing, opportunities.withoutAddress(db));
  // Whom to keep in touch with is said by the user's own clock (P34).
  if (zone !== undefined && zone !== input.zone) for (const id of plannedFor.people(db)) planPerson(writing, id);
  return null;
}

/** The zone by whose clocks the user lives: the profile's, else the computer's. */
export function userZone({ db, ports }: Reading): Zone {
  return profile.read(db)?.zone ?? ports.zone;
}

/** The user's civil day. */
export function today(reading: Reading): Day {
  return dayOf(reading.ports.now(), userZone(reading));
}
