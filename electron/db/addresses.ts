import type { Address, Id } from '../../shared/model.ts';
import { put } from './put.ts';
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

const byId: ByKey<AddressRow> = {
  one: 'SELECT * FROM addresses WHERE id = ?',
  // Of those that read ahead, all want the organizations'.
  all: 'SELECT a.* FROM addresses a JOIN organizations o ON o.address_id = a.id',
  keyOf: ({ id }) => id,
};

export function read(db: ReadableDb, id: Id | null): Address | null {
  const found = id === null ? null : rowBy(db, byId, id);
  return found === null ? null : addressOf(found);
}

export function write(db: WritableDb, id: Id, address: Address): boolean {
  return put(db, 'addresses', { id, ...columnsOf(address) });
}
