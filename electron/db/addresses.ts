import type { Address, Id } from '../../shared/model.ts';
import { put, row } from './put.ts';
import type { ReadableDb, WritableDb } from './open.ts';
import { rowBy } from './readAhead.ts';
import type { ByKey } from './readAhead.ts';

export interface AddressRow {
  readonly id: string;
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postal_code: string;
  readonly country: string;
}

export function addressOf(from: Omit<AddressRow, 'id'>): Address {
  return { street: from.street, city: from.city, region: from.region, postalCode: from.postal_code, country: from.country };
}

export function columnsOf(address: Address): Omit<AddressRow, 'id'> {
  return {
    street: address.street,
    city: address.city,
    region: address.region,
    postal_code: address.postalCode,
    country: address.country,
  };
}

export function read(db: ReadableDb, id: Id | null): Address | null {
  const found = id === null ? null : row<AddressRow>(db, 'SELECT * FROM addresses WHERE id = ?', id);
  return found === null ? null : addressOf(found);
}

const ofOrganization: ByKey<{ readonly id: Id; readonly country: string }> = {
  one: 'SELECT o.id, a.country FROM organizations o JOIN addresses a ON a.id = o.address_id WHERE o.id = ?',
  all: 'SELECT o.id, a.country FROM organizations o JOIN addresses a ON a.id = o.address_id',
  keyOf: ({ id }) => id,
};

/** The country of an organization's address; null while that is not known. */
export function countryOf(db: ReadableDb, organizationId: Id): string | null {
  return rowBy(db, ofOrganization, organizationId)?.country ?? null;
}

export function write(db: WritableDb, id: Id, address: Address): boolean {
  return put(db, 'addresses', { id, ...columnsOf(address) });
}
