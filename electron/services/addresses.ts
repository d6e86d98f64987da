import type { HandlersOf } from '../handlers.ts';
import { postalLines } from '../paper/addressAbroad.ts';
import * as profile from '../db/profile.ts';

/** How an address stands on an envelope, as it is typed. */
export const addressesHandlers: HandlersOf<'addresses.lines'> = {
  'addresses.lines': ({ db }, input) => postalLines(input, profile.read(db)?.address.country ?? 'US'),
};
