import type { PaperSize, Profile } from '../../shared/model.ts';
import { addressOf, columnsOf } from './addresses.ts';
import type { AddressRow } from './addresses.ts';
import { listOf, put } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { rowBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

interface ProfileRow extends Omit<AddressRow, 'id'> {
  readonly id: number;
  readonly name: string;
  readonly phones: string;
  readonly email: string;
  readonly zone: string;
  readonly paper: PaperSize;
  readonly last_collection: string;
}

const theOne: ByKey<ProfileRow> = {
  one: 'SELECT * FROM profile WHERE id = ?',
  all: 'SELECT * FROM profile',
  keyOf: ({ id }) => id,
};

/** The user, or null on a first run. */
export function read(db: ReadableDb): Profile | null {
  const found = rowBy(db, theOne, 1);
  if (found === null) return null;
  return {
    name: found.name,
    address: addressOf(found),
    phones: listOf(found.phones),
    email: found.email,
    zone: found.zone,
    paper: found.paper,
    lastCollection: found.last_collection,
  };
}

export function write(db: WritableDb, profile: Profile): void {
  put(db, 'profile', {
    id: 1,
    name: profile.name,
    ...columnsOf(profile.address),
    phones: JSON.stringify(profile.phones),
    email: profile.email,
    zone: profile.zone,
    paper: profile.paper,
    last_collection: profile.lastCollection,
  });
}
